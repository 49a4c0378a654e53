import {
  checkInput,
  commentDeadline,
  decideCancellation,
  decideCancellationInput,
  followUpInput,
  FOLLOWED_UP,
  followUpTask,
  moveTask,
  moveTaskInput,
  daysStood,
  extraDaysOf,
  registerDeadline,
  reopenedDeadline,
  reopenedStatus,
  resumedDeadline,
  shanghaiDate,
  verifyDeadline,
  yellowFrom,
  type Finding,
  type TaskOutcome,
  type TaskStatus,
} from '@sanlian/domain';
import type { Context, Tx } from '../../platform';
import { atVersion, type SubmissionLife } from '../submissions';
import { countFrom, enterStep } from './deadlines/deadline-steps';
import { settingsIn } from './deadlines/settings';
import {
  taskAccepted,
  taskCancellationAsked,
  taskCancellationRefused,
  taskCancelled,
  taskFollowedUp,
  taskPaused,
  taskReopened,
  taskResultReported,
  taskResumed,
  taskSentBack,
} from './supervision.events';
import { SupervisionTask } from './supervision-task.entity';
import {
  clearPasses,
  factsOf,
  NO_CANCELLATION,
  openTask,
  refuseHiddenTask,
  saveTask,
  settleSubmission,
  changeOf,
} from './task.store';

interface Step {
  before: SupervisionTask;
  to: TaskStatus;
  note: string | null;
  outcome: TaskOutcome | null;
  followUpOn: string | null;
}

/** The life of a task, as far as people ask for it by `moveTask`, and what follows its closing. */
export class TaskService {
  constructor(private readonly life: SubmissionLife) {}

  /** @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` with the fields */
  async move(context: Context, input: unknown): Promise<string> {
    const { id, version, action, ...given } = checkInput(moveTaskInput, input);
    await refuseHiddenTask(context, id);
    await context.inTransaction(async (tx) => {
      const before = await openTask(tx, id);
      const facts = await factsOf(tx, before, context.actor);
      const { to } = atVersion(before, version, () => moveTask(facts, action, given, shanghaiDate(tx.now)));
      const step: Step = { before, to, ...given };
      switch (action) {
        case 'ACCEPT':
          return this.accept(tx, step);
        case 'SEND_BACK':
          return this.sendBack(tx, step);
        case 'REPORT_RESULT':
          return this.reportResult(tx, step);
        case 'REOPEN':
          return this.reopen(tx, step);
        case 'CANCEL':
          return this.askCancellation(tx, step, context.actor.accountId);
        case 'PAUSE':
          return this.pause(tx, step);
        case 'RESUME':
          return this.resume(tx, step);
      }
    });
    return id;
  }

  /**
   * The CPPCC side answers the bureau's wish to cancel.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BOTH_SIDES` for the account that asked
   */
  async confirmCancellation(context: Context, input: unknown): Promise<string> {
    const { id, version, confirmed, note } = checkInput(decideCancellationInput, input);
    await refuseHiddenTask(context, id);
    await context.inTransaction(async (tx) => {
      const before = await openTask(tx, id);
      const facts = await factsOf(tx, before, context.actor);
      const byAsker = before.cancellationAskedById === context.actor.accountId;
      const status = atVersion(before, version, () => decideCancellation(facts, confirmed, byAsker));
      const clock = confirmed ? { pausedAt: null } : {};
      const after = await saveTask(tx, before, { status, ...clock, ...NO_CANCELLATION });
      const kind = confirmed ? taskCancelled : taskCancellationRefused;
      await tx.record(kind, await changeOf(tx, before, after, { note }));
      if (confirmed) await settleSubmission(tx, this.life, after, 'confirmCancellation', note);
    });
    return id;
  }

  /**
   * U10: the outcome of a closed task that isn't solved yet, looked at again.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` with the fields
   */
  async followUp(context: Context, input: unknown): Promise<string> {
    const { id, version, outcome, followUpOn, note } = checkInput(followUpInput, input);
    await refuseHiddenTask(context, id);
    await context.inTransaction(async (tx) => {
      const before = await openTask(tx, id);
      const facts = { status: before.status, outcome: before.outcome, roles: context.actor.roles };
      atVersion(before, version, () => followUpTask(facts, { outcome, followUpOn }, shanghaiDate(tx.now)));
      const after = await saveTask(tx, before, {
        outcome,
        followUpOn: FOLLOWED_UP.includes(outcome) ? followUpOn : null,
      });
      const payload = { outcome, followUpOn: after.followUpOn, note };
      await tx.record(taskFollowedUp, await changeOf(tx, before, after, payload));
      await settleSubmission(tx, this.life, after, 'recordFollowUp', note);
    });
    return id;
  }

  private async accept(tx: Tx, { before, to, note }: Step): Promise<void> {
    const after = await saveTask(tx, before, { status: to, acceptedAt: tx.now });
    const payload = { automatic: false, acceptedAt: tx.now, note };
    await tx.record(taskAccepted, await changeOf(tx, before, after, payload));
  }

  private async sendBack(tx: Tx, { before, to, note }: Step): Promise<void> {
    const sentBackCount = before.sentBackCount + 1;
    const after = await saveTask(tx, before, { status: to, sentBackCount, ...NO_CANCELLATION });
    await tx.record(taskSentBack, await changeOf(tx, before, after, { note: note ?? '' }));
  }

  private async reportResult(tx: Tx, { before, to, note, outcome, followUpOn }: Step): Promise<void> {
    if (outcome === null) return;
    const settings = await settingsIn(tx);
    const commentDueAt = commentDeadline(tx.now, settings);
    await clearPasses(tx, before.id);
    const after = await saveTask(tx, before, {
      status: to,
      outcome,
      followUpOn: FOLLOWED_UP.includes(outcome) ? followUpOn : null,
      result: note,
      resultReportedAt: tx.now,
      verifyDueAt: verifyDeadline(tx.now, settings),
      commentDueAt,
      ...(await clockGoesOn(tx, before, note)),
      ...NO_CANCELLATION,
    });
    const payload = { outcome, followUpOn: after.followUpOn, commentDueAt, note };
    await tx.record(taskResultReported, await changeOf(tx, before, after, payload));
  }

  /** U8: a closed task whose look-back found it not implemented or relapsed is handled again. */
  reopenAsFound(tx: Tx, before: SupervisionTask, finding: Finding): Promise<void> {
    return this.reopen(tx, { before, note: null }, finding);
  }

  private async reopen(
    tx: Tx,
    { before, note }: Pick<Step, 'before' | 'note'>,
    finding: Finding | null = null,
  ): Promise<void> {
    await clearPasses(tx, before.id);
    const status = reopenedStatus(before.leadOrganizationId);
    const after = await saveTask(tx, before, {
      status,
      ...(status === 'REGISTERED' ? { registerDueAt: registerDeadline(tx.now, await settingsIn(tx)) } : {}),
      outcome: null,
      followUpOn: null,
      result: null,
      resultReportedAt: null,
      verifyDueAt: null,
      commentDueAt: null,
      closedAt: null,
      ...(await clockStartsAgain(tx, before, note)),
    });
    await tx.record(taskReopened, await changeOf(tx, before, after, { note, finding }));
    await settleSubmission(tx, this.life, after, 'reopenTask', note);
  }

  private async askCancellation(tx: Tx, { before, note }: Step, accountId: string): Promise<void> {
    const after = await saveTask(tx, before, {
      cancellationAskedAt: tx.now,
      cancellationAskedById: accountId,
      cancellationNote: note,
    });
    await tx.record(taskCancellationAsked, await changeOf(tx, before, after, { note: note ?? '' }));
  }

  private async pause(tx: Tx, { before, note }: Step): Promise<void> {
    const after = await saveTask(tx, before, { pausedAt: tx.now });
    await tx.record(taskPaused, await changeOf(tx, before, after, { note: note ?? '' }));
  }

  private async resume(tx: Tx, { before, note }: Step): Promise<void> {
    const after = await saveTask(tx, before, await clockGoesOn(tx, before, note));
    await tx.record(taskResumed, await changeOf(tx, before, after, { note: note ?? '', dueAt: after.dueAt }));
  }
}

/** What a paused clock becomes when it goes on, with the step of it; nothing where it never stood. */
async function clockGoesOn(tx: Tx, task: SupervisionTask, note: string | null): Promise<Partial<SupervisionTask>> {
  const { id: taskId, pausedAt, dueAt } = task;
  if (pausedAt === null) return {};
  const extra = extraDaysOf(await settingsIn(tx));
  const resumed = resumedDeadline(dueAt, pausedAt, tx.now, extra);
  const workingDays = daysStood(pausedAt, tx.now, extra);
  await enterStep(tx, { taskId, kind: 'RESUMED', fromAt: pausedAt, workingDays, dueAt: resumed, note });
  return { pausedAt: null, dueAt: resumed, yellowFrom: yellowFrom(resumed, extra) };
}

/** The deadline of a task that is reopened (`reopenedDeadline`), with the step of it. */
async function clockStartsAgain(tx: Tx, task: SupervisionTask, note: string | null): Promise<Partial<SupervisionTask>> {
  const { id: taskId, dueAt } = task;
  const deadline = reopenedDeadline(dueAt, tx.now, await settingsIn(tx));
  await enterStep(tx, { taskId, kind: 'REOPENED', note, dueAt, ...(deadline ? countFrom(tx.now, deadline) : {}) });
  return deadline ? { dueAt: deadline.dueAt, yellowFrom: deadline.yellowFrom } : {};
}
