import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, endOfShanghaiDay, shanghaiDate, type ExtraDays } from '../../calendar/index';
import {
  countedInAll,
  daysStood,
  DEFAULT_SUPERVISION_SETTINGS,
  explainDeadline,
  handlingDeadline,
  recountedDeadline,
  restsOnProvisional,
  resumedDeadline,
  type DeadlineStep,
} from './index';

const at = (text: string) => Date.parse(`${text}+08:00`);
const DAY = 24 * 60 * 60 * 1000;
const settings = DEFAULT_SUPERVISION_SETTINGS;

/** A count that begins, and one pause after the other in its course; the day of the assignment itself doesn't count. */
function history(from: number, days: number, pauses: readonly { after: number; lasts: number }[], extra: ExtraDays) {
  const own = { ...settings, extraHolidays: [...(extra.holidays ?? [])], extraWorkdays: [...(extra.workdays ?? [])] };
  const first = handlingDeadline(from, { workingDays: days }, own);
  const steps: DeadlineStep[] = [{ kind: 'ASSIGNED', at: from, from, ...first }];
  let [dueAt, now] = [first.dueAt, from];
  for (const { after, lasts } of pauses) {
    const stopped = now + after * DAY;
    if (stopped > dueAt) break;
    now = stopped + lasts * DAY;
    const workingDays = daysStood(stopped, now, extra);
    dueAt = resumedDeadline(dueAt, stopped, now, extra);
    steps.push({ kind: 'RESUMED', at: now, from: stopped, workingDays, dueAt, basis: null });
  }
  return { steps, dueAt, now };
}

const starts = fc.integer({ min: at('2024-01-01T00:00:00'), max: at('2028-12-31T00:00:00') });
const dates = fc.integer({ min: 0, max: 400 }).map((day) => shanghaiDate(at('2025-06-01T12:00:00') + day * DAY));
const extras = fc
  .tuple(fc.uniqueArray(dates, { maxLength: 12 }), fc.uniqueArray(dates, { maxLength: 12 }))
  .map(([holidays, workdays]) => ({ holidays, workdays: workdays.filter((day) => !holidays.includes(day)) }));
const pauses = fc.array(fc.record({ after: fc.integer({ min: 1, max: 20 }), lasts: fc.integer({ min: 0, max: 30 }) }), {
  maxLength: 3,
});

describe('why this date', () => {
  test('the last counted day is the due date, and the counted days with those that the clock stood are the steps’ sum', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), pauses, extras, (from, days, breaks, extra) => {
        const { steps, dueAt, now } = history(from, days, breaks, extra);
        const shown = explainDeadline({ dueAt, pausedAt: null }, steps, extra, now);
        const counted = shown.filter(({ number }) => number !== null);
        const stood = shown.filter(({ kind }) => kind === 'PAUSED');
        expect(counted.at(-1)?.date).toBe(shanghaiDate(dueAt));
        expect(shown.at(-1)?.date).toBe(shanghaiDate(dueAt));
        expect(counted.map(({ number }) => number)).toEqual(counted.map((_, index) => index + 1));
        expect(counted.length + stood.length).toBe(countedInAll(steps));
        expect(counted).toHaveLength(days);
      }),
    );
  });

  test('counted anew by the same settings nothing moves, and by other days the number of counted days is kept', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), pauses, extras, (from, days, breaks, extra) => {
        const { steps, dueAt, now } = history(from, days, breaks, {});
        expect(recountedDeadline(steps, settings)?.dueAt).toBe(dueAt);
        const other = { ...settings, extraHolidays: extra.holidays, extraWorkdays: extra.workdays };
        const recounted = recountedDeadline(steps, other);
        if (!recounted) throw new Error('Nobody set this date');
        const step: DeadlineStep = { kind: 'RECOUNTED', at: now, basis: null, ...recounted };
        const shown = explainDeadline({ dueAt: recounted.dueAt, pausedAt: null }, [...steps, step], extra, now);
        const working = shown.filter(({ number, kind }) => number !== null || kind === 'PAUSED');
        expect(working).toHaveLength(countedInAll([...steps, step]) ?? -1);
        expect(shown.at(-1)?.date).toBe(shanghaiDate(recounted.dueAt));
      }),
    );
  });

  test('it names holidays, make-up workdays, the installation’s own days, and the days on which the clock stood', () => {
    const from = at('2026-02-11T09:00:00');
    const extra = { holidays: ['2026-02-27'], workdays: ['2026-03-01'] };
    const { steps } = history(from, 3, [], extra);
    const stopped = at('2026-02-13T10:00:00');
    const dueAt = resumedDeadline(steps[0]!.dueAt, stopped, at('2026-02-25T10:00:00'), extra);
    steps.push({ kind: 'RESUMED', at: at('2026-02-25T10:00:00'), from: stopped, workingDays: 3, dueAt, basis: null });
    const shown = explainDeadline({ dueAt, pausedAt: null }, steps, extra, dueAt);
    const day = (date: string) => shown.find((each) => each.date === date);
    expect(day('2026-02-12')).toMatchObject({ kind: 'WORKING', number: 1 });
    expect(day('2026-02-13')).toMatchObject({ kind: 'PAUSED', number: null });
    expect(day('2026-02-14')).toMatchObject({ kind: 'PAUSED', name: { 'zh-CN': '春节', en: 'Spring Festival' } });
    expect(day('2026-02-17')).toMatchObject({ kind: 'HOLIDAY', name: { 'zh-CN': '春节' } });
    expect(shown.at(-1)).toMatchObject({ date: '2026-02-26', kind: 'WORKING', number: 3 });
    const longer = explainDeadline({ dueAt: endOfShanghaiDay('2026-03-02'), pausedAt: null }, steps, extra, dueAt);
    expect(longer.slice(-4).map(({ kind }) => kind)).toEqual([
      'EXTRA_HOLIDAY',
      'MAKE_UP_WORKDAY',
      'EXTRA_WORKDAY',
      'WORKING',
    ]);
  });

  test('while the clock stands its days so far are left out of the count', () => {
    const from = at('2026-05-11T09:00:00');
    const { steps, dueAt } = history(from, 5, [], {});
    const shown = explainDeadline({ dueAt, pausedAt: at('2026-05-13T09:00:00') }, steps, {}, at('2026-05-15T09:00:00'));
    expect(shown.map(({ kind, number }) => number ?? kind)).toEqual([
      1,
      'PAUSED',
      'PAUSED',
      2,
      'WEEKEND',
      'WEEKEND',
      3,
    ]);
  });

  test('a second assignment and a reopening after the deadline begin anew; a reopening before it keeps the count', () => {
    const first = handlingDeadline(at('2026-05-11T09:00:00'), { workingDays: 5 });
    const second = handlingDeadline(at('2026-05-18T09:00:00'), { workingDays: 2 });
    const assigned = (from: number, deadline: typeof first): DeadlineStep => ({
      kind: 'ASSIGNED',
      at: from,
      from,
      ...deadline,
    });
    const steps = [assigned(at('2026-05-11T09:00:00'), first), assigned(at('2026-05-18T09:00:00'), second)];
    expect(countedInAll(steps)).toBe(2);
    const kept: DeadlineStep = {
      kind: 'REOPENED',
      at: at('2026-05-19T09:00:00'),
      from: null,
      workingDays: null,
      dueAt: second.dueAt,
      basis: null,
    };
    expect(countedInAll([...steps, kept])).toBe(2);
    expect(countedInAll([...steps, { ...kept, from: kept.at, workingDays: 30, basis: 'SETTINGS' }])).toBe(30);
  });
});

describe('a recount', () => {
  const from = at('2026-05-11T09:00:00');
  const counted: DeadlineStep = {
    kind: 'ASSIGNED',
    at: from,
    from,
    workingDays: 30,
    dueAt: addWorkingDays(from, 30),
    basis: 'SETTINGS',
  };

  test('follows the settings’ days only where they gave them', () => {
    const ten = { ...settings, handlingDays: 10 };
    expect(recountedDeadline([counted], ten)?.workingDays).toBe(10);
    expect(recountedDeadline([{ ...counted, basis: 'CATEGORY' }], ten)?.workingDays).toBe(30);
    expect(recountedDeadline([{ ...counted, basis: 'GIVEN' }], ten)?.workingDays).toBe(30);
  });

  test('leaves what somebody set', () => {
    const set: DeadlineStep = { ...counted, kind: 'EXTENDED', from: null, workingDays: null, basis: null };
    expect(recountedDeadline([{ ...counted, workingDays: null, basis: 'INSTRUCTION' }], settings)).toBeNull();
    expect(recountedDeadline([counted, set], settings)).toBeNull();
    expect(recountedDeadline([counted, set, counted], settings)).not.toBeNull();
  });
});

test('U6: a count that reaches into a year without a published calendar is provisional', () => {
  const from = at('2098-12-28T09:00:00');
  const deadline = handlingDeadline(from, { workingDays: 10 });
  const steps: DeadlineStep[] = [{ kind: 'ASSIGNED', at: from, from, ...deadline }];
  const days = explainDeadline({ dueAt: deadline.dueAt, pausedAt: null }, steps, {}, from);
  expect(days.every(({ provisional }) => provisional)).toBe(true);
  expect(restsOnProvisional(deadline.dueAt, days)).toBe(true);
  expect(restsOnProvisional(at('2026-05-11T09:00:00'), [])).toBe(false);
});

test('a date far away is not counted day by day', () => {
  const from = at('2026-05-11T09:00:00');
  const days = (dueAt: number) =>
    explainDeadline(
      { dueAt, pausedAt: null },
      [{ kind: 'ASSIGNED', at: from, from, workingDays: null, dueAt, basis: 'GIVEN' }],
      {},
      from,
    );
  expect(days(at('2036-05-09T09:00:00')).at(-1)?.date).toBe('2036-05-09');
  expect(days(at('9999-12-30T09:00:00'))).toEqual([]);
});
