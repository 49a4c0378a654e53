import { checkInput, normalKey, redeemResetCodeInput, Refusal } from '@sanlian/domain';
import { LessThan } from 'typeorm';
import { Context, newId, type Tx, type Viewer } from '../../platform';
import { passwordChanged, signedIn, signedOut } from './access.events';
import { Account } from './account.entity';
import { hashPassword, matches, oneOfFew } from './passwords';
import { ResetCode } from './reset-code.entity';
import { hashOf, newToken, tidyResetCode } from './secrets';
import { Session } from './session.entity';
import { Attempt } from './sign-in-attempts';
import { viewerOf } from './viewer-of';

export interface SignedIn {
  token: string;
  expiresAt: number;
  /** The request as that of whoever has just signed in. */
  context: Context;
}

/** Coming in and going out. */
export class SignInService {
  /**
   * Opens a session; its token is given once, here, and as a cookie.
   * @throws Refusal `BAD_CREDENTIALS` for an unknown name and a wrong password alike, `ACCOUNT_DISABLED`,
   *   `TOO_MANY_ATTEMPTS` while the delay after failures runs
   */
  async signIn(context: Context, username: string, password: string): Promise<SignedIn> {
    const attempt = new Attempt(context, username);
    const account = await oneOfFew(async () => {
      await attempt.admit();
      const known = await find(context, username);
      if (known && (await matches(password, known.passwordHash))) return known;
      if (!known) await matches(password, undefined);
      await attempt.failed();
      throw new Refusal('BAD_CREDENTIALS');
    });
    if (account.disabledAt !== null) throw new Refusal('ACCOUNT_DISABLED');
    const { platform } = context;
    const token = newToken();
    const viewer: Viewer = { ...viewerOf(account), credentialId: newId() };
    const expiresAt = context.now() + platform.config.sessionSeconds * 1000;
    await platform.transactions.run(viewer, async (tx) => {
      await attempt.succeeded(tx);
      await openSession(tx, viewer, account.passwordHash, { token, expiresAt });
    });
    context.request.setSessionCookie(token);
    return { token, expiresAt, context: new Context(platform, viewer, context.language, context.request) };
  }

  /** Ends the session that was shown. */
  async signOut(context: Context): Promise<void> {
    const { accountId, credentialId } = context.actor;
    await context.inTransaction(async (tx) => {
      await tx.manager.delete(Session, { id: credentialId ?? '' });
      await tx.record(signedOut, { subject: { type: 'Account', id: accountId }, payload: {} });
    });
    context.request.setSessionCookie(null);
  }

  /**
   * Gives an account a new password by the one-time code that an administrator handed out, and ends its sessions.
   * @throws Refusal `BAD_CREDENTIALS` for an unknown name, a wrong, used or expired code alike, `ACCOUNT_DISABLED`,
   *   `TOO_MANY_ATTEMPTS`, `BAD_USER_INPUT` for a password that is too short
   */
  async redeemResetCode(context: Context, input: unknown): Promise<void> {
    const { username, code, password } = checkInput(redeemResetCodeInput, input);
    const attempt = new Attempt(context, username);
    const passwordHash = await hashPassword(password);
    const codeHash = hashOf(tidyResetCode(code));
    const { account, isRight } = await oneOfFew(async () => {
      await attempt.admit();
      const known = await find(context, username);
      const kept = known && (await context.inTransaction((tx) => findCode(tx, known.id, codeHash)));
      if (!kept) await attempt.failed();
      return { account: known, isRight: Boolean(kept) };
    });
    if (!account || !isRight) throw new Refusal('BAD_CREDENTIALS');
    if (account.disabledAt !== null) throw new Refusal('ACCOUNT_DISABLED');
    await context.platform.transactions.run(viewerOf(account), async (tx) => {
      await tx.lock(Account, account.id);
      if (!(await findCode(tx, account.id, codeHash))) throw new Refusal('BAD_CREDENTIALS');
      await tx.manager.delete(ResetCode, { accountId: account.id });
      await attempt.succeeded(tx);
      await tx.manager.update(Account, { id: account.id }, { passwordHash });
      await tx.manager.delete(Session, { accountId: account.id });
      await tx.record(passwordChanged, {
        subject: { type: 'Account', id: account.id },
        payload: { by: 'reset-code' },
      });
    });
  }
}

const find = (context: Context, username: string): Promise<Account | null> =>
  context.inTransaction((tx) => tx.manager.findOneBy(Account, { usernameKey: normalKey(username) }));

async function findCode(tx: Tx, accountId: string, codeHash: string): Promise<ResetCode | null> {
  const code = await tx.manager.findOneBy(ResetCode, { accountId, codeHash });
  return code && code.expiresAt > tx.now ? code : null;
}

/** Opens the session unless the account was disabled, or its password changed, since the password was checked. */
async function openSession(
  tx: Tx,
  viewer: Viewer,
  checkedHash: string,
  given: { token: string; expiresAt: number },
): Promise<void> {
  const { accountId } = viewer;
  const account = await tx.lock(Account, accountId);
  if (account.disabledAt !== null) throw new Refusal('ACCOUNT_DISABLED');
  if (account.passwordHash !== checkedHash) throw new Refusal('BAD_CREDENTIALS');
  await tx.manager.delete(Session, { accountId, expiresAt: LessThan(tx.now) });
  await tx.manager.insert(Session, {
    id: viewer.credentialId ?? newId(),
    tokenHash: hashOf(given.token),
    accountId,
    createdAt: tx.now,
    expiresAt: given.expiresAt,
    lastSeenAt: tx.now,
  });
  await tx.manager.update(Account, { id: accountId }, { lastSignInAt: tx.now });
  await tx.record(signedIn, { subject: { type: 'Account', id: accountId }, payload: {} });
}
