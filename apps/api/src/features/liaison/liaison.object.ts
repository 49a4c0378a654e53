import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../../platform';
import { AccountObject } from '../access';
import { PersonObject } from '../people';
import { SubmissionObject } from '../submissions';
import { ContactMode, LiaisonLevel } from './enums';

@ObjectType('LiaisonLink', {
  description:
    'L1: a link between neighbouring tiers. The office and chair members read all; everybody else those they are in, and those directly below a person whom they are linked to.',
})
export class LiaisonLinkObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => LiaisonLevel)
  level!: LiaisonLevel;
  @Field(() => PersonObject)
  from!: unknown;
  @Field(() => PersonObject, { nullable: true, description: 'Null for constituents.' })
  to!: unknown;
  @Field(() => String, { nullable: true, description: 'A street, a firm, a school, for constituents (界别群众).' })
  constituency!: string | null;
  @Field(() => LocalDate)
  since!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Null while the link is open.' })
  until!: string | null;
  @Field(() => Int)
  contactCount!: number;
  @Field(() => DateTime, { nullable: true })
  lastContactAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the recorded tiers are neighbours still, and both take part.' })
  fits!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may record a contact on it.' })
  mayRecord!: boolean;
}

@ObjectType('LiaisonContact', {
  description: 'L2: a contact between two who are linked; read by whoever reads the link.',
})
export class LiaisonContactObject {
  @Field(() => ID)
  id!: string;
  @Field(() => LiaisonLinkObject)
  link!: unknown;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => ContactMode)
  mode!: ContactMode;
  @Field(() => String)
  summary!: string;
  @Field(() => [ConcernObject], { description: 'What was raised, in the order in which it was noted.' })
  concerns!: unknown;
  @Field(() => AccountObject, { nullable: true })
  recordedBy!: unknown;
}

@ObjectType('Concern', { description: 'L2: a topic of concern that was raised at a contact.' })
export class ConcernObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  topic!: string;
  @Field(() => ID)
  contactId!: string;
  @Field(() => LiaisonContactObject, { description: 'Where it was raised.' })
  contact!: unknown;
  @Field(() => [SubmissionObject], { description: 'What was written from it, as far as the viewer reads it.' })
  submissions!: unknown;
}
