import { expect, test } from 'vitest';
import { monthsBetween, monthsOf } from './months';

test('months go on over the end of a year, and none is left out', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  const concern = (...months: string[]) => ({
    topic: '停车难',
    count: 1,
    sectors: [],
    lastAt: '',
    months: months.map((month) => ({ month, count: 1 })),
  });
  expect(monthsOf([concern('2026-03'), concern('2026-01')])).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(monthsOf([])).toEqual([]);
  expect(monthsOf([concern('2020-01', '2026-01')])).toHaveLength(24);
});
