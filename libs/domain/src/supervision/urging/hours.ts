import { isWorkingDay, shanghaiDate, startOfShanghaiDay } from '../../calendar/index';
import { extraDaysOf, type SupervisionSettings } from '../deadlines/index';

const MINUTE_MS = 60_000;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** U5: reminders go out by themselves in working hours only: on a working day, from `remindFrom` until before `remindUntil`. */
export function inRemindingHours(
  nowMs: number,
  settings: Pick<SupervisionSettings, 'remindFrom' | 'remindUntil' | 'extraHolidays' | 'extraWorkdays'>,
): boolean {
  const today = shanghaiDate(nowMs);
  if (!isWorkingDay(today, extraDaysOf(settings))) return false;
  const minute = Math.floor((nowMs - startOfShanghaiDay(today)) / MINUTE_MS);
  return minute >= minutesOf(settings.remindFrom) && minute < minutesOf(settings.remindUntil);
}
