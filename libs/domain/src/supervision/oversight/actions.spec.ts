import { expect, test } from 'vitest';
import type { Role } from '../../access/index';
import { Refusal } from '../../refusals/index';
import { leaderProblems, mayChangeAction, refuseActionChange, supervisionActionStatus } from './actions';
import { mayReviewRating, refuseReview } from './review';

const codeOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};

test('U2: an event is planned until its outcome is recorded or it is cancelled', () => {
  expect(supervisionActionStatus({ recordedAt: null, cancelledAt: null })).toBe('PLANNED');
  expect(supervisionActionStatus({ recordedAt: 1, cancelledAt: null })).toBe('HELD');
  expect(supervisionActionStatus({ recordedAt: null, cancelledAt: 1 })).toBe('CANCELLED');
});

test('U2: only a planned event is changed, cancelled or recorded, and only by those who hold events', () => {
  const bureau = ['SUPERVISION_BUREAU'] as Role[];
  expect(codeOf(() => refuseActionChange({ status: 'PLANNED', roles: bureau }, 'CHANGE'))).toBe('allowed');
  for (const status of ['HELD', 'CANCELLED'] as const) {
    expect(codeOf(() => refuseActionChange({ status, roles: bureau }, 'CANCEL'))).toBe('ILLEGAL_TRANSITION');
    expect(mayChangeAction({ status, roles: bureau })).toBe(false);
  }
  for (const roles of [['DEPARTMENT'], ['MEMBER'], ['LEADERSHIP_OFFICE']] as Role[][]) {
    expect(codeOf(() => refuseActionChange({ status: 'PLANNED', roles }, 'CHANGE'))).toBe('FORBIDDEN');
    expect(mayChangeAction({ status: 'PLANNED', roles })).toBe(false);
  }
});

test('U2: on-site assistance is planned with a leader of the chair meeting; nobody else leads', () => {
  const planned = { planned: true };
  expect(leaderProblems('ON_SITE_ASSISTANCE', null, planned)).toEqual([{ path: 'leaderId', code: 'REQUIRED' }]);
  expect(leaderProblems('ON_SITE_ASSISTANCE', null, { planned: false })).toEqual([]);
  expect(leaderProblems('URGING_SYMPOSIUM', null, planned)).toEqual([]);
  expect(leaderProblems('ON_SITE_ASSISTANCE', { tier: 'CHAIR_MEETING' }, planned)).toEqual([]);
  expect(leaderProblems('URGING_SYMPOSIUM', { tier: 'MEMBER' }, planned)).toEqual([
    { path: 'leaderId', code: 'WRONG_TIER' },
  ]);
});

test('U7: the bureau reviews what a dissatisfied reporter said, once', () => {
  const bureau = ['SUPERVISION_BUREAU'] as Role[];
  expect(codeOf(() => refuseReview({ roles: bureau, toReview: true }))).toBe('allowed');
  expect(codeOf(() => refuseReview({ roles: bureau, toReview: false }))).toBe('ILLEGAL_TRANSITION');
  for (const role of ['DEPARTMENT', 'INFO_OFFICE', 'CHAIR_MEMBER', 'MEMBER'] as Role[]) {
    expect(codeOf(() => refuseReview({ roles: [role], toReview: true }))).toBe('FORBIDDEN');
    expect(mayReviewRating({ roles: [role], toReview: true })).toBe(false);
  }
});
