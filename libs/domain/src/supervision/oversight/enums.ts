/** U2: an event of joint oversight is planned and held, or cancelled. */
export const SupervisionActionStatus = { PLANNED: 'PLANNED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type SupervisionActionStatus = keyof typeof SupervisionActionStatus;

/** Fields a list of events may be sorted by. */
export const SupervisionActionSortField = { AT: 'AT' } as const;
export type SupervisionActionSortField = keyof typeof SupervisionActionSortField;

/** How a round of verification ended: passed by both, failed by one, or passed by both and opened again later. */
export const RoundEnd = { CLOSED: 'CLOSED', FAILED: 'FAILED', REOPENED: 'REOPENED' } as const;
export type RoundEnd = keyof typeof RoundEnd;
