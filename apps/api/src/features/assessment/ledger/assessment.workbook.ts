import { spreadsheetText } from '@sanlian/domain';
import type { Worksheet } from 'exceljs';

export interface SheetColumn<Row> {
  header: string;
  width: number;
  value: (row: Row) => string | number | null;
}

/** One sheet of the ledger, with its heading. */
export interface Sheet<Row> {
  name: string;
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
}

export interface AssessmentLedger {
  title: string;
  /** Below the title: where the assessment stands, and when the ledger was made. */
  subtitle: string;
  sheets: readonly Sheet<never>[];
}

const HEAD = 3;

/** The assessment of a year as a workbook (考核台账), a sheet for each of people, sectors and units. */
export async function assessmentWorkbook({ title, subtitle, sheets }: AssessmentLedger): Promise<Buffer> {
  // Loaded when needed: it would take a fifth of the server's start.
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: HEAD }],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToHeight: 0,
        printTitlesRow: `${HEAD}:${HEAD}`,
      },
    });
    [`${title}（${name}）`, subtitle].forEach((text, index) => {
      sheet.getRow(index + 1).getCell(1).value = text;
      sheet.mergeCells(index + 1, 1, index + 1, columns.length);
    });
    sheet.getRow(1).font = { bold: true, size: 16 };
    sheet.getRow(1).getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
    sheet.getRow(1).height = 28;
    sheet.columns.forEach((column, index) => (column.width = columns[index]?.width ?? 10));
    sheet.getRow(HEAD).values = columns.map(({ header }) => header);
    sheet.getRow(HEAD).font = { bold: true };
    for (const row of rows) sheet.addRow(columns.map(({ value }) => safe(value(row))));
    for (let number = HEAD; number <= sheet.rowCount; number++) border(sheet, number, columns.length);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const safe = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? spreadsheetText(value) : value;

function border(sheet: Worksheet, number: number, width: number): void {
  const line = { style: 'thin' } as const;
  for (let index = 1; index <= width; index++) {
    const cell = sheet.getRow(number).getCell(index);
    cell.border = { top: line, left: line, bottom: line, right: line };
    const centred = number === HEAD || typeof cell.value === 'number';
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: centred ? 'center' : 'left' };
  }
}
