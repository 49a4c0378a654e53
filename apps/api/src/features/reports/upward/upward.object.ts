import { Level } from '@sanlian/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform';
import { AccountObject } from '../../access';
import { OrganizationObject } from '../../people';
import { SubmissionObject } from '../../submissions';

@ObjectType('UpwardReport', { description: 'A submission sent to a committee further up (报送上级).' })
export class UpwardReportObject {
  @Field(() => ID)
  id!: string;
  @Field(() => SubmissionObject, { nullable: true, description: 'Null where the viewer may not read it.' })
  submission!: unknown;
  @Field(() => OrganizationObject)
  recipient!: unknown;
  @Field(() => Level, { nullable: true, description: "The recipient's level." })
  level!: Level | null;
  @Field(() => DateTime)
  sentAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was adopted there.' })
  adoptedAt!: Date | null;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => AccountObject, { description: 'Who recorded it last.' })
  recordedBy!: unknown;
}

@ObjectType('UpwardReportPage')
export class UpwardReportPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [UpwardReportObject])
  items!: unknown[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
