import { checkInput, planActionInput, Refusal, refuseProblems, supervisionActionInput } from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import { supervisionActionPlanned, supervisionActionRecorded } from './supervision.events';
import { SupervisionActionTask } from './supervision-action-task.entity';
import { SupervisionAction } from './supervision-action.entity';
import { SupervisionTask } from './supervision-task.entity';

const subject = (id: string) => ({ type: 'SupervisionAction', id });

/** U2: events of joint oversight. Those who hold them read all tasks. */
export class ActionService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields */
  plan(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(planActionInput, input);
    return context.once('planSupervisionAction', checked, async (tx) => {
      const { taskIds, ...fields } = checked;
      const tasks = await tasksOf(tx, taskIds);
      const action = await insert(tx, context, { ...fields, outcome: null }, taskIds);
      await tx.record(supervisionActionPlanned, {
        subject: subject(action.id),
        after: { ...action, taskIds },
        payload: told(action, tasks),
      });
      return action.id;
    });
  }

  /**
   * An event that was held; with `plannedActionId` what was planned is made what happened.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `ILLEGAL_TRANSITION` for a planned event that was recorded before
   */
  record(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(supervisionActionInput, input);
    return context.once('recordSupervisionAction', checked, async (tx) => {
      const { taskIds, plannedActionId, ...fields } = checked;
      const tasks = await tasksOf(tx, taskIds);
      const planned = plannedActionId === null ? null : await lockPlanned(tx, plannedActionId);
      const action = planned ? await hold(tx, planned, fields, taskIds) : await insert(tx, context, fields, taskIds);
      await tx.record(supervisionActionRecorded, {
        subject: subject(action.id),
        before: planned,
        after: { ...action, taskIds },
        payload: { ...told(action, tasks), outcome: fields.outcome },
      });
      return action.id;
    });
  }
}

type Fields = Pick<SupervisionAction, 'form' | 'at' | 'place' | 'participants' | 'outcome'>;

async function tasksOf(tx: Tx, ids: readonly string[]): Promise<SupervisionTask[]> {
  const tasks = await tx.manager.findBy(SupervisionTask, { id: In([...ids]) });
  refuseProblems(
    ids.flatMap((id, index) =>
      tasks.some((task) => task.id === id) ? [] : [{ path: `taskIds.${index}`, code: 'NOT_FOUND' as const }],
    ),
  );
  return tasks;
}

async function lockPlanned(tx: Tx, id: string): Promise<SupervisionAction> {
  const known = await tx.manager.existsBy(SupervisionAction, { id });
  if (!known) refuseProblems([{ path: 'plannedActionId', code: 'NOT_FOUND' }]);
  const planned = await tx.lock(SupervisionAction, id);
  if (planned.recordedAt !== null) throw new Refusal('ILLEGAL_TRANSITION', { params: { action: 'RECORD' } });
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
  await tx.manager.delete(SupervisionActionTask, { actionId: planned.id });
  await link(tx, planned.id, taskIds);
  return { ...planned, ...changes };
}

async function link(tx: Tx, actionId: string, taskIds: readonly string[]): Promise<void> {
  await tx.manager.insert(
    SupervisionActionTask,
    taskIds.map((taskId) => ({ actionId, taskId })),
  );
}

function told({ id, form, at, place, participants }: SupervisionAction, tasks: readonly SupervisionTask[]) {
  return {
    actionId: id,
    taskIds: tasks.map((task) => task.id),
    submissionIds: tasks.map((task) => task.submissionId),
    form,
    at,
    place,
    participants,
  };
}
