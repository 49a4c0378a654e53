/** Open from the making of the list until every matter has a finding and the chair meeting's member closes it (U8). */
export const LookBackStatus = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type LookBackStatus = keyof typeof LookBackStatus;

/** Fields the list of a look-back may be sorted by. */
export const LookBackFindingSortField = {
  NUMBER: 'NUMBER',
  FINDING: 'FINDING',
  FOUND_AT: 'FOUND_AT',
  LEAD_ORGANIZATION: 'LEAD_ORGANIZATION',
} as const;
export type LookBackFindingSortField = keyof typeof LookBackFindingSortField;
