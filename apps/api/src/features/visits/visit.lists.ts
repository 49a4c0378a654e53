import {
  any,
  col,
  contains,
  FALSE,
  given,
  type ListQuery,
  type PageQuery,
  sql,
  type Sql,
  type Viewer,
} from '../../platform';
import { takesPartIn, visitedBy } from './visit.access';
import type { CampaignMemberFilter, VisitFilter, VisitSort } from './visit.input';

type Condition = (alias: string) => Sql;

/** Campaigns of a year or of all years, the latest first. */
export const campaignsQuery = (year: number | null): ListQuery => ({
  where: given(year) ? [(alias) => sql`${col(alias, 'year')} = ${year}`] : [],
  order: (['year', 'half', 'createdAt', 'id'] as const).map((key) => ({
    by: (alias) => col(alias, key),
    direction: 'DESC',
  })),
});

/** Members of campaigns by the filter: the latest campaign first, each in its own order. */
export function membersQuery(viewer: Viewer, filter: CampaignMemberFilter | null): Omit<PageQuery, 'page'> {
  const begun = (key: 'year' | 'half') => (alias: string) =>
    sql`(SELECT ${col('oc', key)} FROM visit_campaign oc WHERE oc.id = ${col(alias, 'campaignId')})`;
  return {
    where: memberConditions(viewer, filter ?? {}),
    order: [
      { by: begun('year'), direction: 'DESC' },
      { by: begun('half'), direction: 'DESC' },
      { by: (alias) => col(alias, 'campaignId'), direction: 'ASC' },
      { by: (alias) => col(alias, 'position'), direction: 'ASC' },
    ],
  };
}

function memberConditions({ personId }: Viewer, filter: CampaignMemberFilter): Condition[] {
  const { q, campaignId, personId: id, sectorId, visited, mine } = filter;
  const person = (alias: string, condition: Sql) =>
    sql`EXISTS (SELECT 1 FROM person qp WHERE qp.id = ${col(alias, 'personId')} AND ${condition})`;
  const all: (Condition | false)[] = [
    given(q) && ((alias) => person(alias, contains(col('qp', 'name'), q))),
    given(sectorId) && ((alias) => person(alias, sql`qp.sectorId = ${sectorId}`)),
    given(campaignId) && ((alias) => sql`${col(alias, 'campaignId')} = ${campaignId}`),
    given(id) && ((alias) => sql`${col(alias, 'personId')} = ${id}`),
    given(visited) &&
      ((alias) => sql`EXISTS (SELECT 1 FROM visit fv WHERE fv.memberId = ${col(alias, 'id')}) = ${visited}`),
    mine === true &&
      ((alias) =>
        personId === null
          ? FALSE
          : sql`${col(alias, 'id')} IN (SELECT fa.memberId FROM visit_campaign_visitor fa WHERE fa.personId = ${personId})`),
  ];
  return all.filter((condition): condition is Condition => condition !== false);
}

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
