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
  TRUE,
  within,
  type ReadEnv,
  type ReadRegistry,
} from '../../platform';
import { reportedBy, seesNames, submissionMerged } from '../submissions';
import {
  oversees,
  taskCancellationAsked,
  taskCancellationRefused,
  taskCommented,
  taskDisagreed,
  taskRated,
  taskRatingReviewed,
} from '../supervision';
import { MERGED_FROM } from './steps';

const byTime = (alias: string): Sql => new Sql(`${col(alias, 'at').text}, ${col(alias, 'id').text}`);

const readAt = (alias: string, { viewer }: ReadEnv): Sql =>
  sql`(SELECT nr.at FROM notification_read nr WHERE nr.notificationId = ${col(alias, 'id')} AND nr.accountId = ${viewer.accountId})`;

/** News that the viewer hasn't read. */
export const unread = (alias: string, { viewer }: ReadEnv): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM notification_read nr WHERE nr.notificationId = ${col(alias, 'id')} AND nr.accountId = ${viewer.accountId})`;

/** What the bureau and the CPPCC side settle between them, as `cancellationAskedAt` of a task. */
const BETWEEN_SIDES = [taskCancellationAsked, taskCancellationRefused, taskDisagreed, taskRatingReviewed].map(
  ({ kind }) => kind,
);

/** U7: that a reporter spoke is for both sides and for reporters; departments read totals alone. */
const BY_REPORTERS = [taskRated.kind, taskCommented.kind];

/** Steps that this viewer may know of. `alias` is the step's. */
function isShown(alias: string, { viewer }: ReadEnv): Sql {
  if (oversees(viewer)) return TRUE;
  const kind = col(alias, 'kind');
  const own = reportedBy(col(alias, 'submissionId'), viewer);
  return sql`(NOT ${within(kind, BETWEEN_SIDES)} AND (NOT ${within(kind, BY_REPORTERS)} OR ${own}))`;
}

const OTHER = /^(source|target)(Id|Number|Title)$/;

/** A merge names the other submission, which the viewer may not read: 1 or 0. */
function otherIsHidden(registry: ReadRegistry, alias: string, env: ReadEnv): Sql {
  const part = env.dialect === 'sqlite' ? 'json_extract' : 'JSON_VALUE';
  const data = col(alias, 'data').text;
  const other = new Sql(`COALESCE(${part}(${data}, '$.sourceId'), ${part}(${data}, '$.targetId'))`);
  const kind = col(alias, 'kind');
  return sql`(${kind} IN (${submissionMerged.kind}, ${MERGED_FROM}) AND NOT EXISTS (SELECT 1 FROM submission mo WHERE mo.id = ${other} AND ${registry.scopeOf('Submission', 'mo', env)}))`;
}

const withoutOther = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !OTHER.test(key)));

export function defineFeedbackReads(registry: ReadRegistry): void {
  registry.define({
    name: 'TimelineEntry',
    table: 'timeline_entry',
    open: {
      id: column('id'),
      kind: column('kind'),
      at: timeColumn('at'),
      note: column('note'),
    },
    guarded: {
      data: guarded(
        jsonColumn('data'),
        (data, { hidden }) => (Number(hidden) === 1 ? withoutOther(data as Record<string, unknown>) : data),
        { hidden: (alias, env) => otherIsHidden(registry, alias, env) },
      ),
      actor: guarded(
        toOne('Account', 'actorId', { granted: true }),
        (actor, { byReporter, own }, { viewer }) =>
          Number(byReporter) === 1 && reporterNames({ roles: viewer.roles, isOwn: Number(own) === 1 }) !== 'names'
            ? null
            : actor,
        {
          byReporter: needsColumn('byReporter'),
          own: (alias, env) => seesNames(registry, col(alias, 'submissionId'), env),
        },
      ),
    },
    // Timelines are only read below the submission or task that they belong to.
    scope: () => FALSE,
  });
  const timeline = (parent: string) =>
    toMany('TimelineEntry', parent, {
      orderBy: byTime,
      where: (entry, _, env) => isShown(entry, env),
      granted: true,
    });
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
      subject: computed({ type: needsColumn('subjectType'), subjectId: needsColumn('subjectId') }, (row) =>
        row.type === null ? null : { type: row.type, id: row.subjectId },
      ),
    },
    scope: (alias, { viewer }) =>
      any([
        sql`${col(alias, 'accountId')} = ${viewer.accountId}`,
        viewer.personId === null ? FALSE : sql`${col(alias, 'personId')} = ${viewer.personId}`,
        viewer.organizationId === null ? FALSE : sql`${col(alias, 'organizationId')} = ${viewer.organizationId}`,
      ]),
  });
}
