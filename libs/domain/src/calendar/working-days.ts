import published from 'chinese-days/dist/chinese-days.json';

/** A day in Shanghai, 'YYYY-MM-DD'. */
export type LocalDate = string;

/** Days that the installation's settings add to the published calendar, or overrule in it. */
export interface ExtraDays {
  readonly holidays?: readonly LocalDate[];
  readonly workdays?: readonly LocalDate[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** China has had one time zone without summer time since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

const publishedHolidays = new Set(Object.keys(published.holidays));
const publishedWorkdays = new Set(Object.keys(published.workdays));
const publishedYears = new Set([...publishedHolidays].map((day) => Number(day.slice(0, 4))));

/** Days are counted from 1970-01-01 in Shanghai, whatever the time zone of the process. */
const dayNumberOf = (ms: number): number => Math.floor((ms + SHANGHAI_OFFSET_MS) / DAY_MS);
const startOf = (dayNumber: number): number => dayNumber * DAY_MS - SHANGHAI_OFFSET_MS;
const endOf = (dayNumber: number): number => startOf(dayNumber + 1) - 1;
const dateOf = (dayNumber: number): LocalDate => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
const numberOfDate = (date: LocalDate): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/** The day in Shanghai at this moment. */
export const shanghaiDate = (ms: number): LocalDate => dateOf(dayNumberOf(ms));

/** The year in Shanghai at this moment: numbers and statistics run by it. */
export const shanghaiYear = (ms: number): number => Number(shanghaiDate(ms).slice(0, 4));

/** The first millisecond of a day in Shanghai. */
export const startOfShanghaiDay = (date: LocalDate): number => startOf(numberOfDate(date));

/** The last millisecond of a day in Shanghai. */
export const endOfShanghaiDay = (date: LocalDate): number => endOf(numberOfDate(date));

function works(dayNumber: number, extra: ExtraDays): boolean {
  const date = dateOf(dayNumber);
  if (extra.holidays?.includes(date)) return false;
  if (extra.workdays?.includes(date)) return true;
  if (publishedHolidays.has(date)) return false;
  if (publishedWorkdays.has(date)) return true;
  const weekday = new Date(dayNumber * DAY_MS).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Whether people work on this day: weekends and public holidays are off, make-up workdays aren't (U3). */
export const isWorkingDay = (date: LocalDate, extra: ExtraDays = {}): boolean => works(numberOfDate(date), extra);

/** U6: a year without a published holiday calendar counts weekends only, and is marked provisional. */
export const provisionalYear = (year: number): boolean => !publishedYears.has(year);

/** The years whose holiday calendar is published, in their order. */
export const calendarYears = (): number[] => [...publishedYears].sort((a, b) => a - b);

/** The days in Shanghai after the day of `fromMs` up to and with the day of `toMs`, in their order. */
export function daysAfter(fromMs: number, toMs: number): LocalDate[] {
  const first = dayNumberOf(fromMs) + 1;
  return Array.from({ length: Math.max(0, dayNumberOf(toMs) - first + 1) }, (_, index) => dateOf(first + index));
}

/** The working days from the day of `fromMs` up to the day before that of `toMs`: while a clock stood between the two. */
export function workingDaysFrom(fromMs: number, toMs: number, extra: ExtraDays = {}): number {
  return workingDaysBetween(fromMs - DAY_MS, toMs - DAY_MS, extra);
}

/** Whether a deadline rests on a provisional calendar (U6). */
export const isProvisional = (ms: number): boolean => provisionalYear(shanghaiYear(ms));

/** U6: the end of the day of this moment, or of the next working day where it is a day off. */
export function toWorkingDay(ms: number, extra: ExtraDays = {}): number {
  let day = dayNumberOf(ms);
  while (!works(day, extra)) day += 1;
  return endOf(day);
}

/**
 * U3: the end (23:59:59.999 in Shanghai) of the `days`-th working day after the day of `fromMs`; with 0 days the day itself
 * or the next working day.
 */
export function addWorkingDays(fromMs: number, days: number, extra: ExtraDays = {}): number {
  if (days <= 0) return toWorkingDay(fromMs, extra);
  let day = dayNumberOf(fromMs);
  for (let left = days; left > 0;) {
    day += 1;
    if (works(day, extra)) left -= 1;
  }
  return endOf(day);
}

/** Working days after the day of `fromMs` up to and with the day of `toMs`; negative when `toMs` is earlier. */
export function workingDaysBetween(fromMs: number, toMs: number, extra: ExtraDays = {}): number {
  if (toMs < fromMs) return 0 - workingDaysBetween(toMs, fromMs, extra);
  const last = dayNumberOf(toMs);
  let count = 0;
  for (let day = dayNumberOf(fromMs) + 1; day <= last; day += 1) if (works(day, extra)) count += 1;
  return count;
}

/** U4: days that remain when the light turns yellow. */
export const YELLOW_DAYS = 3;

/** U4: the moment from which 3 or fewer working days remain, the due day among them; the first millisecond of a day. */
export function yellowFrom(dueAtMs: number, extra: ExtraDays = {}): number {
  let day = dayNumberOf(dueAtMs);
  let remaining = works(day, extra) ? 1 : 0;
  while (remaining <= YELLOW_DAYS) {
    day -= 1;
    if (works(day, extra)) remaining += 1;
  }
  return startOf(day);
}
