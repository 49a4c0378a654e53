import { Finding } from '@sanlian/domain';
import {
  any,
  col,
  type Condition,
  contains,
  given,
  type OrderKey,
  type PageQuery,
  type ReadEnv,
  sql,
  Sql,
  within,
} from '../../../platform';
import { reportedBy } from '../../submissions';
import { handledBy } from '../task.access';
import type { LookBackFindingFilter, LookBackFindingSort } from './look-back.input';

const ofSubmission =
  (column: string): OrderKey['by'] =>
  (alias) =>
    sql`(SELECT ${col('os', column)} FROM submission os WHERE os.id = ${col(alias, 'submissionId')})`;

/** From the best finding to the worst, what isn't found yet before all. */
const FINDING_RANK: OrderKey['by'] = (alias) => {
  const ranks = Object.keys(Finding).map((finding, rank) => `WHEN '${finding}' THEN ${rank}`);
  return new Sql(`CASE ${col(alias, 'finding').text} ${ranks.join(' ')} END`);
};

const ORDER: Record<LookBackFindingSort['field'], OrderKey['by'][]> = {
  NUMBER: [ofSubmission('year'), ofSubmission('sequenceInYear')],
  FINDING: [FINDING_RANK],
  FOUND_AT: [(alias) => col(alias, 'at')],
  LEAD_ORGANIZATION: [
    (alias) => sql`(SELECT oo.name FROM organization oo WHERE oo.id = ${col(alias, 'leadOrganizationId')})`,
  ],
};

/** The matters of a year by the filter; by number unless sorted otherwise. */
export function findingsQuery(
  year: number,
  filter: LookBackFindingFilter | null,
  sort: LookBackFindingSort | null,
): Omit<PageQuery, 'page'> {
  const { field, order } = sort ?? ({ field: 'NUMBER', order: 'ASC' } as const);
  const ofYear: Condition = (alias) =>
    sql`${col(alias, 'lookBackId')} IN (SELECT yl.id FROM look_back yl WHERE yl.year = ${year})`;
  return {
    where: [ofYear, ...findingConditions(filter ?? {})],
    order: ORDER[field].map((by) => ({ by, direction: order })),
  };
}

function findingConditions(filter: LookBackFindingFilter): Condition[] {
  const { q, finding, missing, leadOrganizationId, mine } = filter;
  const conditions: (Condition | false)[] = [
    given(q) && ((alias) => named(alias, q)),
    given(finding) && ((alias) => within(col(alias, 'finding'), finding)),
    given(missing) && ((alias) => new Sql(`${col(alias, 'finding').text} IS ${missing ? '' : 'NOT '}NULL`)),
    given(leadOrganizationId) && ((alias) => sql`${col(alias, 'leadOrganizationId')} = ${leadOrganizationId}`),
    mine === true && ((alias, env) => ofViewer(alias, env)),
  ];
  return conditions.filter((condition): condition is Condition => condition !== false);
}

const named = (alias: string, q: string): Sql =>
  any([
    sql`EXISTS (SELECT 1 FROM submission qs WHERE qs.id = ${col(alias, 'submissionId')} AND ${any([contains(col('qs', 'title'), q), contains(col('qs', 'number'), q)])})`,
    sql`EXISTS (SELECT 1 FROM supervision_task qt WHERE qt.id = ${col(alias, 'taskId')} AND ${contains(col('qt', 'number'), q)})`,
  ]);

const ofViewer = (alias: string, { viewer }: ReadEnv): Sql => {
  const ofTask = any([
    ...(viewer.organizationId === null ? [] : [handledBy('vt', viewer.organizationId)]),
    ...(viewer.personId === null ? [] : [sql`vt.responsibleViceChairId = ${viewer.personId}`]),
  ]);
  return any([
    reportedBy(col(alias, 'submissionId'), viewer),
    sql`EXISTS (SELECT 1 FROM supervision_task vt WHERE vt.id = ${col(alias, 'taskId')} AND ${ofTask})`,
  ]);
};
