import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../../platform';
import { BriefingFilter, BriefingInput, BriefingReaderFilter } from './briefing.input';
import { briefingReadersQuery, briefingsQuery } from './briefing.lists';
import { BriefingObject, BriefingPage, BriefingReaderPage } from './briefing.object';
import { BriefingService } from './briefing.service';

/** Briefings over GraphQL: translate, call, read what became of it (A4). */
@Resolver()
export class BriefingResolver {
  constructor(private readonly service: BriefingService) {}

  @Access('briefings:own')
  @Query(() => BriefingPage, {
    description: 'Briefings addressed to the viewer, the latest first; the office sees all.',
  })
  briefings(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => BriefingFilter, { nullable: true }) filter: BriefingFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Briefing', selectionOf(info), { ...briefingsQuery(filter), page });
  }

  @Access('briefings:own')
  @Query(() => BriefingObject, { description: 'One briefing.' })
  briefing(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return read(context, info, id);
  }

  @Access('briefings:write')
  @Query(() => BriefingReaderPage, { description: 'Whom a briefing is addressed to, and who has read it, by name.' })
  briefingReaders(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('filter', () => BriefingReaderFilter, { nullable: true }) filter: BriefingReaderFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = briefingReadersQuery(id, filter);
    return context.platform.reads.page(context, 'BriefingReader', selectionOf(info), { ...query, page });
  }

  @Access('briefings:write')
  @Mutation(() => BriefingObject, { description: 'Publishes a briefing to its audience, who are told.' })
  async publishBriefing(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => BriefingInput) input: BriefingInput,
  ) {
    return read(context, info, await this.service.publish(context, input));
  }

  @Access('briefings:own')
  @Mutation(() => BriefingObject, { description: 'The viewer has read it; a second time changes nothing.' })
  async acknowledgeBriefing(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    await this.service.acknowledge(context, id);
    return read(context, info, id);
  }

  @Access('briefings:write')
  @Mutation(() => BriefingObject, { description: 'Reminds everybody who hasn’t read it yet.' })
  async remindUnread(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.service.remindUnread(context, id);
    return read(context, info, id);
  }
}

const read = (context: Context, info: GraphQLResolveInfo, id: string) =>
  context.platform.reads.one(context, 'Briefing', id, selectionOf(info));
