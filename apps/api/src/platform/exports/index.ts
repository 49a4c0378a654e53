export { amount, day, label, moment, text, yesNo, type ExportColumn } from './cells';
export { auditExport } from './export.events';
export { ledgerWorkbook, type Ledger, type LedgerColumn } from './ledger';
export type { ListExport, Listed } from './list-export';
