import { array, assert, boolean, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Level } from '../../people/index';
import { CoReporterShare, PointEvent } from '../enums';
import { pointsOf, ranksOf, ruleFor, type Earned, type Earner, type PointFact, type PointRule } from './index';

const events = Object.keys(PointEvent) as PointEvent[];
const levels = Object.keys(Level) as Level[];
const submissions = ['s1', 's2', 's3', 's4'];
const people = ['p1', 'p2', 'p3', 'u1'];

const rule = record({
  event: constantFrom(...events),
  level: option(constantFrom(...levels)),
  points: integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100),
  yearlyCap: option(integer({ min: 0, max: 60 })),
  highestLevelOnly: boolean(),
  coReporters: constantFrom(...(Object.keys(CoReporterShare) as CoReporterShare[])),
});
/** Each event with its level once, as `setDutyRules` asks. */
const ruleSet = array(rule, { maxLength: 12 }).map((rules) =>
  rules.filter((one, index) => index === rules.findIndex((other) => ruleKey(other) === ruleKey(one))),
);
const ruleKey = ({ event, level }: PointRule) => `${event} ${level}`;
const facts = array(
  record({
    submissionId: constantFrom(...submissions),
    event: constantFrom(...events),
    level: option(constantFrom(...levels)),
    at: integer({ min: 0, max: 20 }),
  }),
  { maxLength: 30 },
).map((some) => some.map((fact, index): PointFact => ({ ...fact, id: String(index) })));
const reporters = array(
  shuffledSubarray(people, { minLength: 1 }).chain((ids) =>
    array(boolean(), { minLength: ids.length, maxLength: ids.length }).map((merged) =>
      ids.map((id, index): Earner => ({ id, lead: index === 0, mergedIn: index > 0 && merged[index] === true })),
    ),
  ),
  { minLength: submissions.length, maxLength: submissions.length },
).map((each) => new Map(submissions.map((id, index) => [id, each[index]!])));

const total = (earned: ReadonlyMap<string, Earned>) =>
  [...earned.values()].reduce((sum, { points }) => sum + points, 0);
const plain = (earned: ReadonlyMap<string, Earned>) =>
  [...earned].map(([id, own]) => ({ id, ...own })).sort((one, other) => one.id.localeCompare(other.id));

describe('A2, over any facts, reporters and rules', () => {
  test('nobody earns more by a rule than its yearly cap', () => {
    assert(
      property(facts, reporters, ruleSet, (some, by, rules) => {
        for (const { lines } of pointsOf(some, by, rules).values())
          rules.forEach(({ yearlyCap }, place) => {
            const own = lines.filter(({ fact }) => ruleFor(rules, fact.event, fact.level) === place);
            const sum = own.reduce((points, line) => points + line.points, 0);
            if (yearlyCap !== null) expect(sum).toBeLessThanOrEqual(yearlyCap + 1e-6);
          });
      }),
    );
  });

  test('what is split sums to the whole, and what is halved is never more than what is given in full', () => {
    assert(
      property(facts, reporters, ruleSet, (some, by, rules) => {
        const free = rules.map((one) => ({ ...one, yearlyCap: null, highestLevelOnly: false }));
        const shared = (coReporters: CoReporterShare) =>
          total(
            pointsOf(
              some,
              by,
              free.map((one) => ({ ...one, coReporters })),
            ),
          );
        const whole = some.reduce((sum, { event, level }) => sum + (free[ruleFor(free, event, level)]?.points ?? 0), 0);
        expect(Math.abs(shared('SPLIT') - whole)).toBeLessThan(1e-4);
        expect(shared('HALF')).toBeLessThanOrEqual(shared('FULL') + 1e-4);
      }),
    );
  });

  test('the order in which facts are read changes nothing', () => {
    assert(
      property(
        facts.chain((some) =>
          shuffledSubarray(some, { minLength: some.length }).map((other) => [some, other] as const),
        ),
        reporters,
        ruleSet,
        ([some, shuffled], by, rules) => {
          expect(plain(pointsOf(shuffled, by, rules))).toEqual(plain(pointsOf(some, by, rules)));
        },
      ),
    );
  });

  test('the highest level alone never brings more than adding levels up', () => {
    assert(
      property(facts, reporters, ruleSet, (some, by, rules) => {
        const earned = (highestLevelOnly: boolean) =>
          pointsOf(
            some,
            by,
            rules.map((one) => ({ ...one, highestLevelOnly })),
          );
        const adding = earned(false);
        for (const [id, own] of earned(true)) expect(own.points).toBeLessThanOrEqual(adding.get(id)!.points + 1e-6);
      }),
    );
  });

  test('what is counted sums to the points, and what isn’t says why', () => {
    assert(
      property(facts, reporters, ruleSet, (some, by, rules) => {
        for (const { points, lines } of pointsOf(some, by, rules).values()) {
          const counted = lines.filter((line) => line.counted).reduce((sum, line) => sum + line.points, 0);
          expect(Math.abs(counted - points)).toBeLessThan(1e-3);
          for (const line of lines) expect(line.reason === null).toBe(line.counted && line.points === line.worth);
        }
      }),
    );
  });
});

describe('A2, told by example', () => {
  const lead: Earner = { id: 'lead', lead: true, mergedIn: false };
  const merged: Earner = { id: 'merged', lead: false, mergedIn: true };
  const fact = (event: PointEvent, level: Level | null, at: number): PointFact => ({
    ...{ id: `${event} ${at}`, submissionId: 's', event, level, at },
  });
  const earning = (event: PointEvent, points: number, more: Partial<PointRule> = {}): PointRule => ({
    ...{ event, level: null, points, yearlyCap: null, highestLevelOnly: false, coReporters: 'FULL' },
    ...more,
  });
  const points = (some: PointFact[], rules: PointRule[], id = 'lead') =>
    pointsOf(some, new Map([['s', [lead, merged]]]), rules).get(id)?.points ?? 0;

  test('a rule without a level covers the levels that have none of their own', () => {
    const rules = [earning('INSTRUCTED', 3), earning('INSTRUCTED', 20, { level: 'PROVINCE' })];
    expect(points([fact('INSTRUCTED', 'COUNTY', 1), fact('INSTRUCTED', 'PROVINCE', 2)], rules)).toBe(23);
  });

  test('of several levels the highest counts, once, where the rule says so', () => {
    const rules = [earning('INSTRUCTED', 10, { highestLevelOnly: true })];
    const some = [fact('INSTRUCTED', 'CITY', 3), fact('INSTRUCTED', 'COUNTY', 1), fact('INSTRUCTED', 'CITY', 2)];
    expect(points(some, rules)).toBe(10);
  });

  test('S4: a merged-in reporter shares what the target became, not that it was handed in', () => {
    const rules = [earning('SUBMITTED', 1, { coReporters: 'SPLIT' }), earning('ADOPTED', 6, { coReporters: 'SPLIT' })];
    const some = [fact('SUBMITTED', null, 1), fact('ADOPTED', null, 2)];
    expect([points(some, rules), points(some, rules, 'merged')]).toEqual([4, 3]);
  });

  test('whoever has as many points stands at the same rank, and the next ranks are left out', () => {
    expect(ranksOf([3, 9, 9, 0, 5])).toEqual([4, 1, 1, 5, 3]);
  });
});
