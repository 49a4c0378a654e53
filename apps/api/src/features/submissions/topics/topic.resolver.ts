import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Context, PageInput, selectionOf, type ReadRow } from '../../../platform';
import { SubmissionObject } from '../submission.object';
import { answersTo } from './topic.answers';
import { CommissionedTopicFilter, CommissionedTopicInput } from './topic.input';
import { topicsQuery } from './topic.lists';
import { CommissionedTopicAnswersObject, CommissionedTopicObject, CommissionedTopicPage } from './topic.object';
import { TopicService } from './topic.service';

/** Commissioned topics over GraphQL. */
@Resolver()
export class TopicResolver {
  constructor(private readonly topics: TopicService) {}

  @Access('topics:read')
  @Query(() => CommissionedTopicPage, { description: 'What the office asks to write on, the latest first.' })
  commissionedTopics(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CommissionedTopicFilter, { nullable: true }) filter: CommissionedTopicFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = topicsQuery(filter);
    return context.platform.reads.page(context, 'CommissionedTopic', selectionOf(info), { ...query, page });
  }

  @Access('topics:read')
  @Query(() => CommissionedTopicObject, { description: 'One commissioned topic.' })
  commissionedTopic(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return this.show(context, info, id);
  }

  @Access('topics:follow')
  @Query(() => [CommissionedTopicAnswersObject], {
    description:
      'Who answered a topic: each sector and unit that is asked with its submissions, also those without any.',
  })
  commissionedTopicAnswers(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return answersTo(context, id, selectionOf(info));
  }

  @Access('topics:write')
  @Mutation(() => CommissionedTopicObject, {
    description: 'Asks for submissions on a topic by a date; whoever is asked is told.',
  })
  async commissionTopic(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CommissionedTopicInput) input: CommissionedTopicInput,
  ) {
    return this.show(context, info, await this.topics.commission(context, input));
  }

  @Access('topics:write')
  @Mutation(() => CommissionedTopicObject, { description: 'Changes a topic that isn’t closed, as seen at `version`.' })
  async editCommissionedTopic(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CommissionedTopicInput) input: CommissionedTopicInput,
  ) {
    await this.topics.edit(context, id, version, input);
    return this.show(context, info, id);
  }

  @Access('topics:write')
  @Mutation(() => CommissionedTopicObject, { description: 'Takes nothing new on a topic from now on.' })
  async closeCommissionedTopic(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    await this.topics.close(context, id, version);
    return this.show(context, info, id);
  }

  private show(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'CommissionedTopic', id, selectionOf(info));
  }
}

/** What topics add to a submission. */
@Resolver(() => SubmissionObject)
export class SubmissionTopicResolver {
  @FieldResolver(() => CommissionedTopicObject, { nullable: true, description: 'The topic that it was written on.' })
  commissionedTopic(@Root() row: ReadRow) {
    return row.commissionedTopic;
  }
}
