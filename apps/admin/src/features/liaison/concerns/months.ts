import type { TopConcern } from './concerns.documents';

/** Every month from one to another, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let at = first; at <= last; at = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(at);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

/** So many months are shown at most, the latest ones. */
const MOST = 24;

/** The months that these topics were raised in, without gaps. */
export function monthsOf(concerns: readonly TopConcern[]): string[] {
  const all = concerns.flatMap(({ months }) => months.map(({ month }) => month)).sort();
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? [] : monthsBetween(first, last).slice(-MOST);
}
