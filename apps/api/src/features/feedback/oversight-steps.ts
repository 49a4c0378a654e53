import type { NotificationData } from '@sanlian/domain';
import type { DomainEvent, Platform, Tx } from '../../platform';
import { Account } from '../access';
import { Organization } from '../people';
import {
  supervisionActionCancelled,
  supervisionActionChanged,
  supervisionActionPlanned,
  supervisionActionRecorded,
  taskDisagreed,
  taskRated,
  taskRatingReviewed,
  type CoveredTask,
  type OfTask,
} from '../supervision';
import { recordSteps, tellAll, type Addressee, type News } from './steps';

/** Events of joint oversight, and what is between both sides: who hears of them, and in which timelines they stand. */
export function followOversight({ events }: Platform): void {
  followActions({ events });
  events.on(taskDisagreed, async (tx, { kind, payload }) => {
    const { rounds, taskId, submissionId } = payload;
    await recordSteps(tx, [{ submissionId, taskId, kind, data: { task: payload.taskNumber, rounds } }]);
    await tellAll(tx, [newsOf(payload, 'TASK_DISAGREED', await chairMembers(tx))]);
  });
  events.on(taskRated, async (tx, { payload }) => {
    if (payload.satisfaction !== 'DISSATISFIED') return;
    const bureaus = await tx.manager.findBy(Organization, { kind: 'SUPERVISION_BUREAU' });
    const to = bureaus.map(({ id }) => ({ organizationId: id }));
    await tellAll(tx, [newsOf(payload, 'RATING_TO_REVIEW', to, { text: payload.comment ?? '' })]);
  });
  events.on(taskRatingReviewed, async (tx, { kind, payload }) => {
    const { taskId, submissionId, reporters, whatFollows } = payload;
    await recordSteps(tx, [{ submissionId, taskId, kind, data: { task: payload.taskNumber } }]);
    const to = reporters.map(({ personId, organizationId }): Addressee =>
      personId === null ? { organizationId: organizationId ?? '' } : { personId },
    );
    await tellAll(tx, [newsOf(payload, 'RATING_REVIEWED', to, { text: whatFollows ?? '' })]);
  });
}

function followActions({ events }: Pick<Platform, 'events'>): void {
  events.on(supervisionActionPlanned, async (tx, event) => {
    await stepsOf(tx, event);
    await tellConcerned(tx, 'ACTION_PLANNED', event.payload);
  });
  events.on(supervisionActionChanged, async (tx, event) => {
    const { payload } = event;
    const { dropped } = payload;
    await stepsOf(tx, event);
    await stepsOf(tx, { ...event, payload: { ...payload, ...dropped } }, { data: { dropped: true } });
    await tellConcerned(tx, 'ACTION_CHANGED', payload);
    await tellConcerned(tx, 'ACTION_DROPPED', {
      ...payload,
      ...dropped,
      // Whoever led it hears of all that it covers, though it left none of them.
      tasksOfLeader: payload.tasks,
    });
  });
  events.on(supervisionActionCancelled, async (tx, event) => {
    const { note } = event.payload;
    await stepsOf(tx, event, { note });
    await tellConcerned(tx, 'ACTION_CANCELLED', event.payload, { note });
  });
  events.on(supervisionActionRecorded, (tx, event) => {
    const { outcome, promises } = event.payload;
    return stepsOf(tx, event, { note: outcome, data: { promises } });
  });
}

type Action = NonNullable<(typeof supervisionActionPlanned)['payload']>;

function stepsOf(
  tx: Tx,
  { kind, payload }: DomainEvent<Action>,
  { note, data }: { note?: string; data?: Record<string, unknown> } = {},
): Promise<void> {
  const { tasks, form, at, place } = payload;
  return recordSteps(
    tx,
    tasks.map(({ taskId, submissionId }) => ({
      submissionId,
      taskId,
      kind,
      note: note ?? null,
      data: { form, at: new Date(at).toISOString(), place, ...data },
    })),
  );
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Each lead department hears of its own tasks; whoever leads the event of all. */
function tellConcerned(
  tx: Tx,
  kind: News['kind'],
  action: Pick<Action, 'tasks' | 'leaderId' | 'form' | 'at' | 'place'> & { tasksOfLeader?: CoveredTask[] },
  more: NotificationData = {},
): Promise<void> {
  const { tasks, leaderId, form, at, place, tasksOfLeader = tasks } = action;
  const leads = new Set(tasks.flatMap(({ leadOrganizationId }) => leadOrganizationId ?? []));
  const news = (to: Addressee, of: readonly CoveredTask[]): News => {
    const single = of.length === 1 ? of[0] : undefined;
    const numbers = of.map(({ number }) => number).join('、');
    return {
      to: [to],
      kind,
      data: { form, at: SHANGHAI.format(at), place: place ?? '—', task: numbers, ...more },
      taskId: single?.taskId ?? null,
      submissionId: single?.submissionId ?? null,
    };
  };
  return tellAll(tx, [
    ...[...leads].map((organizationId) =>
      news(
        { organizationId },
        tasks.filter((task) => task.leadOrganizationId === organizationId),
      ),
    ),
    ...(leaderId === null ? [] : [news({ personId: leaderId }, tasksOfLeader)]),
  ]);
}

const newsOf = (task: OfTask, kind: News['kind'], to: readonly Addressee[], data: NotificationData = {}): News => ({
  to,
  kind,
  data: { title: task.submissionTitle, number: task.submissionNumber, task: task.taskNumber, ...data },
  submissionId: task.submissionId,
  taskId: task.taskId,
});

/** The members of the chair meeting, as persons where the account belongs to one. */
async function chairMembers(tx: Tx): Promise<Addressee[]> {
  const accounts = await tx.manager
    .createQueryBuilder(Account, 'account')
    .where('account.disabledAt IS NULL')
    .andWhere('account.roles LIKE :role', { role: '%"CHAIR_MEMBER"%' })
    .getMany();
  const addresses = accounts.map(({ id, personId }): Addressee =>
    personId === null ? { accountId: id } : { personId },
  );
  return [...new Map(addresses.map((each) => [Object.values(each)[0], each])).values()];
}
