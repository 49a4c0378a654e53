/** What submissions can be counted by. */
export const SubmissionDimension = {
  SECTOR: 'SECTOR',
  CATEGORY: 'CATEGORY',
  CHANNEL: 'CHANNEL',
  STATUS: 'STATUS',
  TIER: 'TIER',
  YEAR: 'YEAR',
  QUARTER: 'QUARTER',
  MONTH: 'MONTH',
  LEAD_ORGANIZATION: 'LEAD_ORGANIZATION',
  ON_BEHALF_OF_SECTOR: 'ON_BEHALF_OF_SECTOR',
} as const;
export type SubmissionDimension = keyof typeof SubmissionDimension;

/** What tasks can be counted by. */
export const TaskDimension = {
  LEAD_ORGANIZATION: 'LEAD_ORGANIZATION',
  STATUS: 'STATUS',
  OUTCOME: 'OUTCOME',
  MONTH: 'MONTH',
} as const;
export type TaskDimension = keyof typeof TaskDimension;
