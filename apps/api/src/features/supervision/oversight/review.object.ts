import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform';
import { AccountObject } from '../../access';

@ObjectType('RatingReview', { description: 'What the bureau found when it looked into a rating; for both sides (U7).' })
export class RatingReviewObject {
  @Field(() => ID)
  id!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => AccountObject)
  by!: unknown;
  @Field(() => String)
  note!: string;
  @Field(() => String, { nullable: true, description: 'What the dissatisfied reporters were told.' })
  whatFollows!: string | null;
}
