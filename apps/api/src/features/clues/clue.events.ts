import type { ClueOccasion, ClueStatus } from '@sanlian/domain';
import { eventKind } from '../../platform';

/** What every event of a clue tells; its subject is `{ type: 'Clue', id: clueId }`. The people are accounts. */
export interface OfClue {
  clueId: string;
  occasion: ClueOccasion;
  summary: string;
  capturedById: string;
  assigneeId: string | null;
}

export const clueCaptured = eventKind<OfClue>('clue.captured');
/** What was noted was mended; the audit entry holds both texts. */
export const clueEdited = eventKind<OfClue>('clue.edited');
/** L4: given to somebody to work up; `previousId` had it before. */
export const clueAssigned = eventKind<OfClue & { previousId: string | null }>('clue.assigned');
/** L4: a submission was drafted from it. */
export const clueConverted = eventKind<OfClue & { submissionId: string; title: string }>('clue.converted');
/** L4: not taken up; the note says why. */
export const clueDismissed = eventKind<OfClue & { note: string }>('clue.dismissed');
/** The draft made of it was thrown away or tells of another clue now: it waits again. */
export const clueReturned = eventKind<OfClue & { status: ClueStatus }>('clue.returned');
