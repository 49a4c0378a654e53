import { expect, test } from 'vitest';
import { contactRecency, daysSinceContact } from './recency';

const now = Date.parse('2026-11-24T00:30:00+08:00');
const daysBefore = (days: number) => now - days * 86_400_000;

test('L2: a link without a contact was never heard; the others by whole days in Shanghai', () => {
  expect(contactRecency(null, now)).toBe('NEVER');
  const steps = [0, 30, 31, 90, 91, 180, 181, 4000].map((days) => contactRecency(daysBefore(days), now));
  expect(steps).toEqual(['RECENT', 'RECENT', 'OVER_30', 'OVER_30', 'OVER_90', 'OVER_90', 'OVER_180', 'OVER_180']);
});

test('L2: yesterday evening is one day ago, and nothing is less than no day ago', () => {
  expect(daysSinceContact(Date.parse('2026-11-23T23:50:00+08:00'), now)).toBe(1);
  expect(daysSinceContact(now + 3_600_000, now)).toBe(0);
});
