import { InformantSource, Level, OrganizationKind, Tier } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../platform';

registerEnumType(Tier, { name: 'Tier', description: 'A chair-meeting member is also a standing member and a member.' });
registerEnumType(InformantSource, {
  name: 'InformantSource',
  description: 'Where an informant (特邀信息员) comes from.',
});
registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  description: 'What an organization is to the committee.',
});
registerEnumType(Level, { name: 'Level', description: 'Administrative level, from county to nation.' });

@ObjectType('Organization', { description: 'An office, department or unit.' })
export class OrganizationObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  name!: string;
  @Field(() => OrganizationKind)
  kind!: OrganizationKind;
  @Field(() => Level, { nullable: true })
  level!: Level | null;
}

@ObjectType('Sector', { description: 'A sector (界别) with its activity group.' })
export class SectorObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Int, { description: 'Active members of any tier.' })
  memberCount!: number;
  @Field(() => PersonObject, { nullable: true, description: 'Who convenes the activity group (召集人).' })
  convener!: unknown;
}

@ObjectType('Person', { description: 'A member, informant or other person of the roster.' })
export class PersonObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true, description: 'In full, masked or absent, by who asks.' })
  phone!: string | null;
  @Field(() => Tier, { nullable: true })
  tier!: Tier | null;
  @Field(() => InformantSource, { nullable: true, description: 'Set for informants.' })
  informantSource!: InformantSource | null;
  @Field(() => SectorObject, { nullable: true })
  sector!: SectorObject | null;
  @Field(() => OrganizationObject, { nullable: true })
  organization!: OrganizationObject | null;
  @Field(() => Boolean, { description: 'Whether the person still takes part.' })
  active!: boolean;
  @Field(() => DateTime)
  createdAt!: Date;
}
