import { expect, test } from 'vitest';
import { toPlan } from './vetting.bindings';

const named = (id: string) => ({ id, name: id });

test('a plan names people and submissions by their ids, in the order of the agenda', () => {
  const plan = toPlan({
    title: 'T',
    scheduledAt: '2026-05-01T09:00:00+08:00',
    presiderId: named('p'),
    attendeeIds: [named('a'), named('b')],
    submissionIds: [named('s2'), named('s1')],
    quorum: '',
    scoring: 'FULL',
    revealMode: 'NAMED',
  });
  expect(plan).toMatchObject({ presiderId: 'p', attendeeIds: ['a', 'b'], guestIds: [], submissionIds: ['s2', 's1'] });
  expect(plan).toMatchObject({ quorum: null, place: null, enlargedTakePart: true });
});
