/** What earns points (A2). */
export const PointEvent = {
  SUBMITTED: 'SUBMITTED',
  ADOPTED: 'ADOPTED',
  REPORTED: 'REPORTED',
  INSTRUCTED: 'INSTRUCTED',
  ADOPTED_UPWARD: 'ADOPTED_UPWARD',
} as const;
export type PointEvent = keyof typeof PointEvent;

/** How co-reporters share points (A2). */
export const CoReporterShare = { FULL: 'FULL', HALF: 'HALF', SPLIT: 'SPLIT' } as const;
export type CoReporterShare = keyof typeof CoReporterShare;

/** Fields a list may be sorted by. */
export const AssessmentSortField = { RANK: 'RANK', POINTS: 'POINTS', NAME: 'NAME', ADOPTED: 'ADOPTED' } as const;
export type AssessmentSortField = keyof typeof AssessmentSortField;
