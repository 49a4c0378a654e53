import { eventKind } from '../../platform';

/** What every event of a special report tells; its subject is `{ type: 'SpecialReport', id: reportId }`. */
interface OfReport {
  reportId: string;
  number: string;
  title: string;
  submissionIds: string[];
}

export interface Named {
  id: string;
  name: string;
}

/** A report was drafted, and got its number. */
export const specialReportDrafted = eventKind<OfReport>('specialReport.drafted');
/** Another text, other articles or addressees. */
export const specialReportEdited = eventKind<OfReport>('specialReport.edited');
/** Signed by a member of the chair meeting, or on paper (`onPaper`), as the office recorded. */
export const specialReportSigned = eventKind<OfReport & { signer: Named; onPaper: boolean }>('specialReport.signed');
/** Sent: `submissionIds` are in it, `addressees` are to sign for it. */
export const specialReportSent = eventKind<OfReport & { addressees: Named[] }>('specialReport.sent');
/** U9: an addressee signed for it, or said anew what became of it. */
export const specialReportReceived = eventKind<
  OfReport & { organization: Named; shown: boolean; instructed: boolean; note: string | null }
>('specialReport.received');

interface OfTransfer {
  transferId: string;
  submissionId: string;
  recipient: Named;
}
/** S2, V7: handed on for reference; by itself where `automatic`. The subject is the transfer. */
export const transferSent = eventKind<OfTransfer & { automatic: boolean }>('transfer.sent');
/** The decision behind an automatic transfer was undone before anybody read it. */
export const transferWithdrawn = eventKind<OfTransfer>('transfer.withdrawn');
/** The recipient read it, and perhaps replied. */
export const transferAcknowledged = eventKind<OfTransfer & { reply: string | null }>('transfer.acknowledged');
