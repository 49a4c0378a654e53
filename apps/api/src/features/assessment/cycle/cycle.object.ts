import { AssessmentState, PublicationScope } from '@sanlian/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate, Shown } from '../../../platform';
import { PersonObject } from '../../people';

@Shown()
@ObjectType('AssessmentCycle', { description: 'Where the check and publication of a year’s assessment stand (A3).' })
export class AssessmentCycleObject {
  @Field(() => Int)
  year!: number;
  @Field(() => AssessmentState)
  state!: AssessmentState;
  @Field(() => LocalDate, { nullable: true })
  checkFrom!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day to check and object.' })
  checkUntil!: string | null;
  @Field(() => DateTime, { nullable: true })
  publishedAt!: number | null;
  @Field(() => PublicationScope, { description: 'Which names publication shows everybody.' })
  scope!: PublicationScope;
}

@ObjectType('AssessmentObjection', {
  description: 'What somebody holds against their own assessment; for them, the office and the chair meeting (A3).',
})
export class AssessmentObjectionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => String)
  text!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => String, { nullable: true })
  answer!: string | null;
  @Field(() => DateTime, { nullable: true })
  answeredAt!: Date | null;
}
