import { createHash } from 'node:crypto';
import {
  countedFailures,
  FAILURES_FORGOTTEN_MS,
  normalKey,
  Refusal,
  signInDelay,
  type AttemptsOf,
} from '@sanlian/domain';
import { LessThan } from 'typeorm';
import { isDuplicate, type Context, type Tx } from '../../platform';
import { SignInAttempt } from './sign-in-attempt.entity';

interface Counted {
  of: AttemptsOf;
  id: string;
}

/** One attempt to prove who one is: the account name and the address that it is counted by. */
export class Attempt {
  private readonly account: Counted;
  private readonly address: Counted;

  constructor(
    private readonly context: Context,
    username: string,
  ) {
    this.account = { of: 'account', id: keyOf('account', normalKey(username)) };
    this.address = { of: 'address', id: keyOf('address', context.request.address) };
  }

  /** @throws Refusal `TOO_MANY_ATTEMPTS` with the seconds to wait */
  async admit(): Promise<void> {
    const { database } = this.context.platform;
    const [row] = await database.read(
      'SELECT MAX(`blockedUntil`) AS `until` FROM `sign_in_attempt` WHERE `id` IN (?, ?)',
      [this.account.id, this.address.id],
    );
    const wait = Number(row?.until ?? 0) - this.context.now();
    if (wait > 0) throw new Refusal('TOO_MANY_ATTEMPTS', { params: { seconds: Math.ceil(wait / 1000) } });
  }

  /** Counts a failure against the account name and the address. */
  failed(): Promise<void> {
    return this.context.inTransaction(async (tx) => {
      // Always in the same order, so that two failures at once can't block each other.
      const counted = [this.account, this.address].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const each of counted) await count(tx, each);
    });
  }

  /** Forgets the failures of the account; those of the address stay, as one right password proves nothing of the others. */
  async succeeded(tx: Tx): Promise<void> {
    await tx.manager.update(SignInAttempt, { id: this.account.id }, { failures: 0, blockedUntil: 0 });
  }
}

const keyOf = (of: AttemptsOf, name: string): string => createHash('sha256').update(`${of}\n${name}`).digest('hex');

async function count(tx: Tx, { of, id }: Counted): Promise<void> {
  const first = { id, failures: 1, lastFailureAt: tx.now, blockedUntil: tx.now + signInDelay(of, 1) * 1000 };
  if (!(await tx.manager.existsBy(SignInAttempt, { id }))) {
    try {
      await tx.manager.insert(SignInAttempt, first);
      return;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
  const known = await tx.lock(SignInAttempt, id);
  const failures = countedFailures(known.failures, known.lastFailureAt, tx.now) + 1;
  await tx.manager.update(
    SignInAttempt,
    { id },
    { failures, lastFailureAt: tx.now, blockedUntil: tx.now + signInDelay(of, failures) * 1000 },
  );
}

/** Removes what no longer counts; done at the start, when nobody is signing in. */
export const forgetOldFailures = (tx: Tx): Promise<unknown> =>
  tx.manager.delete(SignInAttempt, { lastFailureAt: LessThan(tx.now - FAILURES_FORGOTTEN_MS) });
