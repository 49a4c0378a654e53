import { Tier } from '@sanlian/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttachmentObject, DateTime } from '../../../platform';
import { AccountObject } from '../../access';
import { PersonObject } from '../../people';

@ObjectType('Briefing', { description: 'A briefing (政情通报) to the members of some tiers (A4).' })
export class BriefingObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  body!: string;
  @Field(() => [Tier], { description: 'As it was published; tiers nest.' })
  audience!: Tier[];
  @Field(() => DateTime)
  publishedAt!: Date;
  @Field(() => AccountObject)
  publishedBy!: unknown;
  @Field(() => DateTime, { nullable: true, description: 'When the viewer confirmed having read it.' })
  readAt!: Date | null;
  @Field(() => Int, { description: 'People who confirmed having read it.' })
  readCount!: number;
  @Field(() => Int, { description: 'People whom it is addressed to.' })
  audienceCount!: number;
  @Field(() => Boolean, { description: 'Whether the viewer may confirm now having read it.' })
  mayAcknowledge!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the unread were last reminded; for the office.' })
  remindedAt!: Date | null;
  @Field(() => [AttachmentObject])
  attachments!: unknown[];
}

@ObjectType('BriefingPage')
export class BriefingPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [BriefingObject])
  items!: BriefingObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@ObjectType('BriefingReader', { description: 'Somebody whom a briefing is addressed to.' })
export class BriefingReaderObject {
  @Field(() => ID)
  id!: string;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => DateTime, { nullable: true, description: 'Null until the person confirmed having read it.' })
  readAt!: Date | null;
}

@ObjectType('BriefingReaderPage')
export class BriefingReaderPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [BriefingReaderObject])
  items!: BriefingReaderObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
