import { expect, test } from 'vitest';
import { countWeeks } from './count-weeks';

const days = (...dates: string[]) => dates.map((date) => ({ date }));
const shape = (dates: string[]) =>
  countWeeks(days(...dates)).map(({ month, weeks }) => [
    month,
    ...weeks.map((week) => week.map((day) => day?.date.slice(8) ?? '--').join(' ')),
  ]);

test('a count stands in weeks from Monday to Sunday, each month by itself', () => {
  expect(shape(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'])).toEqual([
    ['2026-11', '-- -- -- -- 27 28 29', '30 -- -- -- -- -- --'],
    ['2026-12', '-- 01 -- -- -- -- --'],
  ]);
  expect(shape([])).toEqual([]);
});
