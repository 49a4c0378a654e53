import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@sanlian/domain';
import { eventKind, sql, type Context, type Tx, type Viewer } from '../../../platform';
import { viewerOf } from '../../access';
import { CalendarFeed } from './calendar-feed.entity';

export const calendarFeedCreated = eventKind<Record<string, never>>('calendar-feed.created');
export const calendarFeedRevoked = eventKind<Record<string, never>>('calendar-feed.revoked');

/** 256 bits. */
const SECRET_BYTES = 32;
const MINUTE_MS = 60_000;

/** Secrets are too random to be guessed from their hash; looking a hash up tells nothing of the others by its time. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Calendars for other programs, each behind a secret address, made by everyone for themselves. */
export class CalendarFeedService {
  /** The viewer's own, null where there is none. */
  async of({ platform, actor }: Context): Promise<{ createdAt: Date; lastReadAt: Date | null } | null> {
    const asked = 'SELECT createdAt, lastReadAt FROM calendar_feed WHERE accountId = ?';
    const [row] = await platform.database.read(asked, [actor.accountId]);
    if (!row) return null;
    const lastReadAt = row.lastReadAt === null ? null : new Date(Number(row.lastReadAt));
    return { createdAt: new Date(Number(row.createdAt)), lastReadAt };
  }

  /**
   * A new address; the earlier one ends. The secret is given once, here. An `Idempotency-Key` isn't honoured: remembering
   * the answer would be keeping the secret.
   */
  async create(context: Context): Promise<{ secret: string; createdAt: number }> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const { accountId } = context.actor;
    const createdAt = await context.inTransaction(async (tx) => {
      await tx.manager.delete(CalendarFeed, { accountId });
      await tx.manager.insert(CalendarFeed, {
        accountId,
        secretHash: hashOf(secret),
        createdAt: tx.now,
        lastReadAt: null,
      });
      await tx.record(calendarFeedCreated, { subject: subject(accountId), payload: {} });
      return tx.now;
    });
    return { secret, createdAt };
  }

  /** Ends the address at once. Answers whether there was one. */
  revoke(context: Context): Promise<boolean> {
    const { accountId } = context.actor;
    return context.inTransaction(async (tx: Tx) => {
      if (!(await tx.manager.existsBy(CalendarFeed, { accountId }))) return false;
      await tx.manager.delete(CalendarFeed, { accountId });
      await tx.record(calendarFeedRevoked, { subject: subject(accountId), payload: {} });
      return true;
    });
  }

  /** Whose calendar is behind an address; null for unknown ones and for accounts that were disabled. */
  async viewerBehind({ platform }: Context, secret: string): Promise<Viewer | null> {
    const secretHash = hashOf(secret);
    const asked = sql`SELECT f.lastReadAt, a.id, a.displayName, a.roles, a.personId, a.organizationId
      FROM calendar_feed f JOIN account a ON a.id = f.accountId
      WHERE f.secretHash = ${secretHash} AND a.disabledAt IS NULL`;
    const [row] = await platform.database.read(asked.text, asked.params);
    if (!row) return null;
    if (platform.clock() - Number(row.lastReadAt ?? 0) >= MINUTE_MS)
      await platform.transactions.run(null, (tx) =>
        tx.manager.update(CalendarFeed, { secretHash }, { lastReadAt: tx.now }),
      );
    const account = {
      id: String(row.id),
      displayName: String(row.displayName),
      roles: JSON.parse(String(row.roles)) as Role[],
      personId: row.personId as string | null,
      organizationId: row.organizationId as string | null,
    };
    return { ...viewerOf(account), readOnly: true };
  }
}

const subject = (accountId: string) => ({ type: 'Account', id: accountId });
