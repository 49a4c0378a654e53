import { mayReviewRating } from '@sanlian/domain';
import {
  all,
  col,
  column,
  computed,
  FALSE,
  guarded,
  sql,
  timeColumn,
  toOne,
  toOneOn,
  TRUE,
  type ReadEnv,
  type ReadRegistry,
  type Sql,
} from '../../../platform';
import { onReadableTask, oversees } from '../task.access';

/** U7: a reporter is dissatisfied, and said so after the last review. `alias` is the task's. */
export const toBeReviewed = (alias: string): Sql =>
  sql`(${col(alias, 'id')} IN (SELECT rr.taskId FROM task_rating rr WHERE rr.satisfaction = ${'DISSATISFIED'} AND rr.reviewedAt IS NULL))`;

/** How reviews of ratings are read: by both sides, like the ratings themselves. */
export function defineReviewReads(registry: ReadRegistry): void {
  registry.define({
    name: 'RatingReview',
    table: 'rating_review',
    open: {
      id: column('id'),
      note: column('note'),
      whatFollows: column('whatFollows'),
      at: timeColumn('at'),
      by: toOne('Account', 'byId', { granted: true }),
    },
    scope: (alias, env: ReadEnv) =>
      all([oversees(env.viewer) ? TRUE : FALSE, onReadableTask(col(alias, 'taskId'), env)]),
  });
  registry.extend('SupervisionTask', {
    open: {
      review: toOneOn(
        'RatingReview',
        (alias, target) =>
          sql`${col(target, 'id')} = (SELECT lr.id FROM rating_review lr WHERE lr.taskId = ${col(alias, 'id')} ORDER BY lr.at DESC, lr.id DESC LIMIT 1)`,
      ),
    },
    guarded: {
      mayReview: guarded(
        computed({ toReview: toBeReviewed }, ({ toReview }) => Number(toReview) === 1),
        (toReview, _, { viewer }) =>
          !viewer.readOnly && mayReviewRating({ roles: viewer.roles, toReview: toReview === true }),
      ),
    },
  });
}
