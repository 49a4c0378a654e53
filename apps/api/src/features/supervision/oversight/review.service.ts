import { checkInput, refuseReview, reviewRatingInput } from '@sanlian/domain';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { newId, type Context } from '../../../platform';
import { taskRatingReviewed } from '../supervision.events';
import { TaskRating } from '../task-rating.entity';
import { changeOf, openTask, refuseHiddenTask } from '../task.store';
import { RatingReview } from './rating-review.entity';

/** U7: the bureau looks into what dissatisfied reporters said. */
export class ReviewService {
  /**
   * Takes the task off the review list, until a reporter is dissatisfied anew. Gives the task's id.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `BAD_USER_INPUT` with the fields, `ILLEGAL_TRANSITION` with nothing to review
   */
  async review(context: Context, input: unknown): Promise<string> {
    const { taskId, note, whatFollows, seenUntil } = checkInput(reviewRatingInput, input);
    await refuseHiddenTask(context, taskId);
    await context.inTransaction(async (tx) => {
      const task = await openTask(tx, taskId);
      const open = {
        taskId,
        satisfaction: 'DISSATISFIED' as const,
        reviewedAt: IsNull(),
        ...(seenUntil === null ? {} : { at: LessThanOrEqual(seenUntil) }),
      };
      const ratings = await tx.manager.findBy(TaskRating, open);
      refuseReview({ roles: context.actor.roles, toReview: ratings.length > 0 });
      const review: RatingReview = {
        id: newId(),
        taskId,
        note,
        whatFollows,
        byId: context.actor.accountId,
        at: tx.now,
      };
      await tx.manager.insert(RatingReview, review);
      await tx.manager.update(TaskRating, open, { reviewedAt: tx.now });
      const reporters = ratings.map(({ personId, organizationId }) => ({ personId, organizationId }));
      const change = await changeOf(tx, task, task, { reporters, whatFollows });
      await tx.record(taskRatingReviewed, { ...change, after: { ...task, review } });
    });
    return taskId;
  }
}
