import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, below, col, Context, selectionOf } from '../../platform';
import { CreateApiTokenInput } from './access.input';
import { ApiTokenObject, CreatedApiTokenObject } from './access.object';
import type { TokenService } from './token.service';

/** One's own API tokens. */
@Resolver()
export class TokenResolver {
  constructor(private readonly service: TokenService) {}

  @Access('tokens:own')
  @Query(() => [ApiTokenObject], { description: 'One’s own API tokens, the newest first, ended ones too.' })
  apiTokens(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.platform.reads.list(context, 'ApiToken', selectionOf(info), {
      order: [
        { by: (alias) => col(alias, 'createdAt'), direction: 'DESC' },
        { by: (alias) => col(alias, 'id'), direction: 'DESC' },
      ],
    });
  }

  @Access('tokens:own')
  @Mutation(() => CreatedApiTokenObject, { description: 'Makes a read-only API token for oneself.' })
  async createApiToken(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
  ) {
    const { id, secret } = await this.service.create(context, input);
    const selection = below(selectionOf(info), 'apiToken');
    return { secret, apiToken: await context.platform.reads.one(context, 'ApiToken', id, selection) };
  }

  @Access('tokens:own')
  @Mutation(() => ApiTokenObject, { description: 'Ends one of one’s own API tokens at once.' })
  async revokeApiToken(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.service.revoke(context, id);
    return context.platform.reads.one(context, 'ApiToken', id, selectionOf(info));
  }
}
