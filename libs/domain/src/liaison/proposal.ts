import type { LiaisonLevel, ProposedLinkReason } from './enums';
import { LEVEL_TIERS, LiaisonNetwork, type Link, type LinkedPerson } from './network';

/** Somebody whom a proposal may link. */
export interface Linkable extends LinkedPerson {
  sectorId: string | null;
}

export interface ProposedLink {
  fromId: string;
  toId: string;
  level: PersonLevel;
  reason: ProposedLinkReason;
}

/** The levels that join people; constituencies are named by the members, nobody can propose them. */
export type PersonLevel = Exclude<LiaisonLevel, 'MEMBER_TO_CONSTITUENCY'>;

/**
 * A link for everybody who has none, level by level: to whoever of the tier above has the fewest links, of the same sector
 * where it has somebody there, otherwise of all. What is linked already counts. So the loads of a sector's people differ by
 * at most one, and those of all do as far as the sectors allow it; every proposed link is one that L1 accepts. People stand
 * in the order in which they should be thought of; `sectorId` asks for the links to the people of one sector.
 */
export function proposeLinks(
  people: readonly Linkable[],
  open: Iterable<Link>,
  wanted: { levels: readonly PersonLevel[]; sectorId: string | null },
): ProposedLink[] {
  const network = new LiaisonNetwork(open);
  return wanted.levels.flatMap((level) => proposeLevel(people, network, level, wanted.sectorId));
}

function proposeLevel(
  people: readonly Linkable[],
  network: LiaisonNetwork,
  level: PersonLevel,
  sectorId: string | null,
): ProposedLink[] {
  const tiers = LEVEL_TIERS[level];
  const above = people.filter(({ active, tier }) => active && tier === tiers.from);
  const waiting = people.filter(
    (person) =>
      person.active &&
      person.tier === tiers.to &&
      !network.isLinked(person.id) &&
      (sectorId === null || person.sectorId === sectorId),
  );
  const bySector = new Map<string | null, Linkable[]>();
  for (const person of above) bySector.set(person.sectorId, [...(bySector.get(person.sectorId) ?? []), person]);
  const neighbours = ({ sectorId: own }: Linkable) => (own === null ? [] : (bySector.get(own) ?? []));
  const proposed: ProposedLink[] = [];
  const link = (to: Linkable, choice: readonly Linkable[], reason: ProposedLinkReason): boolean => {
    const from = leastLoaded(to, choice, network);
    if (!from) return false;
    network.add({ fromId: from.id, toId: to.id, constituency: null });
    proposed.push({ fromId: from.id, toId: to.id, level, reason });
    return true;
  };
  // Those who have a choice go last: they even out what the sectors made uneven.
  const left = waiting.filter((to) => !link(to, neighbours(to), 'SAME_SECTOR'));
  for (const to of left) link(to, above, 'BALANCE');
  return proposed;
}

/** Whoever has the fewest links of those that L1 lets stand above this person; the first of several. */
function leastLoaded(to: Linkable, choice: readonly Linkable[], network: LiaisonNetwork): Linkable | null {
  let least: Linkable | null = null;
  for (const from of choice) {
    if (least && network.load(from.id) >= network.load(least.id)) continue;
    if (network.problem({ fromId: from.id, toId: to.id, constituency: null }, from, to) === null) least = from;
  }
  return least;
}
