import type { Role } from '../../access/index';
import type { ExtraDays } from '../../calendar/index';
import { Refusal, refuseProblems } from '../../refusals/index';
import type { TaskStatus } from '../enums';
import { PROGRESSING } from '../transitions';
import { isTooFar, movedToWorkingDay } from './clocks';
import type { ExtensionLapse } from './enums';

/** What a request for an extension depends on. `status` is the effective one. */
export interface ExtensionFacts {
  status: TaskStatus;
  roles: readonly Role[];
  isLeadOrganization: boolean;
  dueAt: number;
  /** Since when the clock stands. */
  pausedAt: number | null;
  /** A request that nobody has decided. */
  open: boolean;
}

const isLeadDepartment = ({ roles, isLeadOrganization }: Pick<ExtensionFacts, 'roles' | 'isLeadOrganization'>) =>
  roles.includes('DEPARTMENT') && isLeadOrganization;

/** A clock that stands is where it was stopped. */
const hasRunOut = ({ dueAt, pausedAt }: ExtensionFacts, nowMs: number): boolean => (pausedAt ?? nowMs) > dueAt;

/** U6: whether the viewer may ask for a later deadline now: for the button. */
export const mayRequestExtension = (facts: ExtensionFacts, nowMs: number): boolean =>
  isLeadDepartment(facts) && PROGRESSING.includes(facts.status) && !facts.open && !hasRunOut(facts, nowMs);

/**
 * U6: the lead department asks for a later deadline; gives the date, on a day off moved to the next working day. Refuses
 * with `FORBIDDEN`, `ILLEGAL_TRANSITION` outside handling, `EXTENSION_OPEN` while another request is open, `TOO_LATE` once
 * the deadline has passed, `BAD_USER_INPUT` for a date that isn't later than the present one, or later than in a hundred years.
 */
export function requestExtension(facts: ExtensionFacts, untilMs: number, nowMs: number, extra: ExtraDays = {}): number {
  if (!isLeadDepartment(facts)) throw new Refusal('FORBIDDEN');
  if (!PROGRESSING.includes(facts.status))
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'REQUEST_EXTENSION' } });
  if (facts.open) throw new Refusal('EXTENSION_OPEN');
  if (hasRunOut(facts, nowMs)) throw new Refusal('TOO_LATE');
  if (isTooFar(untilMs, nowMs)) refuseProblems([{ path: 'until', code: 'OUT_OF_RANGE' }]);
  const until = movedToWorkingDay(untilMs, extra);
  if (until <= facts.dueAt || until <= nowMs) refuseProblems([{ path: 'until', code: 'NOT_AFTER_DEADLINE' }]);
  return until;
}

/** Whether the viewer may decide the open request: for the button. */
export const mayDecideExtension = ({ roles, open }: Pick<ExtensionFacts, 'roles' | 'open'>): boolean =>
  open && roles.includes('SUPERVISION_BUREAU');

/**
 * U6: the bureau decides a request, also after the deadline. Refuses with `FORBIDDEN`, `ALREADY_DECIDED`, `BAD_USER_INPUT`
 * for a refusal without a note.
 */
export function decideExtension(
  facts: { roles: readonly Role[]; open: boolean },
  input: { granted: boolean; note?: string | null },
): void {
  if (!facts.roles.includes('SUPERVISION_BUREAU')) throw new Refusal('FORBIDDEN');
  if (!facts.open) throw new Refusal('ALREADY_DECIDED');
  if (!input.granted && !input.note?.trim()) refuseProblems([{ path: 'note', code: 'REQUIRED' }]);
}

/** What a change of the task's status makes of an open request: it lapses once the task is no longer being handled. */
export function extensionLapse(from: TaskStatus, to: TaskStatus): ExtensionLapse | null {
  if (!PROGRESSING.includes(from) || PROGRESSING.includes(to)) return null;
  if (to === 'ASSIGNED') return 'REASSIGNED';
  return to === 'SENT_BACK' || to === 'CANCELLED' ? to : 'RESULT_REPORTED';
}
