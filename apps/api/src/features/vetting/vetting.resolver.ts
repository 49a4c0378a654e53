import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, below, Context, PageInput, type ReadRow, select, type Selection, selectionOf } from '../../platform';
import { SubmissionFilter, SubmissionObject, SubmissionPage } from '../submissions';
import { DocumentService } from './document.service';
import { PlanningService } from './planning.service';
import { RaisedBeforeObject } from './raised-before.object';
import { raisedBefore } from './raised-before';
import { VettingItemObject } from './vetting-item.object';
import { VettingSessionFilter, VettingSessionInput, VettingSessionSort } from './vetting.input';
import { candidatesQuery, sessionsQuery } from './vetting.lists';
import { VettingSessionObject, VettingSessionPage } from './vetting.object';

/** Sessions and their agendas: translate, call, read what became of it. */
@Resolver()
export class VettingResolver {
  constructor(
    private readonly service: PlanningService,
    private readonly documents: DocumentService,
  ) {}

  @Access('vetting:read')
  @Query(() => VettingSessionPage, {
    description: 'Sessions that the viewer takes part in; chair members and the office read all. The latest first.',
  })
  vettingSessions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => VettingSessionFilter, { nullable: true }) filter: VettingSessionFilter | null,
    @Arg('sort', () => VettingSessionSort, { nullable: true }) sort: VettingSessionSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = { ...sessionsQuery(filter, sort), page };
    return context.platform.reads.page(context, 'VettingSession', selectionOf(info), query);
  }

  @Access('vetting:read')
  @Query(() => VettingSessionObject, { description: 'A session; opinions by V5.' })
  async vettingSession(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    const asked = selectionOf(info);
    const read = (selection: Selection) => context.platform.reads.one(context, 'VettingSession', id, selection);
    if (!asked.has('documents') && !asked.has('minutesUrl')) return read(asked);
    const session = await read(new Map([...asked, ...select({ status: true, minutesUrl: true })]));
    const isMissing = session.status === 'CLOSED' && session.minutesUrl === null;
    return isMissing && (await this.documents.ensure(id)) ? read(asked) : session;
  }

  @Access('vetting:read')
  @Query(() => VettingItemObject, { description: 'One item of an agenda; opinions by V5.' })
  vettingItem(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'VettingItem', id, selectionOf(info));
  }

  @Access('vetting:read')
  @Query(() => [RaisedBeforeObject], {
    description:
      'What was raised before in the matter of an item, best first, at most 10, as far as the viewer may read it.',
  })
  raisedBefore(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('itemId', () => ID) itemId: string) {
    return raisedBefore(context, itemId, below(selectionOf(info), 'submission'));
  }

  @Access('vetting:plan')
  @Query(() => SubmissionPage, {
    description: 'Shortlisted submissions that stand on no open agenda: deferred ones first, then the longest waiting.',
  })
  vettingCandidates(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SubmissionFilter, { nullable: true }) filter: SubmissionFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Submission', selectionOf(info), {
      ...candidatesQuery(context.actor, filter),
      page,
    });
  }

  @Access('vetting:plan')
  @Mutation(() => VettingSessionObject, {
    description: 'Plans a session and opens its materials to everyone in it (V1). Submissions must be shortlisted.',
  })
  async planVettingSession(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => VettingSessionInput) input: VettingSessionInput,
  ) {
    const id = await this.service.plan(context, input);
    return context.platform.reads.one(context, 'VettingSession', id, selectionOf(info));
  }

  @Access('vetting:plan')
  @Mutation(() => VettingSessionObject, {
    description: 'Replaces the plan as seen at `version`, while the session is planned.',
  })
  async updateVettingSession(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => VettingSessionInput) input: VettingSessionInput,
  ) {
    await this.service.replan(context, id, version, input);
    return context.platform.reads.one(context, 'VettingSession', id, selectionOf(info));
  }

  @Access('vetting:plan')
  @Mutation(() => VettingSessionObject, {
    description: 'Puts submissions at the end of the agenda, until the closing.',
  })
  async addVettingItems(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sessionId', () => ID) sessionId: string,
    @Arg('submissionIds', () => [ID]) submissionIds: string[],
  ) {
    await this.service.addItems(context, sessionId, submissionIds);
    return context.platform.reads.one(context, 'VettingSession', sessionId, selectionOf(info));
  }

  @Access('vetting:plan')
  @Mutation(() => VettingSessionObject, { description: 'Takes a waiting item off the agenda, until the closing.' })
  async removeVettingItem(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('itemId', () => ID) itemId: string,
  ) {
    const sessionId = await this.service.removeItem(context, itemId);
    return context.platform.reads.one(context, 'VettingSession', sessionId, selectionOf(info));
  }

  @Access('vetting:reorder')
  @Mutation(() => VettingSessionObject, { description: 'A new order of the agenda, by the office or the presider.' })
  async reorderVettingItems(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sessionId', () => ID) sessionId: string,
    @Arg('itemIds', () => [ID]) itemIds: string[],
  ) {
    await this.service.reorder(context, sessionId, itemIds);
    return context.platform.reads.one(context, 'VettingSession', sessionId, selectionOf(info));
  }
}

/** What vetting adds to submissions. */
@Resolver(() => SubmissionObject)
export class CandidateResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether a session deferred it; for the office and the chair meeting, null for others.',
  })
  wasDeferred(@Root() submission: ReadRow) {
    return submission.wasDeferred;
  }
}
