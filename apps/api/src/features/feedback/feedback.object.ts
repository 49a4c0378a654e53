import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Shown } from '../../platform';
import { AccountObject } from '../access';
import { SubmissionObject } from '../submissions';
import { SupervisionTaskObject } from '../supervision';

@ObjectType('TimelineEntry', { description: 'One step in the life of a submission or task (S6).' })
export class TimelineEntryObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'The kind of step: `submission.moved`, `task.assigned`, …' })
  kind!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => AccountObject, {
    nullable: true,
    description: 'Who did it; null for the system, and for reporters whose names the viewer may not see.',
  })
  actor!: unknown;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => GraphQLJSON, { description: 'What else there is to say of the step, by its kind.' })
  data!: unknown;
}

@Shown()
@ObjectType('NewsSubject', { description: 'What news speaks of besides submissions and tasks.' })
export class NewsSubjectObject {
  @Field(() => String, { description: 'A type of this schema.' })
  type!: string;
  @Field(() => ID)
  id!: string;
}

@ObjectType('InboxItem', { description: 'News for the viewer, in the language of the request (F1).' })
export class InboxItemObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  kind!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => DateTime, { nullable: true })
  readAt!: Date | null;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  body!: string;
  @Field(() => SubmissionObject, { nullable: true })
  submission!: unknown;
  @Field(() => SupervisionTaskObject, { nullable: true })
  task!: unknown;
  @Field(() => NewsSubjectObject, { nullable: true })
  subject!: unknown;
}

@ObjectType('InboxPage')
export class InboxPage {
  @Field(() => Int, { description: 'All news, or the unread ones where only these are asked for.' })
  total!: number;
  @Field(() => Int)
  unread!: number;
  @Field(() => [InboxItemObject])
  items!: unknown[];
  @Field(() => ID, { nullable: true })
  endCursor!: string | null;
}
