import { expect, test } from 'vitest';
import { clockOf, paceOf } from './pace';

const minute = 60_000;

test('the end is estimated by the pace so far, from two settled items on', () => {
  expect(paceOf(0, 10 * minute, 1, 40)).toMatchObject({ perItemMs: null, endsAt: null });
  expect(paceOf(0, 10 * minute, 5, 40)).toMatchObject({ perItemMs: 2 * minute, endsAt: 80 * minute });
  expect(paceOf(0, 10 * minute, 5, 5).endsAt).toBeNull();
});

test('a clock that is behind the server counts from nothing', () => {
  expect(paceOf(10 * minute, 9 * minute, 0, 3).elapsedMs).toBe(0);
  expect(clockOf(-5)).toBe('00:00');
});

test('clocks show minutes and seconds, and hours from the first one on', () => {
  expect(clockOf(187_900)).toBe('03:07');
  expect(clockOf(60 * minute + 187_000)).toBe('1:03:07');
});
