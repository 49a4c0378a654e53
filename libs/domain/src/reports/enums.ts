/** DRAFT → SIGNED → SENT. */
export const SpecialReportStatus = { DRAFT: 'DRAFT', SIGNED: 'SIGNED', SENT: 'SENT' } as const;
export type SpecialReportStatus = keyof typeof SpecialReportStatus;

/** Fields a list may be sorted by. */
export const SpecialReportSortField = { NUMBER: 'NUMBER', SENT_AT: 'SENT_AT' } as const;
export type SpecialReportSortField = keyof typeof SpecialReportSortField;
