import { expect, test } from 'vitest';
import { problemsOf } from '../../text/index';
import { countsDiffer, DEFAULT_SUPERVISION_SETTINGS, supervisionSettingsInput } from './index';

const input = { version: 0, ...DEFAULT_SUPERVISION_SETTINGS };
const problems = (change: object) =>
  problemsOf(supervisionSettingsInput, { ...input, ...change }).map(({ path, code }) => `${path} ${code}`);

test('the settings of a new installation are in order', () => {
  expect(problems({})).toEqual([]);
});

test('clocks have 1 to 250 days, and reminders a span of the day', () => {
  expect(problems({ acceptDays: 0, handlingDays: 251, verifyDays: 1.5 })).toEqual([
    'acceptDays OUT_OF_RANGE',
    'handlingDays OUT_OF_RANGE',
    'verifyDays NOT_AN_INTEGER',
  ]);
  expect(problems({ remindFrom: '9:00', remindUntil: '24:00' })).toEqual([
    'remindFrom WRONG_FORMAT',
    'remindUntil WRONG_FORMAT',
  ]);
  expect(problems({ remindFrom: '09:00', remindUntil: '09:00' })).toEqual(['remindUntil NOT_AFTER_START']);
});

test('extra days exist, each once, and none is both a holiday and a workday', () => {
  expect(problems({ extraHolidays: ['2026-02-30'] })).toEqual(['extraHolidays.0 WRONG_FORMAT']);
  expect(problems({ extraHolidays: ['2026-05-01', '2026-05-01'] })).toEqual(['extraHolidays.1 DUPLICATE']);
  expect(problems({ extraHolidays: ['2026-05-06'], extraWorkdays: ['2026-05-09', '2026-05-06'] })).toEqual([
    'extraWorkdays.1 HOLIDAY_AND_WORKDAY',
  ]);
});

test('deadlines are counted anew for another calendar or other clocks, not for other working hours', () => {
  const with_ = (change: object) => ({ ...DEFAULT_SUPERVISION_SETTINGS, ...change });
  expect(countsDiffer(DEFAULT_SUPERVISION_SETTINGS, with_({ remindFrom: '08:00' }))).toBe(false);
  expect(countsDiffer(DEFAULT_SUPERVISION_SETTINGS, with_({ handlingDays: 20 }))).toBe(true);
  expect(countsDiffer(DEFAULT_SUPERVISION_SETTINGS, with_({ extraHolidays: ['2026-05-06'] }))).toBe(true);
});
