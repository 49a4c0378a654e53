import { spreadsheetText, shanghaiDate, type Language } from '@sanlian/domain';
import type { ReadRow } from '../reads/type-reads';
import { select, type Selection, type Shape } from '../reads/selection';
import type { Cell, ExportColumn } from './cells';
import type { ListExport } from './list-export';

export type TableRow = readonly Cell[];

/** A list as a table in one language. */
export interface ExportTable {
  name: string;
  columns: readonly (Pick<ExportColumn, 'kind' | 'width'> & { header: string })[];
  /** What is read of each row. */
  selection: Selection;
  cellsOf: (row: ReadRow) => TableRow;
}

export function tableOf(list: Pick<ListExport, 'zh' | 'en' | 'columns'>, language: Language): ExportTable {
  const { columns } = list;
  return {
    name: language === 'en' ? list.en : list.zh,
    columns: columns.map(({ zh, en, kind, width }) => ({ header: language === 'en' ? en : zh, kind, width })),
    selection: select(columns.reduce<Shape>((all, { shape }) => merged(all, shape), {})),
    cellsOf: (row) => columns.map(({ value }) => safe(value(row, language))),
  };
}

/** What the file is called: the list, and the day in Shanghai. */
export const fileNameOf = ({ name }: ExportTable, format: string, now: number): string =>
  `${name}-${shanghaiDate(now)}.${format}`;

const safe = (cell: Cell): Cell => (typeof cell === 'string' ? spreadsheetText(cell) : cell);

function merged(one: Shape, other: Shape): Shape {
  const all: Record<string, true | Shape> = { ...one };
  for (const [field, below] of Object.entries(other)) {
    const known = all[field];
    if (below === true) all[field] = known ?? true;
    else all[field] = typeof known === 'object' ? merged(known, below) : below;
  }
  return all;
}
