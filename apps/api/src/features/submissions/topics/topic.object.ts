import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate, Shown } from '../../../platform';
import { OrganizationObject, SectorObject } from '../../people';

@ObjectType('CommissionedTopic', { description: 'A topic on which the office asks for submissions by a date (约稿).' })
export class CommissionedTopicObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Raised by every change; changes name the one they saw.' })
  version!: number;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  requirements!: string;
  @Field(() => LocalDate, { description: 'The last day for writing on it.' })
  dueOn!: string;
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'From then on nothing new is taken on it.' })
  closedAt!: Date | null;
  @Field(() => [SectorObject], { description: 'Sectors that are asked.' })
  sectors!: unknown;
  @Field(() => [OrganizationObject], {
    description: 'Units that are asked; without sectors and units everybody who reports is.',
  })
  organizations!: unknown;
  @Field(() => Int, { description: 'Submissions on it that were handed in, whoever may read them.' })
  submissionCount!: number;
}

@ObjectType('CommissionedTopicPage')
export class CommissionedTopicPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [CommissionedTopicObject])
  items!: unknown[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@Shown()
@ObjectType('CommissionedTopicAnswers', {
  description: 'How many submissions a sector or a unit handed in on a topic.',
})
export class CommissionedTopicAnswersObject {
  @Field(() => SectorObject, { nullable: true, description: 'Exactly one of sector and organization.' })
  sector!: unknown;
  @Field(() => OrganizationObject, { nullable: true })
  organization!: unknown;
  @Field(() => Int, { description: '0: nothing yet.' })
  count!: number;
}
