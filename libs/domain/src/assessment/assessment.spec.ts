import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import { problemsOf } from '../text/index';
import {
  assessmentState,
  awardInput,
  belongsToGroup,
  checkUntil,
  countingOf,
  DEFAULT_DUTY_RULES,
  dutyProgress,
  dutyRecordInput,
  dutyRulesInput,
  informationDutyMet,
  missingDuties,
  recordProblem,
  refuseAnswer,
  refuseCheck,
  refuseObjection,
  refusePublication,
  remindedMonth,
  showsRow,
  termIn,
  type ShownTo,
} from './index';

const at = (time: string) => Date.parse(`${time}:00+08:00`);
const refused = (check: () => void) => {
  try {
    check();
    return null;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('A1: duties', () => {
  test('of the six, information counts by itself and the others are recorded', () => {
    expect(DEFAULT_DUTY_RULES.map((rule) => countingOf(rule, DEFAULT_DUTY_RULES))).toEqual([
      'BY_ITSELF',
      ...Array(5).fill('BY_RECORD'),
    ]);
    const progress = dutyProgress(DEFAULT_DUTY_RULES, 1, new Map([['proposal', 2]]));
    expect(progress.map(({ met }) => met)).toEqual([true, true, false, false, false, false]);
    expect(informationDutyMet(progress, 1)).toBe(true);
    expect(missingDuties(progress, false)).toHaveLength(4);
    expect(missingDuties(progress, true)).toEqual([]);
  });

  test('without point rules the duty of that key counts by itself; without any, one adopted submission meets it', () => {
    const bare = [{ key: 'information', title: '信息', target: 2, points: [] }];
    expect(informationDutyMet(dutyProgress(bare, 1, new Map()), 1)).toBe(false);
    expect(informationDutyMet([], 1)).toBe(true);
  });

  test('what counts by itself, or isn’t a duty of the year, is not recorded by hand', () => {
    expect(['information', 'proposal', 'other'].map((key) => recordProblem(key, DEFAULT_DUTY_RULES))).toEqual([
      'NOT_ALLOWED',
      null,
      'NOT_FOUND',
    ]);
    const input = { year: 2026, personId: 'p', dutyKey: 'proposal', on: '2025-12-31', title: '提案' };
    expect(problemsOf(dutyRecordInput, input)).toEqual([{ path: 'on', code: 'OUT_OF_RANGE' }]);
  });

  test('who misses one is reminded in the last quarter', () => {
    expect(['2026-09-30', '2026-10-01', '2026-12-31'].map(remindedMonth)).toEqual([null, '2026-10', '2026-12']);
  });
});

test('A2: keys are unique, and each event with its level; only instructions and adoptions upward have levels', () => {
  const duty = (key: string, ...points: object[]) => ({ key, title: key, target: 1, points });
  const adopted = { event: 'ADOPTED', points: 5 };
  const problems = (...rules: object[]) =>
    problemsOf(dutyRulesInput, { year: 2026, rules }).map(({ path, code }) => `${path} ${code}`);
  expect(problems(duty('a', adopted), duty('b'))).toEqual([]);
  expect(problems(duty('a', adopted, adopted), duty('a'))).toEqual([
    'rules.0.points.1.event DUPLICATE',
    'rules.1.key DUPLICATE',
  ]);
  expect(problems(duty('a', { ...adopted, level: 'CITY' }))).toEqual(['rules.0.points.0.level NOT_ALLOWED']);
  expect(problems(duty('a', { ...adopted, points: -1 }))).toEqual(['rules.0.points.0.points OUT_OF_RANGE']);
  expect(problems()).toEqual(['rules OUT_OF_RANGE']);
});

describe('A3: check and publication', () => {
  const open = { checkUntil: null, publishedAt: null };
  const checking = { checkUntil: '2026-12-21', publishedAt: null };
  const published = { checkUntil: '2026-12-21', publishedAt: at('2026-12-25T10:00') };

  test('everyone has five working days, whatever weekends and holidays lie between', () => {
    expect(checkUntil(at('2026-12-14T10:00'))).toBe('2026-12-21');
    expect(checkUntil(at('2026-09-28T10:00'))).toBe('2026-10-10');
    expect([open, checking, published].map(assessmentState)).toEqual(['OPEN', 'CHECKING', 'PUBLISHED']);
  });

  test('the check is opened once, for a year that has begun', () => {
    expect(refused(() => refuseCheck(2026, open, at('2026-12-14T10:00')))).toBeNull();
    expect(refused(() => refuseCheck(2027, open, at('2026-12-14T10:00')))).toBe('BAD_USER_INPUT');
    expect(refused(() => refuseCheck(2026, checking, at('2026-12-14T10:00')))).toBe('ILLEGAL_TRANSITION');
  });

  test('objections are made until the end of the last day, and answered until publication', () => {
    expect(refused(() => refuseObjection(open, at('2026-12-14T10:00')))).toBe('CHECK_NOT_OPEN');
    expect(refused(() => refuseObjection(checking, at('2026-12-21T23:59')))).toBeNull();
    expect(refused(() => refuseObjection(checking, at('2026-12-22T00:00')))).toBe('CHECK_NOT_OPEN');
    expect([checking, published].map((standing) => refused(() => refuseAnswer(standing)))).toEqual([
      null,
      'ILLEGAL_TRANSITION',
    ]);
  });

  test('it is published once, after the check, when every objection is answered', () => {
    const tried = (standing: typeof open | typeof checking | typeof published, unanswered: number, time: string) =>
      refused(() => refusePublication({ ...standing, unanswered }, at(time)));
    expect(tried(open, 0, '2026-12-22T10:00')).toBe('CHECK_NOT_OVER');
    expect(tried(checking, 0, '2026-12-21T18:00')).toBe('CHECK_NOT_OVER');
    expect(tried(checking, 2, '2026-12-22T10:00')).toBe('INCOMPLETE');
    expect(tried(checking, 0, '2026-12-22T10:00')).toBeNull();
    expect(tried(published, 0, '2026-12-26T10:00')).toBe('ILLEGAL_TRANSITION');
  });

  test('before publication one sees oneself; then the leading ten, those who met the duty, and conveners their sector', () => {
    const row = (personId: string, more: object = {}) => ({
      ...{ personId, sectorId: 'x', rank: 11, points: 1, dutyMet: false },
      ...more,
    });
    const to = (more: Partial<ShownTo> = {}): ShownTo => ({
      ...{ state: 'PUBLISHED', scope: 'BASIC', roles: ['MEMBER'], personId: 'me', convenes: new Set() },
      ...more,
    });
    expect(showsRow(row('me'), to({ state: 'CHECKING' }))).toBe(true);
    expect(showsRow(row('you', { rank: 1, dutyMet: true }), to({ state: 'CHECKING' }))).toBe(false);
    expect(showsRow(row('you', { rank: 10 }), to())).toBe(true);
    expect(showsRow(row('you', { dutyMet: true }), to())).toBe(true);
    expect(showsRow(row('you'), to())).toBe(false);
    expect(showsRow(row('you', { rank: 1, points: 0 }), to())).toBe(false);
    expect(showsRow(row('you'), to({ convenes: new Set(['x']) }))).toBe(true);
    expect(showsRow(row('you'), to({ scope: 'FULL' }))).toBe(true);
    for (const role of ['INFO_OFFICE', 'CHAIR_MEMBER', 'ANALYST'] as const)
      expect(showsRow(row('you'), to({ state: 'OPEN', roles: [role] }))).toBe(true);
  });

  test('the group holds everybody who belongs to it in the year, also those with nothing', () => {
    const person = { tier: 'MEMBER' as const, informantSource: null, active: true, terms: [], earned: false };
    const term = (joinedOn: string | null, leftOn: string | null) => ({ term: '第十届', joinedOn, leftOn });
    const member = (more: object) => belongsToGroup('MEMBERS', 2026, { ...person, ...more });
    expect(member({})).toBe(true);
    expect(member({ active: false })).toBe(false);
    expect(member({ active: false, earned: true })).toBe(true);
    expect(member({ active: false, terms: [term('2022-01-10', '2026-03-01')] })).toBe(true);
    expect(member({ terms: [term('2022-01-10', '2025-12-31')] })).toBe(false);
    expect(member({ tier: null, terms: [term(null, null)] })).toBe(true);
    expect(belongsToGroup('INFORMANTS', 2026, { ...person, informantSource: 'GRASSROOTS' })).toBe(true);
    expect(belongsToGroup('INFORMANTS', 2026, person)).toBe(false);
    expect(
      termIn(2026, [term('2022-01-10', '2026-06-30'), { ...term('2026-07-01', null), term: '第十一届' }])?.term,
    ).toBe('第十一届');
  });
});

test('an award goes to exactly one', () => {
  const award = { year: 2026, title: '优秀委员' };
  expect(problemsOf(awardInput, award)).toEqual([{ path: 'personId', code: 'EXACTLY_ONE' }]);
  expect(problemsOf(awardInput, { ...award, personId: 'p', sectorId: 's' })).toHaveLength(1);
  expect(problemsOf(awardInput, { ...award, sectorId: 's' })).toEqual([]);
});
