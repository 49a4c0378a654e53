import {
  cellsOf,
  fieldMessageOf,
  readHeaders,
  type Cell,
  type CellProblem,
  type ImportColumn,
  type ImportedRow,
  type Language,
} from '@sanlian/domain';
import type { Context } from '../context';
import { eventKind } from '../events/event-bus';
import type { Tx } from '../transaction';
import type { ImportErrorObject, ImportReportObject } from './import.object';
import { readTable } from './read-table';

export const imported = eventKind<{ created: number; updated: number; unchanged: number }>('file.imported');

/** One row that reads well. */
export interface ReadyRow<Value> {
  row: number;
  value: Value;
}
export interface RowProblem<Field extends string> extends CellProblem<Field> {
  row: number;
}
/** What the rows would do; `write` does it, in the same transaction. */
export interface Preparation<Field extends string> {
  problems: RowProblem<Field>[];
  created: number;
  updated: number;
  unchanged: number;
  write: () => Promise<void>;
}

export interface ImportRequest<Field extends string, Value> {
  operation: string;
  fileId: string;
  dryRun: boolean;
  columns: readonly ImportColumn<Field>[];
  readRow: (cells: Partial<Record<Field, Cell>>) => ImportedRow<Value, Field>;
  /** Looks the rows up against what is stored. */
  prepare: (tx: Tx, rows: ReadyRow<Value>[]) => Promise<Preparation<Field>>;
}

/**
 * An import in two steps over the same code: the dry run reports every bad row, the import writes all rows or none.
 * @throws Refusal `NOT_FOUND` for a file that isn't the actor's, `UNREADABLE_FILE`
 */
export async function runImport<Field extends string, Value>(
  context: Context,
  request: ImportRequest<Field, Value>,
): Promise<ImportReportObject> {
  const { fileId, dryRun, operation } = request;
  const { files } = context.platform;
  const file = await files.uploadOf(context, fileId);
  const { headers, rows, problems } = readRows(await readTable(files.pathOf(file.id), file.mediaType), request);
  const report = (
    found: RowProblem<Field>[],
    counts = { created: 0, updated: 0, unchanged: 0 },
  ): ImportReportObject => ({
    ...counts,
    errors: found.sort((a, b) => a.row - b.row).map((problem) => present(problem, headers, context.language)),
  });
  const work = async (tx: Tx): Promise<ImportReportObject> => {
    const { write, ...prepared } = await request.prepare(tx, rows);
    const found = [...problems, ...prepared.problems];
    const { created, updated, unchanged } = prepared;
    if (found.length > 0) return report(found, dryRun ? { created, updated, unchanged } : undefined);
    if (!dryRun) {
      await write();
      await tx.record(imported, {
        subject: { type: 'StoredFile', id: fileId },
        after: { operation, created, updated, unchanged },
        payload: { created, updated, unchanged },
      });
    }
    return report([], { created, updated, unchanged });
  };
  return dryRun ? context.inTransaction(work) : context.once(operation, { fileId }, work);
}

type HeaderNames<Field extends string> = (field: Field) => string;

function readRows<Field extends string, Value>(
  table: { headers: string[]; rows: { number: number; cells: string[] }[] },
  { columns, readRow }: ImportRequest<Field, Value>,
): { headers: HeaderNames<Field>; rows: ReadyRow<Value>[]; problems: RowProblem<Field>[] } {
  const found = readHeaders(columns, table.headers);
  const problems: RowProblem<Field>[] = found.problems.map((problem) => ({ ...problem, row: 1 }));
  const rows: ReadyRow<Value>[] = [];
  if (problems.length === 0)
    for (const { number, cells } of table.rows) {
      const read = readRow(cellsOf(found, cells));
      if (read.value === null) problems.push(...read.problems.map((problem) => ({ ...problem, row: number })));
      else rows.push({ row: number, value: read.value });
    }
  const headers = (field: Field): string => {
    const position = found.positions.get(field);
    return (
      (position === undefined ? undefined : table.headers[position]) ??
      columns.find((one) => one.field === field)?.zh ??
      field
    );
  };
  return { headers, rows, problems };
}

const present = <Field extends string>(
  { row, column, code, params }: RowProblem<Field>,
  headers: HeaderNames<Field>,
  language: Language,
): ImportErrorObject => ({
  row,
  column: headers(column),
  code,
  message: fieldMessageOf({ code, ...(params ? { params } : {}) }, language),
});
