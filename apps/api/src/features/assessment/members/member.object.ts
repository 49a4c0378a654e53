import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../../../platform';
import { PersonObject } from '../../people';

@ObjectType('Membership', { description: 'A term (届) of a person, with joining and leaving (A3).' })
export class MembershipObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => String)
  term!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Null: from the beginning of the term.' })
  joinedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Null: to its end.' })
  leftOn!: string | null;
}

@ObjectType('MembershipPage')
export class MembershipPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [MembershipObject])
  items!: MembershipObject[];
  @Field(() => ID, { nullable: true })
  endCursor!: string | null;
}

@InputType('MembershipInput')
export class MembershipInput {
  @Field(() => ID)
  personId!: string;
  @Field(() => String, { description: 'Such as 第十届; one entry per person and term.' })
  term!: string;
  @Field(() => LocalDate, { nullable: true })
  joinedOn?: string | null;
  @Field(() => LocalDate, { nullable: true })
  leftOn?: string | null;
}

@InputType('MembershipFilter')
export class MembershipFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => String, { nullable: true })
  term?: string | null;
  @Field(() => Int, { nullable: true, description: 'The year lies in the term, between joining and leaving.' })
  year?: number | null;
}

@ObjectType('Exemption', { description: 'Somebody is exempt from the duties of a year (A3).' })
export class ExemptionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => Int)
  year!: number;
  @Field(() => String)
  reason!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Set once it holds no more.' })
  endedAt!: Date | null;
}

@InputType('ExemptionInput')
export class ExemptionInput {
  @Field(() => ID)
  personId!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => String)
  reason!: string;
}
