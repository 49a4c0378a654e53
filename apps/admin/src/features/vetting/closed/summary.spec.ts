import { expect, test } from 'vitest';
import type { SealedItem, SealedSession } from './closed.documents';
import { durationOf, presenceOf, resultsOf } from './summary';

const item = (outcome?: string) => ({ decision: outcome ? { outcome } : null }) as SealedItem;
const person = (role: string, checkedInAt: string | null, checkedOutAt: string | null = null) =>
  ({ role, checkedInAt, checkedOutAt }) as SealedSession['attendees'][number];

test('items without a decision count as deferred', () => {
  expect(resultsOf([item('REPORT'), item(), item('DEFER'), item('REPORT')])).toEqual([
    { outcome: 'REPORT', count: 2 },
    { outcome: 'DEFER', count: 2 },
  ]);
});

test('whoever was there at any time counts as present, guests never', () => {
  const attendees = [
    person('PRESIDER', '2026-05-01T01:00:00Z'),
    person('ATTENDEE', null, '2026-05-01T02:00:00Z'),
    person('ATTENDEE', null),
    person('ENLARGED', '2026-05-01T01:00:00Z'),
    person('GUEST', '2026-05-01T01:00:00Z'),
  ];
  expect(presenceOf({ attendees, enlargedTakePart: false })).toEqual({ invited: 3, present: 2 });
  expect(presenceOf({ attendees, enlargedTakePart: true })).toEqual({ invited: 4, present: 3 });
});

test('a session lasts from its opening to its closing', () => {
  expect(durationOf({ openedAt: '2026-05-01T01:00:00Z', closedAt: '2026-05-01T03:25:00Z' })).toEqual({
    hours: 2,
    minutes: 25,
  });
  expect(durationOf({ openedAt: null, closedAt: '2026-05-01T03:25:00Z' })).toBeNull();
});
