import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../../platform';
import { OfficeOpinionFilter, OfficeOpinionInput } from './opinion.input';
import { OfficeOpinionObject, OfficeOpinionPage } from './opinion.object';
import { opinionsQuery } from './opinion.reads';
import { OpinionService } from './opinion.service';

/** Opinions of the offices on the work over GraphQL (F3). */
@Resolver()
export class OpinionResolver {
  constructor(private readonly opinions: OpinionService) {}

  @Access('office-opinions:read')
  @Query(() => OfficeOpinionPage, {
    description: 'What the offices said of the work, the latest first: all, or what one’s own office said (F3).',
  })
  officeOpinions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => OfficeOpinionFilter, { nullable: true }) filter: OfficeOpinionFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = opinionsQuery(filter);
    return context.platform.reads.page(context, 'OfficeOpinion', selectionOf(info), { ...query, page });
  }

  @Access('office-opinions:record')
  @Mutation(() => OfficeOpinionObject, {
    description: 'An office says what it thinks of the work; the information office records it for any (F3).',
  })
  async recordOfficeOpinion(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OfficeOpinionInput) input: OfficeOpinionInput,
  ) {
    return this.show(context, info, await this.opinions.record(context, input));
  }

  @Access('office-opinions:answer')
  @Mutation(() => OfficeOpinionObject, {
    description: 'The information office answers, or corrects its answer; the office hears of it (F3).',
  })
  async answerOfficeOpinion(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => String) answer: string,
  ) {
    await this.opinions.answer(context, { id, answer });
    return this.show(context, info, id);
  }

  private show(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'OfficeOpinion', id, selectionOf(info));
  }
}
