import { addWorkingDays, endOfShanghaiDay, shanghaiDate, shanghaiYear, type ExtraDays } from '../../calendar/index';
import { Refusal, refuseProblems } from '../../refusals/index';
import type { AssessmentState } from '../enums';

/** A3: working days for everyone to check and object. */
export const CHECK_DAYS = 5;

/** The last day of a check that begins now. */
export const checkUntil = (now: number, extra: ExtraDays = {}): string =>
  shanghaiDate(addWorkingDays(now, CHECK_DAYS, extra));

/** What is known of a year's check and publication. */
export interface Standing {
  checkUntil: string | null;
  publishedAt: number | null;
}

export function assessmentState({ checkUntil: until, publishedAt }: Standing): AssessmentState {
  if (publishedAt !== null) return 'PUBLISHED';
  return until === null ? 'OPEN' : 'CHECKING';
}

const illegal = (standing: Standing, action: string): never => {
  throw new Refusal('ILLEGAL_TRANSITION', { params: { status: assessmentState(standing), action } });
};

/** Whether the days for objections are running. */
export const isBeingChecked = (standing: Standing, now: number): boolean =>
  assessmentState(standing) === 'CHECKING' && now <= endOfShanghaiDay(standing.checkUntil ?? '');

/** A3: the check of a year that has begun is opened once. Refuses with `ILLEGAL_TRANSITION`, `BAD_USER_INPUT`. */
export function refuseCheck(year: number, standing: Standing, now: number): void {
  if (year > shanghaiYear(now)) refuseProblems([{ path: 'year', code: 'IN_THE_FUTURE' }]);
  if (assessmentState(standing) !== 'OPEN') illegal(standing, 'OPEN_CHECK');
}

/** A3: objections are made during the check. Refuses with `CHECK_NOT_OPEN`. */
export function refuseObjection(standing: Standing, now: number): void {
  if (!isBeingChecked(standing, now)) throw new Refusal('CHECK_NOT_OPEN');
}

/** A3: an answer may be corrected until the assessment is published. Refuses with `ILLEGAL_TRANSITION`. */
export function refuseAnswer(standing: Standing): void {
  if (standing.publishedAt !== null) illegal(standing, 'ANSWER');
}

/**
 * A3: it is published once, after the check, when every objection is answered. Refuses with `ILLEGAL_TRANSITION`,
 * `CHECK_NOT_OVER`, and `INCOMPLETE` that tells how many are unanswered.
 */
export function refusePublication(standing: Standing & { unanswered: number }, now: number): void {
  const state = assessmentState(standing);
  if (state === 'PUBLISHED') illegal(standing, 'PUBLISH');
  if (state === 'OPEN' || isBeingChecked(standing, now)) throw new Refusal('CHECK_NOT_OVER');
  if (standing.unanswered > 0)
    throw new Refusal('INCOMPLETE', { params: { of: 'objections', missing: standing.unanswered } });
}

/** The rules and records of a published year stay as they are. Refuses with `ILLEGAL_TRANSITION`. */
export function refuseChange(standing: Standing): void {
  if (standing.publishedAt !== null) illegal(standing, 'CHANGE');
}
