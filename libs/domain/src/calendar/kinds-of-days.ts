import published from 'chinese-days/dist/chinese-days.json';
import { provisionalYear, type ExtraDays, type LocalDate } from './working-days';

/** Why people work on a day, or don't. */
export type DayKind = 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY' | 'EXTRA_HOLIDAY' | 'EXTRA_WORKDAY';

/** The name of a public holiday in the languages of the house. */
export interface HolidayName {
  readonly 'zh-CN': string;
  readonly en: string;
}

export interface DescribedDay {
  kind: DayKind;
  /** The holiday's; of a make-up workday the one that it is worked for. */
  name: HolidayName | null;
  working: boolean;
  /** The calendar of its year is not published yet (U6). */
  provisional: boolean;
}

const holidays: Readonly<Record<LocalDate, string>> = published.holidays;
const workdays: Readonly<Record<LocalDate, string>> = published.workdays;

/** The published calendar writes `National Day,国庆节,3`. */
function nameOf(entry: string): HolidayName {
  const [en = '', zh = en] = entry.split(',');
  return { 'zh-CN': zh, en };
}

/** What a day is: first as the installation's settings say, then as published, else by its weekday (U3, U6). */
export function describeDay(date: LocalDate, extra: ExtraDays = {}): DescribedDay {
  const provisional = provisionalYear(Number(date.slice(0, 4)));
  const off = holidays[date];
  const on = workdays[date];
  if (extra.holidays?.includes(date)) return { kind: 'EXTRA_HOLIDAY', name: null, working: false, provisional };
  if (extra.workdays?.includes(date)) return { kind: 'EXTRA_WORKDAY', name: null, working: true, provisional };
  if (off !== undefined) return { kind: 'HOLIDAY', name: nameOf(off), working: false, provisional };
  if (on !== undefined) return { kind: 'MAKE_UP_WORKDAY', name: nameOf(on), working: true, provisional };
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const weekend = weekday === 0 || weekday === 6;
  return { kind: weekend ? 'WEEKEND' : 'WORKING', name: null, working: !weekend, provisional };
}
