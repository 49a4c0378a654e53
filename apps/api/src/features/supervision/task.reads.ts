import { isProvisional, Satisfaction } from '@sanlian/domain';
import {
  any,
  booleanColumn,
  col,
  column,
  computed,
  expression,
  guarded,
  needsColumn,
  sql,
  timeColumn,
  toMany,
  toOne,
  TRUE,
  type ReadEnv,
  type ReadRegistry,
  type Sql,
} from '../../platform';
import { oversees, taskScope } from './task.access';
import { mayFields } from './task.may';
import { effectiveAcceptance, effectiveStatus, lightAt } from './task.state';

const asTime = (value: unknown) => (value === null ? null : new Date(Number(value)));
const byTime = (column: string) => (target: string) => sql`${col(target, column)}, ${col(target, 'id')}`;

/** U7: what reporters said is for both sides of the oversight, and for each reporter their own. */
export function saidByViewer(alias: string, { viewer }: ReadEnv): Sql {
  if (oversees(viewer)) return TRUE;
  return any([
    ...(viewer.personId === null ? [] : [sql`${col(alias, 'personId')} = ${viewer.personId}`]),
    ...(viewer.organizationId === null ? [] : [sql`${col(alias, 'organizationId')} = ${viewer.organizationId}`]),
  ]);
}

const ratingsOf = (satisfaction: Satisfaction) => (alias: string) =>
  sql`(SELECT COUNT(*) FROM task_rating rc WHERE rc.taskId = ${col(alias, 'id')} AND rc.satisfaction = ${satisfaction})`;

const GRADES = Object.keys(Satisfaction) as Satisfaction[];

/** How supervision tasks are read. */
export function defineTaskReads(registry: ReadRegistry): void {
  registry.define({
    name: 'SupervisionTask',
    table: 'supervision_task',
    open: {
      id: column('id'),
      version: column('version'),
      number: column('number'),
      kind: column('kind'),
      status: expression(effectiveStatus),
      light: expression(lightAt),
      submission: toOne('Submission', 'submissionId', { granted: true }),
      instruction: toOne('Instruction', 'instructionId', { granted: true }),
      leadOrganization: toOne('Organization', 'leadOrganizationId', { granted: true }),
      assistingOrganizations: toMany('Organization', 'taskId', {
        link: { table: 'task_assisting_organization', target: 'organizationId' },
        orderBy: (_, link) => col(link, 'position'),
        granted: true,
      }),
      responsibleViceChair: toOne('Person', 'responsibleViceChairId', { granted: true }),
      dueAt: timeColumn('dueAt'),
      dueProvisional: computed({ dueAt: needsColumn('dueAt') }, ({ dueAt }) => isProvisional(Number(dueAt))),
      registeredAt: timeColumn('registeredAt'),
      registerDueAt: timeColumn('registerDueAt'),
      assignedAt: timeColumn('assignedAt'),
      acceptDueAt: timeColumn('acceptDueAt'),
      acceptedAt: expression(effectiveAcceptance, asTime),
      sentBackCount: column('sentBackCount'),
      finalAssignment: booleanColumn('finalAssignment'),
      pausedAt: timeColumn('pausedAt'),
      resultReportedAt: timeColumn('resultReportedAt'),
      result: column('result'),
      verifyDueAt: timeColumn('verifyDueAt'),
      commentDueAt: timeColumn('commentDueAt'),
      closedAt: timeColumn('closedAt'),
      outcome: column('outcome'),
      followUpOn: column('followUpOn'),
      progress: toMany('TaskProgress', 'taskId', { orderBy: byTime('at'), granted: true }),
      actions: toMany('SupervisionAction', 'taskId', {
        link: { table: 'supervision_action_task', target: 'actionId' },
        orderBy: byTime('at'),
        granted: true,
      }),
      extensions: toMany('TaskExtension', 'taskId', { orderBy: byTime('requestedAt'), granted: true }),
      verifications: toMany('TaskVerification', 'taskId', { orderBy: byTime('at'), granted: true }),
      urgings: toMany('TaskUrging', 'taskId', { orderBy: byTime('at'), granted: true }),
      ratingSummary: computed(Object.fromEntries(GRADES.map((grade) => [grade, ratingsOf(grade)])), (row) =>
        GRADES.map((satisfaction) => ({ satisfaction, count: Number(row[satisfaction]) })),
      ),
      dissatisfied: expression(ratingsOf('DISSATISFIED'), Number),
    },
    guarded: {
      ...mayFields,
      ratings: guarded(
        toMany('TaskRating', 'taskId', {
          orderBy: byTime('at'),
          where: (target, _, env) => saidByViewer(target, env),
          granted: true,
        }),
        (ratings) => ratings,
      ),
      comments: guarded(
        toMany('TaskComment', 'taskId', {
          orderBy: byTime('at'),
          where: (target, _, env) => saidByViewer(target, env),
          granted: true,
        }),
        (comments) => comments,
      ),
      cancellationAskedAt: guarded(timeColumn('cancellationAskedAt'), (at, _, { viewer }) =>
        oversees(viewer) ? at : null,
      ),
      cancellationNote: guarded(column('cancellationNote'), (note, _, { viewer }) => (oversees(viewer) ? note : null)),
    },
    scope: taskScope,
  });
}
