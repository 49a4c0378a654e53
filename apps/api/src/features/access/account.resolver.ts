import { Role } from '@sanlian/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../platform';
import { AccountFilter, AccountSort, CreateAccountInput, UpdateAccountInput } from './access.input';
import { AccountObject, AccountPage, PasswordResetObject } from './access.object';
import { accountsQuery } from './account.lists';
import type { AccountService } from './account.service';

/** Accounts as administrators keep them. */
@Resolver()
export class AccountResolver {
  constructor(private readonly service: AccountService) {}

  @Access('accounts:manage')
  @Query(() => AccountPage, { description: 'All accounts, by username unless sorted otherwise.' })
  accounts(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => AccountFilter, { nullable: true }) filter: AccountFilter | null,
    @Arg('sort', () => AccountSort, { nullable: true }) sort: AccountSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Account', selectionOf(info), { ...accountsQuery(filter, sort), page });
  }

  @Access('accounts:manage')
  @Query(() => AccountObject, { description: 'One account.' })
  account(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'Account', id, selectionOf(info));
  }

  @Access('accounts:manage')
  @Mutation(() => AccountObject, { description: 'Adds an account; its username is unique.' })
  async createAccount(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
  ) {
    const id = await this.service.create(context, input);
    return context.platform.reads.one(context, 'Account', id, selectionOf(info));
  }

  @Access('accounts:manage')
  @Mutation(() => AccountObject, { description: 'Changes name and links of an account as seen at `version`.' })
  async updateAccount(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
  ) {
    await this.service.update(context, id, version, input);
    return context.platform.reads.one(context, 'Account', id, selectionOf(info));
  }

  @Access('accounts:manage')
  @Mutation(() => AccountObject, {
    description: 'Gives an account exactly these roles. The last active administrator keeps `ADMIN` (`LAST_ADMIN`).',
  })
  async setAccountRoles(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('roles', () => [Role]) roles: Role[],
  ) {
    await this.service.setRoles(context, id, roles);
    return context.platform.reads.one(context, 'Account', id, selectionOf(info));
  }

  @Access('accounts:manage')
  @Mutation(() => AccountObject, {
    description:
      'Keeps an account from signing in and ends its sessions at once; never the last active administrator’s.',
  })
  async disableAccount(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.service.disable(context, id);
    return context.platform.reads.one(context, 'Account', id, selectionOf(info));
  }

  @Access('accounts:manage')
  @Mutation(() => AccountObject, { description: 'Lets a disabled account sign in again.' })
  async enableAccount(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.service.enable(context, id);
    return context.platform.reads.one(context, 'Account', id, selectionOf(info));
  }

  @Access('accounts:manage')
  @Mutation(() => PasswordResetObject, {
    description: 'Makes a one-time code, good for 24 hours, with which the holder sets a new password.',
  })
  resetPassword(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return this.service.resetPassword(context, id);
  }
}
