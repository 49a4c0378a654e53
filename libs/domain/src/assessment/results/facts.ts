import { pointRulesOf, type DutyRule } from '../duties/index';
import {
  countFacts,
  pointsOf,
  reportersIn,
  type Earned,
  type Earner,
  type FactCounts,
  type PointFact,
  type PointLine,
} from '../points/index';

/** What happened in a year: the facts, and whose submissions they are about. */
export interface YearFacts {
  facts: readonly PointFact[];
  /** The reporters of each submission, by its id. */
  reporters: ReadonlyMap<string, readonly Earner[]>;
  /** The sector of each submission. */
  sectorOf: ReadonlyMap<string, string | null>;
  /** Submissions on behalf of a sector. */
  ofSector: ReadonlySet<string>;
}

/** What the facts come to under a set of rules. */
export interface YearScore {
  /** By person or unit. */
  earned: ReadonlyMap<string, Earned>;
  counts: ReadonlyMap<string, FactCounts>;
}

/** A2: scores the facts of a year; a what-if is the same with other rules. Nobody's lines are kept. */
export const scoreYear = ({ facts, reporters, ofSector }: YearFacts, rules: readonly DutyRule[]): YearScore => ({
  earned: pointsOf(facts, reporters, pointRulesOf(rules), () => false),
  counts: countFacts(facts, ofSector, reportersIn(reporters)),
});

/** What brought somebody points, in the order of time. */
export const linesOf = (
  { facts, reporters }: YearFacts,
  rules: readonly DutyRule[],
  id: string,
): readonly PointLine[] =>
  pointsOf(facts, reporters, pointRulesOf(rules), (earner) => earner === id).get(id)?.lines ?? [];

/** The same counts by the sector of the submissions. */
export const countsOfSectors = ({ facts, sectorOf, ofSector }: YearFacts): ReadonlyMap<string, FactCounts> =>
  countFacts(facts, ofSector, ({ submissionId }) => {
    const sector = sectorOf.get(submissionId) ?? null;
    return sector === null ? [] : [sector];
  });
