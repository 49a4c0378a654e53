import { expect, test } from 'vitest';
import { dueInput, usualDue } from './DueChoice';

test('a deadline is sent as a date, as working days, or left to the rules; never half typed', () => {
  expect(dueInput(usualDue)).toEqual({ dueAt: null, workingDays: null });
  expect(dueInput({ how: 'days', days: '15', date: '' })).toEqual({ dueAt: null, workingDays: 15 });
  expect(dueInput({ how: 'days', days: '', date: '' })).toBeUndefined();
  expect(dueInput({ how: 'date', days: '30', date: '' })).toBeUndefined();
  expect(dueInput({ how: 'date', days: '30', date: '2026-12-01' })).toEqual({
    dueAt: '2026-12-01T23:59:59.999+08:00',
    workingDays: null,
  });
});
