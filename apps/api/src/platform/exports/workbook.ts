import { once } from 'node:events';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { shanghaiWallClock } from '@sanlian/domain';
import type { stream, Worksheet } from 'exceljs';
import type { Cell, ExportColumn } from './cells';
import type { ExportTable, TableRow } from './table';

type Writer = stream.xlsx.WorkbookWriter;

/** So long may rows be written before others get their turn, in milliseconds. */
const TURN_MS = 10;
/** A sheet holds 1,048,576 rows, the head among them; what is more goes on in another sheet. */
const SHEET_ROWS = 1_000_000;

const FORMATS: Partial<Record<ExportColumn['kind'], string>> = { moment: 'yyyy-mm-dd hh:mm', day: 'yyyy-mm-dd' };

/** The table as a workbook. Rows are read as fast as they are fetched, and no longer once nobody fetches them. */
export function workbookStream(table: ExportTable, portions: AsyncIterable<readonly TableRow[]>): Readable {
  const out = new PassThrough();
  write(table, portions, out).catch((error: Error) => out.destroy(error));
  return out;
}

async function write(table: ExportTable, portions: AsyncIterable<readonly TableRow[]>, out: PassThrough) {
  // Loaded when needed: it would take a fifth of the server's start.
  const { default: Excel } = await import('exceljs');
  const book: Writer = new Excel.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: 1 } },
  });
  let sheet = addSheet(book, table);
  let turn = performance.now();
  for await (const rows of portions) {
    if (sheet.rowCount + rows.length > SHEET_ROWS) {
      sheet.commit();
      sheet = addSheet(book, table);
    }
    for (const row of rows) {
      sheet.addRow(row.map((cell, index) => valueOf(cell, table.columns[index]?.kind))).commit();
      if (performance.now() - turn < TURN_MS) continue;
      await breathe();
      turn = performance.now();
    }
    await taken(sheet, out);
    if (out.destroyed) return;
    turn = performance.now();
  }
  sheet.commit();
  await book.commit();
}

function addSheet(book: Writer, { name, columns }: ExportTable): Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width, kind }) => ({
    header,
    width: Math.max(width, [...header].length * 2 + 2),
    style: FORMATS[kind] ? { numFmt: FORMATS[kind] } : {},
  }));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.commit();
  return sheet;
}

function valueOf(cell: Cell, kind: ExportColumn['kind'] | undefined): Cell {
  if (cell instanceof Date) return shanghaiWallClock(cell.getTime());
  return kind === 'day' && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell;
}

/** Waits until what was written has gone into the archive: the library itself takes everything at once. */
async function taken(sheet: Worksheet, out: Writable): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: Writable[] } }).stream;
  for (const pipe of pipes)
    if (pipe.writableNeedDrain && !out.destroyed) await Promise.race([once(pipe, 'drain'), once(out, 'close')]);
}
