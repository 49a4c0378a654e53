import { expect, test } from 'vitest';
import { handlingDeadline, movedToWorkingDay, registerDeadline, resumedDeadline } from './deadlines';
import { mayDecideCancellation } from './moves';
import { formatTaskNumber } from './numbers';
import { mayComment, refuseComment } from './outcome';

const at = (text: string) => Date.parse(`${text}+08:00`);
const MONDAY = at('2026-05-11T09:00:00');

test('U3: without a deadline that somebody set, a task has 30 working days', () => {
  expect(handlingDeadline(MONDAY)).toBe(at('2026-06-23T23:59:59.999'));
  expect(handlingDeadline(MONDAY, null, undefined)).toBe(handlingDeadline(MONDAY));
});

test('the first deadline that somebody set counts', () => {
  const [first, second] = [at('2026-05-20T18:00:00'), at('2026-05-21T18:00:00')];
  expect(handlingDeadline(MONDAY, first, second)).toBe(first);
  expect(handlingDeadline(MONDAY, null, second)).toBe(second);
});

test('U6: a deadline on a day off moves to the end of the next working day, any other stays to the millisecond', () => {
  expect(movedToWorkingDay(at('2026-06-13T12:00:00'))).toBe(at('2026-06-15T23:59:59.999'));
  expect(movedToWorkingDay(at('2026-06-15T12:00:00'))).toBe(at('2026-06-15T12:00:00'));
});

test('U3: a registered task is to be assigned by the end of the next working day', () => {
  expect(registerDeadline(at('2026-05-15T17:00:00'))).toBe(at('2026-05-18T23:59:59.999'));
});

test('a clock that stood moves the deadline by the working days that it stood', () => {
  const dueAt = at('2026-06-23T23:59:59.999');
  expect(resumedDeadline(dueAt, MONDAY, MONDAY + 1000)).toBe(dueAt);
  expect(resumedDeadline(dueAt, MONDAY, at('2026-05-13T09:00:00'))).toBe(at('2026-06-25T23:59:59.999'));
});

test('tasks are numbered per year', () => expect(formatTaskNumber(2026, 7)).toBe('2026-D0007'));

test('the CPPCC side answers a wish to cancel, and only where there is one', () => {
  expect(mayDecideCancellation({ roles: ['CHAIR_MEMBER'], cancellationRequested: true })).toBe(true);
  expect(mayDecideCancellation({ roles: ['INFO_OFFICE'], cancellationRequested: false })).toBe(false);
  expect(mayDecideCancellation({ roles: ['SUPERVISION_BUREAU'], cancellationRequested: true })).toBe(false);
});

test('U7: reporters comment while a result waits for its verification', () => {
  expect(mayComment({ status: 'RESULT_REPORTED', isReporter: true })).toBe(true);
  expect(mayComment({ status: 'IN_PROGRESS', isReporter: true })).toBe(false);
  expect(() => refuseComment({ status: 'RESULT_REPORTED', isReporter: false })).toThrow('FORBIDDEN');
  expect(() => refuseComment({ status: 'CLOSED', isReporter: true })).toThrow('ILLEGAL_TRANSITION');
});
