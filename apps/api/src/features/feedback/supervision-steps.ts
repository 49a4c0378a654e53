import type { NotificationData } from '@sanlian/domain';
import type { DomainEvent, EventKind, Platform, Tx } from '../../platform';
import {
  instructionAmended,
  taskAccepted,
  taskAssigned,
  taskCancellationAsked,
  taskCancellationRefused,
  taskCancelled,
  taskClosed,
  taskCommented,
  taskFollowedUp,
  taskPaused,
  taskProgressed,
  taskRated,
  taskRegistered,
  taskReopened,
  taskResultReported,
  taskResumed,
  taskSentBack,
  taskVerified,
  type OfTask,
} from '../supervision';
import { accountsOfOffice, bureaus } from './addressees';
import { recordSteps, tellAll, type Addressee, type News, type Step } from './steps';

type TaskEvent<P extends OfTask> = DomainEvent<P>;

/** The steps of supervision, as reporters (F1), departments and the bureau hear of them. */
export function followSupervision({ events }: Platform): void {
  const follow = <P extends OfTask>(kind: EventKind<P>, step: (payload: P) => Partial<Step>, tell?: Tell<P>): void =>
    events.onMany(kind, async (tx, found) => {
      await recordSteps(
        tx,
        found.map((event) => ofTask(event, step(event.payload))),
      );
      if (!tell) return;
      const news: News[] = [];
      for (const { payload } of found) news.push(...(await tell(tx, payload)));
      await tellAll(tx, news);
    });

  follow(
    taskRegistered,
    (task) => ({ news: { kind: 'INSTRUCTED', data: subjectOf(task) } }),
    toBureau('TASK_REGISTERED'),
  );
  events.on(instructionAmended, (tx, event) =>
    recordSteps(
      tx,
      event.payload.submissionIds.map((submissionId) => ({ submissionId, kind: event.kind })),
    ),
  );
  followHandling(follow);
  followVerification(follow);
}

type Tell<P> = (tx: Tx, payload: P) => News[] | Promise<News[]>;
type Follow = <P extends OfTask>(kind: EventKind<P>, step: (payload: P) => Partial<Step>, tell?: Tell<P>) => void;

function followHandling(follow: Follow): void {
  follow(
    taskAssigned,
    (task) => ({
      note: task.note,
      data: {
        organization: task.leadOrganization?.name ?? null,
        assisting: task.assistingOrganizations.map(({ name }) => name),
        dueAt: new Date(task.dueAt).toISOString(),
        reassigned: task.reassigned,
      },
      news: { kind: 'ASSIGNED', data: { ...subjectOf(task), organization: task.leadOrganization?.name ?? '' } },
    }),
    (_, task) => [
      newsOf(task, 'TASK_ASSIGNED_TO_YOU', [
        ...leadOf(task),
        ...task.assistingOrganizations.map(({ id }) => ({ organizationId: id })),
      ]),
      ...(task.formerLeadId === null ? [] : [takenFrom(task, task.formerLeadId)]),
    ],
  );
  follow(
    taskAccepted,
    ({ automatic, note, leadOrganization }) => ({
      note,
      data: { automatic, organization: leadOrganization?.name ?? null },
    }),
    (_, task) => (task.automatic ? [newsOf(task, 'TASK_COUNTED_AS_ACCEPTED', leadOf(task))] : []),
  );
  follow(
    taskSentBack,
    ({ note }) => ({ note }),
    toBureau('TASK_SENT_BACK', ({ note }) => ({ note })),
  );
  follow(taskProgressed, (task) => ({
    note: task.progress,
    data: { organization: task.organization.name, handlingOpinion: task.handlingOpinion, effect: task.effect },
    news: {
      kind: task.handlingOpinion ? 'HANDLING_OPINION' : 'PROGRESS',
      data: {
        ...subjectOf(task),
        organization: task.organization.name,
        text: task.handlingOpinion ? `${task.handlingOpinion} ${task.progress}` : task.progress,
      },
    },
  }));
  follow(
    taskResultReported,
    (task) => ({
      note: task.note,
      data: { outcome: task.outcome, followUpOn: task.followUpOn },
      news: { kind: 'RESULT_REPORTED', data: { ...subjectOf(task), outcome: task.outcome } },
    }),
    toBureau('TASK_TO_VERIFY'),
  );
  follow(taskPaused, ({ note }) => ({ note }));
  follow(taskResumed, ({ note, dueAt }) => ({ note, data: { dueAt: new Date(dueAt).toISOString() } }));
}

function followVerification(follow: Follow): void {
  follow(
    taskVerified,
    ({ side, passed, note }) => ({ note, data: { side, passed } }),
    (_, task) =>
      task.passed ? [] : [newsOf(task, 'TASK_VERIFICATION_FAILED', leadOf(task), { note: task.note ?? '' })],
  );
  follow(taskClosed, (task) => ({
    data: { outcome: task.outcome, followUpOn: task.followUpOn },
    news: { kind: 'CLOSED', data: { ...subjectOf(task), outcome: task.outcome } },
  }));
  follow(taskFollowedUp, ({ outcome, followUpOn, note }) => ({ note, data: { outcome, followUpOn } }));
  follow(
    taskReopened,
    (task) => ({
      note: task.note,
      data: { finding: task.finding },
      news: task.finding === null ? { kind: 'REOPENED', data: { ...subjectOf(task), note: task.note } } : null,
    }),
    tellReopened,
  );
  follow(
    taskCancellationAsked,
    ({ note }) => ({ note }),
    async (tx, task) => [newsOf(task, 'TASK_CANCELLATION_ASKED', await accountsOfOffice(tx), { note: task.note })],
  );
  follow(
    taskCancellationRefused,
    ({ note }) => ({ note }),
    toBureau('TASK_CANCELLATION_REFUSED', ({ note }) => ({ note: note ?? '' })),
  );
  follow(
    taskCancelled,
    ({ note }) => ({ note }),
    async (tx, task) => [
      newsOf(task, 'TASK_CANCELLED', [...(await bureaus(tx)), ...leadOf(task)], { note: task.note ?? '' }),
    ],
  );
  // U7: departments see ratings only as totals, so neither the grade nor the words stand in a timeline that they read.
  follow(taskRated, () => ({}));
  follow(taskCommented, () => ({}));
}

/** The lead department, unless a finding told it already; the bureau where the matter is to be assigned. */
const tellReopened: Tell<NonNullable<(typeof taskReopened)['payload']>> = async (tx, task) => {
  const lead = leadOf(task);
  if (lead.length > 0 && task.finding !== null) return [];
  return [newsOf(task, 'TASK_REOPENED', lead.length > 0 ? lead : await bureaus(tx), { note: task.note ?? '' })];
};

/** A department hears that a matter is no longer its own: it may find it nowhere any more. */
const takenFrom = (task: OfTask, organizationId: string): News =>
  newsOf(task, 'TASK_REASSIGNED', [{ organizationId }], { organization: task.leadOrganization?.name ?? '' });

const ofTask = <P extends OfTask>({ kind, payload }: TaskEvent<P>, step: Partial<Step>): Step => ({
  submissionId: payload.submissionId,
  taskId: payload.taskId,
  kind,
  ...step,
  data: { task: payload.taskNumber, ...step.data },
});

const subjectOf = ({ submissionTitle, submissionNumber, taskNumber }: OfTask): NotificationData => ({
  title: submissionTitle,
  number: submissionNumber,
  task: taskNumber,
});

const newsOf = (task: OfTask, kind: News['kind'], to: readonly Addressee[], data: NotificationData = {}): News => ({
  to,
  kind,
  data: { ...subjectOf(task), ...data },
  submissionId: task.submissionId,
  taskId: task.taskId,
});

const leadOf = ({ leadOrganization }: OfTask): Addressee[] =>
  leadOrganization ? [{ organizationId: leadOrganization.id }] : [];

/** News for every supervision bureau (督查局). */
const toBureau =
  <P extends OfTask>(kind: News['kind'], data: (task: P) => NotificationData = () => ({})): Tell<P> =>
  async (tx, task) => [newsOf(task, kind, await bureaus(tx), data(task))];
