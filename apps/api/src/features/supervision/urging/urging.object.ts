import { UrgeLevel } from '@sanlian/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Shown } from '../../../platform';

@Shown()
@ObjectType('UrgingCount', { description: 'How often a task was urged on one level, by hand and by itself (U5).' })
export class UrgingCountObject {
  @Field(() => UrgeLevel)
  level!: UrgeLevel;
  @Field(() => Int)
  count!: number;
}

@InputType('UrgeInput')
export class UrgeInput {
  @Field(() => ID)
  id!: string;
  @Field(() => UrgeLevel)
  level!: UrgeLevel;
  @Field(() => String, { nullable: true, description: 'Required with `RED`.' })
  note?: string | null;
}
