import { describe, expect, test } from 'vitest';
import { startOfShanghaiDay } from '../calendar/index';
import { checkInput } from '../text/index';
import {
  briefingInput,
  CODE_SHOWN_MS,
  codeDayProblems,
  codeTimes,
  codeWindow,
  committeeRuleInput,
  dayProblems,
  daysOf,
  isInForce,
  movedDayProblems,
  reachedTiers,
  refuseRepeal,
  takenWindows,
  trainingInput,
} from './index';

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error as { code: string; fields: { path: string; code: string }[] };
  }
  return null;
};

describe('trainings', () => {
  const training = { title: '履职能力培训', startsOn: '2026-06-01', endsOn: '2026-06-03', lecturers: ['王教授'] };

  test('A4: a training has two or more days, and lecturers', () => {
    expect(checkInput(trainingInput, training)).toMatchObject({ place: null, invitedIds: null });
    const one = refusal(() => checkInput(trainingInput, { ...training, endsOn: '2026-06-01' }));
    expect(one?.fields).toMatchObject([{ path: 'endsOn', code: 'NOT_AFTER_START' }]);
    const long = refusal(() => checkInput(trainingInput, { ...training, endsOn: '2026-08-01' }));
    expect(long?.fields).toMatchObject([{ path: 'endsOn', code: 'TOO_MANY_DAYS' }]);
    const none = refusal(() => checkInput(trainingInput, { ...training, lecturers: [] }));
    expect(none?.fields).toMatchObject([{ path: 'lecturers', code: 'REQUIRED' }]);
    const twice = refusal(() => checkInput(trainingInput, { ...training, lecturers: ['王教授', '王教授'] }));
    expect(twice?.fields).toMatchObject([{ path: 'lecturers.1', code: 'DUPLICATE' }]);
  });

  test('A4: attendance is of the days of the training, across the end of a month as well', () => {
    expect(daysOf('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(dayProblems(training, ['2026-06-02', '2026-06-04'])).toEqual([{ path: 'days.1', code: 'NOT_ALLOWED' }]);
    expect(movedDayProblems({ startsOn: '2026-06-02', endsOn: '2026-06-03' }, ['2026-06-01'])).toEqual([
      { path: 'startsOn', code: 'NOT_ALLOWED' },
    ]);
  });

  test('a code is shown on its day for three minutes, and taken for three more', () => {
    expect(codeDayProblems(training, '2026-06-02', '2026-06-02')).toEqual([]);
    expect(codeDayProblems(training, '2026-06-03', '2026-06-02')).toMatchObject([{ code: 'IN_THE_FUTURE' }]);
    expect(codeDayProblems(training, '2026-06-01', '2026-06-02')).toMatchObject([{ code: 'IN_THE_PAST' }]);
    expect(codeDayProblems(training, '2026-06-04', '2026-06-04')).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const now = startOfShanghaiDay('2026-06-02') + 9 * 3_600_000 + 60_000;
    const { renewAt, validUntil } = codeTimes(now, '2026-06-02');
    const window = codeWindow(now, '2026-06-02');
    expect(takenWindows(renewAt, '2026-06-02')).toContain(window);
    expect(takenWindows(validUntil - 1, '2026-06-02')).toContain(window);
    expect(takenWindows(validUntil, '2026-06-02')).not.toContain(window);
    expect(renewAt - now).toBeLessThanOrEqual(CODE_SHOWN_MS);
  });
});

test('tiers nest: what is for members reaches standing members and the chair meeting too', () => {
  expect([...reachedTiers(['MEMBER'])].sort()).toEqual(['CHAIR_MEETING', 'MEMBER', 'STANDING_COMMITTEE']);
  expect([...reachedTiers(['CHAIR_MEETING', 'STANDING_COMMITTEE'])].sort()).toEqual([
    'CHAIR_MEETING',
    'STANDING_COMMITTEE',
  ]);
  expect(reachedTiers(['CHAIR_MEETING'])).toEqual(['CHAIR_MEETING']);
  expect(checkInput(briefingInput, { title: '通报', body: '正文' }).audience).toHaveLength(3);
  const nobody = refusal(() => checkInput(briefingInput, { title: '通报', body: '正文', audience: [] }));
  expect(nobody?.fields).toMatchObject([{ path: 'audience', code: 'REQUIRED' }]);
});

test('a rule of the committee is in force until the day of its repeal, which isn’t before its first', () => {
  const rule = { effectiveOn: '2026-01-01', repealedOn: '2026-07-01' };
  expect(isInForce(rule, '2025-12-31')).toBe(false);
  expect(isInForce(rule, '2026-06-30')).toBe(true);
  expect(isInForce(rule, '2026-07-01')).toBe(false);
  expect(refusal(() => refuseRepeal(rule, '2026-08-01'))?.code).toBe('ILLEGAL_TRANSITION');
  expect(refusal(() => refuseRepeal({ ...rule, repealedOn: null }, '2025-12-31'))?.code).toBe('BAD_USER_INPUT');
  const input = { title: '工作规则', kind: 'WORKING_RULES', effectiveOn: '2026-01-01' };
  expect(refusal(() => checkInput(committeeRuleInput, input))?.fields).toMatchObject([
    { path: 'body', code: 'REQUIRED' },
  ]);
});
