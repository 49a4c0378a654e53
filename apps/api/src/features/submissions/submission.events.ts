import type { DeclineReason, SubmissionStatus } from '@sanlian/domain';
import { eventKind } from '../../platform';

/** What every event of a submission tells; its subject is `{ type: 'Submission', id: submissionId }`. */
interface OfSubmission {
  submissionId: string;
  number: string | null;
  title: string;
}

export interface MovedPayload extends OfSubmission {
  from: SubmissionStatus;
  to: SubmissionStatus;
  /** A `SubmissionAction`, or the operation that moved it (`decideVettingItem`, `sendSpecialReport`, …). */
  action: string;
  /** Shown to the reporters. */
  note: string | null;
  declineReason: DeclineReason | null;
  /** What the mover adds: ids of the session, the report, the instruction, or who signed. */
  detail: Record<string, unknown>;
}

export interface SubmittedPayload extends OfSubmission {
  number: string;
  /** The office handed it in on somebody's behalf, who is told. */
  draftedByOffice: boolean;
  sectorId: string | null;
  /** S2: the sector's convener is asked to confirm. */
  sectorAsked: boolean;
}

/** A draft was begun. */
export const submissionDrafted = eventKind<OfSubmission & { draftedByOffice: boolean }>('submission.drafted');
/** A draft that was never handed in was thrown away. */
export const submissionDraftDeleted = eventKind<OfSubmission>('submission.draftDeleted');
/** S3: handed in for the first time and numbered. Recorded beside the `submission.moved` to `SUBMITTED`. */
export const submissionSubmitted = eventKind<SubmittedPayload>('submission.submitted');
/** Came in by an import, numbered and `SUBMITTED`, without a `submission.moved`. */
export const submissionImported = eventKind<SubmittedPayload & { externalId: string }>('submission.imported');
/** Every change of status but merges. */
export const submissionMoved = eventKind<MovedPayload>('submission.moved');
/** `changed` names the fields; the audit entry holds both texts. */
export const submissionEdited = eventKind<OfSubmission & { changed: string[] }>('submission.edited');
/** S4; the subject is the source. `action` is `mergeSubmissions` or `decideVettingItem`. */
export const submissionMerged = eventKind<
  OfSubmission & {
    targetId: string;
    targetNumber: string | null;
    targetTitle: string;
    from: SubmissionStatus;
    action: string;
    note: string | null;
    detail: Record<string, unknown>;
  }
>('submission.merged');
/** S4: a merge was undone; the subject is the source, back in status `to`. */
export const submissionUnmerged = eventKind<
  OfSubmission & { targetId: string; to: SubmissionStatus; action: string; note: string | null }
>('submission.unmerged');
/** S4: a target's co-reporters after sources came or went. */
export const submissionReportersMerged = eventKind<OfSubmission & { added: number; removed: number }>(
  'submission.reportersMerged',
);
/** S6: an addition; the text stands in `submission_supplement`. */
export const submissionSupplemented = eventKind<OfSubmission & { supplementId: string }>('submission.supplemented');
/** S2: the convener or the office answered the wish to write on behalf of the sector. */
export const submissionSectorConfirmed = eventKind<OfSubmission & { sectorId: string; confirmed: boolean }>(
  'submission.sectorConfirmed',
);
/** A reporter agreed, or no longer agrees, that departments see the name. */
export const submissionNameDisclosed = eventKind<OfSubmission & { disclosed: boolean }>('submission.nameDisclosed');
