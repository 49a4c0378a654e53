const day = 24 * 60 * 60 * 1000;
const shanghaiOffset = 8 * 60 * 60 * 1000;

/** Days since 1970 as the calendar of Asia/Shanghai counts them. */
export type DayNumber = number;

export function dayOf(at: number): DayNumber {
  return Math.floor((at + shanghaiOffset) / day);
}

export function dayOfDate(year: number, month: number, date: number): DayNumber {
  return Date.UTC(year, month - 1, date) / day;
}

/** Epoch milliseconds of a time of day in Asia/Shanghai. */
export function timeOn(dayNumber: DayNumber, hour: number, minute = 0, second = 0): number {
  return dayNumber * day - shanghaiOffset + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** `YYYY-MM-DD`. */
export function localDate(dayNumber: DayNumber): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}

export function monthOf(dayNumber: DayNumber): number {
  return new Date(dayNumber * day).getUTCMonth() + 1;
}

export function yearOf(dayNumber: DayNumber): number {
  return new Date(dayNumber * day).getUTCFullYear();
}

const chineseCalendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function isSpringFestival(dayNumber: DayNumber): boolean {
  const parts = chineseCalendar.formatToParts(new Date(dayNumber * day));
  const month = parts.find(({ type }) => type === 'month')?.value;
  const date = Number(parts.find(({ type }) => type === 'day')?.value);
  return (month === '1' && date <= 8) || (month === '12' && date >= 28);
}

const answers = new Map<DayNumber, boolean>();

/**
 * A weekday outside the three long holidays. Narrower than the calendar of working days that deadlines count by, which
 * also knows make-up workdays: nothing in the plan happens on a day off, and what is due within a number of working
 * days comes in fewer.
 */
export function isOfficeDay(dayNumber: DayNumber): boolean {
  const known = answers.get(dayNumber);
  if (known !== undefined) return known;
  const date = new Date(dayNumber * day);
  const weekday = date.getUTCDay();
  const monthAndDate = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  const answer =
    weekday !== 0 &&
    weekday !== 6 &&
    monthAndDate > 103 &&
    !(monthAndDate >= 501 && monthAndDate <= 505) &&
    !(monthAndDate >= 1001 && monthAndDate <= 1007) &&
    !isSpringFestival(dayNumber);
  answers.set(dayNumber, answer);
  return answer;
}

/** The day itself or the next office day. */
export function officeDayFrom(dayNumber: DayNumber): DayNumber {
  let result = dayNumber;
  while (!isOfficeDay(result)) result += 1;
  return result;
}

/** The day itself or the last office day before it. */
export function officeDayUntil(dayNumber: DayNumber): DayNumber {
  let result = dayNumber;
  while (!isOfficeDay(result)) result -= 1;
  return result;
}

/** `count` office days later, or earlier where `count` is negative. */
export function officeDaysAfter(dayNumber: DayNumber, count: number): DayNumber {
  const direction = Math.sign(count);
  let result = dayNumber;
  for (let left = Math.abs(count); left > 0; left--) {
    do result += direction;
    while (!isOfficeDay(result));
  }
  return result;
}

/** All office days from the one to the other, both included. */
export function officeDaysBetween(from: DayNumber, to: DayNumber): DayNumber[] {
  const result: DayNumber[] = [];
  for (let day = from; day <= to; day++) if (isOfficeDay(day)) result.push(day);
  return result;
}
