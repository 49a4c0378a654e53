export { amount, day, label, moment, text, yesNo, type ExportColumn } from './cells';
export { auditExport } from './export.events';
export type { ListExport, Listed } from './list-export';
