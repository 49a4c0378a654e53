import { z } from 'zod';
import { id, line, moment, oneOf, optionalId, optionalLine, paragraphs } from '../text/index';
import { ClueOccasion } from './enums';

/** Lengths in characters; `atOnce` is how many clues one call captures. */
export const CLUE_LIMITS = { sourceTitle: 200, summary: 5000, note: 1000, atOnce: 100 } as const;

/** A clue as it is noted: on what occasion, when, whose words if known, and what it says. */
export const clueInput = z.object({
  occasion: oneOf(ClueOccasion),
  heldAt: moment(),
  speakerId: optionalId(),
  sourceTitle: optionalLine(CLUE_LIMITS.sourceTitle),
  summary: paragraphs(CLUE_LIMITS.summary),
  visitId: optionalId(),
});
export type ClueInput = z.output<typeof clueInput>;

/** Up to 100 clues of one occasion or many, captured together or not at all. */
export const captureCluesInput = z.object({ inputs: z.array(clueInput).min(1).max(CLUE_LIMITS.atOnce) });

/** Whose work a clue becomes. */
export const assignClueInput = z.object({ accountId: id() });

/** Why a clue isn't taken up. */
export const dismissClueInput = z.object({ note: paragraphs(CLUE_LIMITS.note) });

/** The part of a name by which an assignee is looked for. */
export const assigneeSearch = z.object({ q: line(60).or(z.literal('')) });
