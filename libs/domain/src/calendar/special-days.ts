import published from 'chinese-days/dist/chinese-days.json';
import type { Language } from '../messages/language';
import {
  endOfShanghaiDay,
  isWorkingDay,
  shanghaiDate,
  startOfShanghaiDay,
  type ExtraDays,
  type LocalDate,
} from './working-days';

/** A day on which people work or don't, other than its place in the week says. */
export interface SpecialDay {
  date: LocalDate;
  /** The public holiday, also for the day on which it is worked for; null for days that the installation added. */
  name: string | null;
  working: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const names: Readonly<Record<string, string>> = { ...published.holidays, ...published.workdays };

/** The public holiday that this day belongs to or is worked for, as published: 春节, Spring Festival; null where there is none. */
export function holidayName(date: LocalDate, language: Language): string | null {
  const [english, chinese] = names[date]?.split(',') ?? [];
  return (language === 'en' ? english : chinese) ?? null;
}

function isWeekend(date: LocalDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The days from one moment to another that differ from the week: public holidays, also on weekends, make-up workdays, and
 * what the installation added to them.
 */
export function specialDays(fromMs: number, toMs: number, language: Language, extra: ExtraDays = {}): SpecialDay[] {
  const days: SpecialDay[] = [];
  const end = endOfShanghaiDay(shanghaiDate(toMs));
  for (let start = startOfShanghaiDay(shanghaiDate(fromMs)); start < end; start += DAY_MS) {
    const date = shanghaiDate(start);
    const working = isWorkingDay(date, extra);
    const added = extra.holidays?.includes(date) || extra.workdays?.includes(date);
    const name = added ? null : holidayName(date, language);
    if (name !== null || working === isWeekend(date)) days.push({ date, name, working });
  }
  return days;
}
