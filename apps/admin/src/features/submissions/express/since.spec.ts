import { expect, test } from 'vitest';
import { waitedSince } from './since';

test('how long something has waited is told in whole days, hours and minutes, and never less than nothing', () => {
  const at = Date.parse('2026-05-11T09:00:00+08:00');
  const after = (time: string) => waitedSince(at, Date.parse(`${time}+08:00`));
  expect(after('2026-05-11T09:00:59')).toEqual({ days: 0, hours: 0, minutes: 0 });
  expect(after('2026-05-11T11:05:00')).toEqual({ days: 0, hours: 2, minutes: 5 });
  expect(after('2026-05-13T08:59:00')).toEqual({ days: 1, hours: 23, minutes: 59 });
  expect(after('2026-05-11T08:00:00')).toEqual({ days: 0, hours: 0, minutes: 0 });
});
