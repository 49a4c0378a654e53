import type { Tier } from './enums';

const tiersOf: Record<Tier, readonly Tier[]> = {
  CHAIR_MEETING: ['CHAIR_MEETING', 'STANDING_COMMITTEE', 'MEMBER'],
  STANDING_COMMITTEE: ['STANDING_COMMITTEE', 'MEMBER'],
  MEMBER: ['MEMBER'],
};

/** Whether a person of this recorded tier belongs to another: a chair-meeting member is also a standing member and a member. */
export function belongsTo(tier: Tier | null, other: Tier): boolean {
  return tier !== null && tiersOf[tier].includes(other);
}

/** Recorded tiers of everybody who belongs to a tier, for queries. */
export function tiersWithin(other: Tier): Tier[] {
  return (Object.keys(tiersOf) as Tier[]).filter((tier) => belongsTo(tier, other));
}
