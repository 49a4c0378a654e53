import { Readable } from 'node:stream';
import { shanghaiMinute } from '@sanlian/domain';
import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cells';
import type { ExportTable, TableRow } from './table';

/** The table as CSV, with a byte order mark so that spreadsheets take it for UTF-8; moments as in Shanghai. */
export const csvStream = (table: ExportTable, portions: AsyncIterable<readonly TableRow[]>): Readable =>
  Readable.from(linesOf(table, portions), { objectMode: false });

async function* linesOf({ columns }: ExportTable, portions: AsyncIterable<readonly TableRow[]>) {
  yield csv([columns.map(({ header }) => header)], true);
  for await (const rows of portions) yield csv(rows.map((row) => row.map(textOf)));
}

const csv = (rows: unknown[][], bom = false): string => stringify(rows, { bom, record_delimiter: 'windows' });

const textOf = (cell: Cell): string | number | null => (cell instanceof Date ? shanghaiMinute(cell.getTime()) : cell);
