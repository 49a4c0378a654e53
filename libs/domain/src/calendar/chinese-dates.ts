import { shanghaiDate } from './working-days';

const WEEKDAYS = '日一二三四五六';
const HOUR_MS = 60 * 60 * 1000;

/** The day of a moment in Shanghai as official documents write it: 2026年5月11日. */
export function chineseDate(ms: number): string {
  const [year, month, day] = shanghaiDate(ms).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The time of day in Shanghai: 9:05. */
export function clockTime(ms: number): string {
  const shanghai = new Date(ms + 8 * HOUR_MS);
  return `${shanghai.getUTCHours()}:${String(shanghai.getUTCMinutes()).padStart(2, '0')}`;
}

/** Day and time: 2026年5月11日 9:05. */
export const chineseMoment = (ms: number): string => `${chineseDate(ms)} ${clockTime(ms)}`;

/** From one moment to another, the second day only where it is another: 2026年5月11日(星期一)9:00—11:30. */
export function chinesePeriod(from: number, to: number | null): string {
  const weekday = WEEKDAYS[new Date(from + 8 * HOUR_MS).getUTCDay()];
  const start = `${chineseDate(from)}（星期${weekday}）${clockTime(from)}`;
  if (to === null) return start;
  return `${start}—${shanghaiDate(from) === shanghaiDate(to) ? clockTime(to) : chineseMoment(to)}`;
}

/** A date whose parts in UTC are those of the wall clock in Shanghai: for formats that know no time zones. */
export const shanghaiWallClock = (ms: number): Date => new Date(ms + 8 * HOUR_MS);

/** A moment in Shanghai to the minute, as tables hold it: `2026-05-11 09:00`. */
export const shanghaiMinute = (ms: number): string =>
  shanghaiWallClock(ms).toISOString().slice(0, 16).replace('T', ' ');
