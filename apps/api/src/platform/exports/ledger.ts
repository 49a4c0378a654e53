import { shanghaiDate, shanghaiMinute, spreadsheetText } from '@sanlian/domain';
import type { Worksheet } from 'exceljs';

export interface LedgerColumn<Row> {
  header: string;
  width: number;
  value: (row: Row, index: number) => string | number | Date | null;
  /** Its numbers are added up below the rows. */
  sum?: boolean;
}

export interface Ledger<Row> {
  title: string;
  /** When it was made, epoch milliseconds. */
  madeAt: number;
  /** What stands below that, above the table. */
  summary: string;
  columns: readonly LedgerColumn<Row>[];
  rows: readonly Row[];
}

/**
 * A ledger (台账) as an office keeps it: ready to print, its days as days. Sums are formulas, so that they follow what an
 * office strikes out by hand.
 */
export async function ledgerWorkbook<Row>(ledger: Ledger<Row>): Promise<Buffer> {
  // Loaded when needed: it would take a fifth of the server's start.
  const { default: Excel } = await import('exceljs');
  const { title, columns, rows } = ledger;
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(title.slice(0, 31), {
    views: [{ state: 'frozen', ySplit: HEAD }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: `${HEAD}:${HEAD}`,
    },
  });
  heading(sheet, [title, `制表时间：${shanghaiMinute(ledger.madeAt)}`, ledger.summary], columns.length);
  sheet.columns.forEach((column, index) => (column.width = columns[index]?.width ?? NARROW));
  sheet.getRow(HEAD).values = columns.map(({ header }) => header);
  rows.forEach((row, index) => sheet.addRow(columns.map(({ value }) => cellOf(value(row, index)))));
  if (columns.some(({ sum }) => sum)) sums(sheet, ledger);
  for (let number = HEAD; number <= sheet.rowCount; number++) border(sheet, number, columns);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const HEAD = 4;
const NARROW = 10;

function heading(sheet: Worksheet, lines: readonly string[], width: number): void {
  lines.forEach((text, index) => {
    const row = sheet.getRow(index + 1);
    row.getCell(1).value = text;
    sheet.mergeCells(index + 1, 1, index + 1, width);
    row.getCell(1).alignment = { horizontal: index === 0 ? 'center' : 'left', vertical: 'middle' };
    if (index === 0) row.font = { bold: true, size: 16 };
  });
  sheet.getRow(1).height = 28;
}

function sums<Row>(sheet: Worksheet, { columns, rows }: Ledger<Row>): void {
  const first = HEAD + 1;
  const last = HEAD + rows.length;
  const row = sheet.addRow(['合计']);
  columns.forEach(({ sum, value }, index) => {
    if (!sum) return;
    const cell = row.getCell(index + 1);
    const name = cell.address.replace(/\d+$/, '');
    const result = rows.reduce((total, each, at) => total + Number(value(each, at) ?? 0), 0);
    cell.value = rows.length === 0 ? 0 : { formula: `SUM(${name}${first}:${name}${last})`, result, date1904: false };
  });
  row.font = { bold: true };
}

function cellOf(value: string | number | Date | null): string | number | Date | null {
  if (value instanceof Date) return new Date(`${shanghaiDate(value.getTime())}T00:00:00Z`);
  return typeof value === 'string' ? spreadsheetText(value) : value;
}

function border(sheet: Worksheet, number: number, columns: readonly Pick<LedgerColumn<never>, 'sum'>[]): void {
  const row = sheet.getRow(number);
  const line = { style: 'thin' } as const;
  columns.forEach(({ sum }, index) => {
    const cell = row.getCell(index + 1);
    cell.border = { top: line, left: line, bottom: line, right: line };
    const centred = number === HEAD || sum || cell.value instanceof Date;
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: centred ? 'center' : 'left' };
    if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
  });
  if (number === HEAD) row.font = { bold: true };
}
