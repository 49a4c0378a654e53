import { expect, test } from 'vitest';
import type { Refusal } from '../refusals/index';
import { checkStandInInput, standInProblems } from './stand-ins';

const now = Date.parse('2026-05-11T23:30:00+08:00');
const input = { toAccountId: 'b', role: 'INFO_OFFICE', startsOn: '2026-05-11', endsOn: '2026-05-11' };

test('a grant may begin and end today, as Shanghai counts days', () => {
  expect(checkStandInInput(input, now)).toEqual({ ...input, fromAccountId: null });
});

test.each([
  [{ endsOn: '2026-05-10' }, ['endsOn OUT_OF_RANGE', 'endsOn IN_THE_PAST']],
  [{ startsOn: '2026-05-12' }, ['endsOn OUT_OF_RANGE']],
  [{ startsOn: '2026-02-30' }, ['startsOn WRONG_FORMAT']],
  [{ role: 'KING' }, ['role INVALID']],
  [{ toAccountId: '' }, ['toAccountId REQUIRED']],
])('%j is refused', (changes, problems) => {
  try {
    checkStandInInput({ ...input, ...changes }, now);
    expect.unreachable();
  } catch (error) {
    expect((error as Refusal).fields.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  }
});

test('only a role that is held is lent, by one active account to another', () => {
  const from = { id: 'a', roles: ['INFO_OFFICE'] as const, active: true };
  const to = { id: 'b', roles: ['MEMBER'] as const, active: true };
  expect(standInProblems('INFO_OFFICE', from, to)).toEqual([]);
  expect(standInProblems('MEMBER', from, to)).toEqual([{ path: 'role', code: 'NOT_ALLOWED' }]);
  expect(standInProblems('INFO_OFFICE', from, from)).toEqual([{ path: 'toAccountId', code: 'NOT_ALLOWED' }]);
  expect(standInProblems('INFO_OFFICE', { ...from, active: false }, { ...to, active: false })).toEqual([
    { path: 'fromAccountId', code: 'INACTIVE' },
    { path: 'toAccountId', code: 'INACTIVE' },
  ]);
});
