import { RoundEnd, TaskOutcome } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Shown } from '../../../platform';
import { TaskVerificationObject } from '../task.object';

registerEnumType(RoundEnd, { name: 'RoundEnd', description: 'How a round of verification ended.' });

@ObjectType('VerificationRound', { description: 'One reported result, and what both sides said of it.' })
export class VerificationRoundObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'From 1 on.' })
  number!: number;
  @Field(() => DateTime, {
    description: 'When the result was reported; of what was only to be read, when the first side spoke (U9).',
  })
  reportedAt!: Date;
  @Field(() => TaskOutcome, { nullable: true })
  outcome!: TaskOutcome | null;
  @Field(() => String, { nullable: true, description: 'What the lead department reported.' })
  result!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when both sides were to verify it (U3).' })
  verifyDueAt!: Date | null;
  @Field(() => TaskVerificationObject, { nullable: true, description: 'What the CPPCC side said.' })
  cppcc!: unknown;
  @Field(() => TaskVerificationObject, { nullable: true, description: 'What the supervision bureau said.' })
  bureau!: unknown;
  @Field(() => RoundEnd, { nullable: true, description: 'Null while it goes on.' })
  ended!: RoundEnd | null;
}

@Shown()
@ObjectType('Disagreement', { description: 'Both sides disagree for long on one task.' })
export class DisagreementObject {
  @Field(() => Int, { description: 'In how many results they disagreed, or one side kept the other waiting.' })
  rounds!: number;
  @Field(() => DateTime, { description: 'Since when it lasts.' })
  since!: Date;
}
