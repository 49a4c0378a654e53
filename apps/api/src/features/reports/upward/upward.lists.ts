import { any, col, type Condition, contains, inYear, type PageQuery, sql } from '../../../platform';
import type { UpwardReportFilter, UpwardReportSort } from './upward.input';

/** Reports upward by the filter, sent last first unless sorted. */
export function upwardReportsQuery(
  filter: UpwardReportFilter | null,
  sort: UpwardReportSort | null,
): Omit<PageQuery, 'page'> {
  const { q, recipientId, adopted, year } = filter ?? {};
  const where: Condition[] = [];
  if (q)
    where.push(
      (alias) =>
        sql`${col(alias, 'submissionId')} IN (SELECT us.id FROM submission us WHERE ${any([contains(col('us', 'title'), q), contains(col('us', 'number'), q)])})`,
    );
  if (recipientId) where.push((alias) => sql`${col(alias, 'recipientId')} = ${recipientId}`);
  if (adopted === true) where.push((alias) => sql`${col(alias, 'adoptedAt')} IS NOT NULL`);
  if (adopted === false) where.push((alias) => sql`${col(alias, 'adoptedAt')} IS NULL`);
  if (year != null) where.push((alias) => inYear(col(alias, 'sentAt'), year));
  const by = sort?.field === 'ADOPTED_AT' ? 'adoptedAt' : 'sentAt';
  return { where, order: [{ by: (alias) => col(alias, by), direction: sort?.order ?? 'DESC' }] };
}
