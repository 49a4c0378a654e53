import type { Tier } from '../people/index';
import { normalKey } from '../text/index';
import { LiaisonLevel } from './enums';

/** L1: the recorded tiers that a level joins; constituents are nobody's tier. */
export const LEVEL_TIERS = {
  CHAIR_TO_STANDING: { from: 'CHAIR_MEETING', to: 'STANDING_COMMITTEE' },
  STANDING_TO_MEMBER: { from: 'STANDING_COMMITTEE', to: 'MEMBER' },
  MEMBER_TO_CONSTITUENCY: { from: 'MEMBER', to: null },
} as const satisfies Record<LiaisonLevel, { from: Tier; to: Tier | null }>;

/** A person as a link sees them. */
export interface LinkedPerson {
  id: string;
  /** The recorded tier: a chair-meeting member is no standing member here. */
  tier: Tier | null;
  active: boolean;
}

/** A link that is open, or that somebody would like to open: to a person or to a constituency. */
export interface Link {
  fromId: string;
  toId: string | null;
  constituency: string | null;
}

export type LinkProblem = 'WRONG_TIER' | 'ALREADY_LINKED';

/** L1: the level that joins these two, or null where their recorded tiers are no neighbours; `to` is null for constituents. */
export function levelBetween(from: LinkedPerson, to: LinkedPerson | null): LiaisonLevel | null {
  const levels = Object.keys(LiaisonLevel) as LiaisonLevel[];
  const fits = (level: LiaisonLevel) =>
    from.tier === LEVEL_TIERS[level].from && (to === null ? null : (to.tier ?? '')) === LEVEL_TIERS[level].to;
  return levels.find(fits) ?? null;
}

/**
 * What an open link holds: the person, or the constituency of this member. No two open links hold the same (L1), which a
 * unique key makes sure of when two are recorded at once.
 */
export const linkKey = ({ fromId, toId, constituency }: Link): string =>
  toId === null ? `${fromId} ${normalKey(constituency ?? '')}` : toId;

/** The open links, as far as they are asked about: who stands above whom, and which keys are taken. */
export class LiaisonNetwork {
  private readonly above = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly loads = new Map<string, number>();

  constructor(links: Iterable<Link> = []) {
    for (const link of links) this.add(link);
  }

  add(link: Link): void {
    this.taken.add(linkKey(link));
    if (link.toId === null) return;
    this.above.set(link.toId, link.fromId);
    this.loads.set(link.fromId, this.load(link.fromId) + 1);
  }

  /** Whether somebody is linked to this person. */
  isLinked(personId: string): boolean {
    return this.above.has(personId);
  }

  /** How many people are linked below this person. */
  load(personId: string): number {
    return this.loads.get(personId) ?? 0;
  }

  /** Whether `personId` stands somewhere above `otherId`. Recorded tiers change, so that links alone can't tell. */
  standsAbove(personId: string, otherId: string): boolean {
    const seen = new Set<string>();
    for (let id = this.above.get(otherId); id !== undefined && !seen.has(id); id = this.above.get(id)) {
      if (id === personId) return true;
      seen.add(id);
    }
    return false;
  }

  /** L1: why these two can't be linked now; null where they can. `to` is null for constituents. */
  problem(link: Link, from: LinkedPerson, to: LinkedPerson | null): LinkProblem | null {
    if (levelBetween(from, to) === null) return 'WRONG_TIER';
    if (to !== null && this.standsAbove(to.id, from.id)) return 'WRONG_TIER';
    return this.taken.has(linkKey(link)) ? 'ALREADY_LINKED' : null;
  }
}
