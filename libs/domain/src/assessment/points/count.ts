import { sharersOf, type Earner, type PointFact } from './points';

/** How many submissions somebody, or a sector, handed in, saw adopted, saw instructed in the year. */
export interface FactCounts {
  submitted: number;
  onBehalfOfSector: number;
  adopted: number;
  instructed: number;
}

export const noCounts = (): FactCounts => ({ submitted: 0, onBehalfOfSector: 0, adopted: 0, instructed: 0 });

/**
 * Counts submissions by whoever has a part in them, each once: `instructed` counts a submission with several instructions as
 * one. `ofSector` are the submissions on behalf of a sector; `holders` says whose they are.
 */
export function countFacts(
  facts: readonly PointFact[],
  ofSector: ReadonlySet<string>,
  holders: (fact: PointFact) => readonly string[],
): Map<string, FactCounts> {
  const counts = new Map<string, FactCounts>();
  const instructed = new Set<string>();
  for (const fact of facts) {
    if (fact.event === 'INSTRUCTED') {
      if (instructed.has(fact.submissionId)) continue;
      instructed.add(fact.submissionId);
    }
    for (const holder of holders(fact)) {
      const own = counts.get(holder) ?? noCounts();
      counts.set(holder, own);
      if (fact.event === 'SUBMITTED') {
        own.submitted += 1;
        if (ofSector.has(fact.submissionId)) own.onBehalfOfSector += 1;
      } else if (fact.event === 'ADOPTED') own.adopted += 1;
      else if (fact.event === 'INSTRUCTED') own.instructed += 1;
    }
  }
  return counts;
}

/** The reporters who have a part in a fact. */
export const reportersIn =
  (reporters: ReadonlyMap<string, readonly Earner[]>) =>
  ({ event, submissionId }: PointFact): string[] =>
    sharersOf(event, reporters.get(submissionId) ?? []).map(({ id }) => id);
