import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Shown } from '../../platform';
import { AccountObject } from '../access';
import { PersonObject } from '../people';
import { SubmissionObject } from '../submissions';

@ObjectType('CampaignMember', { description: 'Somebody whom a campaign is to visit.' })
export class CampaignMemberObject {
  @Field(() => ID)
  id!: string;
  @Field(() => VisitCampaignObject)
  campaign!: unknown;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => [PersonObject], { description: 'Who is to visit them.' })
  visitors!: unknown;
  @Field(() => [VisitObject], { description: 'The visits to them in this campaign that one may read, oldest first.' })
  visits!: unknown;
  @Field(() => Boolean, { description: 'Whether there was a visit, also one that the viewer may not read.' })
  visited!: boolean;
}

@ObjectType('CampaignMemberPage')
export class CampaignMemberPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [CampaignMemberObject])
  items!: CampaignMemberObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@Shown()
@ObjectType('ProposedVisitors', { description: 'Who might visit a member of a campaign; to be edited and confirmed.' })
export class ProposedVisitorsObject {
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => [PersonObject])
  visitors!: unknown;
}

@ObjectType('VisitCampaign', { description: 'L3: a half-yearly campaign of visits (走访委员).' })
export class VisitCampaignObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  title!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => Int, { description: '1 for the first half of the year, 2 for the second.' })
  half!: number;
  @Field(() => PersonObject)
  leader!: unknown;
  @Field(() => [CampaignMemberObject], {
    description: 'Whom it is to visit; those who only take part see themselves and whom they visit.',
  })
  members!: unknown;
  @Field(() => [VisitObject], { description: 'Its visits that one may read, oldest first.' })
  visits!: unknown;
  @Field(() => Int)
  memberCount!: number;
  @Field(() => Int, { description: 'Members who were visited.' })
  visitedCount!: number;
  @Field(() => Int, { description: 'Members for whom somebody is named who visits them.' })
  assignedCount!: number;
  @Field(() => Int, { description: 'Submissions with a number that came out of its visits.' })
  collectedCount!: number;
  @Field(() => Int, { description: 'Of these, those that were ever adopted.' })
  adoptedCount!: number;
  @Field(() => Int, { description: 'Of these, those in special reports that were sent.' })
  reportedCount!: number;
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => Boolean, { description: 'Whether the viewer plans it and says who visits whom.' })
  mayEdit!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may record visits of it.' })
  mayRecord!: boolean;
}

@ObjectType('Visit', { description: 'L3: a visit: whom, by whom, when, and what was heard.' })
export class VisitObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => VisitCampaignObject)
  campaign!: unknown;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => PersonObject)
  visited!: unknown;
  @Field(() => [PersonObject])
  visitors!: unknown;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'What was heard of the member’s work (履职情况).' })
  dutyPerformance!: string | null;
  @Field(() => String, { nullable: true, description: 'What the member asks for (意见诉求).' })
  demands!: string | null;
  @Field(() => [SubmissionObject], { description: 'What came out of it, as far as one may read that.' })
  submissions!: unknown;
  @Field(() => AccountObject)
  recordedBy!: unknown;
  @Field(() => DateTime)
  recordedAt!: Date;
  @Field(() => Boolean, { description: 'Whether the viewer may correct it.' })
  mayEdit!: boolean;
}

@ObjectType('VisitPage')
export class VisitPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [VisitObject])
  items!: VisitObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
