import { shanghaiDate, type NotificationData } from '@sanlian/domain';
import type { Platform } from '../../platform';
import {
  deadlinesRecounted,
  taskDeadlineRecounted,
  taskExtensionAsked,
  taskExtensionDecided,
  type OfTask,
} from '../supervision';
import { bureaus } from './addressees';
import { recordSteps, tellAll, type Addressee, type News } from './steps';

const moment = (ms: number): string => new Date(ms).toISOString();

/** U6: extensions and recounted deadlines, in the timelines and in the inboxes of bureau and departments. */
export function followDeadlines({ events }: Platform): void {
  events.on(taskExtensionAsked, async (tx, { kind, payload }) => {
    const { submissionId, taskId, taskNumber, until, reason, leadOrganization } = payload;
    const data = { task: taskNumber, until: moment(until) };
    await recordSteps(tx, [{ submissionId, taskId, kind, note: reason, data }]);
    const words = { organization: leadOrganization?.name ?? '', day: shanghaiDate(until), note: reason };
    await tellAll(tx, [newsOf(payload, 'TASK_EXTENSION_ASKED', await bureaus(tx), words)]);
  });
  events.on(taskExtensionDecided, async (tx, { kind, payload }) => {
    const { submissionId, taskId, taskNumber, granted, lapse, until, dueAt, note, leadOrganization } = payload;
    const data = { task: taskNumber, granted, lapse, until: moment(until), dueAt: moment(dueAt) };
    await recordSteps(tx, [{ submissionId, taskId, kind, note, data }]);
    if (lapse !== null || leadOrganization === null) return;
    const news = granted ? 'TASK_EXTENSION_GRANTED' : 'TASK_EXTENSION_REFUSED';
    const words = { day: shanghaiDate(dueAt), note: note ?? '' };
    await tellAll(tx, [newsOf(payload, news, [{ organizationId: leadOrganization.id }], words)]);
  });
  events.onMany(taskDeadlineRecounted, (tx, found) =>
    recordSteps(
      tx,
      found.map(({ kind, payload: { submissionId, taskId, taskNumber, previousDueAt, dueAt } }) => ({
        submissionId,
        taskId,
        kind,
        data: { task: taskNumber, previousDueAt: moment(previousDueAt), dueAt: moment(dueAt) },
      })),
    ),
  );
  events.on(deadlinesRecounted, async (tx, { payload: { count, departments } }) => {
    const news = (to: readonly Addressee[], many: number): News => ({
      to,
      kind: 'DEADLINES_RECOUNTED',
      data: { count: String(many) },
    });
    await tellAll(tx, [
      news(await bureaus(tx), count),
      ...departments.map(({ organizationId, count: many }) => news([{ organizationId }], many)),
    ]);
  });
}

const newsOf = (task: OfTask, kind: News['kind'], to: readonly Addressee[], data: NotificationData): News => ({
  to,
  kind,
  data: { title: task.submissionTitle, number: task.submissionNumber, task: task.taskNumber, ...data },
  submissionId: task.submissionId,
  taskId: task.taskId,
});
