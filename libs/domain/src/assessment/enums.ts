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

/** Why a line of points counts less than it is worth, or nothing (A2). */
export const PointLineReason = {
  CAPPED: 'CAPPED',
  PARTLY_CAPPED: 'PARTLY_CAPPED',
  NOT_HIGHEST: 'NOT_HIGHEST',
} as const;
export type PointLineReason = keyof typeof PointLineReason;

/** How a duty is counted (A1): from adopted submissions, or from what is recorded by hand or import. */
export const DutyCounting = { BY_ITSELF: 'BY_ITSELF', BY_RECORD: 'BY_RECORD' } as const;
export type DutyCounting = keyof typeof DutyCounting;

/** Whom an assessment ranks: members of any tier, or specially invited informants. */
export const AssessmentGroup = { MEMBERS: 'MEMBERS', INFORMANTS: 'INFORMANTS' } as const;
export type AssessmentGroup = keyof typeof AssessmentGroup;

/** Where a year's assessment stands (A3). */
export const AssessmentState = { OPEN: 'OPEN', CHECKING: 'CHECKING', PUBLISHED: 'PUBLISHED' } as const;
export type AssessmentState = keyof typeof AssessmentState;

/** What publication shows everybody (A3): the leading names and those who met the duty, or every name. */
export const PublicationScope = { BASIC: 'BASIC', FULL: 'FULL' } as const;
export type PublicationScope = keyof typeof PublicationScope;

/** Fields a list may be sorted by. */
export const AssessmentSortField = { RANK: 'RANK', POINTS: 'POINTS', NAME: 'NAME', ADOPTED: 'ADOPTED' } as const;
export type AssessmentSortField = keyof typeof AssessmentSortField;

/** Fields a list may be sorted by. */
export const SectorActivitySortField = { ON: 'ON', SECTOR: 'SECTOR', RECORDED_AT: 'RECORDED_AT' } as const;
export type SectorActivitySortField = keyof typeof SectorActivitySortField;
