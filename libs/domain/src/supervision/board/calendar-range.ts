import { refuseProblems } from '../../refusals/index';

/** The longest part of a calendar that is shown at once: a quarter with the weeks around it. */
export const CALENDAR_DAYS = 100;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Refuses with `BAD_USER_INPUT` a part of a calendar that ends before it begins, or is longer than 100 days. */
export function checkCalendarRange(fromMs: number, toMs: number): void {
  if (toMs < fromMs) refuseProblems([{ path: 'to', code: 'BEFORE_BEGINNING' }]);
  if (toMs - fromMs > CALENDAR_DAYS * DAY_MS)
    refuseProblems([{ path: 'to', code: 'TOO_MANY_DAYS', params: { max: CALENDAR_DAYS } }]);
}
