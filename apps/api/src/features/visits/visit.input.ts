import { SortOrder, VisitSortField } from '@sanlian/domain';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime } from '../../platform';

registerEnumType(VisitSortField, { name: 'VisitSortField' });

@InputType('VisitCampaignInput')
export class VisitCampaignInput {
  @Field(() => String)
  title!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => Int, { description: '1 for the first half of the year, 2 for the second.' })
  half!: number;
  @Field(() => ID, { description: 'V7: where the leader is of the chair meeting, the visits are chair-led.' })
  leaderId!: string;
  @Field(() => [ID], { description: 'The people to visit.' })
  memberIds!: string[];
}

@InputType('VisitorAssignmentInput')
export class VisitorAssignmentInput {
  @Field(() => ID, { description: 'The person to visit, one of the campaign’s members.' })
  memberId!: string;
  @Field(() => [ID], { description: 'They take the place of earlier ones; none is allowed.' })
  visitorIds!: string[];
}

@InputType('VisitInput')
export class VisitInput {
  @Field(() => ID)
  campaignId!: string;
  @Field(() => ID, { description: 'One of the campaign’s members.' })
  visitedId!: string;
  @Field(() => [ID])
  visitorIds!: string[];
  @Field(() => DateTime)
  at!: number;
  @Field(() => String, { nullable: true })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'What was heard of the member’s work (履职情况).' })
  dutyPerformance?: string | null;
  @Field(() => String, { nullable: true, description: 'What the member asks for (意见诉求).' })
  demands?: string | null;
}

@InputType('CampaignMemberFilter')
export class CampaignMemberFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  campaignId?: string | null;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => Boolean, { nullable: true })
  visited?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Members whom the viewer is to visit.' })
  mine?: boolean | null;
}

@InputType('VisitFilter')
export class VisitFilter {
  @Field(() => ID, { nullable: true })
  campaignId?: string | null;
  @Field(() => ID, { nullable: true })
  visitedId?: string | null;
  @Field(() => ID, { nullable: true })
  visitorId?: string | null;
  @Field(() => String, { nullable: true, description: 'A part of the visited’s name, the place, or what was heard.' })
  q?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  from?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  to?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Visits in which the viewer was visitor or visited.' })
  mine?: boolean | null;
}

@InputType('VisitSort')
export class VisitSort {
  @Field(() => VisitSortField)
  field!: VisitSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
