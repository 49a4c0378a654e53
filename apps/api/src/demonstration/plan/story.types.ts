import type { DayNumber } from '../office-days';
import type { AccountKey, PlannedSubmission, SubmissionChannel, SubmissionKey, VettingOutcome } from '../plan.types';
import type { Facet, Matter } from '../texts/matter.types';

/** What becomes of a submission by the end of the year. */
export type Fate =
  | 'sent'
  | 'adoptedAndConcluded'
  | 'adopted'
  | 'shortlisted'
  | 'retained'
  | 'declined'
  | 'returned'
  | 'merged'
  | 'withdrawn'
  | 'submitted'
  | 'draft';

/** A way round that a submission took before it went its way. */
export type Detour = 'returned' | 'retained' | 'declined' | 'withdrawn' | 'unmerged';

/** What is settled of a submission before it has a text: where it comes from, where it goes, and when. */
export interface Outline {
  channel: SubmissionChannel;
  fate: Fate;
  /** The index of the session that decides it, where one does. */
  meeting?: number;
  outcome?: VettingOutcome;
  detour?: Detour;
  /** An earlier session put it off. */
  deferredAt?: number;
  /** A chair-meeting member signed it off between sessions. */
  signedOff?: boolean;
  submittedDay: DayNumber;
  /** The matter is shared with this one: a merge, lasting or undone. */
  partner?: Outline;
}

/** A submission with its text and its people. */
export interface Story extends Outline {
  key: SubmissionKey;
  matter: Matter;
  facet: Facet;
  input: PlannedSubmission;
  /** Who writes and submits it. */
  by: AccountKey;
  partnerStory?: Story;
}
