import type { NotificationData, NotificationKind } from '@sanlian/domain';
import { In } from 'typeorm';
import { eventKind, newId, type Subject, type Tx } from '../../platform';
import { SubmissionReporter } from '../submissions';
import { Notification } from './notification.entity';
import { TimelineEntry } from './timeline-entry.entity';

/** The step of a merge's target; the source's goes by the event's own name. */
export const MERGED_FROM = 'submission.mergedFrom';

/** A step in the life of a submission, and what its reporters hear of it. */
export interface Step {
  submissionId: string;
  taskId?: string | null;
  kind: string;
  note?: string | null;
  data?: Record<string, unknown>;
  /** What all reporters hear (F1); without it they find the step in the timeline only. */
  news?: { kind: NotificationKind; data: NotificationData } | null;
}

/** Whom news is addressed to. */
export type Addressee = { personId: string } | { organizationId: string } | { accountId: string };

export interface News {
  to: readonly Addressee[];
  kind: NotificationKind;
  data: NotificationData;
  submissionId?: string | null;
  taskId?: string | null;
  /** What it speaks of besides; its page is found by `pageOfNews` of the domain. */
  subject?: Subject | null;
}

const PORTION = 500;

/** Writes steps into the timelines and tells the reporters, in the transaction of what happened. */
export async function recordSteps(tx: Tx, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  const reporters = await reportersOf(tx, [...new Set(steps.map((step) => step.submissionId))]);
  const actor = tx.actor;
  const isActor = ({ personId, organizationId }: SubmissionReporter): boolean =>
    (personId !== null && personId === actor?.personId) ||
    (organizationId !== null && organizationId === actor?.organizationId);
  await tx.insertAll(
    TimelineEntry,
    steps.map((step) => ({
      id: newId(),
      submissionId: step.submissionId,
      taskId: step.taskId ?? null,
      kind: step.kind,
      at: tx.now,
      actorId: actor?.accountId ?? null,
      byReporter: (reporters.get(step.submissionId) ?? []).some(isActor),
      note: step.note ?? null,
      data: step.data ?? {},
    })),
  );
  await tellAll(
    tx,
    steps.flatMap(({ news, submissionId, taskId }) =>
      news
        ? [{ ...news, submissionId, taskId: taskId ?? null, to: (reporters.get(submissionId) ?? []).map(addressOf) }]
        : [],
    ),
  );
}

/** News was put into inboxes, in the transaction of what it tells. */
export const newsWritten = eventKind<Notification>('notification.written');

/** Puts news into inboxes. */
export async function tellAll(tx: Tx, news: readonly News[]): Promise<void> {
  const notifications = news.flatMap(({ to, kind, data, submissionId = null, taskId = null, subject = null }) =>
    to.map((addressee): Notification => ({
      id: newId(),
      personId: null,
      organizationId: null,
      accountId: null,
      ...addressee,
      kind,
      at: tx.now,
      submissionId,
      taskId,
      subjectType: subject?.type ?? null,
      subjectId: subject?.id ?? null,
      revision: null,
      data: data as Notification['data'],
    })),
  );
  await tx.insertAll(Notification, notifications);
  await tx.announce(
    newsWritten,
    notifications.map((payload) => ({ subject: { type: 'InboxItem', id: payload.id }, payload })),
  );
}

const addressOf = ({ personId, organizationId }: SubmissionReporter): Addressee =>
  personId === null ? { organizationId: organizationId ?? '' } : { personId };

async function reportersOf(tx: Tx, submissionIds: readonly string[]): Promise<Map<string, SubmissionReporter[]>> {
  const found = new Map<string, SubmissionReporter[]>();
  for (let start = 0; start < submissionIds.length; start += PORTION) {
    const ids = submissionIds.slice(start, start + PORTION);
    for (const reporter of await tx.manager.findBy(SubmissionReporter, { submissionId: In(ids) })) {
      const known = found.get(reporter.submissionId);
      if (known) known.push(reporter);
      else found.set(reporter.submissionId, [reporter]);
    }
  }
  return found;
}
