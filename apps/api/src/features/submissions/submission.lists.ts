import { Refusal, SubmissionStatus } from '@sanlian/domain';
import {
  any,
  col,
  contains,
  given,
  type ListQuery,
  type OrderKey,
  type PageQuery,
  sql,
  Sql,
  type Viewer,
  within,
} from '../../platform';
import { reportedBy, reportersAsSeenBy } from './submission.access';
import type { SubmissionFilter, SubmissionSort } from './submission.input';

type Condition = (alias: string) => Sql;

const some = <T>(values: T[] | null | undefined): values is T[] => given(values) && values.length > 0;

const by =
  (column: string): OrderKey['by'] =>
  (alias) =>
    col(alias, column);

/** In the order of a submission's life. */
const STATUS_RANK: OrderKey['by'] = (alias) => {
  const ranks = Object.keys(SubmissionStatus).map((status, rank) => `WHEN '${status}' THEN ${rank}`);
  const { text } = col(alias, 'status');
  return new Sql(`CASE ${text} ${ranks.join(' ')} END`);
};

/** From the most to the least urgent; what informants send goes before other routine ones. */
const URGENCY_RANK: OrderKey['by'] = (alias) => {
  const { text } = col(alias, 'urgency');
  return new Sql(
    `CASE WHEN ${text} = 'EXTRA_URGENT' THEN 0 WHEN ${text} = 'URGENT' THEN 1 WHEN ${col(alias, 'channel').text} = 'INFORMANT' THEN 2 ELSE 3 END`,
  );
};

const ORDER: Record<SubmissionSort['field'], OrderKey['by'][]> = {
  NUMBER: [by('year'), by('sequenceInYear')],
  SUBMITTED_AT: [by('submittedAt')],
  UPDATED_AT: [by('updatedAt')],
  TITLE: [by('title')],
  STATUS: [STATUS_RANK],
  URGENCY: [URGENCY_RANK, by('submittedAt')],
};

/**
 * The list as asked; newest submit first unless said otherwise, drafts at the end.
 * @throws Refusal `FORBIDDEN` where a filter by reporter would tell the viewer who reported
 */
export function submissionsQuery(
  viewer: Viewer,
  filter: SubmissionFilter | null,
  sort: SubmissionSort | null,
): Omit<PageQuery, 'page'> {
  const { field, order } = sort ?? ({ field: 'SUBMITTED_AT', order: 'DESC' } as const);
  return {
    where: submissionConditions(viewer, filter ?? {}),
    order: ORDER[field].map((key) => ({ by: key, direction: order })),
  };
}

/** The conditions of a filter, for other lists of submissions as well. */
export function submissionConditions(viewer: Viewer, filter: SubmissionFilter): Condition[] {
  refuseUnmasking(viewer, filter);
  const { q, status, categoryId, channel, sectorId, urgency, year } = filter;
  const { onBehalfOfSector, sectorAsked, submittedFrom, submittedTo, mine, commissionedTopicId, express } = filter;
  const { reporterPersonId: personId, reporterOrganizationId: organizationId, visitCampaignId } = filter;
  const conditions: (Condition | false)[] = [
    given(q) && ((alias) => any([contains(col(alias, 'title'), q), contains(col(alias, 'number'), q)])),
    some(status) && ((alias) => within(col(alias, 'status'), status)),
    some(categoryId) && ((alias) => within(col(alias, 'categoryId'), categoryId)),
    some(channel) && ((alias) => within(col(alias, 'channel'), channel)),
    some(sectorId) && ((alias) => within(col(alias, 'sectorId'), sectorId)),
    given(personId) && ((alias) => reportedBy(col(alias, 'id'), { personId, organizationId: null })),
    given(organizationId) && ((alias) => reportedBy(col(alias, 'id'), { personId: null, organizationId })),
    given(onBehalfOfSector) && ((alias) => sql`${col(alias, 'onBehalfOfSector')} = ${onBehalfOfSector}`),
    given(sectorAsked) && ((alias) => sql`${col(alias, 'sectorAsked')} = ${sectorAsked}`),
    given(urgency) && ((alias) => sql`${col(alias, 'urgency')} = ${urgency}`),
    given(submittedFrom) && ((alias) => sql`${col(alias, 'submittedAt')} >= ${submittedFrom}`),
    given(submittedTo) && ((alias) => sql`${col(alias, 'submittedAt')} <= ${submittedTo}`),
    given(year) && ((alias) => sql`${col(alias, 'year')} = ${year}`),
    given(commissionedTopicId) && ((alias) => sql`${col(alias, 'commissionedTopicId')} = ${commissionedTopicId}`),
    given(visitCampaignId) &&
      ((alias) =>
        sql`${col(alias, 'visitId')} IN (SELECT fv.id FROM visit fv WHERE fv.campaignId = ${visitCampaignId})`),
    express === true &&
      ((alias) => sql`(${col(alias, 'urgency')} <> 'ROUTINE' OR ${col(alias, 'channel')} = 'INFORMANT')`),
    mine === true && ((alias) => reportedBy(col(alias, 'id'), viewer)),
  ];
  return conditions.filter((condition): condition is Condition => condition !== false);
}

/** Whoever sees pseudonyms, or only names that reporters agreed to show, asks by reporter for their own alone. */
function refuseUnmasking(viewer: Viewer, { reporterPersonId, reporterOrganizationId }: SubmissionFilter): void {
  if (reportersAsSeenBy(viewer) === 'names') return;
  const foreign =
    (given(reporterPersonId) && reporterPersonId !== viewer.personId) ||
    (given(reporterOrganizationId) && reporterOrganizationId !== viewer.organizationId);
  if (foreign) throw new Refusal('FORBIDDEN');
}

/** The categories in their order; those out of use only where they are asked for. */
export const categoriesQuery = (includeInactive: boolean): ListQuery => ({
  where: includeInactive ? [] : [(alias) => sql`${col(alias, 'active')} = 1`],
  order: [
    { by: (alias) => col(alias, 'position'), direction: 'ASC' },
    { by: (alias) => col(alias, 'id'), direction: 'ASC' },
  ],
});
