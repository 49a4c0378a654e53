import type {
  DeclineReason,
  SubmissionChannel,
  SubmissionStatus,
  VettingDocumentKind,
  VettingOutcome,
} from '@sanlian/domain';
import { eventKind } from '../../platform';

/** What every event of a session tells; its subject is `{ type: 'VettingSession', id: sessionId }`, of an item the item. */
interface OfSession {
  sessionId: string;
  /** `2026-01` */
  sessionNumber: string;
  sessionTitle: string;
}
interface OfItem extends OfSession {
  itemId: string;
  submissionId: string;
}

export interface ItemDecidedPayload extends OfItem {
  outcome: VettingOutcome;
  /** What the submission became; null where it stays as it is (`DEFER`). */
  to: SubmissionStatus | null;
  /** V7 asks for the channel. */
  channel: SubmissionChannel;
  /** The reason, shown to the reporters. */
  note: string | null;
  declineReason: DeclineReason | null;
  mergedIntoId: string | null;
  /** The office recorded it for the presider (代录). */
  recorded: boolean;
}

/** V1: materials are open from now on for everyone in it. */
export const vettingSessionPlanned = eventKind<
  OfSession & { scheduledAt: number; place: string | null; personIds: string[]; submissionIds: string[] }
>('vetting.session.planned');
/** Time, place, people or rules changed while it was planned; `personIds` are those who are new in it. */
export const vettingSessionReplanned = eventKind<
  OfSession & { scheduledAt: number; place: string | null; personIds: string[] }
>('vetting.session.replanned');
/** Submissions came to or left the agenda, or its order changed. */
export const vettingAgendaChanged = eventKind<OfSession & { added: string[]; removed: string[] }>(
  'vetting.session.agendaChanged',
);
export const vettingSessionOpened = eventKind<OfSession>('vetting.session.opened');
/** V8; `deferredSubmissionIds` were not decided and are available again. */
export const vettingSessionClosed = eventKind<OfSession & { deferredSubmissionIds: string[] }>(
  'vetting.session.closed',
);
export const vettingCheckedIn = eventKind<OfSession & { personId: string }>('vetting.session.checkedIn');
export const vettingCheckedOut = eventKind<OfSession & { personId: string }>('vetting.session.checkedOut');
export const vettingItemPresented = eventKind<OfItem>('vetting.item.presented');
/** V5: that somebody gave an opinion, never what it says. */
export const vettingOpinionGiven = eventKind<OfItem & { recorded: boolean }>('vetting.item.opinionGiven');
/** Items or people left the session, and with them opinions that were given; only the audit entry keeps what they said. */
export const vettingOpinionsRemoved = eventKind<OfSession & { count: number }>('vetting.session.opinionsRemoved');
export const vettingActingPresiderNamed = eventKind<OfItem & { personId: string }>('vetting.item.actingPresiderNamed');
/** V5: whoever presides learnt what most recommend before giving an opinion, by a refusal or by a decision that was undone. */
export const vettingMajorityTold = eventKind<OfItem & { personId: string }>('vetting.item.majorityTold');
/** V6; the submission has moved already, in the same transaction. */
export const vettingItemDecided = eventKind<ItemDecidedPayload>('vetting.item.decided');
/** V6: the decision was undone; the submission is `SHORTLISTED` again. */
export const vettingDecisionUndone = eventKind<OfItem & { outcome: VettingOutcome }>('vetting.item.decisionUndone');
export const vettingRecordCorrected = eventKind<OfItem & { correctionId: string; note: string }>(
  'vetting.item.corrected',
);

/** A document as its making is recorded: `sha256` is what its content is compared with ever after. */
export interface MadeDocument {
  kind: VettingDocumentKind;
  fileId: string;
  name: string;
  /** Bytes. */
  size: number;
  /** In hex. */
  sha256: string;
}
/** V8: the minutes and the internal record of a closed session were made; once for each session. */
export const vettingDocumentsMade = eventKind<OfSession & { documents: MadeDocument[] }>(
  'vetting.session.documentsMade',
);
