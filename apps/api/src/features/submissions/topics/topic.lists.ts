import { col, contains, sql, type PageQuery } from '../../../platform';
import type { CommissionedTopicFilter } from './topic.input';

type Condition = NonNullable<PageQuery['where']>[number];

/** Topics by the filter, those asked for last first. */
export function topicsQuery(filter: CommissionedTopicFilter | null): Omit<PageQuery, 'page'> {
  const { q, open } = filter ?? {};
  const where: Condition[] = [];
  if (q) where.push((alias) => contains(col(alias, 'title'), q));
  if (open === true) where.push((alias) => sql`${col(alias, 'closedAt')} IS NULL`);
  if (open === false) where.push((alias) => sql`${col(alias, 'closedAt')} IS NOT NULL`);
  return { where, order: [{ by: (alias) => col(alias, 'createdAt'), direction: 'DESC' }] };
}
