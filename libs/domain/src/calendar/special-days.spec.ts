import { expect, test } from 'vitest';
import { shanghaiWeek, specialDays } from './index';

const at = (text: string) => Date.parse(text);
const newYear = { 'zh-CN': '元旦', en: "New Year's Day" };

test('public holidays carry their names, also on weekends, and make-up workdays the holiday they are worked for', () => {
  const days = specialDays(at('2026-01-01T08:00:00+08:00'), at('2026-01-05T08:00:00+08:00'));
  expect(days).toEqual([
    { date: '2026-01-01', name: newYear, working: false },
    { date: '2026-01-02', name: newYear, working: false },
    { date: '2026-01-03', name: newYear, working: false },
    { date: '2026-01-04', name: newYear, working: true },
  ]);
  const national = specialDays(at('2026-10-01T08:00:00+08:00'), at('2026-10-01T09:00:00+08:00'));
  expect(national).toEqual([{ date: '2026-10-01', name: { 'zh-CN': '国庆节', en: 'National Day' }, working: false }]);
});

test('days that the installation added are there without a name', () => {
  const extra = { holidays: ['2026-05-12', '2026-05-16'], workdays: ['2026-05-17'] };
  expect(specialDays(at('2026-05-11T00:00:00+08:00'), at('2026-05-17T23:00:00+08:00'), extra)).toEqual([
    { date: '2026-05-12', name: null, working: false },
    { date: '2026-05-16', name: null, working: false },
    { date: '2026-05-17', name: null, working: true },
  ]);
});

test('an ordinary week has no such days', () => {
  expect(specialDays(at('2026-05-11T00:00:00+08:00'), at('2026-05-17T23:00:00+08:00'))).toEqual([]);
});

test('a week is Monday to Sunday in Shanghai', () => {
  const week = { from: at('2026-05-11T00:00:00+08:00'), to: at('2026-05-17T23:59:59.999+08:00') };
  for (const moment of ['2026-05-11T00:00:00+08:00', '2026-05-14T09:00:00+08:00', '2026-05-17T23:59:59.999+08:00'])
    expect(shanghaiWeek(at(moment))).toEqual(week);
  expect(shanghaiWeek(at('2026-05-10T23:59:59+08:00')).to).toBe(week.from - 1);
});
