import { endOfShanghaiDay, shanghaiDate, startOfShanghaiDay } from './working-days';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Weeks begin on Monday: the first and the last millisecond of the week of this moment in Shanghai. */
export function shanghaiWeek(ms: number): { from: number; to: number } {
  const today = startOfShanghaiDay(shanghaiDate(ms));
  const weekday = (new Date(`${shanghaiDate(ms)}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = today - weekday * DAY_MS;
  return { from, to: endOfShanghaiDay(shanghaiDate(from + 6 * DAY_MS)) };
}
