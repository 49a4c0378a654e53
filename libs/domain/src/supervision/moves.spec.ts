import { describe, expect, test } from 'vitest';
import type { Role } from '../access/index';
import { Refusal } from '../refusals/index';
import {
  allowedTaskActions,
  assignTask,
  decideCancellation,
  effectiveTaskStatus,
  followUpTask,
  lightOf,
  mayAssignTask,
  moveTask,
  recordProgress,
  reopenedStatus,
  TaskStatus,
  type TaskFacts,
} from './index';

const statuses = Object.keys(TaskStatus) as TaskStatus[];
const TODAY = '2026-03-02';

const facts = (status: TaskStatus, over: Partial<TaskFacts> = {}): TaskFacts => ({
  status,
  roles: ['DEPARTMENT'],
  isLeadOrganization: true,
  paused: false,
  sendBacks: 0,
  cancellationRequested: false,
  ...over,
});

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};

/** Written by hand from "Instructions and supervision"; what isn't here is nothing. */
const table: Record<string, Partial<Record<TaskStatus, string>>> = {
  'lead department': { ASSIGNED: 'ACCEPT SEND_BACK', ACCEPTED: 'REPORT_RESULT', IN_PROGRESS: 'REPORT_RESULT' },
  SUPERVISION_BUREAU: {
    REGISTERED: 'CANCEL',
    ASSIGNED: 'CANCEL',
    SENT_BACK: 'CANCEL',
    ACCEPTED: 'CANCEL PAUSE',
    IN_PROGRESS: 'CANCEL PAUSE',
    CLOSED: 'REOPEN',
  },
  CHAIR_MEMBER: { CLOSED: 'REOPEN' },
};
const withoutActions: Role[] = [
  'MEMBER',
  'INFORMANT',
  'SECTOR_CONVENER',
  'UNIT_REPORTER',
  'INFO_OFFICE',
  'LEADERSHIP_OFFICE',
  'LIANXIN_OFFICE',
  'ANALYST',
  'ADMIN',
];

describe('life of a task: exactly these actions are open', () => {
  for (const status of statuses) {
    test(`${status}: to the lead department`, () => {
      expect(allowedTaskActions(facts(status)).join(' ')).toBe(table['lead department']?.[status] ?? '');
    });
    for (const role of ['SUPERVISION_BUREAU', 'CHAIR_MEMBER'] as const) {
      test(`${status}: to ${role}`, () => {
        const open = allowedTaskActions(facts(status, { roles: [role], isLeadOrganization: false }));
        expect(open.join(' ')).toBe(table[role]?.[status] ?? '');
      });
    }
    test(`${status}: none to anyone else`, () => {
      for (const role of withoutActions) expect(allowedTaskActions(facts(status, { roles: [role] }))).toEqual([]);
      const assisting = facts(status, { isLeadOrganization: false, isAssisting: true });
      expect(allowedTaskActions(assisting)).toEqual([]);
    });
  }

  test('a paused task can be resumed, not paused again', () => {
    const paused = facts('IN_PROGRESS', { roles: ['SUPERVISION_BUREAU'], paused: true });
    expect(allowedTaskActions(paused)).toEqual(['CANCEL', 'RESUME']);
    expect(moveTask(paused, 'RESUME', { note: 'n' }, TODAY)).toMatchObject({ to: 'IN_PROGRESS', paused: false });
    expect(codeOf(() => moveTask(paused, 'PAUSE', { note: 'n' }, TODAY))).toBe('ILLEGAL_TRANSITION');
  });
});

describe('moving a task', () => {
  test('a department sends back once, with a written reason; the second assignment is final', () => {
    expect(codeOf(() => moveTask(facts('ASSIGNED'), 'SEND_BACK', {}, TODAY))).toBe('BAD_USER_INPUT');
    expect(moveTask(facts('ASSIGNED'), 'SEND_BACK', { note: 'n' }, TODAY).to).toBe('SENT_BACK');
    const second = facts('ASSIGNED', { sendBacks: 1 });
    expect(allowedTaskActions(second)).toEqual(['ACCEPT']);
    expect(codeOf(() => moveTask(second, 'SEND_BACK', { note: 'n' }, TODAY))).toBe('ILLEGAL_TRANSITION');
  });

  test('U3: an assigned task counts as accepted when 3 working days have passed', () => {
    const task = { status: 'ASSIGNED', acceptBy: 1000 } as const;
    expect(effectiveTaskStatus(task, 1000)).toBe('ASSIGNED');
    expect(effectiveTaskStatus(task, 1001)).toBe('ACCEPTED');
    expect(effectiveTaskStatus({ status: 'SENT_BACK', acceptBy: 1000 }, 1001)).toBe('SENT_BACK');
    expect(codeOf(() => moveTask(facts('ACCEPTED'), 'SEND_BACK', { note: 'n' }, TODAY))).toBe('ILLEGAL_TRANSITION');
  });

  test('U10: a result has an outcome, B and C a follow-up date that has not passed', () => {
    const report = (input: Parameters<typeof moveTask>[2]) => () =>
      moveTask(facts('IN_PROGRESS'), 'REPORT_RESULT', input, TODAY);
    expect(codeOf(report({}))).toBe('BAD_USER_INPUT');
    expect(codeOf(report({ outcome: 'B_IN_PROGRESS' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(report({ outcome: 'C_PLANNED', followUpOn: '2026-03-01' }))).toBe('BAD_USER_INPUT');
    expect(report({ outcome: 'C_PLANNED', followUpOn: '2026-09-01' })().to).toBe('RESULT_REPORTED');
    expect(report({ outcome: 'A_SOLVED' })().to).toBe('RESULT_REPORTED');
    expect(report({ outcome: 'D_REFERENCE' })().to).toBe('RESULT_REPORTED');
  });

  test('others are refused with FORBIDDEN, other states with ILLEGAL_TRANSITION', () => {
    const assisting = facts('ASSIGNED', { isLeadOrganization: false, isAssisting: true });
    expect(codeOf(() => moveTask(assisting, 'ACCEPT', {}, TODAY))).toBe('FORBIDDEN');
    expect(codeOf(() => moveTask(facts('ASSIGNED', { roles: ['INFO_OFFICE'] }), 'ACCEPT', {}, TODAY))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(() => moveTask(facts('CLOSED'), 'REOPEN', { note: 'n' }, TODAY))).toBe('FORBIDDEN');
    expect(codeOf(() => moveTask(facts('REGISTERED'), 'ACCEPT', {}, TODAY))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => moveTask(facts('RESULT_REPORTED'), 'REPORT_RESULT', { outcome: 'A_SOLVED' }, TODAY))).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  test('a matter closed by both sides alone is registered again when it is reopened', () => {
    expect(reopenedStatus(null)).toBe('REGISTERED');
    expect(reopenedStatus('department')).toBe('IN_PROGRESS');
  });
  test('reopening needs a note and leads to IN_PROGRESS', () => {
    const chair = facts('CLOSED', { roles: ['CHAIR_MEMBER'] });
    expect(codeOf(() => moveTask(chair, 'REOPEN', {}, TODAY))).toBe('BAD_USER_INPUT');
    expect(moveTask(chair, 'REOPEN', { note: 'n' }, TODAY).to).toBe('IN_PROGRESS');
  });

  test('the bureau asks to cancel, the CPPCC side confirms', () => {
    const bureau = facts('ASSIGNED', { roles: ['SUPERVISION_BUREAU'] });
    expect(codeOf(() => moveTask(bureau, 'CANCEL', {}, TODAY))).toBe('BAD_USER_INPUT');
    expect(moveTask(bureau, 'CANCEL', { note: 'n' }, TODAY)).toEqual({
      to: 'ASSIGNED',
      paused: false,
      cancellationRequested: true,
    });
    const asked = { ...bureau, cancellationRequested: true };
    expect(allowedTaskActions(asked)).toEqual([]);
    expect(codeOf(() => decideCancellation(asked, true))).toBe('FORBIDDEN');
    expect(decideCancellation({ ...asked, roles: ['CHAIR_MEMBER'] }, true)).toBe('CANCELLED');
    expect(decideCancellation({ ...asked, roles: ['INFO_OFFICE'] }, false)).toBe('ASSIGNED');
    expect(codeOf(() => decideCancellation({ ...bureau, roles: ['INFO_OFFICE'] }, true))).toBe('ILLEGAL_TRANSITION');
  });

  test('U10: a closed task with B or C is followed up by the bureau and the office', () => {
    const closed = { status: 'CLOSED', outcome: 'B_IN_PROGRESS', roles: ['SUPERVISION_BUREAU'] } as const;
    expect(codeOf(() => followUpTask(closed, { outcome: 'A_SOLVED' }, TODAY))).toBe('allowed');
    expect(codeOf(() => followUpTask(closed, { outcome: 'C_PLANNED' }, TODAY))).toBe('BAD_USER_INPUT');
    const solved = { ...closed, outcome: 'A_SOLVED' } as const;
    expect(codeOf(() => followUpTask(solved, { outcome: 'D_REFERENCE' }, TODAY))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => followUpTask({ ...closed, roles: ['DEPARTMENT'] }, { outcome: 'A_SOLVED' }, TODAY))).toBe(
      'FORBIDDEN',
    );
  });
});

describe('assigning', () => {
  const input = { leadOrganizationId: 'a', assistingOrganizationIds: ['b'], note: null, dueAt: null };
  const assign =
    (status: TaskStatus, roles: Role[], over: object = {}) =>
    () =>
      assignTask({ status, roles }, { ...input, ...over }, 1000);

  test('bureau and leadership office assign, the office records their assignment', () => {
    expect(assign('REGISTERED', ['SUPERVISION_BUREAU'])()).toEqual({
      to: 'ASSIGNED',
      reassigned: false,
      recorded: false,
    });
    expect(assign('SENT_BACK', ['LEADERSHIP_OFFICE'])()).toMatchObject({ recorded: false });
    expect(assign('REGISTERED', ['INFO_OFFICE'])()).toMatchObject({ recorded: true });
    expect(codeOf(assign('REGISTERED', ['CHAIR_MEMBER']))).toBe('FORBIDDEN');
    expect(codeOf(assign('CLOSED', ['SUPERVISION_BUREAU']))).toBe('ILLEGAL_TRANSITION');
  });

  test('only the bureau reassigns, with a note', () => {
    expect(codeOf(assign('ACCEPTED', ['INFO_OFFICE'], { note: 'n' }))).toBe('FORBIDDEN');
    expect(codeOf(assign('ACCEPTED', ['SUPERVISION_BUREAU']))).toBe('BAD_USER_INPUT');
    expect(assign('ACCEPTED', ['SUPERVISION_BUREAU'], { note: 'n' })()).toMatchObject({ reassigned: true });
    const assigners = statuses.filter((status) => mayAssignTask({ status, roles: ['SUPERVISION_BUREAU'] }));
    expect(assigners).toEqual(['REGISTERED', 'ASSIGNED', 'SENT_BACK', 'ACCEPTED', 'IN_PROGRESS']);
    expect(statuses.filter((status) => mayAssignTask({ status, roles: ['INFO_OFFICE'] }))).toEqual([
      'REGISTERED',
      'SENT_BACK',
    ]);
  });

  test('doubles and past deadlines are refused', () => {
    const bureau: Role[] = ['SUPERVISION_BUREAU'];
    expect(codeOf(assign('REGISTERED', bureau, { assistingOrganizationIds: ['b', 'b'] }))).toBe('BAD_USER_INPUT');
    expect(codeOf(assign('REGISTERED', bureau, { assistingOrganizationIds: ['a'] }))).toBe('BAD_USER_INPUT');
    expect(codeOf(assign('REGISTERED', bureau, { dueAt: 1000 }))).toBe('BAD_USER_INPUT');
  });
});

test('lead and assisting departments record progress on accepted tasks', () => {
  const lead = { status: 'ACCEPTED', roles: ['DEPARTMENT'], isLeadOrganization: true, isAssisting: false } as const;
  expect(recordProgress(lead)).toBe('IN_PROGRESS');
  expect(recordProgress({ ...lead, isLeadOrganization: false, isAssisting: true })).toBe('IN_PROGRESS');
  expect(codeOf(() => recordProgress({ ...lead, isLeadOrganization: false }))).toBe('FORBIDDEN');
  expect(codeOf(() => recordProgress({ ...lead, status: 'ASSIGNED' }))).toBe('ILLEGAL_TRANSITION');
});

test('U4: green, yellow when few days remain, red past due, done once closed; a paused clock stands', () => {
  const task = { status: 'IN_PROGRESS', dueAt: 200, yellowFrom: 100 } as const;
  expect(lightOf(task, 99)).toBe('GREEN');
  expect(lightOf(task, 100)).toBe('YELLOW');
  expect(lightOf(task, 200)).toBe('YELLOW');
  expect(lightOf(task, 201)).toBe('RED');
  expect(lightOf({ ...task, pausedAt: 50 }, 201)).toBe('GREEN');
  expect(lightOf({ ...task, status: 'CLOSED' }, 201)).toBe('DONE');
  expect(lightOf({ ...task, dueAt: null, yellowFrom: null }, 201)).toBe('GREEN');
});
