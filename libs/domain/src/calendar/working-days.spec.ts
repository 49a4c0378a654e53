import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  describeDay,
  endOfShanghaiDay,
  isProvisional,
  isWorkingDay,
  provisionalYear,
  shanghaiDate,
  shanghaiYear,
  startOfShanghaiDay,
  toWorkingDay,
  workingDaysBetween,
  yellowFrom,
} from './index';

const at = (text: string) => Date.parse(text);
const moments = fc.integer({ min: at('2019-01-01T00:00:00+08:00'), max: at('2031-12-31T00:00:00+08:00') });
const dayCounts = fc.integer({ min: 0, max: 60 });
const days = fc.integer({ min: 0, max: 800 }).map((day) => shanghaiDate(at('2025-01-01T12:00:00+08:00') + day * 864e5));
/** Days of an installation's own: some of them off, some worked, none both. */
const extras = fc
  .tuple(fc.uniqueArray(days, { maxLength: 30 }), fc.uniqueArray(days, { maxLength: 30 }))
  .map(([holidays, workdays]) => ({ holidays, workdays: workdays.filter((day) => !holidays.includes(day)) }));

describe('U3: deadlines count working days in Asia/Shanghai', () => {
  test('weekends and public holidays are off, make-up workdays are not', () => {
    expect(isWorkingDay('2026-03-02')).toBe(true);
    expect(isWorkingDay('2026-03-07')).toBe(false);
    expect(isWorkingDay('2026-02-17')).toBe(false);
    expect(isWorkingDay('2026-02-28')).toBe(true);
  });

  test('the installation may add days of its own', () => {
    expect(isWorkingDay('2026-03-02', { holidays: ['2026-03-02'] })).toBe(false);
    expect(isWorkingDay('2026-03-07', { workdays: ['2026-03-07'] })).toBe(true);
    expect(addWorkingDays(at('2026-02-27T12:00:00+08:00'), 2, { holidays: ['2026-03-02'] })).toBe(
      endOfShanghaiDay('2026-03-03'),
    );
  });

  test('days begin and end in Shanghai, whatever the zone of the process', () => {
    expect(shanghaiDate(at('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01');
    expect(shanghaiDate(at('2026-03-01T16:00:00.000Z'))).toBe('2026-03-02');
    expect(shanghaiYear(at('2025-12-31T16:00:00Z'))).toBe(2026);
    expect(startOfShanghaiDay('2026-03-02')).toBe(at('2026-03-02T00:00:00+08:00'));
    expect(endOfShanghaiDay('2026-03-02')).toBe(at('2026-03-02T23:59:59.999+08:00'));
  });

  test('a deadline is the end of its day, over the spring festival as well', () => {
    expect(addWorkingDays(at('2026-03-02T09:00:00+08:00'), 1)).toBe(at('2026-03-03T23:59:59.999+08:00'));
    expect(addWorkingDays(at('2026-03-06T23:30:00+08:00'), 1)).toBe(at('2026-03-09T23:59:59.999+08:00'));
    expect(shanghaiDate(addWorkingDays(at('2026-02-13T09:00:00+08:00'), 3))).toBe('2026-02-25');
  });

  test('more days are later, and more start is never earlier', () => {
    fc.assert(
      fc.property(moments, moments, dayCounts, extras, (one, other, days, extra) => {
        expect(addWorkingDays(one, days + 2, extra)).toBeGreaterThan(addWorkingDays(one, days + 1, extra));
        expect(addWorkingDays(one, 1, extra)).toBeGreaterThanOrEqual(addWorkingDays(one, 0, extra));
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(addWorkingDays(late, days, extra)).toBeGreaterThanOrEqual(addWorkingDays(early, days, extra));
      }),
    );
  });

  test('a deadline is never on a day off, and as many working days away as asked', () => {
    fc.assert(
      fc.property(moments, dayCounts, extras, (from, days, extra) => {
        const due = addWorkingDays(from, days, extra);
        expect(isWorkingDay(shanghaiDate(due), extra)).toBe(true);
        expect(describeDay(shanghaiDate(due), extra).working).toBe(true);
        expect(due).toBeGreaterThanOrEqual(from);
        if (days > 0) expect(workingDaysBetween(from, due, extra)).toBe(days);
      }),
    );
  });

  test('working days between two moments are counted either way', () => {
    const [friday, monday] = [at('2026-03-06T12:00:00+08:00'), at('2026-03-09T08:00:00+08:00')];
    expect(workingDaysBetween(friday, monday)).toBe(1);
    expect(workingDaysBetween(monday, friday)).toBe(-1);
    expect(workingDaysBetween(monday, monday)).toBe(0);
  });
});

describe('U4: the light turns yellow when 3 or fewer working days remain', () => {
  test('a task due on Friday is yellow from Tuesday on', () => {
    expect(yellowFrom(at('2026-03-06T23:59:59.999+08:00'))).toBe(at('2026-03-03T00:00:00+08:00'));
  });

  test('from that moment, and not before, 3 or fewer remain', () => {
    fc.assert(
      fc.property(moments, extras, (due, extra) => {
        const from = yellowFrom(due, extra);
        expect(workingDaysBetween(from, due, extra)).toBeLessThanOrEqual(3);
        expect(workingDaysBetween(from - 1, due, extra)).toBeGreaterThan(3);
      }),
    );
  });
});

describe('U4: the yellow light, and what it reminds of, move with the deadline', () => {
  test('a later deadline is never yellow earlier, and one moved by working days is yellow later', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 }), extras, (due, days, extra) => {
        const later = addWorkingDays(due, days, extra);
        expect(yellowFrom(later, extra)).toBeGreaterThanOrEqual(yellowFrom(due, extra));
        if (isWorkingDay(shanghaiDate(due), extra))
          expect(yellowFrom(later, extra)).toBeGreaterThan(yellowFrom(due, extra));
      }),
    );
  });
});

describe('U6: days off and provisional years', () => {
  test('a date on a day off moves to the next working day', () => {
    expect(toWorkingDay(at('2026-03-07T10:00:00+08:00'))).toBe(at('2026-03-09T23:59:59.999+08:00'));
    expect(toWorkingDay(at('2026-03-06T10:00:00+08:00'))).toBe(at('2026-03-06T23:59:59.999+08:00'));
  });

  test('a year without a published calendar counts weekends only and is provisional', () => {
    expect(provisionalYear(2026)).toBe(false);
    expect(provisionalYear(2099)).toBe(true);
    expect(isProvisional(at('2099-06-01T00:00:00+08:00'))).toBe(true);
    expect(isWorkingDay('2099-10-01')).toBe(true);
    expect(isWorkingDay('2099-10-03')).toBe(false);
  });
});
