import { ClueStatus } from '@sanlian/domain';
import {
  any,
  col,
  contains,
  given,
  type OrderKey,
  type PageQuery,
  sql,
  Sql,
  type Viewer,
  within,
} from '../../platform';
import type { ClueFilter, ClueSort } from './clue.input';

type Condition = (alias: string) => Sql;

/** In the order of a clue's life. */
const STATUS_RANK: OrderKey['by'] = (alias) => {
  const ranks = Object.keys(ClueStatus).map((status, rank) => `WHEN '${status}' THEN ${rank}`);
  return new Sql(`CASE ${col(alias, 'status').text} ${ranks.join(' ')} END`);
};

const ORDER: Record<ClueSort['field'], OrderKey['by'][]> = {
  CAPTURED_AT: [(alias) => col(alias, 'capturedAt')],
  HELD_AT: [(alias) => col(alias, 'heldAt')],
  STATUS: [STATUS_RANK, (alias) => col(alias, 'capturedAt')],
};

/** The clues by the filter, those noted last first unless sorted otherwise. */
export function cluesQuery(viewer: Viewer, filter: ClueFilter | null, sort: ClueSort | null): Omit<PageQuery, 'page'> {
  const { field, order } = sort ?? ({ field: 'CAPTURED_AT', order: 'DESC' } as const);
  return {
    where: conditions(viewer, filter ?? {}),
    order: ORDER[field].map((by) => ({ by, direction: order })),
  };
}

function conditions({ accountId }: Viewer, filter: ClueFilter): Condition[] {
  const { q, status, occasion, assigneeId, mine, capturedByMe, visitId, heldFrom, heldTo } = filter;
  const wanted: (Condition | false)[] = [
    given(q) && ((alias) => named(alias, q)),
    given(status) && status.length > 0 && ((alias) => within(col(alias, 'status'), status)),
    given(occasion) && ((alias) => sql`${col(alias, 'occasion')} = ${occasion}`),
    given(assigneeId) && ((alias) => sql`${col(alias, 'assigneeId')} = ${assigneeId}`),
    mine === true && ((alias) => sql`${col(alias, 'assigneeId')} = ${accountId}`),
    capturedByMe === true && ((alias) => sql`${col(alias, 'capturedById')} = ${accountId}`),
    given(visitId) && ((alias) => sql`${col(alias, 'visitId')} = ${visitId}`),
    given(heldFrom) && ((alias) => sql`${col(alias, 'heldAt')} >= ${heldFrom}`),
    given(heldTo) && ((alias) => sql`${col(alias, 'heldAt')} <= ${heldTo}`),
  ];
  return wanted.filter((condition): condition is Condition => condition !== false);
}

const named = (alias: string, q: string): Sql =>
  any([
    contains(col(alias, 'summary'), q),
    contains(col(alias, 'sourceTitle'), q),
    sql`EXISTS (SELECT 1 FROM person cs WHERE cs.id = ${col(alias, 'speakerId')} AND ${contains(col('cs', 'name'), q)})`,
  ]);

/** Accounts that may write submissions, whose display name holds the text. */
export const assigneesQuery = (q: string, roles: readonly string[]): Omit<PageQuery, 'page'> => ({
  where: [
    ...(q === '' ? [] : [(alias: string) => contains(col(alias, 'displayName'), q)]),
    (alias) => sql`${col(alias, 'disabledAt')} IS NULL`,
    (alias) => any(roles.map((role) => contains(col(alias, 'roles'), `"${role}"`))),
  ],
  order: [{ by: (alias) => col(alias, 'displayName'), direction: 'ASC' }],
});
