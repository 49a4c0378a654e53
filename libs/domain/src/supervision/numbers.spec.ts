import { expect, test } from 'vitest';
import { mayDecideCancellation } from './moves';
import { formatTaskNumber } from './numbers';
import { mayComment, refuseComment } from './outcome';

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
