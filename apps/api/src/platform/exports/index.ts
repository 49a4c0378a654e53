export { amount, day, label, moment, text, yesNo, type ExportColumn } from './cells';
export type { ListExport, Listed } from './list-export';
