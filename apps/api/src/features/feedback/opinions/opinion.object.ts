import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform';
import { AccountObject } from '../../access';
import { OrganizationObject } from '../../people';

@ObjectType('OfficeOpinion', { description: 'F3: what a party or government office said of the work (征求意见).' })
export class OfficeOpinionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => DateTime, { description: 'When it was said.' })
  at!: Date;
  @Field(() => OrganizationObject)
  organization!: unknown;
  @Field(() => String)
  opinion!: string;
  @Field(() => AccountObject, { description: 'Who wrote it down.' })
  recordedBy!: unknown;
  @Field(() => String, { nullable: true })
  answer!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the answer was last given.' })
  answeredAt!: Date | null;
}

@ObjectType('OfficeOpinionPage')
export class OfficeOpinionPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [OfficeOpinionObject])
  items!: unknown[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
