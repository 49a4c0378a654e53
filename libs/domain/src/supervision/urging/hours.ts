import { isWorkingDay, shanghaiDate, startOfShanghaiDay, type ExtraDays } from '../../calendar/index';

/** Between which times of a working day reminders go out, `HH:MM` in Shanghai; an installation may set others. */
export const DEFAULT_REMINDING = { remindFrom: '09:00', remindUntil: '17:00' } as const;

const MINUTE_MS = 60_000;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** U5: reminders go out by themselves in working hours only: on a working day, from `remindFrom` until before `remindUntil`. */
export function inRemindingHours(
  nowMs: number,
  hours: { remindFrom: string; remindUntil: string } = DEFAULT_REMINDING,
  extra: ExtraDays = {},
): boolean {
  const today = shanghaiDate(nowMs);
  if (!isWorkingDay(today, extra)) return false;
  const minute = Math.floor((nowMs - startOfShanghaiDay(today)) / MINUTE_MS);
  return minute >= minutesOf(hours.remindFrom) && minute < minutesOf(hours.remindUntil);
}
