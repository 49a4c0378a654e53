import { expect, test } from 'vitest';
import { asSubmissionFilter, noFilter, recentPeriods, withAdded } from './candidate-filter';

test('a half-year is a span of days in Shanghai', () => {
  expect(asSubmissionFilter({ ...noFilter, period: '2026-1', channel: 'VISIT' })).toEqual({
    channel: ['VISIT'],
    submittedFrom: '2026-01-01T00:00:00+08:00',
    submittedTo: '2026-06-30T23:59:59.999+08:00',
  });
  expect(asSubmissionFilter({ ...noFilter, q: '  ' })).toEqual({});
  expect(asSubmissionFilter({ ...noFilter, visitCampaignId: 'c' })).toEqual({ visitCampaignId: 'c' });
});

test('the half-years go back from the one that it is in Shanghai', () => {
  expect(recentPeriods(new Date('2026-06-30T16:30:00Z'))).toEqual([
    { year: 2026, half: 2 },
    { year: 2026, half: 1 },
    { year: 2025, half: 2 },
    { year: 2025, half: 1 },
  ]);
});

test('deferred ones come up first again, others last, and nothing twice', () => {
  const agenda = [{ id: 'd1', wasDeferred: true }, { id: 'a' }, { id: 'b' }];
  const more = [{ id: 'c' }, { id: 'd2', wasDeferred: true }, { id: 'a' }];
  expect(withAdded(agenda, more).map(({ id }) => id)).toEqual(['d1', 'd2', 'a', 'b', 'c']);
});
