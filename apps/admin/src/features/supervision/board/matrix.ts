import { BOARD_COLUMNS, Light, type TaskStatus } from '@sanlian/domain';
import type { Named } from '../../people';
import type { BoardCount } from './board.documents';

/** Tasks of one status, by light. */
export interface Cell {
  total: number;
  lights: Partial<Record<Light, number>>;
}
export interface MatrixRow {
  /** Null where no department leads. */
  organization: Named | null;
  cells: Partial<Record<TaskStatus, Cell>>;
  all: Cell;
}
export interface Matrix {
  /** The statuses that occur, in the order of a task's life. */
  statuses: TaskStatus[];
  /** Those with most red lights first; what no department leads is last. */
  rows: MatrixRow[];
  totals: MatrixRow;
}

export const LIGHTS: readonly Light[] = ['RED', 'YELLOW', 'GREEN', 'DONE'];

const emptyRow = (organization: Named | null): MatrixRow => ({
  organization,
  cells: {},
  all: { total: 0, lights: {} },
});

function add(cell: Cell, { light, count }: BoardCount): void {
  cell.total += count;
  cell.lights[light] = (cell.lights[light] ?? 0) + count;
}

function addTo(row: MatrixRow, count: BoardCount): void {
  add((row.cells[count.status] ??= { total: 0, lights: {} }), count);
  add(row.all, count);
}

const by =
  (light: Light) =>
  ({ all }: MatrixRow) =>
    all.lights[light] ?? 0;

/** The counts as a table of departments and statuses, lights within, with totals. */
export function matrixOf(counts: readonly BoardCount[]): Matrix {
  const totals = emptyRow(null);
  const rows = new Map<string | null, MatrixRow>();
  for (const count of counts) {
    if (count.count === 0) continue;
    const key = count.organization?.id ?? null;
    const row = rows.get(key) ?? emptyRow(count.organization);
    rows.set(key, row);
    addTo(row, count);
    addTo(totals, count);
  }
  return {
    statuses: BOARD_COLUMNS.filter((status) => totals.cells[status]),
    rows: [...rows.values()].sort(
      (a, b) =>
        Number(a.organization === null) - Number(b.organization === null) ||
        by(Light.RED)(b) - by(Light.RED)(a) ||
        by(Light.YELLOW)(b) - by(Light.YELLOW)(a) ||
        b.all.total - a.all.total ||
        (a.organization?.name ?? '').localeCompare(b.organization?.name ?? '', 'zh-CN'),
    ),
    totals,
  };
}
