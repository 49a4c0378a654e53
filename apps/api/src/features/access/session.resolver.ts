import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, below, Context, selectionOf, type Selection } from '../../platform';
import { ChangePasswordInput, RedeemResetCodeInput, SignInInput } from './access.input';
import { AccountObject, SignedInObject } from './access.object';
import type { AccountService } from './account.service';
import type { SignInService } from './sign-in.service';

/** Signing in and out, and one's own password. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly accounts: AccountService,
  ) {}

  @Access('session:sign-in')
  @Mutation(() => SignedInObject, {
    description: 'Opens a session; after failures with a growing delay (`TOO_MANY_ATTEMPTS`).',
  })
  async signIn(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SignInInput) { username, password }: SignInInput,
  ) {
    const { token, expiresAt, context: signedIn } = await this.signIns.signIn(context, username, password);
    return { token, expiresAt, viewer: await readViewer(signedIn, below(selectionOf(info), 'viewer')) };
  }

  @Access('session:own')
  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  async signOut(@Ctx() context: Context) {
    await this.signIns.signOut(context);
    return true;
  }

  @Access('session:own')
  @Query(() => AccountObject, {
    description: 'Who asks. While standing in, with the roles, person and organization that this gives.',
  })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readViewer(context, selectionOf(info));
  }

  @Access('password:own')
  @Mutation(() => Boolean, { description: 'Changes one’s own password and ends all other sessions.' })
  async changePassword(@Ctx() context: Context, @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput) {
    await this.accounts.changePassword(context, input);
    return true;
  }

  @Access('inbox:own')
  @Mutation(() => AccountObject, {
    description:
      'Sets where one gets one’s news by mail, in the language of this request; null takes the address away. Mails carry the title and a link.',
  })
  async setMailAddress(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('email', () => String, { nullable: true }) email: string | null,
  ) {
    await this.accounts.setMailAddress(context, email);
    return readViewer(context, selectionOf(info));
  }

  @Access('session:sign-in')
  @Mutation(() => Boolean, {
    description: 'Gives an account a new password by the one-time code from an administrator.',
  })
  async redeemResetCode(
    @Ctx() context: Context,
    @Arg('input', () => RedeemResetCodeInput) input: RedeemResetCodeInput,
  ) {
    await this.signIns.redeemResetCode(context, input);
    return true;
  }
}

async function readViewer(context: Context, selection: Selection) {
  const { accountId, actingForId, roles } = context.actor;
  const { reads } = context.platform;
  const own = await reads.one(context, 'Account', accountId, selection);
  if (actingForId === null) return own;
  const links = new Map([...selection].filter(([field]) => field === 'person' || field === 'organization'));
  return { ...own, ...(await reads.one(context, 'Account', actingForId, links)), roles };
}
