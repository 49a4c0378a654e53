import { createHash } from 'node:crypto';
import { Refusal } from '@sanlian/domain';
import { IdempotencyKey } from './audit/idempotency-key.entity';
import { isDuplicate } from './database/duplicate';
import type { Tx } from './transaction';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Repeatable {
  /** The client's `Idempotency-Key`; without one the work just runs. */
  key: string | undefined;
  operation: string;
  accountId: string;
  input: unknown;
}

/**
 * Runs a create that a client may repeat. The second time, also when both arrive together, the first answer comes back
 * and nothing is created.
 * @throws Refusal `IDEMPOTENCY_KEY_REUSED` when the key came with another input before
 */
export async function once<T>(tx: Tx, request: Repeatable, work: () => Promise<T>): Promise<T> {
  if (!request.key) return work();
  const id = sha256(`${request.accountId}\n${request.operation}\n${request.key}`);
  const inputHash = sha256(JSON.stringify(request.input));
  const claimed = await claim(tx, id, inputHash);
  if (claimed) {
    if (claimed.inputHash !== inputHash) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
    return claimed.answer as T;
  }
  const answer = await work();
  await tx.manager.update(IdempotencyKey, { id }, { answer: answer as object });
  return answer;
}

/** Takes the key, or gives the earlier taker's row: inserting waits for a rival that is still at work. */
async function claim(tx: Tx, id: string, inputHash: string): Promise<IdempotencyKey | null> {
  const known = await tx.manager.findOneBy(IdempotencyKey, { id });
  if (known) return known;
  try {
    await tx.manager.insert(IdempotencyKey, { id, inputHash, answer: null as never, createdAt: tx.now });
    return null;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return tx.manager.findOneByOrFail(IdempotencyKey, { id });
  }
}
