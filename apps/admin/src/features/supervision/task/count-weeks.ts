interface Dated {
  date: string;
}
/** A month of the count, by weeks from Monday to Sunday; null where the count hasn't begun, or is over. */
export interface CountedMonth<Day> {
  /** `2026-11` */
  month: string;
  weeks: (Day | null)[][];
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** From 0 for Monday to 6 for Sunday. */
const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
const mondayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) - weekdayOf(date) * DAY_MS;

/** The days of a count, in their order, as the pages of a calendar. */
export function countWeeks<Day extends Dated>(days: readonly Day[]): CountedMonth<Day>[] {
  const months: CountedMonth<Day>[] = [];
  let monday: number | undefined;
  for (const day of days) {
    const month = day.date.slice(0, 7);
    if (months.at(-1)?.month !== month) {
      months.push({ month, weeks: [] });
      monday = undefined;
    }
    const { weeks } = months.at(-1) as CountedMonth<Day>;
    if (mondayOf(day.date) !== monday) {
      monday = mondayOf(day.date);
      weeks.push(Array<Day | null>(7).fill(null));
    }
    (weeks.at(-1) as (Day | null)[])[weekdayOf(day.date)] = day;
  }
  return months;
}
