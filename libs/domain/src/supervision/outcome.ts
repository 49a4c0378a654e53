import type { Role } from '../access/index';
import { Refusal } from '../refusals/index';
import type { SubmissionStatus } from '../submissions/index';
import { INSTRUCTABLE } from '../submissions/index';
import type { TaskOutcome, TaskStatus } from './enums';

/**
 * U10: what an instructed submission becomes by the state of all its tasks. While one is open it stays `INSTRUCTED`; when
 * all were cancelled it is as before the instruction; otherwise `RESOLVED` if all closed ones have `A_SOLVED`, else
 * `CONCLUDED`.
 */
export function submissionStatusAfterTasks(
  tasks: readonly { status: TaskStatus; outcome: TaskOutcome | null }[],
  statusBeforeInstruction: SubmissionStatus,
): SubmissionStatus {
  if (tasks.some((task) => task.status !== 'CLOSED' && task.status !== 'CANCELLED')) return 'INSTRUCTED';
  const closed = tasks.filter((task) => task.status === 'CLOSED');
  if (closed.length === 0) return statusBeforeInstruction;
  return closed.every((task) => task.outcome === 'A_SOLVED') ? 'RESOLVED' : 'CONCLUDED';
}

/** U1: an instruction makes the submission `INSTRUCTED`, whatever it was of `INSTRUCTABLE`; refuses others. */
export function instructSubmission(status: SubmissionStatus): 'INSTRUCTED' {
  if (!INSTRUCTABLE.includes(status))
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'INSTRUCT' } });
  return 'INSTRUCTED';
}

const RATEABLE: readonly TaskStatus[] = ['RESULT_REPORTED', 'CLOSED'];

export interface RatingFacts {
  status: TaskStatus;
  isReporter: boolean;
  /** The viewer's organization leads the task or assists in it: whoever handles a matter doesn't rate it. */
  handles: boolean;
}

/** Whether the viewer may rate the handling now: for the button. */
export function mayRate(facts: RatingFacts): boolean {
  return facts.isReporter && !facts.handles && RATEABLE.includes(facts.status);
}

/** U7: only reporters rate, from `RESULT_REPORTED` on, and no department that handles it. Refuses with `FORBIDDEN` or `ILLEGAL_TRANSITION`. */
export function refuseRating(facts: RatingFacts): void {
  if (!facts.isReporter || facts.handles) throw new Refusal('FORBIDDEN');
  if (!mayRate(facts)) throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'RATE' } });
}

/** Whether the viewer may comment on the reported result now: for the button. */
export function mayComment(facts: { status: TaskStatus; isReporter: boolean }): boolean {
  return facts.isReporter && facts.status === 'RESULT_REPORTED';
}

/**
 * U7: reporters comment on a reported result until it is verified; the 5 working days are what they are asked for, and a
 * later word is still taken. Refuses with `FORBIDDEN` or `ILLEGAL_TRANSITION`.
 */
export function refuseComment(facts: { status: TaskStatus; isReporter: boolean }): void {
  if (!facts.isReporter) throw new Refusal('FORBIDDEN');
  if (!mayComment(facts))
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'COMMENT' } });
}

/** U7: who sees each rating with its reporter; departments, among others, see totals only. */
export function ratingsVisible(roles: readonly Role[]): 'each' | 'totals' {
  const each: readonly Role[] = ['SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER'];
  return roles.some((role) => each.includes(role)) ? 'each' : 'totals';
}
