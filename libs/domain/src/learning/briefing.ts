import { z } from 'zod';
import { belongsTo, Tier, tiersWithin } from '../people/index';
import { line, oneOf, optionalIds, paragraphs } from '../text/index';
import { BRIEFING_LIMITS } from './limits';

const ALL_TIERS = Object.keys(Tier) as Tier[];

/** A briefing (政情通报) goes to tiers: without an audience to all of them, with an empty one to nobody, which is refused. */
export const briefingInput = z.object({
  title: line(BRIEFING_LIMITS.title),
  body: paragraphs(BRIEFING_LIMITS.body),
  audience: z
    .array(oneOf(Tier))
    .nullish()
    .superRefine((tiers, context) => {
      if (tiers?.length === 0) context.addIssue({ code: 'custom', params: { code: 'REQUIRED' } });
    })
    .transform((tiers) => (tiers ? ALL_TIERS.filter((tier) => tiers.includes(tier)) : ALL_TIERS)),
  attachmentIds: optionalIds(),
});
export type BriefingInput = z.output<typeof briefingInput>;

/**
 * Tiers nest: a chair-meeting member is also a standing member and a member. What is for several tiers reaches everybody of
 * the widest of them.
 */
export function widestTier(audience: readonly Tier[]): Tier {
  const [first = 'MEMBER', ...others] = audience;
  return others.reduce<Tier>((widest, tier) => (belongsTo(widest, tier) ? tier : widest), first);
}

/** The recorded tiers that an audience reaches. */
export const reachedTiers = (audience: readonly Tier[]): Tier[] => tiersWithin(widestTier(audience));
