import { shanghaiDate, startOfShanghaiDay } from '../../calendar/index';
import type { SubmissionStatus } from '../../submissions/index';
import type { LedgerMonth } from './ledger';

/** How a report stands with one addressee, as long as nobody there gave an instruction on it (U9). */
export const ReconciliationState = {
  /** It wasn't even signed for. */
  NOT_SIGNED_FOR: 'NOT_SIGNED_FOR',
  /** Signed for, and nothing stated. */
  SIGNED_ONLY: 'SIGNED_ONLY',
  /** A leader was shown it. */
  SHOWN: 'SHOWN',
} as const;
export type ReconciliationState = keyof typeof ReconciliationState;

export interface ReconciledReceipt {
  receivedAt: number | null;
  shown: boolean | null;
  instructed: boolean | null;
}

export interface ReconciledReport {
  sentAt: number;
  receipts: readonly ReconciledReceipt[];
  /** Of its submissions: `REPORTED` ones have neither an instruction nor a conclusion. */
  submissions: readonly SubmissionStatus[];
}

/**
 * U9: whether a report stands in the reconciliation of a month: sent by its end, without an instruction, stated or recorded,
 * and with something that nobody has concluded. What was shown is listed in the month in which it was sent; what has neither
 * been shown nor instructed in every month until it has.
 */
export function staysInReconciliation(
  { sentAt, receipts, submissions }: ReconciledReport,
  { from, to }: LedgerMonth,
): boolean {
  if (sentAt > to || receipts.some(({ instructed }) => instructed)) return false;
  if (!submissions.includes('REPORTED')) return false;
  return sentAt >= from || !receipts.some(({ shown }) => shown);
}

/** How it stands with one addressee. */
export function reconciliationState({ receivedAt, shown }: ReconciledReceipt): ReconciliationState {
  if (shown) return 'SHOWN';
  return receivedAt === null ? 'NOT_SIGNED_FOR' : 'SIGNED_ONLY';
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days of the calendar from one moment to another, in Shanghai. */
export const daysSince = (from: number, to: number): number =>
  Math.round((startOfShanghaiDay(shanghaiDate(to)) - startOfShanghaiDay(shanghaiDate(from))) / DAY_MS);
