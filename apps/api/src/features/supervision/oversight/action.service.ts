import {
  cancelActionInput,
  changeActionInput,
  checkInput,
  leaderProblems,
  planActionInput,
  refuseActionChange,
  refuseProblems,
  supervisionActionInput,
  supervisionActionStatus,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../../platform';
import { Person } from '../../people';
import { atVersion } from '../../submissions';
import {
  supervisionActionCancelled,
  supervisionActionChanged,
  supervisionActionPlanned,
  supervisionActionRecorded,
  type CoveredTask,
} from '../supervision.events';
import { SupervisionActionTask } from '../supervision-action-task.entity';
import { SupervisionAction } from '../supervision-action.entity';
import { SupervisionTask } from '../supervision-task.entity';

const subject = (id: string) => ({ type: 'SupervisionAction', id });
const statusOf = supervisionActionStatus;

/** U2: events of joint oversight. Those who hold them read all tasks. */
export class ActionService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  plan(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(planActionInput, input);
    return context.once('planSupervisionAction', checked, async (tx) => {
      const { taskIds, attachmentIds, ...fields } = checked;
      const tasks = await tasksOf(tx, taskIds);
      await refuseWrongLeader(tx, fields, true);
      const action = await insert(tx, context, { ...fields, outcome: null, promises: null }, taskIds);
      await context.platform.files.attach(tx, attachmentIds, subject(action.id));
      await tx.record(supervisionActionPlanned, {
        subject: subject(action.id),
        after: { ...action, taskIds },
        payload: told(action, tasks),
      });
      return action.id;
    });
  }

  /**
   * Another time, place, form, leader, or other tasks, while the event is planned.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` with the fields
   */
  async change(context: Context, given: unknown): Promise<string> {
    const { id, version, input } = checkInput(changeActionInput, given);
    const { taskIds, attachmentIds, ...fields } = input;
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(SupervisionAction, id);
      const { roles } = context.actor;
      atVersion(before, version, () => refuseActionChange({ status: statusOf(before), roles }, 'CHANGE'));
      const tasks = await tasksOf(tx, taskIds);
      await refuseWrongLeader(tx, fields, true);
      const earlier = await coveredBy(tx, id);
      await tx.update(SupervisionAction, id, version, fields);
      await link(tx, id, taskIds);
      if (attachmentIds) {
        await context.platform.files.attach(tx, attachmentIds, subject(id));
        await context.platform.files.release(tx, subject(id), attachmentIds);
      }
      const after = { ...before, ...fields, version: version + 1 };
      const left = earlier.filter(({ id: taskId }) => !taskIds.includes(taskId));
      const leaderId = before.leaderId === after.leaderId ? null : before.leaderId;
      const dropped = { at: before.at, tasks: left.map(covered), leaderId };
      await tx.record(supervisionActionChanged, {
        subject: subject(id),
        before: { ...before, taskIds: earlier.map((task) => task.id) },
        after: { ...after, taskIds },
        payload: { ...told(after, tasks, left), dropped },
      });
    });
    return id;
  }

  /** @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` without a note */
  async cancel(context: Context, given: unknown): Promise<string> {
    const { id, version, note } = checkInput(cancelActionInput, given);
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(SupervisionAction, id);
      const { roles } = context.actor;
      atVersion(before, version, () => refuseActionChange({ status: statusOf(before), roles }, 'CANCEL'));
      const changes = { cancelledAt: tx.now, cancelNote: note };
      await tx.update(SupervisionAction, id, version, changes);
      await tx.record(supervisionActionCancelled, {
        subject: subject(id),
        before,
        after: { ...before, ...changes, version: version + 1 },
        payload: { ...told(before, await coveredBy(tx, id)), note },
      });
    });
    return id;
  }

  /**
   * An event that was held; with `plannedActionId` what was planned is made what happened.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `ILLEGAL_TRANSITION` for one that was recorded or cancelled before
   */
  record(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(supervisionActionInput, input);
    return context.once('recordSupervisionAction', checked, async (tx) => {
      const { taskIds, plannedActionId, attachmentIds, ...given } = checked;
      const tasks = await tasksOf(tx, taskIds);
      const planned = plannedActionId === null ? null : await lockPlanned(tx, context, plannedActionId);
      const fields = { ...given, leaderId: given.leaderId ?? planned?.leaderId ?? null };
      await refuseWrongLeader(tx, fields, false);
      const action = planned ? await hold(tx, planned, fields, taskIds) : await insert(tx, context, fields, taskIds);
      await context.platform.files.attach(tx, attachmentIds, subject(action.id));
      await tx.record(supervisionActionRecorded, {
        subject: subject(action.id),
        before: planned,
        after: { ...action, taskIds },
        payload: { ...told(action, tasks), outcome: given.outcome, promises: given.promises },
      });
      return action.id;
    });
  }
}

type Fields = Pick<SupervisionAction, 'form' | 'at' | 'place' | 'participants' | 'leaderId' | 'outcome' | 'promises'>;

async function tasksOf(tx: Tx, ids: readonly string[]): Promise<SupervisionTask[]> {
  const found = await tx.manager.findBy(SupervisionTask, { id: In([...ids]) });
  const tasks = ids.map((id) => found.find((task) => task.id === id));
  refuseProblems(
    tasks.flatMap((task, index) => (task ? [] : [{ path: `taskIds.${index}`, code: 'NOT_FOUND' as const }])),
  );
  return tasks.filter((task) => task !== undefined);
}

async function coveredBy(tx: Tx, actionId: string): Promise<SupervisionTask[]> {
  const links = await tx.manager.findBy(SupervisionActionTask, { actionId });
  return tx.manager.find(SupervisionTask, {
    where: { id: In(links.map(({ taskId }) => taskId)) },
    order: { year: 'ASC', sequenceInYear: 'ASC' },
  });
}

async function refuseWrongLeader(tx: Tx, { form, leaderId }: Pick<Fields, 'form' | 'leaderId'>, planned: boolean) {
  const leader = leaderId === null ? null : await tx.manager.findOneBy(Person, { id: leaderId });
  if (leaderId !== null && leader === null) refuseProblems([{ path: 'leaderId', code: 'NOT_FOUND' }]);
  refuseProblems(leaderProblems(form, leader, { planned }));
}

async function lockPlanned(tx: Tx, context: Context, id: string): Promise<SupervisionAction> {
  const known = await tx.manager.existsBy(SupervisionAction, { id });
  if (!known) refuseProblems([{ path: 'plannedActionId', code: 'NOT_FOUND' }]);
  const planned = await tx.lock(SupervisionAction, id);
  refuseActionChange({ status: statusOf(planned), roles: context.actor.roles }, 'RECORD');
  return planned;
}

async function insert(
  tx: Tx,
  context: Context,
  fields: Fields,
  taskIds: readonly string[],
): Promise<SupervisionAction> {
  const action: SupervisionAction = {
    id: newId(),
    version: 1,
    ...fields,
    byId: context.actor.accountId,
    createdAt: tx.now,
    recordedAt: fields.outcome === null ? null : tx.now,
    cancelledAt: null,
    cancelNote: null,
  };
  await tx.manager.insert(SupervisionAction, action);
  await link(tx, action.id, taskIds);
  return action;
}

async function hold(
  tx: Tx,
  planned: SupervisionAction,
  fields: Fields,
  taskIds: readonly string[],
): Promise<SupervisionAction> {
  const changes = { ...fields, recordedAt: tx.now };
  await tx.update(SupervisionAction, planned.id, planned.version, changes);
  await link(tx, planned.id, taskIds);
  return { ...planned, ...changes };
}

/** The event covers these tasks alone. */
async function link(tx: Tx, actionId: string, taskIds: readonly string[]): Promise<void> {
  await tx.manager.delete(SupervisionActionTask, { actionId });
  await tx.insertAll(
    SupervisionActionTask,
    taskIds.map((taskId) => ({ actionId, taskId })),
  );
}

const covered = ({ id, number, submissionId, leadOrganizationId }: SupervisionTask): CoveredTask => ({
  taskId: id,
  number,
  submissionId,
  leadOrganizationId,
});

function told(action: SupervisionAction, tasks: readonly SupervisionTask[], left: readonly SupervisionTask[] = []) {
  const { id, form, at, place, participants, leaderId } = action;
  return {
    actionId: id,
    taskIds: [...tasks, ...left].map((task) => task.id),
    tasks: tasks.map(covered),
    form,
    at,
    place,
    participants,
    leaderId,
  };
}
