import type { SupervisionActionStatus } from '@sanlian/domain';
import {
  all,
  any,
  col,
  type Condition,
  contains,
  FALSE,
  given,
  type PageQuery,
  type ReadEnv,
  sql,
  Sql,
  within,
} from '../../../platform';
import { handledBy, taskScope } from '../task.access';
import type { SupervisionActionFilter, SupervisionActionSort } from './action.input';

/** Events by the filter; the latest first unless sorted otherwise. */
export function actionsQuery(
  filter: SupervisionActionFilter | null,
  sort: SupervisionActionSort | null,
): Omit<PageQuery, 'page'> {
  const { order } = sort ?? { order: 'DESC' as const };
  return { where: actionConditions(filter ?? {}), order: [{ by: (alias) => col(alias, 'at'), direction: order }] };
}

/** The conditions of a filter, for other lists of events as well. */
export function actionConditions(filter: SupervisionActionFilter): Condition[] {
  const { q, form, status, leaderId, taskId, from, to, mine } = filter;
  const conditions: (Condition | false)[] = [
    given(q) && ((alias, env) => named(alias, env, q)),
    given(form) && ((alias) => within(col(alias, 'form'), form)),
    given(status) && ((alias) => any([...new Set(status)].map((each) => STATUS[each](alias)))),
    given(leaderId) && ((alias) => sql`${col(alias, 'leaderId')} = ${leaderId}`),
    given(taskId) && ((alias, env) => covers(alias, env, sql`${col('ct', 'id')} = ${taskId}`)),
    given(from) && ((alias) => sql`${col(alias, 'at')} >= ${from}`),
    given(to) && ((alias) => sql`${col(alias, 'at')} <= ${to}`),
    mine === true && ((alias, env) => ofViewer(alias, env)),
  ];
  return conditions.filter((condition): condition is Condition => condition !== false);
}

const isNull = (column: Sql) => sql`${column} IS NULL`;
const isSet = (column: Sql) => sql`${column} IS NOT NULL`;

/** `supervisionActionStatus` of the domain, in SQL. */
const STATUS: Record<SupervisionActionStatus, (alias: string) => Sql> = {
  PLANNED: (alias) => all([isNull(col(alias, 'recordedAt')), isNull(col(alias, 'cancelledAt'))]),
  HELD: (alias) => all([isSet(col(alias, 'recordedAt')), isNull(col(alias, 'cancelledAt'))]),
  CANCELLED: (alias) => isSet(col(alias, 'cancelledAt')),
};

/** It covers a task, `ct`, that the viewer reads and that fits. */
const covers = (alias: string, env: ReadEnv, fits: Sql): Sql =>
  sql`${col(alias, 'id')} IN (SELECT cl.actionId FROM supervision_action_task cl JOIN supervision_task ct ON ct.id = cl.taskId WHERE ${all([fits, taskScope('ct', env)])})`;

const named = (alias: string, env: ReadEnv, q: string): Sql => {
  const title = sql`EXISTS (SELECT 1 FROM submission cs WHERE cs.id = ${col('ct', 'submissionId')} AND ${contains(col('cs', 'title'), q)})`;
  return any([
    ...['place', 'participants', 'outcome', 'promises'].map((column) => contains(col(alias, column), q)),
    covers(alias, env, any([contains(col('ct', 'number'), q), title])),
  ]);
};

const ofViewer = (alias: string, env: ReadEnv): Sql => {
  const { personId, organizationId } = env.viewer;
  return any([
    personId === null ? FALSE : sql`${col(alias, 'leaderId')} = ${personId}`,
    organizationId === null ? FALSE : covers(alias, env, handledBy('ct', organizationId)),
  ]);
};
