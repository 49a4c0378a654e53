import type { Tier } from '../people/index';

/** S3: numbers run per year, `2026-0001`. */
export function formatNumber(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(4, '0')}`;
}

/** S8: whether a submission counts for the members' share: its lead reporter is a member of any tier. */
export function countsForMembersShare(lead: { tier: Tier | null } | null): boolean {
  return lead?.tier != null;
}

/** S8: the members' share of some submissions, from 0 to 1; null when there are none. */
export function membersShare(leads: readonly ({ tier: Tier | null } | null)[]): number | null {
  return leads.length === 0 ? null : leads.filter(countsForMembersShare).length / leads.length;
}
