import { readFile } from 'node:fs/promises';
import { Refusal } from '@sanlian/domain';
import { parse } from 'csv-parse/sync';
import type ExcelJS from 'exceljs';
import { XLSX } from '../files/media-type';

/** A sheet as people see it: `number` is the row's number in the spreadsheet, the header being 1. */
export interface TableRow {
  number: number;
  cells: string[];
}
export interface Table {
  headers: string[];
  rows: TableRow[];
}

/** More rows than this are more than one import; the office splits the workbook. */
export const MAX_ROWS = 20_000;

/**
 * Reads the first sheet of a workbook, or a CSV file in UTF-8 (with or without BOM) or GB18030.
 * @throws Refusal `UNREADABLE_FILE` for anything else, and for more than 20,000 rows
 */
export async function readTable(path: string, mediaType: string): Promise<Table> {
  const rows = await (mediaType === XLSX ? readWorkbook(path) : readCsv(path, mediaType));
  const [header, ...body] = rows;
  if (!header) throw new Refusal('UNREADABLE_FILE');
  if (body.length > MAX_ROWS) throw new Refusal('UNREADABLE_FILE');
  return {
    headers: header.cells.map((cell) => cell.trim()),
    rows: body.filter((row) => row.cells.some((cell) => cell.trim() !== '')),
  };
}

async function readWorkbook(path: string): Promise<TableRow[]> {
  // Loaded when needed: it would take a fifth of the server's start.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  try {
    await workbook.xlsx.readFile(path);
  } catch {
    throw new Refusal('UNREADABLE_FILE');
  }
  const rows: TableRow[] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    for (let column = 1; column <= row.cellCount; column++) cells.push(cellText(row.getCell(column).value));
    rows.push({ number, cells });
  });
  return rows;
}

/** What a cell shows. Dates have no zone in a workbook: they come out as wall-clock time without offset. */
function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T', ' ');
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return cellText(value.text as ExcelJS.CellValue);
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue);
  return '';
}

async function readCsv(path: string, mediaType: string): Promise<TableRow[]> {
  if (!mediaType.startsWith('text/')) throw new Refusal('UNREADABLE_FILE');
  const text = decode(await readFile(path));
  try {
    const records = parse(text, { relaxColumnCount: true, skipEmptyLines: false, relaxQuotes: true }) as string[][];
    return records.map((cells, index) => ({ number: index + 1, cells }));
  } catch {
    throw new Refusal('UNREADABLE_FILE');
  }
}

/** UTF-8 where the bytes are valid UTF-8, otherwise GB18030, which takes what Chinese spreadsheets save. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
