import { shanghaiDate, TaskStatus } from '@sanlian/domain';
import {
  any,
  col,
  type Condition,
  contains,
  FALSE,
  given,
  type OrderKey,
  type PageQuery,
  type ReadEnv,
  sql,
  Sql,
} from '../../platform';
import { reportedBy } from '../submissions';
import { hasOpenRequest } from './deadlines/extension.reads';
import { toBeReviewed } from './oversight/review.reads';
import { lastinglyDisagreed } from './oversight/round.reads';
import { handledBy, oversees } from './task.access';
import type { SupervisionTaskFilter, SupervisionTaskSort } from './task.input';
import { effectiveStatus, inLight, inStatus } from './task.state';

const by =
  (column: string): OrderKey['by'] =>
  (alias) =>
    col(alias, column);

/** In the order of a task's life, by the status that counts now. */
const STATUS_RANK: OrderKey['by'] = (alias, env) => {
  const ranks = Object.keys(TaskStatus).map((status, rank) => `WHEN '${status}' THEN ${rank}`);
  return sql`CASE ${effectiveStatus(alias, env)} ${new Sql(ranks.join(' '))} END`;
};

/** What is over comes behind everything that still has a light: red, yellow and green follow from the deadline (U4). */
const OVER: OrderKey['by'] = (alias) => {
  const { text } = col(alias, 'status');
  return new Sql(`CASE WHEN ${text} IN ('CLOSED', 'CANCELLED') THEN 1 ELSE 0 END`);
};

const ORDER: Record<SupervisionTaskSort['field'], OrderKey['by'][]> = {
  NUMBER: [by('year'), by('sequenceInYear')],
  DUE_AT: [by('dueAt')],
  ASSIGNED_AT: [by('assignedAt')],
  STATUS: [STATUS_RANK],
  LIGHT: [OVER, by('dueAt')],
};

/** Tasks by the filter; newest number first unless sorted otherwise. */
export function tasksQuery(
  filter: SupervisionTaskFilter | null,
  sort: SupervisionTaskSort | null,
): Omit<PageQuery, 'page'> {
  const { field, order } = sort ?? ({ field: 'NUMBER', order: 'DESC' } as const);
  return { where: taskConditions(filter ?? {}), order: ORDER[field].map((key) => ({ by: key, direction: order })) };
}

/** The conditions of a filter, for other lists of tasks as well. */
export function taskConditions(filter: SupervisionTaskFilter): Condition[] {
  const { q, status, light, kind, leadOrganizationId, submissionId, year, dueFrom, dueTo } = filter;
  const { extensionAsked, dissatisfied, toReview, disagreed, followedUp, followUpDue, cancellationAsked, mine } =
    filter;
  const conditions: (Condition | false)[] = [
    given(q) && ((alias) => named(alias, q)),
    given(status) && ((alias, env) => inStatus(alias, env, status)),
    given(light) && ((alias, env) => inLight(alias, env, light)),
    given(kind) && ((alias) => sql`${col(alias, 'kind')} = ${kind}`),
    given(leadOrganizationId) && ((alias) => sql`${col(alias, 'leadOrganizationId')} = ${leadOrganizationId}`),
    given(submissionId) && ((alias) => sql`${col(alias, 'submissionId')} = ${submissionId}`),
    given(year) && ((alias) => sql`${col(alias, 'year')} = ${year}`),
    given(dueFrom) && ((alias) => sql`${col(alias, 'dueAt')} >= ${dueFrom}`),
    given(dueTo) && ((alias) => sql`${col(alias, 'dueAt')} <= ${dueTo}`),
    given(extensionAsked) && ((alias) => yesNo(hasOpenRequest(alias), extensionAsked)),
    given(dissatisfied) && ((alias) => yesNo(rated(alias), dissatisfied)),
    given(toReview) && ((alias, env) => betweenSides(env, toBeReviewed(alias), toReview)),
    given(disagreed) && ((alias, env) => betweenSides(env, lastinglyDisagreed(alias, env), disagreed)),
    given(followedUp) && ((alias) => yesNo(stillOpen(alias), followedUp)),
    given(followUpDue) && ((alias, env) => yesNo(toLookAtAgain(alias, env), followUpDue)),
    given(cancellationAsked) && ((alias, env) => betweenSides(env, asked(alias), cancellationAsked)),
    mine === true && ((alias, env) => ofViewer(alias, env)),
  ];
  return conditions.filter((condition): condition is Condition => condition !== false);
}

const yesNo = (condition: Sql, wanted: boolean): Sql => (wanted ? condition : sql`NOT ${condition}`);

const named = (alias: string, q: string): Sql =>
  any([
    contains(col(alias, 'number'), q),
    sql`EXISTS (SELECT 1 FROM submission qs WHERE qs.id = ${col(alias, 'submissionId')} AND ${contains(col('qs', 'title'), q)})`,
  ]);

const rated = (alias: string): Sql =>
  sql`EXISTS (SELECT 1 FROM task_rating dr WHERE dr.taskId = ${col(alias, 'id')} AND dr.satisfaction = ${'DISSATISFIED'})`;

const stillOpen = (alias: string): Sql =>
  sql`(${col(alias, 'status')} = ${'CLOSED'} AND ${col(alias, 'outcome')} IN (${'B_IN_PROGRESS'}, ${'C_PLANNED'}))`;

const asked = (alias: string): Sql => sql`(${col(alias, 'cancellationAskedAt')} IS NOT NULL)`;

const toLookAtAgain = (alias: string, { now }: ReadEnv): Sql =>
  sql`(${stillOpen(alias)} AND ${col(alias, 'followUpOn')} IS NOT NULL AND ${col(alias, 'followUpOn')} <= ${shanghaiDate(now)})`;

/** Whoever may not know what is between both sides finds nothing by it. */
const betweenSides = ({ viewer }: ReadEnv, condition: Sql, wanted: boolean): Sql =>
  oversees(viewer) ? yesNo(condition, wanted) : FALSE;

const ofViewer = (alias: string, { viewer }: ReadEnv): Sql =>
  any([
    reportedBy(col(alias, 'submissionId'), viewer),
    ...(viewer.organizationId === null ? [] : [handledBy(alias, viewer.organizationId)]),
    ...(viewer.personId === null ? [] : [sql`${col(alias, 'responsibleViceChairId')} = ${viewer.personId}`]),
  ]);
