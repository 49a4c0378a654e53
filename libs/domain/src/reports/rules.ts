import type { Role } from '../access/index';
import { Refusal, refuseProblems } from '../refusals/index';
import { REPORTABLE, type SubmissionStatus } from '../submissions/index';
import type { SpecialReportAction, SpecialReportStatus } from './enums';

export interface SpecialReportTransition {
  readonly from: SpecialReportStatus;
  readonly action: SpecialReportAction;
  readonly to: SpecialReportStatus;
  readonly by: readonly Role[];
}

/** DRAFT → SIGNED → SENT. The office records a paper signature, with its scan. */
export const specialReportTransitions: readonly SpecialReportTransition[] = [
  { from: 'DRAFT', action: 'EDIT', to: 'DRAFT', by: ['INFO_OFFICE'] },
  { from: 'DRAFT', action: 'SIGN', to: 'SIGNED', by: ['CHAIR_MEMBER', 'INFO_OFFICE'] },
  { from: 'SIGNED', action: 'SEND', to: 'SENT', by: ['INFO_OFFICE'] },
];

const isBy = (transition: SpecialReportTransition, roles: readonly Role[]): boolean =>
  roles.some((role) => transition.by.includes(role));

/**
 * What the viewer may do with a report now, in alphabetical order. `isAddressee`: the viewer's organization is one; it
 * signs for the report, and says so again when what it stated changes.
 */
export function allowedReportActions(
  status: SpecialReportStatus,
  roles: readonly Role[],
  isAddressee = false,
): SpecialReportAction[] {
  const actions = specialReportTransitions
    .filter((transition) => transition.from === status && isBy(transition, roles))
    .map(({ action }) => action);
  return (status === 'SENT' && isAddressee ? [...actions, 'RECEIVE' as const] : actions).sort();
}

/** U9: an addressee signs for a report that was sent. Refuses with `FORBIDDEN` or `ILLEGAL_TRANSITION`. */
export function refuseReceipt(status: SpecialReportStatus, isAddressee: boolean): void {
  if (!isAddressee) throw new Refusal('FORBIDDEN');
  if (status !== 'SENT') throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'RECEIVE' } });
}

/** Where the action leads. Refuses with `FORBIDDEN` or `ILLEGAL_TRANSITION`. */
export function moveSpecialReport(
  status: SpecialReportStatus,
  action: SpecialReportAction,
  roles: readonly Role[],
): SpecialReportStatus {
  const transition = specialReportTransitions.find((one) => one.action === action);
  if (!transition || !isBy(transition, roles)) throw new Refusal('FORBIDDEN');
  if (transition.from !== status) throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action } });
  return transition.to;
}

/**
 * Whose signature it is, and whether it is on paper: a chair member signs as themselves; the office records the paper
 * signature of `signerId`, with its scan. Refuses with `FORBIDDEN` or `BAD_USER_INPUT`.
 */
export function signatureOf(
  viewer: { roles: readonly Role[]; personId: string | null },
  paper: { signerId?: string | null; scanId?: string | null } = {},
): { signerId: string; onPaper: boolean } {
  if (!paper.signerId && !paper.scanId) {
    if (!viewer.roles.includes('CHAIR_MEMBER') || viewer.personId === null) throw new Refusal('FORBIDDEN');
    return { signerId: viewer.personId, onPaper: false };
  }
  if (!viewer.roles.includes('INFO_OFFICE')) throw new Refusal('FORBIDDEN');
  refuseProblems([
    ...(paper.signerId ? [] : [{ path: 'signerId', code: 'REQUIRED' as const }]),
    ...(paper.scanId ? [] : [{ path: 'scanId', code: 'REQUIRED' as const }]),
  ]);
  return { signerId: paper.signerId ?? '', onPaper: true };
}

/** Sending makes `ADOPTED` `REPORTED` and leaves `REPORTED` and `INSTRUCTED` as they are; refuses any other status. */
export function reportSubmission(status: SubmissionStatus): SubmissionStatus {
  if (!REPORTABLE.includes(status)) throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'REPORT' } });
  return status === 'ADOPTED' ? 'REPORTED' : status;
}

/** U9: a sent report awaits reconciliation until an addressee states that it was shown or instructed. */
export function awaitsReconciliation(
  receipts: readonly { shown: boolean | null; instructed: boolean | null }[],
): boolean {
  return !receipts.some((receipt) => receipt.shown || receipt.instructed);
}

/** A submission is transferred once it has its number and stands by itself; a transfer never changes its status (S2). */
export function refuseTransfer(status: SubmissionStatus): void {
  const refused: readonly SubmissionStatus[] = ['DRAFT', 'RETURNED', 'WITHDRAWN', 'MERGED'];
  if (refused.includes(status)) throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'TRANSFER' } });
}
