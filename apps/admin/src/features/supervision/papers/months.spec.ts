import { expect, test } from 'vitest';
import { isMonth, monthBeside } from './months';

test('the month beside December is of another year', () => {
  expect(monthBeside('2026-12', 1)).toBe('2027-01');
  expect(monthBeside('2026-01', -1)).toBe('2025-12');
  expect(monthBeside('2026-03', -1)).toBe('2026-02');
});

test('only months of a year are months', () => {
  expect(['2026-05', '2026-12'].every(isMonth)).toBe(true);
  expect(['2026-13', '2026', '', null].some((each) => isMonth(each))).toBe(false);
});
