import { describeDay, type DayKind, type HolidayName } from './kinds-of-days';
import { endOfShanghaiDay, shanghaiDate, startOfShanghaiDay, type ExtraDays, type LocalDate } from './working-days';

/** A day on which people work or don't, other than its place in the week says. */
export interface SpecialDay {
  date: LocalDate;
  /** The public holiday, also for the day on which it is worked for; null for days that the installation added. */
  name: HolidayName | null;
  working: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const ORDINARY: readonly DayKind[] = ['WORKING', 'WEEKEND'];

/**
 * The days from one moment to another that differ from the week: public holidays, also on weekends, make-up workdays, and
 * those that the installation's settings name.
 */
export function specialDays(fromMs: number, toMs: number, extra: ExtraDays = {}): SpecialDay[] {
  const days: SpecialDay[] = [];
  const end = endOfShanghaiDay(shanghaiDate(toMs));
  for (let start = startOfShanghaiDay(shanghaiDate(fromMs)); start < end; start += DAY_MS) {
    const date = shanghaiDate(start);
    const { kind, name, working } = describeDay(date, extra);
    if (!ORDINARY.includes(kind)) days.push({ date, name, working });
  }
  return days;
}
