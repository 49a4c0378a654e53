import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform';
import { OrganizationObject, PersonObject, SectorObject } from '../../people';

@ObjectType('Award', { description: 'An award (表彰) of a year: for a person, a sector or a unit.' })
export class AwardObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => String)
  title!: string;
  @Field(() => PersonObject, { nullable: true })
  person!: unknown;
  @Field(() => SectorObject, { nullable: true })
  sector!: unknown;
  @Field(() => OrganizationObject, { nullable: true })
  organization!: unknown;
  @Field(() => DateTime)
  givenAt!: Date;
}

@ObjectType('AwardPage')
export class AwardPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [AwardObject])
  items!: AwardObject[];
  @Field(() => ID, { nullable: true })
  endCursor!: string | null;
}

@InputType('AwardInput')
export class AwardInput {
  @Field(() => Int)
  year!: number;
  @Field(() => String)
  title!: string;
  @Field(() => ID, { nullable: true, description: 'Exactly one of person, sector and organization.' })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
}

@InputType('AwardFilter')
export class AwardFilter {
  @Field(() => String, { nullable: true, description: 'A part of the title, or of whose it is.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
}
