import type { Role } from '../../access/index';
import type { AssessmentState, PublicationScope } from '../enums';

/** Roles that read every name of an assessment, published or not. */
const READERS: readonly Role[] = ['INFO_OFFICE', 'CHAIR_MEMBER', 'ANALYST'];
export const readsAllAssessments = (roles: readonly Role[]): boolean => roles.some((role) => READERS.includes(role));

/** Why somebody is exempt, and what somebody objects, is between them, the office and the chair meeting. */
const CONFIDANTS: readonly Role[] = ['INFO_OFFICE', 'CHAIR_MEMBER'];
export const readsConfidences = (roles: readonly Role[]): boolean => roles.some((role) => CONFIDANTS.includes(role));

/** A3: names that publication shows everybody. */
export const LEADING_NAMES = 10;

export interface ShownTo {
  state: AssessmentState;
  scope: PublicationScope;
  roles: readonly Role[];
  personId: string | null;
  /** Sectors that the viewer convenes. */
  convenes: ReadonlySet<string>;
}

export interface Ranked {
  personId: string;
  sectorId: string | null;
  rank: number;
  points: number;
  dutyMet: boolean;
}

/**
 * A3: whether a row is shown. Before publication only one's own; then the leading names and those who met the duty, to
 * conveners their sector, and every name where the chair meeting set `FULL`. Nobody leads with nothing.
 */
export function showsRow(row: Ranked, { state, scope, roles, personId, convenes }: ShownTo): boolean {
  if (readsAllAssessments(roles) || (personId !== null && row.personId === personId)) return true;
  if (state !== 'PUBLISHED') return false;
  if (scope === 'FULL' || row.dutyMet || (row.rank <= LEADING_NAMES && row.points > 0)) return true;
  return row.sectorId !== null && convenes.has(row.sectorId);
}
