import { Disclosure, InstructionKind, Level } from '@sanlian/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../platform';

@InputType('InstructionInput', { description: 'On some submissions, or on all of a special report.' })
export class InstructionInput {
  @Field(() => [ID], { nullable: true })
  submissionIds?: string[] | null;
  @Field(() => ID, { nullable: true })
  specialReportId?: string | null;
  @Field(() => String)
  leaderName!: string;
  @Field(() => String)
  leaderTitle!: string;
  @Field(() => Level)
  level!: Level;
  @Field(() => String)
  text!: string;
  @Field(() => String, { nullable: true, description: 'What reporters read where `disclosure` is `GIST` (U11).' })
  gist?: string | null;
  @Field(() => DateTime)
  givenAt!: number;
  @Field(() => InstructionKind, { nullable: true, defaultValue: InstructionKind.HANDLE })
  kind?: InstructionKind | null;
  @Field(() => Disclosure, { nullable: true, defaultValue: Disclosure.FACT })
  disclosure?: Disclosure | null;
  @Field(() => DateTime, { nullable: true })
  dueAt?: number | null;
  @Field(() => [ID], { nullable: true })
  attachmentIds?: string[] | null;
}
