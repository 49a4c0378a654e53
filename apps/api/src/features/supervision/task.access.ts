import { taskScopes, type TaskScope } from '@sanlian/domain';
import { any, col, FALSE, hasRole, sql, TRUE, type ReadEnv, type Sql, type Viewer } from '../../platform';
import { inReceivedReport } from '../reports';
import { reportedBy } from '../submissions';

/** Tasks that an organization leads or assists in. `alias` is the task's. */
export const handledBy = (alias: string, organizationId: string): Sql =>
  sql`(${col(alias, 'leadOrganizationId')} = ${organizationId} OR ${col(alias, 'id')} IN (SELECT ha.taskId FROM task_assisting_organization ha WHERE ha.organizationId = ${organizationId}))`;

const conditions: Record<TaskScope, (alias: string, viewer: Viewer) => Sql> = {
  ALL: () => TRUE,
  FROM_RECEIVED_REPORT: (alias, { organizationId }) =>
    organizationId === null ? FALSE : inReceivedReport(col(alias, 'submissionId'), organizationId),
  OWN: (alias, { organizationId }) => (organizationId === null ? FALSE : handledBy(alias, organizationId)),
  ON_OWN_SUBMISSION: (alias, viewer) => reportedBy(col(alias, 'submissionId'), viewer),
};

/** Which tasks the viewer reads ("Who may do what"). */
export function taskScope(alias: string, { viewer }: ReadEnv): Sql {
  const scopes = taskScopes(viewer.roles);
  if (scopes.includes('ALL')) return TRUE;
  return any(scopes.map((scope) => conditions[scope](alias, viewer)));
}

/** Rows that hang on a task which the viewer reads. `idColumn` holds the task's id. */
export function onReadableTask(idColumn: Sql, env: ReadEnv): Sql {
  const scope = taskScope('ot', env);
  return scope === TRUE ? TRUE : sql`${idColumn} IN (SELECT ot.id FROM supervision_task ot WHERE ${scope})`;
}

/** `WITH_TASK` and `OWN_TASK`: submissions that a task opens to the bureau and to the departments at work on it. */
export function submissionByTaskScope(alias: string, { viewer }: ReadEnv): Sql {
  const id = col(alias, 'id');
  const { organizationId } = viewer;
  const scopes: Sql[] = [];
  if (hasRole(viewer, 'SUPERVISION_BUREAU'))
    scopes.push(sql`EXISTS (SELECT 1 FROM supervision_task wt WHERE wt.submissionId = ${id})`);
  if (hasRole(viewer, 'DEPARTMENT') && organizationId !== null)
    scopes.push(
      sql`${id} IN (SELECT wt.submissionId FROM supervision_task wt WHERE wt.leadOrganizationId = ${organizationId})`,
      sql`${id} IN (SELECT wt.submissionId FROM supervision_task wt JOIN task_assisting_organization wa ON wa.taskId = wt.id WHERE wa.organizationId = ${organizationId})`,
    );
  return any(scopes);
}

/** Those on both sides of the joint oversight, who see what is between them. */
export const oversees = (viewer: Viewer): boolean =>
  hasRole(viewer, 'SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER');
