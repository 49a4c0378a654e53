import { checkInput, verifyTask, verifyTaskInput, type StandingPass } from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../../platform';
import type { SubmissionLife } from '../../submissions';
import { taskClosed, taskDisagreed, taskVerified } from '../supervision.events';
import { SupervisionTask } from '../supervision-task.entity';
import {
  changeOf,
  clearPasses,
  NO_CANCELLATION,
  openTask,
  refuseHiddenTask,
  saveTask,
  settleSubmission,
} from '../task.store';
import { TaskVerification } from '../task-verification.entity';
import { disagreementOf, enterVerdict } from './rounds';

/** Joint verification: a task closes only when both sides have passed it. */
export class VerificationService {
  constructor(private readonly life: SubmissionLife) {}

  /**
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `BOTH_SIDES`, `BAD_USER_INPUT` for the side, and for the
   * note of a failure
   */
  async verify(context: Context, input: unknown): Promise<string> {
    const { id, passed, note, side: asked } = checkInput(verifyTaskInput, input);
    await refuseHiddenTask(context, id);
    await context.inTransaction(async (tx) => {
      const before = await openTask(tx, id);
      const { accountId, roles } = context.actor;
      const passes = await passesOf(tx, id);
      const facts = { status: before.status, instructionKind: before.kind, roles, accountId, passes };
      const { side, to, outcome } = verifyTask(facts, { passed, side: asked, note });
      if (!passed) await clearPasses(tx, id);
      const verification = { id: newId(), taskId: id, side, passed, stands: passed, note, byId: accountId, at: tx.now };
      await tx.manager.insert(TaskVerification, verification);
      const round = await enterVerdict(tx, before, verification, to);
      const disagreement = await disagreementOf(tx, before, to);
      const disagreedSince = disagreement?.since ?? null;
      const after = await saveTask(tx, before, { ...changes(before, to, outcome, tx.now), disagreedSince });
      const payload = { side, passed, status: to, note, round };
      const verified = await changeOf(tx, before, after, payload);
      await tx.record(taskVerified, { ...verified, after: { ...after, verification } });
      if (disagreement && before.disagreedSince === null)
        await tx.record(taskDisagreed, await changeOf(tx, before, after, disagreement));
      if (to === 'CLOSED') await this.close(tx, before, after);
    });
    return id;
  }

  private async close(tx: Tx, before: SupervisionTask, after: SupervisionTask): Promise<void> {
    const { outcome, followUpOn, kind } = after;
    if (outcome === null) return;
    await tx.record(taskClosed, await changeOf(tx, before, after, { outcome, followUpOn, kind }));
    await settleSubmission(tx, this.life, after, 'verifyTask');
  }
}

/** Closing keeps the reported outcome; a result that failed is open again, and stays in its round alone. */
function changes(
  before: SupervisionTask,
  to: SupervisionTask['status'],
  outcome: SupervisionTask['outcome'],
  now: number,
): Partial<SupervisionTask> {
  if (to === 'CLOSED') return { status: to, closedAt: now, outcome: outcome ?? before.outcome, ...NO_CANCELLATION };
  if (to === before.status) return {};
  return {
    status: to,
    outcome: null,
    followUpOn: null,
    result: null,
    resultReportedAt: null,
    verifyDueAt: null,
    commentDueAt: null,
  };
}

async function passesOf(tx: Tx, taskId: string): Promise<StandingPass[]> {
  const rows = await tx.manager.findBy(TaskVerification, { taskId, stands: true });
  return rows.map(({ side, byId }) => ({ side, accountId: byId }));
}
