import { describe, expect, test } from 'vitest';
import type { Role } from '../access/index';
import type { Refusal } from '../refusals/index';
import {
  assigneeProblems,
  CLUE_WORKERS,
  ClueStatus,
  heldAtProblems,
  mayTakeClueStep,
  refuseClueStep,
  type ClueStanding,
  type ClueStep,
} from './index';

const STEPS: ClueStep[] = ['assign', 'convert', 'dismiss', 'edit'];
const open = (standing: Omit<ClueStanding, 'status'>) =>
  Object.fromEntries(
    (Object.keys(ClueStatus) as ClueStatus[]).map((status) => [
      status,
      STEPS.filter((step) => mayTakeClueStep(step, { ...standing, status })),
    ]),
  );
const nobody = { roles: ['MEMBER'] as Role[], isAssignee: false, isCapturer: false };

describe('L4: the steps of a clue', () => {
  test('are the office’s, from capture to what becomes of it', () => {
    expect(open({ ...nobody, roles: ['INFO_OFFICE'] })).toEqual({
      CAPTURED: ['assign', 'edit'],
      ASSIGNED: ['assign', 'convert', 'dismiss', 'edit'],
      CONVERTED: [],
      DISMISSED: [],
    });
  });

  test('are the assignee’s once it is assigned, and the capturer’s only for mending before', () => {
    const none = { CAPTURED: [], ASSIGNED: [], CONVERTED: [], DISMISSED: [] };
    expect(open({ ...nobody, isAssignee: true })).toEqual({ ...none, ASSIGNED: ['convert', 'dismiss'] });
    expect(open({ ...nobody, isCapturer: true })).toEqual({ ...none, CAPTURED: ['edit'] });
    expect(open(nobody)).toEqual(none);
    expect(open({ roles: ['DEPARTMENT'], isAssignee: true, isCapturer: false })).toEqual(none);
  });

  test('are refused by who asks first, then by how the clue stands', () => {
    const code = (step: ClueStep, standing: ClueStanding) => {
      try {
        refuseClueStep(step, standing);
        return null;
      } catch (error) {
        return (error as Refusal).code;
      }
    };
    expect(code('convert', { ...nobody, status: 'CONVERTED' })).toBe('FORBIDDEN');
    expect(code('convert', { ...nobody, isAssignee: true, status: 'CONVERTED' })).toBe('ILLEGAL_TRANSITION');
    expect(code('dismiss', { ...nobody, roles: ['INFO_OFFICE'], status: 'CAPTURED' })).toBe('ILLEGAL_TRANSITION');
    expect(code('dismiss', { ...nobody, roles: ['INFO_OFFICE'], status: 'ASSIGNED' })).toBeNull();
  });
});

describe('L4: who works a clue up', () => {
  test('is an account in use that may write submissions', () => {
    expect(assigneeProblems(null)).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(assigneeProblems({ roles: ['MEMBER'], disabledAt: 1 })).toMatchObject([{ code: 'INACTIVE' }]);
    expect(assigneeProblems({ roles: ['DEPARTMENT'], disabledAt: null })).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    for (const role of CLUE_WORKERS) expect(assigneeProblems({ roles: [role], disabledAt: null })).toEqual([]);
    expect(CLUE_WORKERS).toContain('INFO_OFFICE');
    expect(CLUE_WORKERS).not.toContain('ANALYST');
  });
});

test('a clue was heard before it is noted', () => {
  expect(heldAtProblems(5, 5)).toEqual([]);
  expect(heldAtProblems(6, 5)).toEqual([{ path: 'heldAt', code: 'IN_THE_FUTURE' }]);
});
