import { expect, test } from 'vitest';
import type { BoardCount } from './board.documents';
import { matrixOf } from './matrix';

const of = (
  organization: string | null,
  status: BoardCount['status'],
  light: BoardCount['light'],
  count: number,
): BoardCount => ({
  organization: organization === null ? null : { id: organization, name: organization },
  status,
  light,
  count,
});

test('counts become rows by department and columns by status, with lights within and totals', () => {
  const { statuses, rows, totals } = matrixOf([
    of('水利局', 'CLOSED', 'DONE', 4),
    of('水利局', 'IN_PROGRESS', 'GREEN', 1),
    of('水利局', 'IN_PROGRESS', 'RED', 2),
    of('教育局', 'ACCEPTED', 'YELLOW', 0),
    of('教育局', 'ACCEPTED', 'RED', 3),
    of(null, 'REGISTERED', 'RED', 5),
  ]);
  expect(statuses).toEqual(['REGISTERED', 'ACCEPTED', 'IN_PROGRESS', 'CLOSED']);
  expect(rows.map(({ organization }) => organization?.name)).toEqual(['教育局', '水利局', undefined]);
  expect(rows[1]?.cells.IN_PROGRESS).toEqual({ total: 3, lights: { GREEN: 1, RED: 2 } });
  expect(rows[1]?.all.total).toBe(7);
  expect(totals.all).toEqual({ total: 15, lights: { DONE: 4, GREEN: 1, RED: 10 } });
});

test('a year without tasks has no rows', () => {
  expect(matrixOf([])).toMatchObject({ statuses: [], rows: [] });
});
