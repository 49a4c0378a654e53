import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, col, Context, selectionOf } from '../../platform';
import { StandInInput } from './access.input';
import { AccountObject, StandInObject } from './access.object';
import { candidatesQuery } from './account.lists';
import type { StandInService } from './stand-in.service';

/** Standing in for someone (授权代办). */
@Resolver()
export class StandInResolver {
  constructor(private readonly service: StandInService) {}

  @Access('stand-ins:manage')
  @Query(() => [StandInObject], {
    description: 'Grants given by or to oneself, all of them for administrators; the newest first, ended ones too.',
  })
  standIns(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.platform.reads.list(context, 'StandIn', selectionOf(info), {
      order: [
        { by: (alias) => col(alias, 'createdAt'), direction: 'DESC' },
        { by: (alias) => col(alias, 'id'), direction: 'DESC' },
      ],
    });
  }

  @Access('stand-ins:manage')
  @Query(() => [AccountObject], {
    description: 'Up to 20 active accounts whose display name holds the text, to choose a stand-in from.',
  })
  async standInCandidates(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('q', () => String) q: string,
  ) {
    const page = new Map([['items', selectionOf(info)]]);
    const query = candidatesQuery(q, context.actor.accountId);
    return (await context.platform.reads.page(context, 'Account', page, { ...query, page: { limit: 20 } })).items;
  }

  @Access('stand-ins:manage')
  @Mutation(() => StandInObject, {
    description:
      'Lets another account act in one of one’s own roles for some days; administrators give it for others too. Every act shows both names.',
  })
  async grantStandIn(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => StandInInput) input: StandInInput,
  ) {
    const id = await this.service.grant(context, input);
    return context.platform.reads.one(context, 'StandIn', id, selectionOf(info));
  }

  @Access('stand-ins:manage')
  @Mutation(() => StandInObject, { description: 'Ends a grant at once.' })
  async revokeStandIn(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.service.revoke(context, id);
    return context.platform.reads.one(context, 'StandIn', id, selectionOf(info));
  }
}
