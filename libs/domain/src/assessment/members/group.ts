import type { InformantSource, Tier } from '../../people/index';
import type { AssessmentGroup } from '../enums';

export interface Term {
  term: string;
  joinedOn: string | null;
  leftOn: string | null;
}

export interface Assessed {
  tier: Tier | null;
  informantSource: InformantSource | null;
  active: boolean;
  /** Their terms, in any order. */
  terms: readonly Term[];
  /** They have a part in something that happened in the year. */
  earned: boolean;
}

/** The latest term that a year touches. */
export function termIn(year: number, terms: readonly Term[]): Term | null {
  const touching = terms.filter(
    ({ joinedOn, leftOn }) =>
      (joinedOn === null || joinedOn <= `${year}-12-31`) && (leftOn === null || leftOn >= `${year}-01-01`),
  );
  return [...touching].sort((one, other) => order(other).localeCompare(order(one)))[0] ?? null;
}
const order = ({ joinedOn, term }: Term): string => `${joinedOn ?? ''} ${term}`;

/**
 * A3: whom the assessment of a year lists, also with nothing. A member by their terms where any is recorded, otherwise by
 * tier while they take part; an informant while they take part; either as well once they have a part in what happened.
 */
export function belongsToGroup(group: AssessmentGroup, year: number, person: Assessed): boolean {
  const takesPart = person.active || person.earned;
  if (group === 'INFORMANTS') return person.informantSource !== null && takesPart;
  if (person.terms.length > 0) return termIn(year, person.terms) !== null;
  return person.tier !== null && takesPart;
}
