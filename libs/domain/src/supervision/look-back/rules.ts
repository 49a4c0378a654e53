import { mayEver, type Role } from '../../access/index';
import { shanghaiDate, shanghaiYear } from '../../calendar/index';
import { Refusal, refuseProblems } from '../../refusals/index';
import type { Finding, TaskStatus } from '../enums';
import type { LookBackStatus } from './enums';

/** U8: these reopen the task when they are recorded. */
export const REOPENING: readonly Finding[] = ['NOT_IMPLEMENTED', 'RELAPSED'];

/** U8: a look-back is opened by both sides of the oversight, for a year that has begun. Refuses with `FORBIDDEN`, `BAD_USER_INPUT`. */
export function refuseOpening(roles: readonly Role[], year: number, now: number): void {
  if (!mayEver(roles, 'look-back:work')) throw new Refusal('FORBIDDEN');
  if (year > shanghaiYear(now)) refuseProblems([{ path: 'year', code: 'IN_THE_FUTURE' }]);
}

interface Standing {
  status: LookBackStatus;
  roles: readonly Role[];
}

/** Whether the viewer may record findings now: for the form. */
export const mayRecordFinding = ({ status, roles }: Standing): boolean =>
  status === 'OPEN' && mayEver(roles, 'look-back:work');

/** U8: findings are recorded, and changed, while the look-back is open. Refuses with `FORBIDDEN`, `ILLEGAL_TRANSITION`. */
export function refuseFinding({ status, roles }: Standing): void {
  if (!mayEver(roles, 'look-back:work')) throw new Refusal('FORBIDDEN');
  if (status !== 'OPEN') throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'RECORD_FINDING' } });
}

/**
 * U8: whether a finding that is recorded now reopens the task. Only a closed one can be; and a matter that this look-back
 * reopened isn't reopened again by correcting one such finding into another.
 */
export function reopensTask(
  finding: Finding,
  task: { status: TaskStatus } | null,
  before: { finding: Finding | null; reopened: boolean },
): boolean {
  if (task?.status !== 'CLOSED' || !REOPENING.includes(finding)) return false;
  return !(before.reopened && before.finding !== null && REOPENING.includes(before.finding));
}

/** Whether the viewer may close it now: for the button. */
export const mayCloseLookBack = ({ status, roles, missing }: Standing & { missing: number }): boolean =>
  status === 'OPEN' && missing === 0 && mayEver(roles, 'look-back:close');

/**
 * U8: a member of the chair meeting closes it when no finding is missing. Refuses with `FORBIDDEN`, `ILLEGAL_TRANSITION`,
 * and `INCOMPLETE` that tells how many are missing.
 */
export function refuseClosing({ status, roles, missing }: Standing & { missing: number }): void {
  if (!mayEver(roles, 'look-back:close')) throw new Refusal('FORBIDDEN');
  if (status !== 'OPEN') throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'CLOSE' } });
  if (missing > 0) throw new Refusal('INCOMPLETE', { params: { missing } });
}

/** Whether the viewer may record or amend the hearing now: for the button. */
export const mayRecordHearing = ({ status, roles }: Standing): boolean =>
  status === 'CLOSED' && mayEver(roles, 'look-back:hear');

/**
 * U8: the chair meeting hears the result of a closed look-back; its members and the office record that, and may amend it.
 * It was heard between the opening and today. Refuses with `FORBIDDEN`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT`.
 */
export function refuseHearing(
  { status, roles, openedAt }: Standing & { openedAt: number },
  heardOn: string,
  now: number,
): void {
  if (!mayEver(roles, 'look-back:hear')) throw new Refusal('FORBIDDEN');
  if (status !== 'CLOSED') throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'RECORD_HEARING' } });
  if (heardOn > shanghaiDate(now)) refuseProblems([{ path: 'heardOn', code: 'IN_THE_FUTURE' }]);
  if (heardOn < shanghaiDate(openedAt)) refuseProblems([{ path: 'heardOn', code: 'OUT_OF_RANGE' }]);
}

/**
 * The words and photos of a finding are for both sides of the oversight and the lead department; everybody else who reads
 * the task learns what was found.
 */
export const readsFindingNotes = (roles: readonly Role[], isLeadDepartment: boolean): boolean =>
  mayEver(roles, 'look-back:work') || (isLeadDepartment && roles.includes('DEPARTMENT'));
