import type { InformantSource, Tier } from '../../people/index';
import { dutyProgress, informationDutyMet, type DutyProgress, type DutyRule } from '../duties/index';
import type { AssessmentGroup } from '../enums';
import { belongsToGroup, termIn, type Term } from '../members/index';
import { noCounts, ranksOf, type FactCounts } from '../points/index';
import type { YearScore } from './facts';

/** Somebody of the roster, with what is recorded of them for the year. */
export interface Candidate {
  id: string;
  nameKey: string;
  tier: Tier | null;
  informantSource: InformantSource | null;
  sectorId: string | null;
  active: boolean;
  terms: readonly Term[];
  /** Why they are exempt; null where they aren't. */
  exemptionReason: string | null;
  /** How often each duty is recorded, by its key. */
  recorded: ReadonlyMap<string, number>;
}

/** One person in the assessment of a year (A3); what a publication freezes. */
export interface AssessedPerson extends FactCounts {
  personId: string;
  nameKey: string;
  tier: Tier | null;
  sectorId: string | null;
  rank: number;
  points: number;
  dutyMet: boolean;
  duties: DutyProgress[];
  exempt: boolean;
  exemptionReason: string | null;
  term: string | null;
  joinedOn: string | null;
  leftOn: string | null;
}

/** A3: the whole group, also those with nothing, by rank and then by name. */
export function assessPeople(
  { year, group, rules }: { year: number; group: AssessmentGroup; rules: readonly DutyRule[] },
  { earned, counts }: YearScore,
  candidates: readonly Candidate[],
): AssessedPerson[] {
  const people = candidates
    .filter((person) =>
      belongsToGroup(group, year, { ...person, earned: counts.has(person.id) || earned.has(person.id) }),
    )
    .map((person) => ({ person, points: earned.get(person.id)?.points ?? 0 }));
  const ranks = ranksOf(people.map(({ points }) => points));
  return people
    .map(({ person, points }, index) => {
      const own = counts.get(person.id) ?? noCounts();
      const duties = dutyProgress(rules, own.adopted, person.recorded);
      const term = termIn(year, person.terms);
      return {
        personId: person.id,
        nameKey: person.nameKey,
        tier: person.tier,
        sectorId: person.sectorId,
        rank: ranks[index]!,
        points,
        ...own,
        dutyMet: informationDutyMet(duties, own.adopted),
        duties,
        exempt: person.exemptionReason !== null,
        exemptionReason: person.exemptionReason,
        term: term?.term ?? null,
        joinedOn: term?.joinedOn ?? null,
        leftOn: term?.leftOn ?? null,
      };
    })
    .sort(
      (one, other) =>
        one.rank - other.rank || compare(one.nameKey, other.nameKey) || compare(one.personId, other.personId),
    );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
