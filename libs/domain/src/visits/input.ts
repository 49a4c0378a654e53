import { z } from 'zod';
import { id, ids, line, moment, optionalLine, optionalParagraphs, wholeNumber } from '../text/index';

/** Lengths in characters. */
export const VISIT_LIMITS = { title: 100, place: 100, heard: 2000 } as const;

/** L3: a half-yearly campaign (走访活动), led by one person, with the members whom it is to visit. */
export const visitCampaignInput = z.object({
  title: line(VISIT_LIMITS.title),
  year: wholeNumber(2000, 9999),
  half: wholeNumber(1, 2),
  leaderId: id(),
  memberIds: ids(1),
});
export type VisitCampaignInput = z.output<typeof visitCampaignInput>;

/** Who visits which members of a campaign; an empty list of visitors takes the earlier ones away. */
export const assignVisitorsInput = z.object({
  assignments: z
    .array(z.object({ memberId: id(), visitorIds: ids() }))
    .max(5_000)
    .superRefine((assignments, context) => {
      const known = new Set<string>();
      assignments.forEach(({ memberId }, index) => {
        if (known.has(memberId))
          context.addIssue({ code: 'custom', path: [index, 'memberId'], params: { code: 'DUPLICATE' } });
        known.add(memberId);
      });
    }),
});
export type VisitorAssignment = z.output<typeof assignVisitorsInput>['assignments'][number];

/** Among whom a proposal spreads the visits; without a list, among the chair meeting. */
export const proposeVisitorsInput = z.object({
  visitorIds: ids()
    .nullish()
    .transform((list) => list ?? null),
});

/** L3: a visit: whom, by whom, when, and what was heard of their work and of what they ask for. */
export const visitInput = z.object({
  campaignId: id(),
  visitedId: id(),
  visitorIds: ids(1),
  at: moment(),
  place: optionalLine(VISIT_LIMITS.place),
  dutyPerformance: optionalParagraphs(VISIT_LIMITS.heard),
  demands: optionalParagraphs(VISIT_LIMITS.heard),
});
export type VisitInput = z.output<typeof visitInput>;
