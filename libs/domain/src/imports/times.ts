import { startOfShanghaiDay } from '../calendar/index';
import type { Cell } from './headers';

const WALL_CLOCK =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2})[:：时](\d{1,2})分?(?:[:：]?(\d{1,2})秒?)?(?:\.\d+)?)?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
/** Spreadsheets count days from 1899-12-30. */
const SPREADSHEET_EPOCH = '1899-12-30';
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = 20000;
const LAST_DAY = 80000;

function wallClock(text: string): number | null {
  const match = WALL_CLOCK.exec(text);
  if (!match) return null;
  const [year = '', month = '', day = ''] = match.slice(1, 4);
  const [hour, minute, second] = match.slice(4, 7).map((part) => Number(part ?? 0));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = Number(month) <= 12 && new Date(Date.UTC(+year, +month - 1, +day)).toISOString().startsWith(date);
  if (!isDay || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  return startOfShanghaiDay(date) + (((hour ?? 0) * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1000;
}

/**
 * A moment of an import in epoch milliseconds, or null when it isn't one: ISO with offset; a date with or without time, as
 * `2019/2/28 11:25:05`, `2019-02-28` or `2019年2月28日 11:25`, in Shanghai; or a spreadsheet's day count, in Shanghai.
 */
export function importedMoment(cell: Cell): number | null {
  if (typeof cell === 'number') {
    if (cell < FIRST_DAY || cell > LAST_DAY) return null;
    return startOfShanghaiDay(SPREADSHEET_EPOCH) + Math.round(cell * DAY_MS);
  }
  const text = String(cell ?? '').trim();
  if (!WITH_OFFSET.test(text)) return wallClock(text);
  const parsed = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(parsed) ? null : parsed;
}
