import { any, col, hasRole, sql, TRUE, type ReadEnv, type Sql } from '../../../platform';
import { inReceivedReport } from '../../reports';
import { taskConditions } from '../task.lists';

/**
 * Tasks that concern the account behind a calendar, beside its row scope: the bureau and the office all; a department those
 * that it leads or assists in; a leadership office those from reports sent to it; a member of the chair meeting those they
 * are responsible for; a reporter those on their own submissions. For all but the offices it is what the list's `mine` finds.
 */
export function concernsViewer(alias: string, env: ReadEnv): Sql {
  const { viewer } = env;
  if (hasRole(viewer, 'SUPERVISION_BUREAU', 'INFO_OFFICE')) return TRUE;
  const concerns = taskConditions({ mine: true }).map((condition) => condition(alias, env));
  if (hasRole(viewer, 'LEADERSHIP_OFFICE') && viewer.organizationId !== null)
    concerns.push(inReceivedReport(col(alias, 'submissionId'), viewer.organizationId));
  return any(concerns);
}

/** Events that concern it: for those who hold them all, for everybody else those that cover such tasks. */
export function eventConcernsViewer(alias: string, env: ReadEnv): Sql {
  if (hasRole(env.viewer, 'SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER')) return TRUE;
  return sql`${col(alias, 'id')} IN (SELECT fl.actionId FROM supervision_action_task fl JOIN supervision_task ft ON ft.id = fl.taskId WHERE ${concernsViewer('ft', env)})`;
}
