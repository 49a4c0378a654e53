import { mayEver } from '@sanlian/domain';
import { all, any, col, FALSE, hasRole, sql, TRUE, type ReadEnv, type Sql, type Viewer } from '../../../platform';
import { reportedBy } from '../../submissions';
import { onReadableTask } from '../task.access';

/** Both sides of the oversight and analysts read look-backs whole. */
const readsLookBacks = ({ roles }: Viewer): boolean => mayEver(roles, 'look-back:read');
const worksOn = ({ roles }: Viewer): boolean => mayEver(roles, 'look-back:work');

export const lookBackScope = (_: string, { viewer }: ReadEnv): Sql => (readsLookBacks(viewer) ? TRUE : FALSE);

/** The report tells the words of findings, which analysts don't read. */
export const workerScope = (_: string, { viewer }: ReadEnv): Sql => (worksOn(viewer) ? TRUE : FALSE);

/** Besides, what was found on a task that one reads, or on one's own submission. */
export function findingScope(alias: string, env: ReadEnv): Sql {
  if (readsLookBacks(env.viewer)) return TRUE;
  return all([
    sql`${col(alias, 'finding')} IS NOT NULL`,
    any([onReadableTask(col(alias, 'taskId'), env), reportedBy(col(alias, 'submissionId'), env.viewer)]),
  ]);
}

/** The viewer's department leads the task now: 1 or 0. */
export const isLeadDepartment = (alias: string, { viewer }: ReadEnv): Sql =>
  viewer.organizationId === null
    ? sql`0`
    : sql`EXISTS (SELECT 1 FROM supervision_task ld WHERE ld.id = ${col(alias, 'taskId')} AND ld.leadOrganizationId = ${viewer.organizationId})`;

/** Words and photos: for both sides of the oversight and the lead department. */
export function evidenceScope(alias: string, env: ReadEnv): Sql {
  if (worksOn(env.viewer)) return TRUE;
  return hasRole(env.viewer, 'DEPARTMENT') ? isLeadDepartment(alias, env) : FALSE;
}

/** Whoever looks back at a matter reads it: the bureau also what was reported and isn't under supervision. */
export const listedSubmissionScope = (alias: string, { viewer }: ReadEnv): Sql =>
  hasRole(viewer, 'SUPERVISION_BUREAU')
    ? sql`${col(alias, 'id')} IN (SELECT lb.submissionId FROM look_back_finding lb)`
    : FALSE;
