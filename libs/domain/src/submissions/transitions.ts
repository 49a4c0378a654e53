import type { SubmissionAction, SubmissionStatus } from './enums';

/**
 * Who moves a submission. `OFFICE_AUTHOR` is the information office for drafts that it wrote on someone's behalf.
 */
export type SubmissionMover = 'LEAD_REPORTER' | 'OFFICE_AUTHOR' | 'OFFICE' | 'CHAIR_MEMBER';

export interface SubmissionTransition {
  readonly from: readonly SubmissionStatus[];
  readonly action: SubmissionAction;
  /** `BEFORE_MERGE`: the status that the submission had before it was merged. */
  readonly to: SubmissionStatus | 'BEFORE_MERGE';
  readonly by: readonly SubmissionMover[];
  readonly requires: readonly ('complete' | 'note' | 'declineReason')[];
}

/** "Life of a submission", as far as people ask for it by `moveSubmission`. */
export const submissionTransitions: readonly SubmissionTransition[] = [
  {
    from: ['DRAFT', 'RETURNED'],
    action: 'SUBMIT',
    to: 'SUBMITTED',
    by: ['LEAD_REPORTER', 'OFFICE_AUTHOR'],
    requires: ['complete'],
  },
  { from: ['SUBMITTED'], action: 'WITHDRAW', to: 'WITHDRAWN', by: ['LEAD_REPORTER'], requires: [] },
  { from: ['SUBMITTED', 'SHORTLISTED'], action: 'RETURN', to: 'RETURNED', by: ['OFFICE'], requires: ['note'] },
  { from: ['SUBMITTED', 'RETAINED'], action: 'SHORTLIST', to: 'SHORTLISTED', by: ['OFFICE'], requires: [] },
  { from: ['SUBMITTED', 'SHORTLISTED'], action: 'RETAIN', to: 'RETAINED', by: ['OFFICE'], requires: [] },
  {
    from: ['SUBMITTED', 'SHORTLISTED'],
    action: 'DECLINE',
    to: 'DECLINED',
    by: ['OFFICE'],
    requires: ['note', 'declineReason'],
  },
  { from: ['MERGED'], action: 'UNMERGE', to: 'BEFORE_MERGE', by: ['OFFICE'], requires: [] },
  { from: ['SUBMITTED', 'SHORTLISTED'], action: 'SIGN_OFF', to: 'ADOPTED', by: ['CHAIR_MEMBER'], requires: ['note'] },
  { from: ['DECLINED'], action: 'RECONSIDER', to: 'SUBMITTED', by: ['OFFICE'], requires: ['note'] },
  { from: ['WITHDRAWN'], action: 'RECONSIDER', to: 'SUBMITTED', by: ['LEAD_REPORTER'], requires: ['note'] },
  { from: ['ADOPTED', 'REPORTED'], action: 'CONCLUDE', to: 'CONCLUDED', by: ['OFFICE'], requires: ['note'] },
];

/** Statuses from which `mergeSubmissions` takes a source (S4). */
export const MERGEABLE: readonly SubmissionStatus[] = ['SUBMITTED', 'SHORTLISTED', 'RETAINED'];

/** Statuses in which `recordInstruction` finds a submission (U1). */
export const INSTRUCTABLE: readonly SubmissionStatus[] = ['ADOPTED', 'REPORTED', 'INSTRUCTED', 'CONCLUDED', 'RESOLVED'];

/** Statuses that a special report takes up; only `ADOPTED` becomes `REPORTED` when it is sent. */
export const REPORTABLE: readonly SubmissionStatus[] = ['ADOPTED', 'REPORTED', 'INSTRUCTED'];
