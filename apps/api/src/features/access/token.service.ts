import { checkApiTokenInput, Refusal } from '@sanlian/domain';
import { newId, type Context } from '../../platform';
import { apiTokenCreated, apiTokenRevoked } from './access.events';
import { ApiToken } from './api-token.entity';
import { API_TOKEN_PREFIX, hashOf, newToken } from './secrets';

/** How long a token lasts that was given no end: a year. */
const LIFETIME_MS = 365 * 24 * 60 * 60 * 1000;

/** Read-only keys for programs, made by everyone for themselves. */
export class TokenService {
  /**
   * The secret is given once, here. An `Idempotency-Key` isn't honoured: remembering the answer would be keeping the
   * secret.
   * @throws Refusal `BAD_USER_INPUT` with the fields, also for an end that has passed
   */
  async create(context: Context, input: unknown): Promise<{ id: string; secret: string }> {
    const { name, expiresAt } = checkApiTokenInput(input, context.now());
    const secret = `${API_TOKEN_PREFIX}${newToken()}`;
    const { accountId } = context.actor;
    const id = newId();
    await context.inTransaction(async (tx) => {
      const token = {
        id,
        name,
        accountId,
        createdAt: tx.now,
        expiresAt: expiresAt ?? tx.now + LIFETIME_MS,
        revokedAt: null,
        lastUsedAt: null,
      };
      await tx.manager.insert(ApiToken, { ...token, secretHash: hashOf(secret) });
      await tx.record(apiTokenCreated, { subject: { type: 'ApiToken', id }, after: token, payload: { name } });
    });
    return { id, secret };
  }

  /** Ends a token of one's own at once. @throws Refusal `NOT_FOUND`, for those of others too */
  async revoke(context: Context, id: string): Promise<void> {
    if (!(await context.platform.reads.sees(context, 'ApiToken', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const { secretHash: _, ...before } = await tx.lock(ApiToken, id);
      if (before.revokedAt !== null) return;
      await tx.manager.update(ApiToken, { id }, { revokedAt: tx.now });
      await tx.record(apiTokenRevoked, {
        subject: { type: 'ApiToken', id },
        before,
        after: { ...before, revokedAt: tx.now },
        payload: { name: before.name },
      });
    });
  }
}
