import {
  any,
  col,
  column,
  type Condition,
  contains,
  FALSE,
  hasRole,
  inYear,
  type PageQuery,
  type ReadRegistry,
  sql,
  timeColumn,
  toOne,
  TRUE,
} from '../../../platform';
import type { OfficeOpinionFilter } from './opinion.input';

/** F3: the information office and the chair meeting read what all offices said, an office what it said itself. */
export function defineOpinionReads(registry: ReadRegistry): void {
  registry.define({
    name: 'OfficeOpinion',
    table: 'office_opinion',
    open: {
      id: column('id'),
      at: timeColumn('at'),
      organization: toOne('Organization', 'organizationId', { granted: true }),
      opinion: column('opinion'),
      recordedBy: toOne('Account', 'recordedById', { granted: true }),
      answer: column('answer'),
      answeredAt: timeColumn('answeredAt'),
    },
    scope: (alias, { viewer }) => {
      if (hasRole(viewer, 'INFO_OFFICE', 'CHAIR_MEMBER')) return TRUE;
      const own = hasRole(viewer, 'LEADERSHIP_OFFICE') ? viewer.organizationId : null;
      return own === null ? FALSE : sql`${col(alias, 'organizationId')} = ${own}`;
    },
  });
}

/** Opinions by the filter, the latest first. */
export function opinionsQuery(filter: OfficeOpinionFilter | null): Omit<PageQuery, 'page'> {
  const { q, organizationId, unanswered, year } = filter ?? {};
  const where: Condition[] = [];
  if (q) where.push((alias) => any([contains(col(alias, 'opinion'), q), contains(col(alias, 'answer'), q)]));
  if (organizationId) where.push((alias) => sql`${col(alias, 'organizationId')} = ${organizationId}`);
  if (unanswered === true) where.push((alias) => sql`${col(alias, 'answeredAt')} IS NULL`);
  if (unanswered === false) where.push((alias) => sql`${col(alias, 'answeredAt')} IS NOT NULL`);
  if (year != null) where.push((alias) => inYear(col(alias, 'at'), year));
  return { where, order: [{ by: (alias) => col(alias, 'at'), direction: 'DESC' }] };
}
