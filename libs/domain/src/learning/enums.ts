/** What a rule of the committee (制度) is by its form. */
export const CommitteeRuleKind = {
  WORKING_RULES: 'WORKING_RULES',
  MEASURES: 'MEASURES',
  DETAILED_RULES: 'DETAILED_RULES',
  ARRANGEMENT: 'ARRANGEMENT',
  PLAN: 'PLAN',
  OTHER: 'OTHER',
} as const;
export type CommitteeRuleKind = keyof typeof CommitteeRuleKind;

/** How somebody's presence at a training came to be known. */
export const AttendanceWay = { CODE: 'CODE', LIST: 'LIST' } as const;
export type AttendanceWay = keyof typeof AttendanceWay;

/** Fields a list may be sorted by. */
export const TrainingSortField = { STARTS_ON: 'STARTS_ON', TITLE: 'TITLE' } as const;
export type TrainingSortField = keyof typeof TrainingSortField;

/** Fields a list may be sorted by. */
export const CommitteeRuleSortField = { TITLE: 'TITLE', KIND: 'KIND', EFFECTIVE_ON: 'EFFECTIVE_ON' } as const;
export type CommitteeRuleSortField = keyof typeof CommitteeRuleSortField;
