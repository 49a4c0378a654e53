import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Access, Context, DateTime, selectionOf, type ReadRow } from '../../../platform';
import { SupervisionTaskObject } from '../task.object';
import { RatingReviewObject } from './review.object';
import { ReviewService } from './review.service';
import { DisagreementObject, VerificationRoundObject } from './round.object';

/** What joint verification and the review of ratings add to a task. */
@Resolver(() => SupervisionTaskObject)
export class TaskOversightResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Access('tasks:review-rating')
  @Mutation(() => SupervisionTaskObject, {
    description:
      'The bureau looked into what a dissatisfied reporter said: off the review list until one says it anew (U7).',
  })
  async reviewRating(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('taskId', () => ID) taskId: string,
    @Arg('note', () => String, { description: 'What was found; stays between both sides.' }) note: string,
    @Arg('whatFollows', () => String, { nullable: true, description: 'Told to the dissatisfied reporters.' })
    whatFollows: string | null,
    @Arg('seenUntil', () => DateTime, {
      nullable: true,
      description: 'The latest rating that was looked into; newer ones stay on the list. Without it all are.',
    })
    seenUntil: number | null,
  ) {
    const id = await this.reviews.review(context, { taskId, note, whatFollows, seenUntil });
    return context.platform.reads.one(context, 'SupervisionTask', id, selectionOf(info));
  }

  @FieldResolver(() => [VerificationRoundObject], {
    description: 'Each reported result with what both sides said of it, oldest first.',
  })
  rounds(@Root() task: ReadRow) {
    return task.rounds;
  }

  @FieldResolver(() => DisagreementObject, {
    nullable: true,
    description:
      'Both sides disagree for long: on two or more results, or one passed and the other let the days run out. For both sides alone.',
  })
  disagreement(@Root() task: ReadRow) {
    return task.disagreement;
  }

  @FieldResolver(() => RatingReviewObject, {
    nullable: true,
    description: 'The last review of what dissatisfied reporters said; for both sides alone (U7).',
  })
  review(@Root() task: ReadRow) {
    return task.review;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may review a rating now.' })
  mayReview(@Root() task: ReadRow) {
    return task.mayReview;
  }
}
