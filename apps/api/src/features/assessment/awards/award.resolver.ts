import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../../platform';
import { AwardFilter, AwardInput, AwardObject, AwardPage } from './award.object';
import { awardsQuery } from './award.reads';
import { AwardService } from './award.service';

/** Awards over GraphQL. */
@Resolver()
export class AwardResolver {
  constructor(private readonly service: AwardService) {}

  @Access('assessment:read')
  @Query(() => AwardPage, { description: 'Awards of a year, or of all years, the latest first.' })
  awards(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('filter', () => AwardFilter, { nullable: true }) filter: AwardFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Award', selectionOf(info), { ...awardsQuery(year, filter), page });
  }

  @Access('awards:write')
  @Mutation(() => AwardObject, { description: 'Gives an award to a person, a sector or a unit, who hear of it.' })
  async giveAward(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AwardInput) input: AwardInput,
  ) {
    const id = await this.service.give(context, input);
    return context.platform.reads.one(context, 'Award', id, selectionOf(info));
  }

  @Access('awards:write')
  @Mutation(() => Boolean, { description: 'Takes back an award that was given by mistake; with a note.' })
  async withdrawAward(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
  ) {
    await this.service.withdraw(context, { id, note });
    return true;
  }
}
