import type { Role } from '../access/index';
import type { OrganizationKind, Tier } from '../people/index';
import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import { isTooFar } from './deadlines/clocks';
import type { TaskStatus } from './enums';
import { ASSIGNABLE, PROGRESSING, REASSIGNABLE } from './transitions';

const ASSIGNERS: readonly Role[] = ['SUPERVISION_BUREAU', 'LEADERSHIP_OFFICE', 'INFO_OFFICE'];

export interface Assignment {
  leadOrganizationId: string;
  assistingOrganizationIds: readonly string[];
  dueAt?: number | null;
  note?: string | null;
}

/** A deadline that somebody sets lies in the future, and within a hundred years. */
export function deadlineProblems(dueAt: number | null | undefined, nowMs: number): FieldProblem[] {
  if (dueAt == null) return [];
  if (dueAt <= nowMs) return [{ path: 'dueAt', code: 'IN_THE_PAST' }];
  return isTooFar(dueAt, nowMs) ? [{ path: 'dueAt', code: 'OUT_OF_RANGE' }] : [];
}

/** Whether the viewer may assign the task now, or (the bureau) reassign it: for the button. */
export function mayAssignTask(facts: { status: TaskStatus; roles: readonly Role[] }): boolean {
  if (ASSIGNABLE.includes(facts.status)) return facts.roles.some((role) => ASSIGNERS.includes(role));
  return REASSIGNABLE.includes(facts.status) && facts.roles.includes('SUPERVISION_BUREAU');
}

/**
 * `assignTask`: assigns a registered task or one that was sent back; any other open one is reassigned, by the bureau alone
 * and with a note. `recorded` marks an assignment that the office records for those who made it. Refuses with `FORBIDDEN`,
 * `ILLEGAL_TRANSITION`, or `BAD_USER_INPUT` for a missing note, doubles, and a deadline that has passed or is too far.
 */
export function assignTask(
  facts: { status: TaskStatus; roles: readonly Role[] },
  input: Assignment,
  nowMs: number,
): { to: 'ASSIGNED'; reassigned: boolean; recorded: boolean } {
  if (!facts.roles.some((role) => ASSIGNERS.includes(role))) throw new Refusal('FORBIDDEN');
  const reassigned = REASSIGNABLE.includes(facts.status);
  if (!reassigned && !ASSIGNABLE.includes(facts.status)) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'ASSIGN' } });
  }
  const byBureau = facts.roles.includes('SUPERVISION_BUREAU');
  if (reassigned && !byBureau) throw new Refusal('FORBIDDEN');

  const problems: FieldProblem[] = [];
  input.assistingOrganizationIds.forEach((organizationId, index) => {
    const isDouble = input.assistingOrganizationIds.indexOf(organizationId) !== index;
    if (isDouble || organizationId === input.leadOrganizationId) {
      problems.push({ path: `assistingOrganizationIds.${index}`, code: 'DUPLICATE' });
    }
  });
  problems.push(...deadlineProblems(input.dueAt, nowMs));
  if (reassigned && !input.note?.trim()) problems.push({ path: 'note', code: 'REQUIRED' });
  refuseProblems(problems);
  return { to: 'ASSIGNED', reassigned, recorded: !byBureau && !facts.roles.includes('LEADERSHIP_OFFICE') };
}

/**
 * Departments (承办单位) lead and assist, and a member of the chair meeting is responsible. The names of the fields are those
 * of `assignTask`.
 */
export function handlerProblems(
  lead: OrganizationKind | undefined,
  assisting: readonly (OrganizationKind | undefined)[],
  responsible: { tier: Tier | null } | null,
): FieldProblem[] {
  const wrong = (path: string, kind: OrganizationKind | undefined): FieldProblem[] =>
    kind === 'DEPARTMENT' ? [] : [{ path, code: 'WRONG_KIND' }];
  return [
    ...wrong('leadOrganizationId', lead),
    ...assisting.flatMap((kind, index) => wrong(`assistingOrganizationIds.${index}`, kind)),
    ...(responsible && responsible.tier !== 'CHAIR_MEETING'
      ? [{ path: 'responsibleViceChairId', code: 'WRONG_TIER' as const }]
      : []),
  ];
}

export interface ProgressFactsOfTask {
  status: TaskStatus;
  roles: readonly Role[];
  isLeadOrganization: boolean;
  isAssisting: boolean;
}

/** Whether the viewer may record progress now: for the button. */
export function mayRecordProgress(facts: ProgressFactsOfTask): boolean {
  const takesPart = facts.isLeadOrganization || facts.isAssisting;
  return PROGRESSING.includes(facts.status) && facts.roles.includes('DEPARTMENT') && takesPart;
}

/** `recordProgress` by lead and assisting departments: answers the new status, or refuses. */
export function recordProgress(facts: ProgressFactsOfTask): 'IN_PROGRESS' {
  const takesPart = facts.isLeadOrganization || facts.isAssisting;
  if (!facts.roles.includes('DEPARTMENT') || !takesPart) throw new Refusal('FORBIDDEN');
  if (!PROGRESSING.includes(facts.status)) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'PROGRESS' } });
  }
  return 'IN_PROGRESS';
}
