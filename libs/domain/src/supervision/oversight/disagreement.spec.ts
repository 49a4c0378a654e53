import { expect, test } from 'vitest';
import type { VerificationSide } from '../enums';
import { disagreedAt, lastingDisagreement, type Round } from './disagreement';

const DUE = 1000;
const said = (side: VerificationSide, passed: boolean, at: number) => ({ side, passed, at });
const round = (...verdicts: Round['verdicts'][number][]): Round => ({ ended: null, verifyDueAt: DUE, verdicts });
const failed = (...verdicts: Round['verdicts'][number][]): Round => ({ ...round(...verdicts), ended: 'FAILED' });
const apart = (at: number) => failed(said('CPPCC', true, at - 1), said('SUPERVISION_BUREAU', false, at));
const lasts = (rounds: Round[], now = 500) => lastingDisagreement({ status: 'IN_PROGRESS', rounds }, now);

test('the sides disagree on a result when one passed and the other failed it in the same round', () => {
  expect(disagreedAt(apart(7))).toBe(7);
  expect(disagreedAt(failed(said('SUPERVISION_BUREAU', false, 7)))).toBeNull();
  expect(disagreedAt(round(said('CPPCC', true, 7)))).toBeNull();
});

test('a disagreement lasts from the second result on that divides the sides, whichever side passed it', () => {
  const other = failed(said('SUPERVISION_BUREAU', true, 20), said('CPPCC', false, 30));
  expect(lasts([apart(10)])).toBeNull();
  expect(lasts([apart(10), failed(said('CPPCC', false, 20))])).toBeNull();
  expect(lasts([apart(10), failed(said('CPPCC', false, 20)), other])).toEqual({ rounds: 2, since: 30 });
  expect(lasts([apart(10), other, apart(50)])).toEqual({ rounds: 3, since: 30 });
});

test('a disagreement lasts when one side passed a result and the other let the days run out', () => {
  const waiting = round(said('CPPCC', true, 10));
  expect(lasts([waiting], DUE)).toBeNull();
  expect(lasts([waiting], DUE + 1)).toEqual({ rounds: 1, since: DUE });
  expect(lasts([round()], DUE + 1)).toBeNull();
  expect(lasts([{ ...waiting, verifyDueAt: null }], DUE + 1)).toBeNull();
  const late = failed(said('CPPCC', true, 10), said('SUPERVISION_BUREAU', false, DUE + 5));
  expect(lasts([late], DUE + 9)).toEqual({ rounds: 1, since: DUE });
});

test('what both sides passed settles what was before, and so do closing and cancelling', () => {
  const settled: Round = { ...round(said('CPPCC', true, 30), said('SUPERVISION_BUREAU', true, 31)), ended: 'REOPENED' };
  expect(lasts([apart(10), settled, apart(50)])).toBeNull();
  expect(lasts([apart(10), settled, apart(50), apart(60)])).toEqual({ rounds: 2, since: 60 });
  for (const status of ['CLOSED', 'CANCELLED'] as const)
    expect(lastingDisagreement({ status, rounds: [apart(10), apart(20)] }, 500)).toBeNull();
});
