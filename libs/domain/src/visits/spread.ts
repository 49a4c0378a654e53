/** A member who is to be visited. */
export interface ToVisit {
  id: string;
  sectorId: string | null;
}

/** Somebody who visits, and how many members of the campaign they visit already. */
export interface Visiting {
  id: string;
  load: number;
}

export interface ProposedVisit {
  memberId: string;
  visitorId: string;
}

/**
 * L3: who might visit whom. The members are spread evenly, those with fewer visits so far getting more, and members of one
 * sector stay together where that keeps it even. Nobody visits themselves; whom nobody else could visit is left out.
 */
export function spreadVisits(members: readonly ToVisit[], visitors: readonly Visiting[]): ProposedVisit[] {
  if (visitors.length === 0) return [];
  const shares = sharesOf(members.length, visitors);
  const ordered = [...members].sort((one, other) => (one.sectorId ?? '').localeCompare(other.sectorId ?? ''));
  const turns = visitors.flatMap(({ id }, index) => Array<string>(shares[index] ?? 0).fill(id));
  withoutSelves(ordered, turns);
  return ordered.flatMap(({ id: memberId }, index) => {
    const visitorId = turns[index];
    return visitorId === undefined || visitorId === memberId ? [] : [{ memberId, visitorId }];
  });
}

/** How many more each gets, one at a time to whoever has the fewest. */
function sharesOf(count: number, visitors: readonly Visiting[]): number[] {
  const shares = visitors.map(() => 0);
  const loadOf = (index: number) => (visitors[index]?.load ?? 0) + (shares[index] ?? 0);
  for (let given = 0; given < count; given++) {
    let least = 0;
    for (let index = 1; index < visitors.length; index++) if (loadOf(index) < loadOf(least)) least = index;
    shares[least] = (shares[least] ?? 0) + 1;
  }
  return shares;
}

/** Swaps turns so that nobody visits themselves, as near as possible to keep sectors together. */
function withoutSelves(members: readonly ToVisit[], turns: string[]): void {
  members.forEach(({ id }, index) => {
    if (turns[index] !== id) return;
    for (let distance = 1; distance < members.length; distance++)
      for (const other of [index - distance, index + distance]) {
        const theirs = turns[other];
        if (theirs === undefined || theirs === id || members[other]?.id === id) continue;
        turns[other] = id;
        turns[index] = theirs;
        return;
      }
  });
}
