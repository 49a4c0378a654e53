import { describe, expect, test } from 'vitest';
import type { Role } from '../access/index';
import { Refusal } from '../refusals/index';
import {
  discloseInstruction,
  instructionInput,
  instructSubmission,
  mayReadInstruction,
  openVerificationSides,
  ratingsVisible,
  refuseRating,
  submissionStatusAfterTasks,
  verifyTask,
  type VerificationFacts,
} from './index';
import { problemsOf } from '../text/index';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};

const facts = (over: Partial<VerificationFacts> = {}): VerificationFacts => ({
  status: 'RESULT_REPORTED',
  instructionKind: 'HANDLE',
  roles: ['SUPERVISION_BUREAU'],
  accountId: 'bureau',
  passes: [],
  ...over,
});
const office = { roles: ['INFO_OFFICE'] as Role[], accountId: 'office' };

describe('verification by both sides', () => {
  test('a task closes when both sides passed it, in either order', () => {
    const first = verifyTask(facts(), { passed: true });
    expect(first).toMatchObject({ side: 'SUPERVISION_BUREAU', to: 'RESULT_REPORTED' });
    const second = verifyTask(facts({ ...office, passes: first.passes }), { passed: true });
    expect(second).toMatchObject({ side: 'CPPCC', to: 'CLOSED', outcome: null });
  });

  test('U7: a failure by either gives it back and clears both passes', () => {
    const passes = [{ side: 'CPPCC' as const, accountId: 'office' }];
    expect(verifyTask(facts({ passes }), { passed: false, note: '尚未通车' })).toMatchObject({
      to: 'IN_PROGRESS',
      passes: [],
    });
  });

  test('a side that fails a result says what is missing', () => {
    for (const note of [undefined, null, ' ']) {
      expect(codeOf(() => verifyTask(facts(), { passed: false, note }))).toBe('BAD_USER_INPUT');
    }
    expect(codeOf(() => verifyTask(facts(), { passed: true }))).toBe('allowed');
  });

  test('one account never passes both sides', () => {
    const both = facts({ roles: ['SUPERVISION_BUREAU', 'CHAIR_MEMBER'] });
    expect(codeOf(() => verifyTask(both, { passed: true }))).toBe('BAD_USER_INPUT');
    const first = verifyTask(both, { passed: true, side: 'CPPCC' });
    const after = { ...both, passes: first.passes };
    expect(codeOf(() => verifyTask(after, { passed: true, side: 'SUPERVISION_BUREAU' }))).toBe('BOTH_SIDES');
    expect(openVerificationSides(after)).toEqual([]);
    expect(openVerificationSides(both)).toEqual(['CPPCC', 'SUPERVISION_BUREAU']);
  });

  test('nobody speaks for a side that isn’t theirs, and no side passes twice', () => {
    expect(codeOf(() => verifyTask(facts(), { passed: true, side: 'CPPCC' }))).toBe('FORBIDDEN');
    expect(codeOf(() => verifyTask(facts({ roles: ['DEPARTMENT'] }), { passed: true }))).toBe('FORBIDDEN');
    const passes = [{ side: 'SUPERVISION_BUREAU' as const, accountId: 'other' }];
    expect(codeOf(() => verifyTask(facts({ passes }), { passed: true }))).toBe('ILLEGAL_TRANSITION');
  });

  test('only a reported result is verified', () => {
    for (const status of ['REGISTERED', 'ASSIGNED', 'IN_PROGRESS', 'CLOSED'] as const) {
      expect(codeOf(() => verifyTask(facts({ status }), { passed: true }))).toBe('ILLEGAL_TRANSITION');
    }
  });

  test('U9: what a READ instruction registered closes by both sides without a department', () => {
    const read = facts({ status: 'REGISTERED', instructionKind: 'READ' });
    const first = verifyTask(read, { passed: true });
    expect(first.to).toBe('REGISTERED');
    expect(verifyTask({ ...read, ...office, passes: first.passes }, { passed: true })).toMatchObject({
      to: 'CLOSED',
      outcome: 'D_REFERENCE',
    });
    expect(verifyTask(read, { passed: false, note: '尚未阅知' })).toMatchObject({ to: 'REGISTERED', passes: [] });
  });
});

describe('submissions under supervision', () => {
  test('U1: an instruction finds adopted, reported and handled submissions, no others', () => {
    for (const status of ['ADOPTED', 'REPORTED', 'INSTRUCTED', 'CONCLUDED', 'RESOLVED'] as const) {
      expect(instructSubmission(status)).toBe('INSTRUCTED');
    }
    for (const status of ['DRAFT', 'SUBMITTED', 'SHORTLISTED', 'DECLINED', 'MERGED', 'WITHDRAWN'] as const) {
      expect(codeOf(() => instructSubmission(status))).toBe('ILLEGAL_TRANSITION');
    }
  });

  test('U10: resolved only when all closed tasks are solved', () => {
    const task = (
      status: 'CLOSED' | 'CANCELLED' | 'IN_PROGRESS',
      outcome: 'A_SOLVED' | 'B_IN_PROGRESS' | null = null,
    ) => ({
      status,
      outcome,
    });
    const after = (...tasks: ReturnType<typeof task>[]) => submissionStatusAfterTasks(tasks, 'REPORTED');
    expect(after(task('CLOSED', 'A_SOLVED'), task('IN_PROGRESS'))).toBe('INSTRUCTED');
    expect(after(task('CLOSED', 'A_SOLVED'), task('CLOSED', 'A_SOLVED'))).toBe('RESOLVED');
    expect(after(task('CLOSED', 'A_SOLVED'), task('CLOSED', 'B_IN_PROGRESS'))).toBe('CONCLUDED');
    expect(after(task('CLOSED', 'A_SOLVED'), task('CANCELLED'))).toBe('RESOLVED');
    expect(after(task('CANCELLED'), task('CANCELLED'))).toBe('REPORTED');
  });

  test('U7: only reporters rate, from RESULT_REPORTED on; departments see totals', () => {
    const rating = { isReporter: true, handles: false };
    expect(codeOf(() => refuseRating({ ...rating, status: 'CLOSED', isReporter: false }))).toBe('FORBIDDEN');
    expect(codeOf(() => refuseRating({ ...rating, status: 'CLOSED', handles: true }))).toBe('FORBIDDEN');
    expect(codeOf(() => refuseRating({ ...rating, status: 'IN_PROGRESS' }))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => refuseRating({ ...rating, status: 'RESULT_REPORTED' }))).toBe('allowed');
    expect(ratingsVisible(['DEPARTMENT'])).toBe('totals');
    expect(ratingsVisible(['SUPERVISION_BUREAU'])).toBe('each');
  });
});

describe('U11: disclosure', () => {
  const reporter = { roles: ['MEMBER'] as Role[], isReporter: true };

  test('reporters see what it says, analysts only that there is one, those at work all', () => {
    expect(mayReadInstruction(reporter, 'FACT')).toBe('fact');
    expect(mayReadInstruction(reporter, 'GIST')).toBe('gist');
    expect(mayReadInstruction(reporter, 'FULL')).toBe('full');
    expect(mayReadInstruction({ roles: ['ANALYST'], isReporter: false }, 'FULL')).toBe('fact');
    expect(mayReadInstruction({ roles: ['DEPARTMENT'], isReporter: false }, 'FACT')).toBe('full');
  });

  test('with FACT neither name nor text is shown', () => {
    const instruction = { leaderName: '某某', leaderTitle: '市长', text: '全文', gist: '要点' };
    expect(discloseInstruction(instruction, 'fact')).toEqual({ leaderName: null, leaderTitle: null, text: null });
    expect(discloseInstruction(instruction, 'gist').text).toBe('要点');
    expect(discloseInstruction(instruction, 'full').text).toBe('全文');
  });
});

test('an instruction is on submissions or on a special report, exactly one of the two', () => {
  const input = { leaderName: '某某', leaderTitle: '市长', level: 'CITY', text: '请办理', givenAt: 1000 };
  const exactlyOne = [{ path: 'submissionIds', code: 'EXACTLY_ONE' }];
  expect(problemsOf(instructionInput, input)).toEqual(exactlyOne);
  expect(problemsOf(instructionInput, { ...input, submissionIds: ['a'], specialReportId: 'r' })).toEqual(exactlyOne);
  expect(problemsOf(instructionInput, { ...input, submissionIds: ['a'] })).toEqual([]);
  expect(problemsOf(instructionInput, { ...input, specialReportId: 'r', level: 'X' })).toEqual([
    { path: 'level', code: 'INVALID' },
  ]);
});
