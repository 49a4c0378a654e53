import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, LocalDate, PageInput, selectionOf } from '../../../platform';
import { CommitteeRuleFilter, CommitteeRuleInput, CommitteeRuleSort } from './committee-rule.input';
import { committeeRulesQuery } from './committee-rule.lists';
import { CommitteeRuleObject, CommitteeRulePage } from './committee-rule.object';
import { CommitteeRuleService } from './committee-rule.service';

/** The committee's rules over GraphQL: translate, call, read what became of it. */
@Resolver()
export class CommitteeRuleResolver {
  constructor(private readonly service: CommitteeRuleService) {}

  @Access('committee-rules:read')
  @Query(() => CommitteeRulePage, { description: 'The committee’s own rules (制度).' })
  committeeRules(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CommitteeRuleFilter, { nullable: true }) filter: CommitteeRuleFilter | null,
    @Arg('sort', () => CommitteeRuleSort, { nullable: true }) sort: CommitteeRuleSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = committeeRulesQuery(filter, sort);
    return context.platform.reads.page(context, 'CommitteeRule', selectionOf(info), { ...query, page });
  }

  @Access('committee-rules:read')
  @Query(() => CommitteeRuleObject, { description: 'One rule with all its texts.' })
  committeeRule(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return read(context, info, id);
  }

  @Access('committee-rules:write')
  @Mutation(() => CommitteeRuleObject, { description: 'Publishes a rule for everyone to read.' })
  async publishCommitteeRule(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CommitteeRuleInput) input: CommitteeRuleInput,
  ) {
    return read(context, info, await this.service.publish(context, input));
  }

  @Access('committee-rules:write')
  @Mutation(() => CommitteeRuleObject, {
    description: 'Puts a new text in the place of the one seen at `version`; earlier ones stay readable.',
  })
  async reviseCommitteeRule(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CommitteeRuleInput) input: CommitteeRuleInput,
  ) {
    await this.service.revise(context, id, version, input);
    return read(context, info, id);
  }

  @Access('committee-rules:write')
  @Mutation(() => CommitteeRuleObject, { description: 'Ends a rule; from the day `on` it isn’t in force any more.' })
  async repealCommitteeRule(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => LocalDate) on: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    return read(context, info, await this.service.repeal(context, { id, version, on, note }));
  }
}

const read = (context: Context, info: GraphQLResolveInfo, id: string) =>
  context.platform.reads.one(context, 'CommitteeRule', id, selectionOf(info));
