/** What gave a task its deadline, or moved it. */
export const DeadlineStepKind = {
  REGISTERED: 'REGISTERED',
  ASSIGNED: 'ASSIGNED',
  EXTENDED: 'EXTENDED',
  RESUMED: 'RESUMED',
  RECOUNTED: 'RECOUNTED',
  REOPENED: 'REOPENED',
} as const;
export type DeadlineStepKind = keyof typeof DeadlineStepKind;

/** Where a deadline comes from: given at the assignment, by the leader, by the category's days, or by the settings'. */
export const DeadlineBasis = {
  GIVEN: 'GIVEN',
  INSTRUCTION: 'INSTRUCTION',
  CATEGORY: 'CATEGORY',
  SETTINGS: 'SETTINGS',
} as const;
export type DeadlineBasis = keyof typeof DeadlineBasis;

/** What a day is in the count of a deadline. */
export const CountedDayKind = {
  WORKING: 'WORKING',
  WEEKEND: 'WEEKEND',
  HOLIDAY: 'HOLIDAY',
  MAKE_UP_WORKDAY: 'MAKE_UP_WORKDAY',
  EXTRA_HOLIDAY: 'EXTRA_HOLIDAY',
  EXTRA_WORKDAY: 'EXTRA_WORKDAY',
  PAUSED: 'PAUSED',
} as const;
export type CountedDayKind = keyof typeof CountedDayKind;

/** What overtook a request for an extension before anybody decided it. */
export const ExtensionLapse = {
  RESULT_REPORTED: 'RESULT_REPORTED',
  REASSIGNED: 'REASSIGNED',
  SENT_BACK: 'SENT_BACK',
  CANCELLED: 'CANCELLED',
} as const;
export type ExtensionLapse = keyof typeof ExtensionLapse;
