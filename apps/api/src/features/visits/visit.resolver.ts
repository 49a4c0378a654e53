import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Context, PageInput, selectionOf, type ReadRow } from '../../platform';
import { SubmissionObject } from '../submissions';
import { AssignmentService } from './assignment.service';
import { CampaignService } from './campaign.service';
import {
  CampaignMemberFilter,
  VisitCampaignInput,
  VisitFilter,
  VisitInput,
  VisitorAssignmentInput,
  VisitSort,
} from './visit.input';
import { campaignsQuery, membersQuery, visitsQuery } from './visit.lists';
import {
  CampaignMemberPage,
  ProposedVisitorsObject,
  VisitCampaignObject,
  VisitObject,
  VisitPage,
} from './visit.object';
import { proposeVisitors } from './visit.proposal';
import { VisitService } from './visit.service';

/** Campaigns of visits over GraphQL: translate, call, read what became of it (L3). */
@Resolver()
export class VisitCampaignResolver {
  constructor(
    private readonly campaigns: CampaignService,
    private readonly assignments: AssignmentService,
  ) {}

  @Access('visits:read')
  @Query(() => [VisitCampaignObject], {
    description:
      'The campaigns of a year or of all years, the latest first; others than office and chair meeting read those in which they take part.',
  })
  visitCampaigns(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ) {
    return context.platform.reads.list(context, 'VisitCampaign', selectionOf(info), campaignsQuery(year));
  }

  @Access('visits:read')
  @Query(() => VisitCampaignObject, { description: 'One campaign with its progress.' })
  visitCampaign(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return show(context, info, id);
  }

  @Access('visits:read')
  @Query(() => CampaignMemberPage, { description: 'Whom campaigns are to visit, as far as one may read that.' })
  campaignMembers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CampaignMemberFilter, { nullable: true }) filter: CampaignMemberFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = membersQuery(context.actor, filter);
    return context.platform.reads.page(context, 'CampaignMember', selectionOf(info), { ...query, page });
  }

  @Access('visits:plan')
  @Mutation(() => VisitCampaignObject, { description: 'Plans a half-yearly campaign (L3).' })
  async planVisitCampaign(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => VisitCampaignInput) input: VisitCampaignInput,
  ) {
    return show(context, info, await this.campaigns.plan(context, input));
  }

  @Access('visits:plan')
  @Mutation(() => VisitCampaignObject, {
    description: 'Changes a campaign as seen at `version`; whoever was visited stays one of its members.',
  })
  async editVisitCampaign(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => VisitCampaignInput) input: VisitCampaignInput,
  ) {
    await this.campaigns.edit(context, id, version, input);
    return show(context, info, id);
  }

  @Access('visits:plan')
  @Query(() => [ProposedVisitorsObject], {
    description: 'Who might visit the members whom nobody visits yet, spread evenly; nothing is written.',
  })
  proposeVisitors(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('visitorIds', () => [ID], { nullable: true, description: 'Without it, the chair meeting.' })
    visitorIds: string[] | null,
  ) {
    return proposeVisitors(context, campaignId, visitorIds, selectionOf(info));
  }

  @Access('visits:plan')
  @Mutation(() => VisitCampaignObject, {
    description:
      'Says who visits these members; new visitors are told, and members that are not named stay as they are.',
  })
  async assignVisitors(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('version', () => Int) version: number,
    @Arg('assignments', () => [VisitorAssignmentInput]) assignments: VisitorAssignmentInput[],
  ) {
    await this.assignments.assign(context, campaignId, version, assignments);
    return show(context, info, campaignId);
  }
}

/** Visits over GraphQL. */
@Resolver()
export class VisitResolver {
  constructor(private readonly service: VisitService) {}

  @Access('visits:read')
  @Query(() => VisitPage, { description: 'The visits that the viewer may read, the latest first.' })
  visits(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => VisitFilter, { nullable: true }) filter: VisitFilter | null,
    @Arg('sort', () => VisitSort, { nullable: true }) sort: VisitSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = visitsQuery(context.actor, filter, sort);
    return context.platform.reads.page(context, 'Visit', selectionOf(info), { ...query, page });
  }

  @Access('visits:read')
  @Query(() => VisitObject, { description: 'One visit.' })
  visit(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'Visit', id, selectionOf(info));
  }

  @Access('visits:record')
  @Mutation(() => VisitObject, {
    description: 'Records a visit: by whoever was there, the campaign’s leader or the office (L3).',
  })
  async recordVisit(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => VisitInput) input: VisitInput,
  ) {
    const id = await this.service.record(context, input);
    return context.platform.reads.one(context, 'Visit', id, selectionOf(info));
  }

  @Access('visits:record')
  @Mutation(() => VisitObject, {
    description: 'Corrects a visit as seen at `version`: by whoever recorded it, the campaign’s leader or the office.',
  })
  async editVisit(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => VisitInput) input: VisitInput,
  ) {
    await this.service.edit(context, id, version, input);
    return context.platform.reads.one(context, 'Visit', id, selectionOf(info));
  }
}

/** What this slice adds to a submission. */
@Resolver(() => SubmissionObject)
export class SubmissionVisitResolver {
  @FieldResolver(() => VisitObject, {
    nullable: true,
    description: 'The visit it came out of (L3); null where there is none, or none that one may read.',
  })
  visit(@Root() row: ReadRow) {
    return row.visit;
  }
}

const show = (context: Context, info: GraphQLResolveInfo, id: string) =>
  context.platform.reads.one(context, 'VisitCampaign', id, selectionOf(info));
