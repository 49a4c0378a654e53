import { describe, expect, test } from 'vitest';
import type { Role } from '../../access/index';
import { Refusal } from '../../refusals/index';
import { addWorkingDays, yellowFrom } from '../../calendar/index';
import { DEFAULT_SUPERVISION_SETTINGS } from '../deadlines/index';
import { lightOf } from '../light';
import { TaskStatus } from '../enums';
import {
  inRemindingHours,
  mayUrgeTask,
  reachesViceChair,
  reminderDue,
  silentSides,
  TaskReminder,
  urgeLevelAt,
  urgeTask,
  type RemindedTask,
} from './index';

const at = (time: string) => Date.parse(`${time}+08:00`);
const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('U5: urging by hand', () => {
  const urge = (status: TaskStatus, roles: Role[], note: string | null = '请抓紧。') =>
    codeOf(() => urgeTask({ status, roles }, { level: 'RED', note }));

  test('is the bureau’s and the office’s, while a department has the task in hand', () => {
    for (const status of Object.keys(TaskStatus) as TaskStatus[]) {
      const inHand = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'].includes(status);
      for (const role of ['SUPERVISION_BUREAU', 'INFO_OFFICE'] as const) {
        expect(urge(status, [role])).toBe(inHand ? null : 'ILLEGAL_TRANSITION');
        expect(mayUrgeTask({ status, roles: [role] })).toBe(inHand);
      }
      for (const role of ['DEPARTMENT', 'CHAIR_MEMBER', 'LEADERSHIP_OFFICE', 'ADMIN', 'MEMBER'] as const) {
        expect(urge(status, [role])).toBe('FORBIDDEN');
        expect(mayUrgeTask({ status, roles: [role] })).toBe(false);
      }
    }
  });

  test('with a red warning says why', () => {
    expect(urge('ACCEPTED', ['INFO_OFFICE'], ' ')).toBe('BAD_USER_INPUT');
    for (const level of ['BLUE', 'ORANGE'] as const)
      expect(codeOf(() => urgeTask({ status: 'ACCEPTED', roles: ['INFO_OFFICE'] }, { level }))).toBeNull();
  });
});

test('U5: by itself it escalates: blue with yellow, orange with red, red where a warning came before', () => {
  expect([urgeLevelAt('YELLOW', false), urgeLevelAt('YELLOW', true)]).toEqual(['BLUE', 'BLUE']);
  expect([urgeLevelAt('RED', false), urgeLevelAt('RED', true)]).toEqual(['ORANGE', 'RED']);
  expect([urgeLevelAt('GREEN', true), urgeLevelAt('DONE', true)]).toEqual([null, null]);
  expect((['BLUE', 'ORANGE', 'RED'] as const).filter(reachesViceChair)).toEqual(['RED']);
});

describe('U5: what is due', () => {
  const dueAt = at('2026-05-20T23:59:59.999');
  const task: RemindedTask = {
    status: 'IN_PROGRESS',
    kind: 'HANDLE',
    dueAt,
    yellowFrom: yellowFrom(dueAt),
    pausedAt: null,
    registerDueAt: at('2026-05-12T23:59:59.999'),
    verifyDueAt: null,
    outcome: null,
    followUpOn: null,
    extensionAsked: false,
  };
  const dueOf = (given: Partial<RemindedTask>, time: string) =>
    Object.values(TaskReminder).filter((each) => reminderDue({ ...task, ...given }, each, at(time)) !== null);

  test('is what the light says, for its deadline, at every moment of a month', () => {
    for (let now = at('2026-05-01T00:00:00'); now < at('2026-06-01T00:00:00'); now += 6 * 60 * 60_000) {
      const light = lightOf(task, now);
      for (const reminder of ['YELLOW', 'RED'] as const)
        expect(reminderDue(task, reminder, now)).toBe(light === reminder ? dueAt : null);
    }
  });

  test('moves with the deadline', () => {
    const later = addWorkingDays(dueAt, 10);
    const extended = { dueAt: later, yellowFrom: yellowFrom(later) };
    expect(dueOf({}, '2026-05-21T10:00:00')).toEqual(['RED']);
    expect(dueOf(extended, '2026-05-21T10:00:00')).toEqual([]);
    expect(reminderDue({ ...task, ...extended }, 'RED', later + 1)).toBe(later);
  });

  test('is nothing while the clock stands, and nothing that nobody has in hand', () => {
    const time = '2026-05-25T10:00:00';
    expect(dueOf({ pausedAt: at('2026-05-25T09:00:00') }, time)).toEqual([]);
    for (const status of ['SENT_BACK', 'RESULT_REPORTED', 'CLOSED', 'CANCELLED'] as const)
      expect(dueOf({ status }, time)).toEqual([]);
  });

  test('is an assignment, a verification, a look at what isn’t solved, and an undecided extension', () => {
    const registered = { status: 'REGISTERED' } as const;
    expect(dueOf(registered, '2026-05-12T23:59:59')).toEqual([]);
    expect(dueOf(registered, '2026-05-13T09:00:00')).toEqual(['ASSIGNMENT']);
    expect(dueOf({ ...registered, kind: 'READ' }, '2026-05-13T09:00:00')).toEqual([]);

    const reported = { status: 'RESULT_REPORTED', verifyDueAt: at('2026-05-15T23:59:59.999') } as const;
    expect(dueOf(reported, '2026-05-15T10:00:00')).toEqual([]);
    expect(dueOf(reported, '2026-05-16T00:00:00')).toEqual(['VERIFICATION']);

    const closed = { status: 'CLOSED', outcome: 'C_PLANNED', followUpOn: '2026-05-22' } as const;
    expect(dueOf(closed, '2026-05-21T23:59:59')).toEqual([]);
    expect(reminderDue({ ...task, ...closed }, 'FOLLOW_UP', at('2026-05-22T00:00:00'))).toBe(20260522);
    expect(dueOf({ ...closed, outcome: 'A_SOLVED' }, '2026-05-22T10:00:00')).toEqual([]);

    expect(dueOf({ extensionAsked: true }, '2026-05-19T23:00:00')).toEqual(['YELLOW']);
    expect(dueOf({ extensionAsked: true }, '2026-05-20T00:00:00')).toEqual(['YELLOW', 'EXTENSION']);
  });

  test('of a verification the sides hear that haven’t spoken', () => {
    expect(silentSides([])).toEqual(['CPPCC', 'SUPERVISION_BUREAU']);
    expect(silentSides(['CPPCC'])).toEqual(['SUPERVISION_BUREAU']);
  });
});

describe('U5: reminders go out in working hours', () => {
  const open = (time: string, more: object = {}) =>
    inRemindingHours(at(time), { ...DEFAULT_SUPERVISION_SETTINGS, ...more });

  test('of Shanghai, from nine until before five', () => {
    expect(['08:59:59', '09:00:00', '16:59:59', '17:00:00'].map((time) => open(`2026-05-12T${time}`))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(open('2026-05-12T08:30:00', { remindFrom: '08:30' })).toBe(true);
  });

  test('not on weekends and holidays, but on make-up workdays and the installation’s own', () => {
    expect(open('2026-05-16T10:00:00')).toBe(false);
    expect(open('2026-10-01T10:00:00')).toBe(false);
    expect(open('2026-10-10T10:00:00')).toBe(true);
    expect(open('2026-05-16T10:00:00', { extraWorkdays: ['2026-05-16'] })).toBe(true);
    expect(open('2026-05-12T10:00:00', { extraHolidays: ['2026-05-12'] })).toBe(false);
  });
});
