import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../../platform';

@InputType('OfficeOpinionInput')
export class OfficeOpinionInput {
  @Field(() => ID, { description: 'The office whose opinion it is.' })
  organizationId!: string;
  @Field(() => DateTime, { description: 'When it was said.' })
  at!: number;
  @Field(() => String)
  opinion!: string;
}

@InputType('OfficeOpinionFilter')
export class OfficeOpinionFilter {
  @Field(() => String, { nullable: true, description: 'A part of the opinion or the answer.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the answer is missing.' })
  unanswered?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The year, in Shanghai, in which it was said.' })
  year?: number | null;
}
