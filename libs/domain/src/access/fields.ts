import type { Role } from './enums';
import { REPORTER_ROLES } from './permissions';

/** How a viewer sees a phone: in full, masked, or not at all. */
export type PhoneView = 'full' | 'masked' | 'absent';

const has = (roles: readonly Role[], ...wanted: readonly Role[]): boolean =>
  roles.some((role) => wanted.includes(role));

/**
 * Phones in full only for the person, `INFO_OFFICE` and `ADMIN`; masked for other reporters and chair members; absent for
 * everyone else. Of several roles the one that sees most counts.
 */
export function mayReadPhone(viewerRoles: readonly Role[], relation: { isSelf: boolean }): PhoneView {
  if (relation.isSelf || has(viewerRoles, 'INFO_OFFICE', 'ADMIN')) return 'full';
  return has(viewerRoles, ...REPORTER_ROLES) ? 'masked' : 'absent';
}

/** `13812345678` as `138****5678`; shorter numbers keep their last four digits at most. */
export function maskPhone(phone: string): string {
  if (phone.length >= 11) return `${phone.slice(0, phone.length - 8)}****${phone.slice(-4)}`;
  return `****${phone.slice(Math.max(4, phone.length - 4))}`;
}

/** The phone as this viewer sees it; null where it is absent. */
export function phoneFor(
  phone: string | null,
  viewerRoles: readonly Role[],
  relation: { isSelf: boolean },
): string | null {
  const view = mayReadPhone(viewerRoles, relation);
  if (phone === null || view === 'absent') return null;
  return view === 'full' ? phone : maskPhone(phone);
}

/** How a viewer sees a submission's reporters: by name, by pseudonym, or only those who agreed. */
export type ReporterView = 'names' | 'pseudonyms' | 'consented-only';

/** Roles that see reporters by name in the submissions that these roles open. */
export const namingRoles = (roles: readonly Role[]): Role[] =>
  roles.filter((role) => role !== 'ANALYST' && role !== 'DEPARTMENT' && role !== 'ADMIN');

/**
 * Analysts see pseudonyms instead of reporters; departments no names unless a reporter agreed; everyone else who may read
 * the submission sees names, and so does one of its own reporters. Whoever is an analyst or a department and something else
 * besides sees names only of what the other role opens (`isOwn`); the office and chair members read all of that anyway.
 */
export function reporterNames(viewer: { roles: readonly Role[]; isOwn: boolean }): ReporterView {
  if (viewer.isOwn) return 'names';
  const opensMore = has(viewer.roles, 'ANALYST', 'DEPARTMENT') && !has(viewer.roles, 'INFO_OFFICE', 'CHAIR_MEMBER');
  if (namingRoles(viewer.roles).length > 0 && !opensMore) return 'names';
  if (viewer.roles.includes('DEPARTMENT')) return 'consented-only';
  return 'pseudonyms';
}

/** The pseudonym made from a keyed hash of the reporter's id, of which it shows six characters. */
export function pseudonymOf(hash: string, language: 'zh-CN' | 'en'): string {
  const short = hash.slice(0, 6);
  return language === 'en' ? `Reporter ${short}` : `反映人${short}`;
}
