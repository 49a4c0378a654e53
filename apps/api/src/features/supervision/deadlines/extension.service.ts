import {
  checkInput,
  decideExtension,
  decideExtensionInput,
  extensionInput,
  extraDaysOf,
  movedToWorkingDay,
  Refusal,
  requestExtension,
  yellowFrom,
  type ExtensionFacts,
} from '@sanlian/domain';
import { IsNull } from 'typeorm';
import { newId, type Context, type Tx } from '../../../platform';
import { taskExtensionAsked, taskExtensionDecided } from '../supervision.events';
import type { SupervisionTask } from '../supervision-task.entity';
import { TaskExtension } from '../task-extension.entity';
import { changeOf, factsOf, openTask, refuseHiddenTask, saveTask } from '../task.store';
import { enterStep } from './deadline-steps';
import { settingsIn } from './settings';

/** U6: later deadlines, asked for by the lead department and decided by the bureau. */
export class ExtensionService {
  /**
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `EXTENSION_OPEN`, `TOO_LATE` after the deadline,
   * `BAD_USER_INPUT` with the fields
   */
  async request(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(extensionInput, input);
    const { taskId, reason } = checked;
    await refuseHiddenTask(context, taskId);
    return context.once('requestExtension', checked, async (tx) => {
      const settings = await settingsIn(tx);
      const task = await openTask(tx, taskId);
      const facts = await extensionFacts(tx, task, context);
      const until = requestExtension(facts, checked.until, tx.now, extraDaysOf(settings));
      const extension: TaskExtension = {
        id: newId(),
        taskId,
        requestedAt: tx.now,
        requestedById: context.actor.accountId,
        until,
        reason,
        decidedAt: null,
        decidedById: null,
        granted: null,
        decisionNote: null,
        lapse: null,
      };
      await tx.manager.insert(TaskExtension, extension);
      const change = await changeOf(tx, task, task, { extensionId: extension.id, until, reason });
      await tx.record(taskExtensionAsked, { ...change, before: null, after: extension });
      return extension.id;
    });
  }

  /**
   * Granted, the deadline moves to the date asked for, unless it is later already.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ALREADY_DECIDED`, `BAD_USER_INPUT` for a refusal without a note
   */
  async decide(context: Context, input: unknown): Promise<string> {
    const { id, granted, note } = checkInput(decideExtensionInput, input);
    if (!(await context.platform.reads.sees(context, 'TaskExtension', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const settings = await settingsIn(tx);
      const { taskId } = await tx.manager.findOneByOrFail(TaskExtension, { id });
      const task = await openTask(tx, taskId);
      const before = await tx.lock(TaskExtension, id);
      decideExtension({ roles: context.actor.roles, open: before.decidedAt === null }, { granted, note });
      const decision = { decidedAt: tx.now, decidedById: context.actor.accountId, granted, decisionNote: note };
      await tx.manager.update(TaskExtension, { id }, decision);
      const extra = extraDaysOf(settings);
      const until = movedToWorkingDay(before.until, extra);
      const moves = granted && until > task.dueAt;
      const after = moves ? await saveTask(tx, task, { dueAt: until, yellowFrom: yellowFrom(until, extra) }) : task;
      if (moves) await enterStep(tx, { taskId, kind: 'EXTENDED', dueAt: until, note: before.reason });
      const { dueAt } = after;
      const change = await changeOf(tx, task, after, { extensionId: id, until, granted, lapse: null, dueAt, note });
      await tx.record(taskExtensionDecided, { ...change, before, after: { ...before, ...decision } });
    });
    return id;
  }
}

/** What a request for an extension of this task depends on, for this viewer. */
export async function extensionFacts(tx: Tx, task: SupervisionTask, { actor }: Context): Promise<ExtensionFacts> {
  const { status, roles, isLeadOrganization } = await factsOf(tx, task, actor);
  const open = await tx.manager.existsBy(TaskExtension, { taskId: task.id, decidedAt: IsNull() });
  return { status, roles, isLeadOrganization, dueAt: task.dueAt, pausedAt: task.pausedAt, open };
}
