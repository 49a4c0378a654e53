/** Fields a list may be sorted by. */
export const VisitSortField = { AT: 'AT' } as const;
export type VisitSortField = keyof typeof VisitSortField;
