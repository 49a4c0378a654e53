/** Life of a submission; `submissionTransitions` holds the only ways through it. */
export const SubmissionStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
  SHORTLISTED: 'SHORTLISTED',
  RETAINED: 'RETAINED',
  DECLINED: 'DECLINED',
  MERGED: 'MERGED',
  ADOPTED: 'ADOPTED',
  REPORTED: 'REPORTED',
  INSTRUCTED: 'INSTRUCTED',
  RESOLVED: 'RESOLVED',
  CONCLUDED: 'CONCLUDED',
} as const;
export type SubmissionStatus = keyof typeof SubmissionStatus;

/** What a person may ask of a submission by `moveSubmission`. */
export const SubmissionAction = {
  SUBMIT: 'SUBMIT',
  WITHDRAW: 'WITHDRAW',
  RETURN: 'RETURN',
  SHORTLIST: 'SHORTLIST',
  RETAIN: 'RETAIN',
  DECLINE: 'DECLINE',
  UNMERGE: 'UNMERGE',
  SIGN_OFF: 'SIGN_OFF',
  RECONSIDER: 'RECONSIDER',
  CONCLUDE: 'CONCLUDE',
} as const;
export type SubmissionAction = keyof typeof SubmissionAction;

/** Where a submission came from (S2). */
export const SubmissionChannel = {
  MEMBER: 'MEMBER',
  INFORMANT: 'INFORMANT',
  SECTOR: 'SECTOR',
  UNIT: 'UNIT',
  VISIT: 'VISIT',
  LIAISON: 'LIAISON',
  CLUE: 'CLUE',
} as const;
export type SubmissionChannel = keyof typeof SubmissionChannel;

/** Why a submission was not adopted (S7). */
export const DeclineReason = {
  AGAINST_LAW_OR_POLICY: 'AGAINST_LAW_OR_POLICY',
  PRIVATE_MATTER_OR_LITIGATION: 'PRIVATE_MATTER_OR_LITIGATION',
  ALREADY_HANDLED: 'ALREADY_HANDLED',
  NOT_FEASIBLE: 'NOT_FEASIBLE',
  DUPLICATE: 'DUPLICATE',
  ROUTINE_NEWS: 'ROUTINE_NEWS',
  OTHER: 'OTHER',
} as const;
export type DeclineReason = keyof typeof DeclineReason;

/** 平件, 加急, 特急. */
export const Urgency = { ROUTINE: 'ROUTINE', URGENT: 'URGENT', EXTRA_URGENT: 'EXTRA_URGENT' } as const;
export type Urgency = keyof typeof Urgency;

/** Fields a list may be sorted by. */
export const SubmissionSortField = {
  NUMBER: 'NUMBER',
  SUBMITTED_AT: 'SUBMITTED_AT',
  UPDATED_AT: 'UPDATED_AT',
  TITLE: 'TITLE',
  STATUS: 'STATUS',
  URGENCY: 'URGENCY',
} as const;
export type SubmissionSortField = keyof typeof SubmissionSortField;
