import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform';
import { OrganizationObject } from '../people';
import { SubmissionObject } from '../submissions';

@ObjectType('Transfer', { description: 'A submission handed on for reference (转交参阅); its status stays (S2).' })
export class TransferObject {
  @Field(() => ID)
  id!: string;
  @Field(() => SubmissionObject)
  submission!: unknown;
  @Field(() => OrganizationObject)
  recipient!: unknown;
  @Field(() => DateTime)
  sentAt!: Date;
  @Field(() => Boolean, { description: 'It went by itself, out of a chair-led visit (V7).' })
  automatic!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the recipient signed for it.' })
  readAt!: Date | null;
  @Field(() => String, { nullable: true })
  reply!: string | null;
}

@ObjectType('TransferPage')
export class TransferPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [TransferObject])
  items!: unknown[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
