import { shanghaiDate, spreadsheetText, type LedgerEntry } from '@sanlian/domain';
import type { Worksheet } from 'exceljs';

export interface LedgerColumn<Row> {
  header: string;
  width: number;
  value: (row: Row, index: number) => string | number | Date | null;
}

export interface Ledger<Row extends LedgerEntry> {
  title: string;
  /** Below the title: the month, and when it was made. */
  subtitle: string;
  columns: readonly LedgerColumn<Row>[];
  rows: readonly Row[];
}

const FLAGS: [header: string, of: (entry: LedgerEntry) => boolean][] = [
  ['上月结转', ({ carriedOver }) => carriedOver],
  ['本月新增', ({ added }) => added],
  ['本月办结', ({ ended }) => ended],
  ['结转下月', ({ carriedOn }) => carriedOn],
];

/**
 * A ledger with its carry-over: each row says by a 1 where it stands, and the sums below add up (上月结转 + 本月新增 =
 * 本月办结 + 结转下月). The sums are formulas, so that they follow what an office strikes out by hand.
 */
export async function ledgerWorkbook<Row extends LedgerEntry>(ledger: Ledger<Row>): Promise<Buffer> {
  // Loaded when needed: it would take a fifth of the server's start.
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(ledger.title.slice(0, 31), {
    views: [{ state: 'frozen', ySplit: HEAD }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: `${HEAD}:${HEAD}`,
    },
  });
  const width = ledger.columns.length + FLAGS.length;
  heading(sheet, ledger, width);
  sheet.columns.forEach((column, index) => (column.width = ledger.columns[index]?.width ?? FLAG_WIDTH));
  sheet.getRow(HEAD).values = [...ledger.columns.map(({ header }) => header), ...FLAGS.map(([header]) => header)];
  ledger.rows.forEach((row, index) => {
    const cells = ledger.columns.map(({ value }) => cellOf(value(row, index)));
    sheet.addRow([...cells, ...FLAGS.map(([, of]) => (of(row) ? 1 : null))]);
  });
  sums(sheet, ledger.columns.length, ledger.rows);
  for (let number = HEAD; number <= sheet.rowCount; number++) border(sheet, number, width, ledger.columns.length);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const HEAD = 4;
const FLAG_WIDTH = 10;

function heading(
  sheet: Worksheet,
  { title, subtitle, rows }: Pick<Ledger<LedgerEntry>, 'title' | 'subtitle' | 'rows'>,
  width: number,
): void {
  const count = (of: (entry: LedgerEntry) => boolean) => rows.filter(of).length;
  const lines = [title, subtitle, FLAGS.map(([header, of]) => `${header}${count(of)}件`).join('，')];
  lines.forEach((text, index) => {
    const row = sheet.getRow(index + 1);
    row.getCell(1).value = text;
    sheet.mergeCells(index + 1, 1, index + 1, width);
    row.getCell(1).alignment = { horizontal: index === 0 ? 'center' : 'left', vertical: 'middle' };
    if (index === 0) row.font = { bold: true, size: 16 };
  });
  sheet.getRow(1).height = 28;
}

function sums(sheet: Worksheet, texts: number, rows: readonly LedgerEntry[]): void {
  const first = HEAD + 1;
  const last = HEAD + rows.length;
  const row = sheet.addRow(['合计']);
  FLAGS.forEach(([, of], index) => {
    const cell = row.getCell(texts + index + 1);
    const name = cell.address.replace(/\d+$/, '');
    const result = rows.filter(of).length;
    cell.value = rows.length === 0 ? 0 : { formula: `SUM(${name}${first}:${name}${last})`, result, date1904: false };
  });
  row.font = { bold: true };
}

function cellOf(value: string | number | Date | null): string | number | Date | null {
  if (value instanceof Date) return new Date(`${shanghaiDate(value.getTime())}T00:00:00Z`);
  return typeof value === 'string' ? spreadsheetText(value) : value;
}

function border(sheet: Worksheet, number: number, width: number, texts: number): void {
  const row = sheet.getRow(number);
  const line = { style: 'thin' } as const;
  for (let index = 1; index <= width; index++) {
    const cell = row.getCell(index);
    cell.border = { top: line, left: line, bottom: line, right: line };
    const centred = number === HEAD || index > texts || cell.value instanceof Date;
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: centred ? 'center' : 'left' };
    if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
  }
  if (number === HEAD) row.font = { bold: true };
}
