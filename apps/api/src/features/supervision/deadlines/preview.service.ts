import {
  assignTask,
  checkInput,
  deadlineProblems,
  explainDeadline,
  extraDaysOf,
  handlingDeadline,
  mayAssignTask,
  previewDeadlineInput,
  Refusal,
  refuseProblems,
  requestExtension,
  restsOnProvisional,
  yellowFrom,
  type DeadlineStep,
  type DeadlineWishes,
  type SupervisionSettings,
} from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../../platform';
import { Instruction } from '../instruction.entity';
import type { SupervisionTask } from '../supervision-task.entity';
import { effectiveTask, refuseHiddenTask } from '../task.store';
import type { DeadlineExplanationObject, DeadlineStepObject } from './deadline.object';
import { stepsOf } from './deadline-steps';
import { shownDays } from './deadline.reads';
import { extensionFacts } from './extension.service';
import { settingsIn } from './settings';
import { wishesFor } from './wishes';

type Given = Pick<DeadlineWishes, 'dueAt' | 'workingDays'>;
interface Previewed {
  step: DeadlineStep;
  yellowFrom: number;
  /** The steps by which the days are counted. */
  steps: DeadlineStep[];
}

/** What an assignment or an extension would make of a deadline, without doing it. */
export class PreviewService {
  /**
   * For the lead department the extension to `dueAt`, for whoever assigns the assignment.
   * @throws Refusal as `assignTask` and `requestExtension` would for the task and the date
   */
  async preview(context: Context, input: unknown): Promise<DeadlineExplanationObject> {
    const { taskId, ...given } = checkInput(previewDeadlineInput, input);
    await refuseHiddenTask(context, taskId);
    return context.inTransaction(async (tx) => {
      const settings = await settingsIn(tx);
      const task = await effectiveTask(tx, taskId);
      const isLead = context.actor.organizationId !== null && task.leadOrganizationId === context.actor.organizationId;
      const extends_ = isLead && context.actor.roles.includes('DEPARTMENT');
      const previewed = extends_
        ? await this.extension(tx, context, task, given, settings)
        : await this.assignment(tx, context, task, given, settings);
      const { dueAt } = previewed.step;
      const pausedAt = extends_ ? task.pausedAt : null;
      const days = explainDeadline({ dueAt, pausedAt }, previewed.steps, extraDaysOf(settings), tx.now);
      return {
        dueAt: new Date(dueAt),
        yellowFrom: new Date(previewed.yellowFrom),
        provisional: restsOnProvisional(dueAt, days),
        steps: [shownStep(previewed.step)],
        days: shownDays(days, context.language),
      };
    });
  }

  private async assignment(
    tx: Tx,
    { actor }: Context,
    task: SupervisionTask,
    given: Given,
    settings: SupervisionSettings,
  ): Promise<Previewed> {
    const facts = { status: task.status, roles: actor.roles };
    if (!mayAssignTask(facts)) assignTask(facts, { leadOrganizationId: '', assistingOrganizationIds: [] }, tx.now);
    refuseProblems(deadlineProblems(given.dueAt, tx.now));
    const instruction = await tx.manager.findOneByOrFail(Instruction, { id: task.instructionId });
    const deadline = handlingDeadline(tx.now, await wishesFor(tx, task, instruction, given), settings);
    const { dueAt, workingDays, basis } = deadline;
    const step: DeadlineStep = { kind: 'ASSIGNED', at: tx.now, from: tx.now, dueAt, workingDays, basis };
    return { step, yellowFrom: deadline.yellowFrom, steps: [step] };
  }

  private async extension(
    tx: Tx,
    context: Context,
    task: SupervisionTask,
    { dueAt: until }: Given,
    settings: SupervisionSettings,
  ): Promise<Previewed> {
    if (until == null) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'dueAt', code: 'REQUIRED' }] });
    const extra = extraDaysOf(settings);
    const dueAt = requestExtension(await extensionFacts(tx, task, context), until, tx.now, extra);
    const steps = (await stepsOf(tx, [task.id])).get(task.id) ?? [];
    const step: DeadlineStep = { kind: 'EXTENDED', at: tx.now, from: null, dueAt, workingDays: null, basis: null };
    return { step, yellowFrom: yellowFrom(dueAt, extra), steps: [...steps, step] };
  }
}

const shownStep = ({ kind, at, from, workingDays, dueAt, basis }: DeadlineStep): DeadlineStepObject => ({
  id: newId(),
  kind,
  at: new Date(at),
  from: from === null ? null : new Date(from),
  workingDays,
  basis,
  dueAt: new Date(dueAt),
  note: null,
  by: null,
});
