/** PLANNED → OPEN → CLOSED. */
export const VettingSessionStatus = { PLANNED: 'PLANNED', OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type VettingSessionStatus = keyof typeof VettingSessionStatus;

/** WAITING → PRESENTING → DECIDED, or DEFERRED to a later session. */
export const VettingItemStatus = {
  WAITING: 'WAITING',
  PRESENTING: 'PRESENTING',
  DECIDED: 'DECIDED',
  DEFERRED: 'DEFERRED',
} as const;
export type VettingItemStatus = keyof typeof VettingItemStatus;

/** The six criteria, each scored from 1 to 5 (V3). */
export const VettingCriterion = {
  ACCURACY: 'ACCURACY',
  SOUNDNESS: 'SOUNDNESS',
  SECTOR_COMMONALITY: 'SECTOR_COMMONALITY',
  BREADTH: 'BREADTH',
  OVERALL_RELEVANCE: 'OVERALL_RELEVANCE',
  FORESIGHT: 'FORESIGHT',
} as const;
export type VettingCriterion = keyof typeof VettingCriterion;

/** What an attendee may recommend and the presider decides (V6). */
export const VettingOutcome = {
  REPORT: 'REPORT',
  TRANSFER: 'TRANSFER',
  BULLETIN: 'BULLETIN',
  RETAIN: 'RETAIN',
  DECLINE: 'DECLINE',
  RETURN: 'RETURN',
  MERGE: 'MERGE',
  DEFER: 'DEFER',
} as const;
export type VettingOutcome = keyof typeof VettingOutcome;

/** How a person takes part in a session (V1). */
export const AttendeeRole = {
  PRESIDER: 'PRESIDER',
  ATTENDEE: 'ATTENDEE',
  ENLARGED: 'ENLARGED',
  GUEST: 'GUEST',
} as const;
export type AttendeeRole = keyof typeof AttendeeRole;

/** How much each attendee gives (V3). */
export const VettingScoring = { FULL: 'FULL', RECOMMENDATION: 'RECOMMENDATION', NONE: 'NONE' } as const;
export type VettingScoring = keyof typeof VettingScoring;

/** Whether opinions carry names after the decision (V5). */
export const RevealMode = { ANONYMOUS: 'ANONYMOUS', NAMED: 'NAMED' } as const;
export type RevealMode = keyof typeof RevealMode;

/** Fields a list may be sorted by. */
export const VettingSessionSortField = { SCHEDULED_AT: 'SCHEDULED_AT', NUMBER: 'NUMBER' } as const;
export type VettingSessionSortField = keyof typeof VettingSessionSortField;
