import type { Role } from '../../access/index';
import { Refusal } from '../../refusals/index';

/** Whether the viewer may review what a dissatisfied reporter said: for the button. */
export function mayReviewRating(facts: { roles: readonly Role[]; toReview: boolean }): boolean {
  return facts.toReview && facts.roles.includes('SUPERVISION_BUREAU');
}

/**
 * U7: the bureau reviews a task with which a reporter is dissatisfied. `toReview`: a `DISSATISFIED` newer than the last
 * review. Refuses with `FORBIDDEN`, or `ILLEGAL_TRANSITION` where there is nothing to review.
 */
export function refuseReview(facts: { roles: readonly Role[]; toReview: boolean }): void {
  if (!facts.roles.includes('SUPERVISION_BUREAU')) throw new Refusal('FORBIDDEN');
  if (!facts.toReview) throw new Refusal('ILLEGAL_TRANSITION', { params: { action: 'REVIEW_RATING' } });
}
