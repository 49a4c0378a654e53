import { any, col, contains, FALSE, sql, type ListQuery, type PageQuery, type Sql, type Viewer } from '../../platform';
import { takesPartIn, visitedBy } from './visit.access';
import type { VisitFilter, VisitSort } from './visit.input';

type Condition = (alias: string) => Sql;
const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined && value !== '';

/** Campaigns of a year or of all years, the latest first. */
export const campaignsQuery = (year: number | null): ListQuery => ({
  where: given(year) ? [(alias) => sql`${col(alias, 'year')} = ${year}`] : [],
  order: (['year', 'half', 'createdAt', 'id'] as const).map((key) => ({
    by: (alias) => col(alias, key),
    direction: 'DESC',
  })),
});

/** Visits by the filter, the latest first unless sorted otherwise. */
export function visitsQuery(
  viewer: Viewer,
  filter: VisitFilter | null,
  sort: VisitSort | null,
): Omit<PageQuery, 'page'> {
  return {
    where: conditions(viewer, filter ?? {}),
    order: [{ by: (alias) => col(alias, 'at'), direction: sort?.order ?? 'DESC' }],
  };
}

function conditions({ personId }: Viewer, filter: VisitFilter): Condition[] {
  const { campaignId, visitedId, visitorId, q, from, to, mine } = filter;
  const all: (Condition | false)[] = [
    given(campaignId) && ((alias) => sql`${col(alias, 'campaignId')} = ${campaignId}`),
    given(visitedId) && ((alias) => sql`${col(alias, 'visitedId')} = ${visitedId}`),
    given(visitorId) && ((alias) => visitedBy(alias, visitorId)),
    given(q) && ((alias) => found(alias, q)),
    given(from) && ((alias) => sql`${col(alias, 'at')} >= ${from}`),
    given(to) && ((alias) => sql`${col(alias, 'at')} <= ${to}`),
    mine === true && ((alias) => (personId === null ? FALSE : takesPartIn(alias, personId))),
  ];
  return all.filter((condition): condition is Condition => condition !== false);
}

const found = (alias: string, q: string): Sql =>
  any([
    sql`EXISTS (SELECT 1 FROM person qp WHERE qp.id = ${col(alias, 'visitedId')} AND ${contains(col('qp', 'name'), q)})`,
    ...['place', 'dutyPerformance', 'demands'].map((column) => contains(col(alias, column), q)),
  ]);
