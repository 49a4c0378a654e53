import { checkInput, handlingCommentInput, ratingInput, refuseComment, refuseRating, Refusal } from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../platform';
import { isOwnReporter, type SubmissionLife, type SubmissionReporter } from '../submissions';
import { taskCommented, taskRated } from './supervision.events';
import { SupervisionTask } from './supervision-task.entity';
import { changeOf, factsOf, openTask, refuseHiddenTask } from './task.store';
import { TaskComment } from './task-comment.entity';
import { TaskRating } from './task-rating.entity';

/** U7: what the reporters say of the handling of their own submission. */
export class ReporterVoiceService {
  constructor(private readonly life: SubmissionLife) {}

  /**
   * A reporter's rating; another one replaces it. Gives the rating's id.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN` for whoever isn't a reporter or handles it, `ILLEGAL_TRANSITION` before the result
   */
  async rate(context: Context, input: unknown): Promise<string> {
    const { taskId, satisfaction, comment } = checkInput(ratingInput, input);
    await refuseHiddenTask(context, taskId);
    return context.inTransaction(async (tx) => {
      const task = await openTask(tx, taskId);
      const reporter = await this.reporterOf(tx, context, task);
      const { isLeadOrganization, isAssisting } = await factsOf(tx, task, context.actor);
      const handles = isLeadOrganization || isAssisting;
      refuseRating({ status: task.status, isReporter: reporter !== null, handles });
      const { personId, organizationId, reporterId } = present(reporter);
      const before = await tx.manager.findOneBy(TaskRating, { taskId, reporterId });
      const said = { satisfaction, comment, at: tx.now, reviewedAt: null };
      const rating: TaskRating = { id: before?.id ?? newId(), taskId, reporterId, personId, organizationId, ...said };
      if (before) await tx.manager.update(TaskRating, { id: before.id }, said);
      else await tx.manager.insert(TaskRating, rating);
      const payload = { personId, organizationId, satisfaction, comment };
      const change = await changeOf(tx, task, task, payload);
      await tx.record(taskRated, { ...change, before, after: rating });
      return rating.id;
    });
  }

  /**
   * A reporter's word on a reported result. Gives the comment's id.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN` for whoever isn't a reporter, `ILLEGAL_TRANSITION` unless it is to be verified
   */
  async comment(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(handlingCommentInput, input);
    const { taskId, text } = checked;
    await refuseHiddenTask(context, taskId);
    return context.once('commentOnHandling', checked, async (tx) => {
      const task = await openTask(tx, taskId);
      const reporter = await this.reporterOf(tx, context, task);
      refuseComment({ status: task.status, isReporter: reporter !== null });
      const { personId, organizationId } = present(reporter);
      const comment: TaskComment = { id: newId(), taskId, personId, organizationId, text, at: tx.now };
      await tx.manager.insert(TaskComment, comment);
      const payload = { personId, organizationId, commentId: comment.id, text };
      const change = await changeOf(tx, task, task, payload);
      await tx.record(taskCommented, { ...change, before: null, after: comment });
      return comment.id;
    });
  }

  /** As whom the viewer reported: as a person first, else as a unit; null for whoever didn't. */
  private async reporterOf(tx: Tx, context: Context, task: SupervisionTask): Promise<SubmissionReporter | null> {
    const reporters = (await this.life.reportersOf(tx, [task.submissionId])).get(task.submissionId) ?? [];
    const own = reporters.filter((reporter) => isOwnReporter(context.actor, reporter));
    return own.find((reporter) => reporter.personId !== null) ?? own[0] ?? null;
  }
}

function present(reporter: SubmissionReporter | null) {
  const reporterId = reporter?.personId ?? reporter?.organizationId;
  if (!reporter || !reporterId) throw new Refusal('FORBIDDEN');
  return { personId: reporter.personId, organizationId: reporter.organizationId, reporterId };
}
