import { OPEN_TASK_STATUSES, type SupervisionForm } from '@sanlian/domain';
import { all, col, select, sql, type Context } from '../../../platform';
import { inStatus } from '../task.state';
import type { FeedEvent, FeedTask } from './calendar-feed.file';
import { concernsViewer, eventConcernsViewer } from './calendar-feed.scope';

/** Programs keep calendars on telephones: whoever has more open tasks looks them up here. */
const MOST_TASKS = 2_000;
/** Events of the past stay for so long. */
const PAST_EVENTS_MS = 90 * 24 * 60 * 60 * 1000;

/** The open tasks that concern the viewer, the earliest deadlines first. */
export async function feedTasks(context: Context): Promise<FeedTask[]> {
  const { database, reads, registry } = context.platform;
  const env = reads.env(context);
  const conditions = [
    inStatus('f', env, OPEN_TASK_STATUSES),
    registry.scopeOf('SupervisionTask', 'f', env),
    concernsViewer('f', env),
  ];
  const asked = sql`SELECT f.id, f.version, f.number, f.dueAt, f.yellowFrom, f.updatedAt, o.name AS leadOrganization, s.title
    FROM supervision_task f JOIN submission s ON s.id = f.submissionId LEFT JOIN organization o ON o.id = f.leadOrganizationId
    WHERE ${all(conditions)} ORDER BY f.dueAt, f.id LIMIT ${MOST_TASKS}`;
  const rows = await database.read(asked.text, asked.params);
  return rows.map((row) => ({
    id: String(row.id),
    version: Number(row.version),
    number: String(row.number),
    dueAt: Number(row.dueAt),
    yellowFrom: Number(row.yellowFrom),
    updatedAt: Number(row.updatedAt),
    leadOrganization: row.leadOrganization as string | null,
    title: String(row.title),
  }));
}

/** Events of joint oversight that concern the viewer, planned, held or cancelled. */
export async function feedEvents(context: Context): Promise<FeedEvent[]> {
  const since = context.now() - PAST_EVENTS_MS;
  const fields = select({
    id: true,
    version: true,
    status: true,
    form: true,
    at: true,
    place: true,
    tasks: { number: true },
  });
  const rows = await context.platform.reads.list(context, 'SupervisionAction', fields, {
    where: [(alias) => sql`${col(alias, 'at')} >= ${since}`, eventConcernsViewer],
    order: [{ by: (alias) => col(alias, 'at'), direction: 'ASC' }],
  });
  return rows.map((row) => ({
    id: String(row.id),
    version: Number(row.version),
    form: row.form as SupervisionForm,
    at: (row.at as Date).getTime(),
    place: row.place as string | null,
    cancelled: row.status === 'CANCELLED',
    tasks: (row.tasks as { number: string }[]).map(({ number }) => number),
  }));
}
