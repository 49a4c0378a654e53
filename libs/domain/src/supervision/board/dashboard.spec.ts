import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfShanghaiDay, workingDaysBetween } from '../../calendar/index';
import { dashboardFilters, OPEN_TASK_STATUSES, overdueBandFilters, overdueBands } from '../index';

const at = (text: string) => Date.parse(text);
const HOUR_MS = 60 * 60 * 1000;

test('what is overdue is in exactly one band, by its working days overdue', () => {
  const moments = fc.integer({ min: at('2025-01-01T00:00:00+08:00'), max: at('2027-06-30T00:00:00+08:00') });
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 120 * 24 }), (now, hours) => {
      const due = now - hours * HOUR_MS;
      const bands = overdueBands(now).filter(({ dueFrom, dueTo }) => due >= (dueFrom ?? -Infinity) && due <= dueTo);
      expect(bands).toHaveLength(1);
      const [{ minDays, maxDays }] = bands as [(typeof bands)[number]];
      const days = Math.max(1, workingDaysBetween(due, now));
      expect(days).toBeGreaterThanOrEqual(minDays);
      expect(days).toBeLessThanOrEqual(maxDays ?? Infinity);
    }),
  );
});

test('the limits of the bands are days in Shanghai, without the days off between', () => {
  // The Dragon Boat Festival is on Friday, 19 June.
  const bands = overdueBands(at('2026-06-22T09:00:00+08:00'));
  expect(bands.map(({ minDays, maxDays }) => [minDays, maxDays])).toEqual([
    [1, 5],
    [6, 10],
    [11, 20],
    [21, null],
  ]);
  expect(bands[0]).toMatchObject({
    dueFrom: at('2026-06-12T00:00:00+08:00'),
    dueTo: at('2026-06-22T08:59:59.999+08:00'),
  });
  expect(bands[1]).toMatchObject({ dueTo: endOfShanghaiDay('2026-06-11') });
  expect(bands[3]!.dueFrom).toBeNull();
});

test('extra days of the installation move the limits', () => {
  const [first] = overdueBands(at('2026-06-22T09:00:00+08:00'), { holidays: ['2026-06-16'] });
  expect(first!.dueFrom).toBe(at('2026-06-11T00:00:00+08:00'));
});

test('every number has a filter; a band is what is red between its limits', () => {
  const now = at('2026-05-13T09:00:00+08:00');
  expect(dashboardFilters(now).dueThisWeek).toEqual({
    status: OPEN_TASK_STATUSES,
    dueFrom: at('2026-05-11T00:00:00+08:00'),
    dueTo: at('2026-05-17T23:59:59.999+08:00'),
  });
  expect(OPEN_TASK_STATUSES).not.toContain('CLOSED');
  expect(overdueBandFilters(now).at(-1)!.filter).toEqual({ light: ['RED'], dueTo: expect.any(Number) });
});
