import { expect, test } from 'vitest';
import {
  acceptDeadline,
  daysStood,
  DEFAULT_SUPERVISION_SETTINGS,
  handlingDeadline,
  movedToWorkingDay,
  registerDeadline,
  reopenedDeadline,
  resumedDeadline,
} from './index';

const at = (text: string) => Date.parse(`${text}+08:00`);
const MONDAY = at('2026-05-11T09:00:00');
const settings = { ...DEFAULT_SUPERVISION_SETTINGS, handlingDays: 2, extraHolidays: ['2026-05-12'] };

test('U3: without a deadline that somebody set, a task has 30 working days', () => {
  expect(handlingDeadline(MONDAY)).toEqual({
    dueAt: at('2026-06-23T23:59:59.999'),
    yellowFrom: at('2026-06-17T00:00:00'),
    workingDays: 30,
    basis: 'SETTINGS',
  });
  expect(handlingDeadline(MONDAY, {}, settings)).toMatchObject({
    dueAt: at('2026-05-14T23:59:59.999'),
    workingDays: 2,
  });
});

test('what is given at the assignment counts first, then the leader’s date, then the days of the category', () => {
  const [given, leader] = [at('2026-05-20T18:00:00'), at('2026-05-21T18:00:00')];
  const all = { instructionDueAt: leader, categoryDays: 5 };
  expect(handlingDeadline(MONDAY, { ...all, dueAt: given })).toMatchObject({ dueAt: given, basis: 'GIVEN' });
  expect(handlingDeadline(MONDAY, { ...all, workingDays: 1 })).toMatchObject({ workingDays: 1, basis: 'GIVEN' });
  expect(handlingDeadline(MONDAY, all)).toMatchObject({ dueAt: leader, workingDays: null, basis: 'INSTRUCTION' });
  expect(handlingDeadline(MONDAY, { categoryDays: 5 })).toMatchObject({ workingDays: 5, basis: 'CATEGORY' });
});

test('U6: a deadline on a day off moves to the end of the next working day, any other stays to the millisecond', () => {
  expect(movedToWorkingDay(at('2026-06-13T12:00:00'))).toBe(at('2026-06-15T23:59:59.999'));
  expect(movedToWorkingDay(at('2026-06-15T12:00:00'))).toBe(at('2026-06-15T12:00:00'));
});

test('U3: a registered task is to be assigned by the end of the next working day', () => {
  expect(registerDeadline(at('2026-05-15T17:00:00'))).toBe(at('2026-05-18T23:59:59.999'));
  expect(acceptDeadline(MONDAY, settings)).toBe(at('2026-05-15T23:59:59.999'));
});

test('a clock that stood moves the deadline by the working days from its stop to the day before it goes on', () => {
  const dueAt = at('2026-06-23T23:59:59.999');
  expect(resumedDeadline(dueAt, MONDAY, MONDAY + 1000)).toBe(dueAt);
  expect(resumedDeadline(dueAt, MONDAY, at('2026-05-13T09:00:00'))).toBe(at('2026-06-25T23:59:59.999'));
  expect(daysStood(at('2026-05-15T09:00:00'), at('2026-05-18T09:00:00'))).toBe(1);
});

test('stopped on the last day, it leaves that day for when it goes on', () => {
  const friday = at('2026-05-15T23:59:59.999');
  expect(resumedDeadline(friday, at('2026-05-15T10:00:00'), at('2026-05-20T08:00:00'))).toBe(
    at('2026-05-20T23:59:59.999'),
  );
});

test('a reopened task keeps its deadline unless that has passed; then the settings’ days count anew', () => {
  expect(reopenedDeadline(at('2026-05-12T12:00:00'), MONDAY)).toBeNull();
  expect(reopenedDeadline(at('2026-05-08T12:00:00'), MONDAY, settings)).toMatchObject({
    dueAt: at('2026-05-14T23:59:59.999'),
    basis: 'SETTINGS',
  });
});
