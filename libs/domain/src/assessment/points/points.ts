import type { Level } from '../../people/index';
import type { PointEvent, PointLineReason } from '../enums';
import { levelRank, ruleFor, type PointRule } from './rules';

/** Something that happened to a submission in the year that is assessed. */
export interface PointFact {
  /** Tells facts of one submission and event apart: the id of the instruction or of the report upward. */
  id: string;
  submissionId: string;
  event: PointEvent;
  level: Level | null;
  /** Epoch milliseconds. */
  at: number;
}

/** Who reported a submission: a person or a unit, by an id that is unique among both. */
export interface Earner {
  id: string;
  lead: boolean;
  /** Came in by a merge (S4): shares what the submission became, while their own was handed in by itself. */
  mergedIn: boolean;
}

/** What one fact brings one earner. */
export interface PointLine {
  fact: PointFact;
  /** What it is worth by its rule, after sharing. */
  worth: number;
  /** What counts of it; 0 where `counted` is false. */
  points: number;
  counted: boolean;
  reason: PointLineReason | null;
}

export interface Earned {
  points: number;
  /** In the order of time. */
  lines: PointLine[];
}

/** Sums of shares without the dust of binary fractions: a millionth of a point is nothing. */
export const roundPoints = (points: number): number => Math.round(points * 1e6) / 1e6 + 0;

/** Who has a part in an event: a merged-in reporter handed in another submission, which counts there. */
export const sharersOf = (event: PointEvent, reporters: readonly Earner[]): readonly Earner[] =>
  event === 'SUBMITTED' && reporters.some(({ mergedIn }) => mergedIn)
    ? reporters.filter(({ mergedIn }) => !mergedIn)
    : reporters;

/** What one of so many reporters gets of the points of a rule. */
export function pointShareOf({ points, coReporters }: PointRule, lead: boolean, reporters: number): number {
  if (coReporters === 'SPLIT') return points / reporters;
  return coReporters === 'HALF' && !lead ? points / 2 : points;
}

const byTime = (one: PointFact, other: PointFact): number =>
  one.at - other.at ||
  compare(one.submissionId, other.submissionId) ||
  compare(one.event, other.event) ||
  compare(one.id, other.id);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** An earner's points while they are counted: what each rule has used up of its cap. */
interface Account extends Earned {
  used: number[];
}

/**
 * A2: what everybody earned in a year, from the year's facts alone; the order in which they come doesn't matter. A cap is
 * used up in the order of time. `reporters` are those of each submission, by its id; lines are made for whom `linesOf` says.
 */
export function pointsOf(
  facts: readonly PointFact[],
  reporters: ReadonlyMap<string, readonly Earner[]>,
  rules: readonly PointRule[],
  linesOf: (earner: string) => boolean = () => true,
): Map<string, Earned> {
  const accounts = new Map<string, Account>();
  const worthOnes = facts
    .map((fact) => ({ fact, place: ruleFor(rules, fact.event, fact.level) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => byTime(one.fact, other.fact));
  const highest = highestOf(worthOnes, rules);
  for (const { fact, place } of worthOnes) {
    const rule = rules[place]!;
    const sharers = sharersOf(fact.event, reporters.get(fact.submissionId) ?? []);
    const isHighest = !rule.highestLevelOnly || highest.get(keyOf(fact)) === fact;
    for (const { id, lead } of sharers) {
      let own = accounts.get(id);
      if (!own) accounts.set(id, (own = { points: 0, lines: [], used: rules.map(() => 0) }));
      const worth = pointShareOf(rule, lead, sharers.length);
      const used = own.used[place]!;
      const left = rule.yearlyCap === null ? worth : Math.max(0, rule.yearlyCap - used);
      const points = isHighest ? Math.min(worth, left) : 0;
      own.used[place] = used + points;
      own.points += points;
      if (linesOf(id))
        own.lines.push({
          fact,
          worth: roundPoints(worth),
          points: roundPoints(points),
          ...verdict(isHighest, points, worth),
        });
    }
  }
  const earned = new Map<string, Earned>();
  for (const [id, { points, lines }] of accounts) earned.set(id, { points: roundPoints(points), lines });
  return earned;
}

function verdict(isHighest: boolean, points: number, worth: number): Pick<PointLine, 'counted' | 'reason'> {
  if (!isHighest) return { counted: false, reason: 'NOT_HIGHEST' };
  if (points >= worth) return { counted: true, reason: null };
  return roundPoints(points) > 0 ? { counted: true, reason: 'PARTLY_CAPPED' } : { counted: false, reason: 'CAPPED' };
}

const keyOf = ({ submissionId, event }: PointFact): string => `${submissionId}\n${event}`;

/**
 * Of each submission and event the fact of the highest level; of several at that level the first. `facts` by time; only
 * events are looked at of which some rule counts the highest alone.
 */
function highestOf(facts: readonly { fact: PointFact }[], rules: readonly PointRule[]): ReadonlyMap<string, PointFact> {
  const events = new Set(rules.filter(({ highestLevelOnly }) => highestLevelOnly).map(({ event }) => event));
  const highest = new Map<string, PointFact>();
  for (const { fact } of facts) {
    if (!events.has(fact.event)) continue;
    const known = highest.get(keyOf(fact));
    if (!known || levelRank(fact.level) > levelRank(known.level)) highest.set(keyOf(fact), fact);
  }
  return highest;
}
