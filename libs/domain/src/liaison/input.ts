import { z } from 'zod';
import {
  characterCount,
  id,
  localDate,
  moment,
  nameLine,
  normalKey,
  oneOf,
  optionalId,
  optionalLine,
  paragraphs,
  wholeNumber,
} from '../text/index';
import { ContactMode, LiaisonLevel } from './enums';
import type { PersonLevel } from './proposal';

/** Lengths in characters, and how many topics one contact may carry or links one confirmation. */
export const LIAISON_LIMITS = { constituency: 100, topic: 50, topics: 10, summary: 2_000, links: 5_000 } as const;

/** A constituency is compared by `normalKey`, which has to fit as well. */
const constituency = () =>
  optionalLine(LIAISON_LIMITS.constituency).superRefine((text, context) => {
    const [max, length] = [LIAISON_LIMITS.constituency, characterCount(normalKey(text ?? ''))];
    if (length > max) context.addIssue({ code: 'custom', params: { code: 'TOO_LONG', max, length } });
  });

/** L1: a link goes to exactly one of a person and a constituency (a street, a firm, a school). */
export const liaisonLinkInput = z
  .object({ fromId: id(), toId: optionalId(), constituency: constituency(), since: localDate() })
  .superRefine((link, context) => {
    if ((link.toId === null) === (link.constituency === null)) {
      context.addIssue({ code: 'custom', path: ['toId'], params: { code: 'EXACTLY_ONE' } });
    }
  });
export type LiaisonLinkInput = z.output<typeof liaisonLinkInput>;

/** Several links that are confirmed together. */
export const liaisonLinksInput = z.object({
  links: z
    .array(z.unknown())
    .max(LIAISON_LIMITS.links)
    .pipe(
      z.array(liaisonLinkInput).superRefine((links, context) => {
        if (links.length === 0) context.addIssue({ code: 'custom', params: { code: 'REQUIRED' } });
      }),
    ),
});

/** The topics of one contact; one that is named twice, in whatever spelling, is one. */
const topics = () =>
  z
    .array(nameLine(LIAISON_LIMITS.topic))
    .max(LIAISON_LIMITS.topics)
    .nullish()
    .transform((list) => [...new Map((list ?? []).map((topic) => [normalKey(topic), topic])).values()]);

/** L2: a contact between two who are linked, with what was raised. */
export const liaisonContactInput = z.object({
  linkId: id(),
  at: moment(),
  mode: oneOf(ContactMode),
  summary: paragraphs(LIAISON_LIMITS.summary),
  concerns: topics(),
});
export type LiaisonContactInput = z.output<typeof liaisonContactInput>;

/** A quarter of a year; either may be missing and is then that of the day of `now`. */
export const quarterInput = z.object({
  year: wholeNumber(2000, 2100).nullish(),
  quarter: wholeNumber(1, 4).nullish(),
});

/** How many topics are asked for; 20 unless said. */
export const topConcernsInput = z.object({
  limit: wholeNumber(1, 100)
    .nullish()
    .transform((limit) => limit ?? 20),
});

/** What a proposal is asked for; a level that joins people, both without it. */
export const proposalInput = z.object({
  sectorId: optionalId(),
  level: z
    .enum(LiaisonLevel)
    .nullish()
    .transform((level) => level ?? null)
    .refine((level) => level !== 'MEMBER_TO_CONSTITUENCY', { params: { code: 'NOT_ALLOWED' } })
    .transform((level) => level as PersonLevel | null),
});
