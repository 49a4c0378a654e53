import { dutyRulesInput, problemsOf } from '@sanlian/domain';
import { expect, test } from 'vitest';
import { isSame, newRule, toDraft, toInput, type DutyDraft } from './draft';
import type { DutyRule } from './rules.documents';

const rules: DutyRule[] = [
  {
    key: 'information',
    title: '反映一条高质量社情民意信息',
    target: 1,
    counts: 'BY_ITSELF',
    points: [
      { event: 'SUBMITTED', level: null, points: 1, yearlyCap: 10, highestLevelOnly: false, coReporters: 'FULL' },
      { event: 'INSTRUCTED', level: 'CITY', points: 8, yearlyCap: null, highestLevelOnly: true, coReporters: 'HALF' },
    ],
  },
];
const changed = (change: (duty: DutyDraft) => Partial<DutyDraft>) =>
  toDraft(rules).map((duty) => ({ ...duty, ...change(duty) }));
const mistakesIn = (draft: DutyDraft[]) =>
  problemsOf(dutyRulesInput, { year: 2026, rules: toInput(draft) }).map(({ path }) => path);

test('A2: rules that nobody touched are sent as they came', () => {
  const [{ counts: _, ...sent }] = rules as [DutyRule];
  expect(toInput(toDraft(rules))).toEqual([sent]);
  expect(isSame(toDraft(rules), toDraft(rules))).toBe(true);
  expect(mistakesIn(toDraft(rules))).toEqual([]);
});

test('A2: what is no number, or too small a one, is marked at its field', () => {
  const draft = changed(({ points }) => ({
    target: '1.5',
    points: points.map((rule) => ({ ...rule, points: '五', yearlyCap: '-1' })),
  }));
  expect(mistakesIn(draft).sort()).toEqual([
    'rules.0.points.0.points',
    'rules.0.points.0.yearlyCap',
    'rules.0.points.1.points',
    'rules.0.points.1.yearlyCap',
    'rules.0.target',
  ]);
});

test('A2: events that happen at no level are sent without one', () => {
  const draft = changed(() => ({ points: [{ ...newRule([]), level: 'CITY', highestLevelOnly: true }] }));
  expect(toInput(draft)[0]?.points).toMatchObject([{ event: 'SUBMITTED', level: null, highestLevelOnly: false }]);
});

test('A2: a rule that is added is about an event that has none yet', () => {
  expect(newRule([]).event).toBe('SUBMITTED');
  expect(newRule(toDraft(rules)[0]?.points ?? []).event).toBe('ADOPTED');
});
