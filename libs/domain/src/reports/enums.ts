/** DRAFT → SIGNED → SENT. */
export const SpecialReportStatus = { DRAFT: 'DRAFT', SIGNED: 'SIGNED', SENT: 'SENT' } as const;
export type SpecialReportStatus = keyof typeof SpecialReportStatus;

/** What may be asked of a special report; `SIGN` by the office records a signature on paper. */
export const SpecialReportAction = { EDIT: 'EDIT', SIGN: 'SIGN', SEND: 'SEND', RECEIVE: 'RECEIVE' } as const;
export type SpecialReportAction = keyof typeof SpecialReportAction;

/** Fields a list may be sorted by. */
export const SpecialReportSortField = { NUMBER: 'NUMBER', SENT_AT: 'SENT_AT' } as const;
export type SpecialReportSortField = keyof typeof SpecialReportSortField;
