import { expect, test } from 'vitest';
import { daysLeft } from './due';

test('days left are counted by the days in Shanghai, whatever the time of day', () => {
  const now = new Date('2026-11-24T23:30:00+08:00');
  expect(daysLeft('2026-11-24T23:59:59.999+08:00', now)).toBe(0);
  expect(daysLeft('2026-11-26T00:00:00+08:00', now)).toBe(2);
  expect(daysLeft('2026-11-20T23:59:59.999+08:00', now)).toBe(-4);
  expect(daysLeft('2027-01-01T12:00:00+08:00', new Date('2026-12-31T16:30:00Z'))).toBe(0);
});
