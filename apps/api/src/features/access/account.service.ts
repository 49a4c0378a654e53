import {
  changePasswordInput,
  checkInput,
  createAccountInput,
  normalKey,
  Refusal,
  setMailAddressInput,
  setRolesInput,
  updateAccountInput,
} from '@sanlian/domain';
import { Not } from 'typeorm';
import { isDuplicate, moveMails, newId, type Context, type Tx } from '../../platform';
import { Organization, Person, refuseMissing } from '../people';
import {
  accountCreated,
  accountDisabled,
  accountEnabled,
  accountRolesSet,
  accountUpdated,
  mailAddressSet,
  passwordChanged,
  recordOf,
  resetCodeIssued,
} from './access.events';
import { Account } from './account.entity';
import { lockAdmins, refuseLastAdmin } from './last-admin';
import { hashPassword, matches, oneOfFew } from './passwords';
import { ResetCode } from './reset-code.entity';
import { hashOf, newResetCode, tidyResetCode } from './secrets';
import { Session } from './session.entity';
import { Attempt } from './sign-in-attempts';

const RESET_CODE_MS = 24 * 60 * 60 * 1000;

/** Accounts as administrators keep them, and one's own password. Answers are ids; what is shown is read through the read model. */
export class AccountService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields, also for a username that is taken and for links that aren't there */
  async create(context: Context, input: unknown): Promise<string> {
    const { password, ...checked } = checkInput(createAccountInput, input);
    const passwordHash = await hashPassword(password);
    // The password stays out of what the idempotency key is compared by: its plain hash could be guessed.
    return context.once('createAccount', checked, (tx) => this.insert(tx, { ...checked, passwordHash }));
  }

  /** Writes a new account in a running transaction; for the first administrator as well. */
  async insert(
    tx: Tx,
    given: Pick<Account, 'username' | 'displayName' | 'passwordHash' | 'roles' | 'personId' | 'organizationId'> &
      Partial<Pick<Account, 'email'>>,
  ): Promise<string> {
    await refuseMissing(tx, [
      ['personId', Person, given.personId],
      ['organizationId', Organization, given.organizationId],
    ]);
    const account: Account = {
      id: newId(),
      version: 1,
      email: null,
      mailLanguage: null,
      ...given,
      usernameKey: normalKey(given.username),
      disabledAt: null,
      lastSignInAt: null,
      createdAt: tx.now,
    };
    try {
      await tx.manager.insert(Account, account);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'username', code: 'ALREADY_EXISTS' }] });
    }
    await tx.record(accountCreated, {
      subject: { type: 'Account', id: account.id },
      after: recordOf(account),
      payload: { roles: account.roles },
    });
    return account.id;
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields */
  update(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const { email } = input as { email?: unknown };
    const changes: Pick<Account, 'displayName' | 'personId' | 'organizationId'> & Partial<Pick<Account, 'email'>> = {
      ...checkInput(updateAccountInput, input),
      ...(email === undefined ? {} : checkInput(setMailAddressInput, { email })),
    };
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Account, id);
      await refuseMissing(tx, [
        ['personId', Person, changes.personId],
        ['organizationId', Organization, changes.organizationId],
      ]);
      const moved = changes.email !== undefined && changes.email !== before.email;
      await tx.update(Account, id, version, { ...changes, ...(moved ? { mailLanguage: null } : {}) });
      if (moved) await moveMails(tx, id, changes.email ?? null);
      await tx.record(accountUpdated, {
        subject: { type: 'Account', id },
        before: recordOf(before),
        after: recordOf({ ...before, ...changes, version: version + 1 }),
        payload: {},
      });
    });
  }

  /** @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT`, `LAST_ADMIN` when nobody else could keep the accounts */
  setRoles(context: Context, id: string, given: unknown): Promise<void> {
    const { roles } = checkInput(setRolesInput, { roles: given });
    return context.inTransaction(async (tx) => {
      const admins = await lockAdmins(tx);
      const before = await tx.lock(Account, id);
      if (!roles.includes('ADMIN')) refuseLastAdmin(admins, id);
      await tx.update(Account, id, before.version, { roles });
      await tx.record(accountRolesSet, {
        subject: { type: 'Account', id },
        before: recordOf(before),
        after: recordOf({ ...before, roles, version: before.version + 1 }),
        payload: { roles },
      });
    });
  }

  /**
   * Keeps an account from signing in and ends its sessions at once; what it did stays.
   * @throws Refusal `NOT_FOUND`, `LAST_ADMIN`
   */
  disable(context: Context, id: string): Promise<void> {
    return context.inTransaction(async (tx) => {
      const admins = await lockAdmins(tx);
      const before = await tx.lock(Account, id);
      if (before.disabledAt !== null) return;
      refuseLastAdmin(admins, id);
      await tx.update(Account, id, before.version, { disabledAt: tx.now });
      await tx.manager.delete(Session, { accountId: id });
      await moveMails(tx, id, null);
      await tx.record(accountDisabled, {
        subject: { type: 'Account', id },
        before: recordOf(before),
        after: recordOf({ ...before, disabledAt: tx.now, version: before.version + 1 }),
        payload: {},
      });
    });
  }

  /** @throws Refusal `NOT_FOUND` */
  enable(context: Context, id: string): Promise<void> {
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Account, id);
      if (before.disabledAt === null) return;
      await tx.update(Account, id, before.version, { disabledAt: null });
      await tx.record(accountEnabled, {
        subject: { type: 'Account', id },
        before: recordOf(before),
        after: recordOf({ ...before, disabledAt: null, version: before.version + 1 }),
        payload: {},
      });
    });
  }

  /**
   * Makes a one-time code with which the holder gives the account a new password; an earlier code ends. Until then the
   * old password holds.
   * @throws Refusal `NOT_FOUND`
   */
  resetPassword(context: Context, id: string): Promise<{ code: string; expiresAt: number }> {
    const code = newResetCode();
    return context.inTransaction(async (tx) => {
      await tx.lock(Account, id);
      const expiresAt = tx.now + RESET_CODE_MS;
      await tx.manager.delete(ResetCode, { accountId: id });
      await tx.manager.insert(ResetCode, { accountId: id, codeHash: hashOf(tidyResetCode(code)), expiresAt });
      await tx.record(resetCodeIssued, { subject: { type: 'Account', id }, payload: { expiresAt } });
      return { code, expiresAt };
    });
  }

  /**
   * Sets where one gets one's news by mail, in the language of the request; null takes the address away.
   * @throws Refusal `BAD_USER_INPUT` for what is no address
   */
  setMailAddress(context: Context, given: unknown): Promise<void> {
    const { email } = checkInput(setMailAddressInput, { email: given });
    const { accountId: id } = context.actor;
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Account, id);
      const changes = { email, mailLanguage: email === null ? null : context.language };
      await tx.update(Account, id, before.version, changes);
      if (email !== before.email) await moveMails(tx, id, email);
      await tx.record(mailAddressSet, {
        subject: { type: 'Account', id },
        before: recordOf(before),
        after: recordOf({ ...before, ...changes, version: before.version + 1 }),
        payload: {},
      });
    });
  }

  /**
   * Changes one's own password and ends all sessions but the one that asks.
   * @throws Refusal `BAD_CREDENTIALS` when `current` is wrong, `TOO_MANY_ATTEMPTS`, `BAD_USER_INPUT` with the fields
   */
  async changePassword(context: Context, input: unknown): Promise<void> {
    const { current, next } = checkInput(changePasswordInput, input);
    const { accountId, credentialId } = context.actor;
    const account = await context.inTransaction((tx) => tx.lock(Account, accountId));
    const attempt = new Attempt(context, account.username);
    await oneOfFew(async () => {
      await attempt.admit();
      if (await matches(current, account.passwordHash)) return;
      await attempt.failed();
      throw new Refusal('BAD_CREDENTIALS');
    });
    const passwordHash = await hashPassword(next);
    await context.inTransaction(async (tx) => {
      const now = await tx.lock(Account, accountId);
      if (now.passwordHash !== account.passwordHash) throw new Refusal('CONFLICT');
      await attempt.succeeded(tx);
      await tx.manager.update(Account, { id: accountId }, { passwordHash });
      await tx.manager.delete(ResetCode, { accountId });
      await tx.manager.delete(Session, { accountId, id: Not(credentialId ?? '') });
      await tx.record(passwordChanged, { subject: { type: 'Account', id: accountId }, payload: { by: 'holder' } });
    });
  }
}
