import { notificationText, reporterNames, type NotificationData, type NotificationKind } from '@sanlian/domain';
import {
  any,
  col,
  column,
  computed,
  expression,
  FALSE,
  guarded,
  jsonColumn,
  needsColumn,
  sql,
  Sql,
  timeColumn,
  toMany,
  toOne,
  type ReadEnv,
  type ReadRegistry,
} from '../../platform';

const byTime = (alias: string): Sql => new Sql(`${col(alias, 'at').text}, ${col(alias, 'id').text}`);

/** One of the submission's reporters is the viewer. */
const ownSubmission = (alias: string, { viewer }: ReadEnv): Sql => {
  const reporter = any([
    viewer.personId === null ? FALSE : sql`sr.personId = ${viewer.personId}`,
    viewer.organizationId === null ? FALSE : sql`sr.organizationId = ${viewer.organizationId}`,
  ]);
  return sql`EXISTS (SELECT 1 FROM submission_reporter sr WHERE sr.submissionId = ${col(alias, 'submissionId')} AND ${reporter})`;
};

const readAt = (alias: string, { viewer }: ReadEnv): Sql =>
  sql`(SELECT nr.at FROM notification_read nr WHERE nr.notificationId = ${col(alias, 'id')} AND nr.accountId = ${viewer.accountId})`;

/** News that the viewer hasn't read. */
export const unread = (alias: string, { viewer }: ReadEnv): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM notification_read nr WHERE nr.notificationId = ${col(alias, 'id')} AND nr.accountId = ${viewer.accountId})`;

export function defineFeedbackReads(registry: ReadRegistry): void {
  registry.define({
    name: 'TimelineEntry',
    table: 'timeline_entry',
    open: {
      id: column('id'),
      kind: column('kind'),
      at: timeColumn('at'),
      note: column('note'),
      data: jsonColumn('data'),
    },
    guarded: {
      actor: guarded(
        toOne('Account', 'actorId', { granted: true }),
        (actor, { byReporter, own }, { viewer }) =>
          Number(byReporter) === 1 && reporterNames({ roles: viewer.roles, isOwn: Number(own) === 1 }) !== 'names'
            ? null
            : actor,
        { byReporter: needsColumn('byReporter'), own: ownSubmission },
      ),
    },
    // Timelines are only read below the submission or task that they belong to.
    scope: () => FALSE,
  });
  const timeline = (parent: string) => toMany('TimelineEntry', parent, { orderBy: byTime, granted: true });
  registry.extend('Submission', { open: { timeline: timeline('submissionId') } });
  registry.extend('SupervisionTask', { open: { timeline: timeline('taskId') } });

  const text = (part: 'title' | 'body') =>
    computed({ kind: needsColumn('kind'), data: needsColumn('data') }, ({ kind, data }, { language }) => {
      const facts = JSON.parse(String(data)) as NotificationData;
      return notificationText(kind as NotificationKind, facts, language)[part];
    });
  registry.define({
    name: 'InboxItem',
    table: 'notification',
    open: {
      id: column('id'),
      kind: column('kind'),
      at: timeColumn('at'),
      readAt: expression(readAt, (value) => (value === null ? null : new Date(Number(value)))),
      title: text('title'),
      body: text('body'),
      submission: toOne('Submission', 'submissionId'),
      task: toOne('SupervisionTask', 'taskId'),
    },
    scope: (alias, { viewer }) =>
      any([
        sql`${col(alias, 'accountId')} = ${viewer.accountId}`,
        viewer.personId === null ? FALSE : sql`${col(alias, 'personId')} = ${viewer.personId}`,
        viewer.organizationId === null ? FALSE : sql`${col(alias, 'organizationId')} = ${viewer.organizationId}`,
      ]),
  });
}
