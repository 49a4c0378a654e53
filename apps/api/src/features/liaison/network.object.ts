import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Shown } from '../../platform';
import { PersonObject, SectorObject } from '../people';
import { LiaisonLevel, ProposedLinkReason } from './enums';

@Shown()
@ObjectType('LiaisonConstituency', { description: 'L1: constituents (界别群众) whom a member is linked to.' })
export class LiaisonConstituencyObject {
  @Field(() => ID)
  linkId!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Int)
  contactCount!: number;
  @Field(() => DateTime, { nullable: true })
  lastContactAt!: Date | null;
}

@Shown()
@ObjectType('LiaisonTreeNode', { description: 'Somebody in the network of open links.' })
export class LiaisonTreeNodeObject {
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => ID, { nullable: true, description: 'The person above; null for the roots.' })
  parentId!: string | null;
  @Field(() => LiaisonLevel, { nullable: true, description: 'Of the link from the person above.' })
  level!: LiaisonLevel | null;
  @Field(() => ID, { nullable: true, description: 'The link from the person above.' })
  linkId!: string | null;
  @Field(() => Int, { description: 'On the link from the person above; for a root on its links downwards.' })
  contactCount!: number;
  @Field(() => DateTime, { nullable: true, description: 'Of the same contacts the last.' })
  lastContactAt!: Date | null;
  @Field(() => [LiaisonConstituencyObject])
  constituencies!: LiaisonConstituencyObject[];
}

@Shown()
@ObjectType('LiaisonCoverage', {
  description:
    'L2: who is linked on a level and who isn’t, who was heard in a quarter and who wasn’t. Whoever doesn’t read all links is told of the people in those they read; nobody is unlinked there.',
})
export class LiaisonCoverageObject {
  @Field(() => LiaisonLevel)
  level!: LiaisonLevel;
  @Field(() => Int, { description: 'Active people of the tier below (of members for constituents) who are linked.' })
  linked!: number;
  @Field(() => Int, { description: 'All active people of that tier.' })
  total!: number;
  @Field(() => Float, { description: 'Linked by total, from 0 to 1; 1 where there is nobody to link.' })
  ratio!: number;
  @Field(() => [PersonObject], { description: 'By name.' })
  unlinked!: unknown[];
  @Field(() => Int, { description: 'Linked people with a contact in the quarter.' })
  heard!: number;
  @Field(() => [PersonObject], { description: 'Linked people without one, by name.' })
  unheard!: unknown[];
}

@Shown()
@ObjectType('ProposedLink', { description: 'A link that L1 accepts, to be edited and confirmed.' })
export class ProposedLinkObject {
  @Field(() => PersonObject)
  from!: unknown;
  @Field(() => PersonObject)
  to!: unknown;
  @Field(() => LiaisonLevel)
  level!: LiaisonLevel;
  @Field(() => ProposedLinkReason)
  reason!: ProposedLinkReason;
}

@Shown()
@ObjectType('ConcernMonth', { description: 'How often a topic was raised in a month.' })
export class ConcernMonthObject {
  @Field(() => String, { description: 'In Shanghai: `2026-03`.' })
  month!: string;
  @Field(() => Int)
  count!: number;
}

@Shown()
@ObjectType('TopConcern', { description: 'L2: what is raised most, of the contacts that the viewer reads.' })
export class TopConcernObject {
  @Field(() => String)
  topic!: string;
  @Field(() => Int, { description: 'Contacts at which it was raised.' })
  count!: number;
  @Field(() => [SectorObject], { description: 'Whose people raised it, the most frequent first.' })
  sectors!: unknown[];
  @Field(() => [ConcernMonthObject], { description: 'The months in which it was raised, in their order.' })
  months!: ConcernMonthObject[];
  @Field(() => DateTime)
  lastAt!: Date;
}
