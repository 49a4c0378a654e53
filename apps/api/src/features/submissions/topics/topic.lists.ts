import { any, col, type Condition, contains, type PageQuery, type ReadEnv, sql, type Sql } from '../../../platform';
import type { CommissionedTopicFilter } from './topic.input';

/** Asked of the viewer's sector or unit, or of everybody. `alias` is the topic's. */
function asksViewer(alias: string, { viewer }: ReadEnv): Sql {
  const id = col(alias, 'id');
  const own = any([
    sql`ta.organizationId = ${viewer.organizationId}`,
    sql`ta.sectorId IN (SELECT tp.sectorId FROM person tp WHERE tp.id = ${viewer.personId})`,
  ]);
  return any([
    sql`NOT EXISTS (SELECT 1 FROM commissioned_topic_audience te WHERE te.topicId = ${id})`,
    sql`EXISTS (SELECT 1 FROM commissioned_topic_audience ta WHERE ta.topicId = ${id} AND ${own})`,
  ]);
}

/** Topics by the filter, those asked for last first. */
export function topicsQuery(filter: CommissionedTopicFilter | null): Omit<PageQuery, 'page'> {
  const { q, open, mine } = filter ?? {};
  const where: Condition[] = [];
  if (q) where.push((alias) => contains(col(alias, 'title'), q));
  if (open === true) where.push((alias) => sql`${col(alias, 'closedAt')} IS NULL`);
  if (open === false) where.push((alias) => sql`${col(alias, 'closedAt')} IS NOT NULL`);
  if (mine === true) where.push(asksViewer);
  return { where, order: [{ by: (alias) => col(alias, 'createdAt'), direction: 'DESC' }] };
}
