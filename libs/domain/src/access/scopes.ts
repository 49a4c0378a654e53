import type { Role } from './enums';

/**
 * Which submissions a role reads ("Who may do what"). "Numbered" is from `SUBMITTED` on, "ever shortlisted" from
 * `SHORTLISTED` on.
 */
export const SubmissionScope = {
  OWN: 'OWN',
  ON_AGENDA: 'ON_AGENDA',
  IN_RECEIVED_REPORT: 'IN_RECEIVED_REPORT',
  TRANSFERRED_TO_OWN: 'TRANSFERRED_TO_OWN',
  OWN_SECTOR_NUMBERED: 'OWN_SECTOR_NUMBERED',
  NUMBERED: 'NUMBERED',
  DRAFTED_BY_OFFICE: 'DRAFTED_BY_OFFICE',
  EVER_SHORTLISTED: 'EVER_SHORTLISTED',
  URGENT_OR_INFORMANT_NUMBERED: 'URGENT_OR_INFORMANT_NUMBERED',
  WITH_TASK: 'WITH_TASK',
  OWN_TASK: 'OWN_TASK',
} as const;
export type SubmissionScope = keyof typeof SubmissionScope;

/** Scopes of everyone: their own, the agenda of their sessions, and what was sent to their organization. */
const EVERYONE: readonly SubmissionScope[] = ['OWN', 'ON_AGENDA', 'IN_RECEIVED_REPORT', 'TRANSFERRED_TO_OWN'];

const scopesOfRole: Partial<Record<Role, readonly SubmissionScope[]>> = {
  SECTOR_CONVENER: ['OWN_SECTOR_NUMBERED'],
  INFO_OFFICE: ['NUMBERED', 'DRAFTED_BY_OFFICE'],
  CHAIR_MEMBER: ['EVER_SHORTLISTED', 'URGENT_OR_INFORMANT_NUMBERED'],
  ANALYST: ['EVER_SHORTLISTED'],
  SUPERVISION_BUREAU: ['WITH_TASK'],
  DEPARTMENT: ['OWN_TASK'],
};

/** The scopes of an account: a submission is readable when one of them holds for it. */
export function submissionScopes(roles: readonly Role[]): SubmissionScope[] {
  return [...new Set([...EVERYONE, ...roles.flatMap((role) => scopesOfRole[role] ?? [])])];
}

/** Which supervision tasks a role reads. */
export const TaskScope = {
  ALL: 'ALL',
  FROM_RECEIVED_REPORT: 'FROM_RECEIVED_REPORT',
  OWN: 'OWN',
  ON_OWN_SUBMISSION: 'ON_OWN_SUBMISSION',
} as const;
export type TaskScope = keyof typeof TaskScope;

const READS_ALL_TASKS: readonly Role[] = ['SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER', 'ANALYST'];

/** The scopes of an account: a task is readable when one of them holds for it. */
export function taskScopes(roles: readonly Role[]): TaskScope[] {
  if (roles.some((role) => READS_ALL_TASKS.includes(role))) return ['ALL'];
  const scopes: TaskScope[] = ['ON_OWN_SUBMISSION'];
  if (roles.includes('LEADERSHIP_OFFICE')) scopes.push('FROM_RECEIVED_REPORT');
  if (roles.includes('DEPARTMENT')) scopes.push('OWN');
  return scopes;
}
