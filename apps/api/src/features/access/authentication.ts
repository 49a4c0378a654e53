import { Refusal, shanghaiDate, type Role } from '@sanlian/domain';
import { sql, type Platform, type Row, type Sql, type Viewer } from '../../platform';
import { ApiToken } from './api-token.entity';
import { API_TOKEN_PREFIX, hashOf } from './secrets';
import { Session } from './session.entity';
import { viewerOf } from './viewer-of';

const MINUTE_MS = 60_000;

/** Finds out who shows a credential, with one indexed read; nothing is remembered, so that what ends, ends at once. */
export class Authentication {
  constructor(private readonly platform: Platform) {}

  /**
   * The viewer behind a session or API token, null where it isn't valid (any more).
   * @param actingFor the account for which the viewer wants to stand in
   * @throws Refusal `FORBIDDEN` without a valid grant for that
   */
  async viewer(credential: string, actingFor?: string): Promise<Viewer | null> {
    const isToken = credential.startsWith(API_TOKEN_PREFIX);
    const found = await this.find(isToken ? byApiToken(credential, this.now) : bySession(credential, this.now));
    if (!found) return null;
    const credentialId = String(found.credentialId);
    if (this.now - Number(found.usedAt ?? 0) >= MINUTE_MS) await this.markUsed(isToken, credentialId);
    const own: Viewer = { ...viewerOf(holderOf(found), credentialId), readOnly: isToken };
    return actingFor === undefined ? own : this.standingIn(own, actingFor);
  }

  /** The viewer as a stand-in: the other's person, organization and granted roles, and both accounts in every record. */
  private async standingIn(own: Viewer, accountId: string): Promise<Viewer> {
    const today = shanghaiDate(this.now);
    const grants = await this.platform.database.read(
      ...both(sql`SELECT s.role, a.id, a.displayName, a.roles, a.personId, a.organizationId
        FROM stand_in s JOIN account a ON a.id = s.fromAccountId
        WHERE s.toAccountId = ${own.accountId} AND s.fromAccountId = ${accountId} AND a.disabledAt IS NULL
          AND s.revokedAt IS NULL AND s.startsOn <= ${today} AND s.endsOn >= ${today}`),
    );
    const other = grants[0] && holderOf(grants[0]);
    const roles = other?.roles.filter((role) => grants.some((grant) => grant.role === role)) ?? [];
    if (!other || roles.length === 0) throw new Refusal('FORBIDDEN');
    const { personId, organizationId } = other;
    return { ...own, roles, personId, organizationId, actingForId: accountId };
  }

  private async find(statement: Sql): Promise<Row | undefined> {
    return (await this.platform.database.read(...both(statement)))[0];
  }

  private async markUsed(isToken: boolean, id: string): Promise<void> {
    await this.platform.transactions.run(null, (tx) =>
      isToken
        ? tx.manager.update(ApiToken, { id }, { lastUsedAt: tx.now })
        : tx.manager.update(Session, { id }, { lastSeenAt: tx.now }),
    );
  }

  private get now(): number {
    return this.platform.clock();
  }
}

const bySession = (token: string, now: number): Sql =>
  sql`SELECT c.id AS credentialId, c.lastSeenAt AS usedAt, a.id, a.displayName, a.roles, a.personId, a.organizationId
    FROM \`session\` c JOIN account a ON a.id = c.accountId
    WHERE c.tokenHash = ${hashOf(token)} AND c.expiresAt > ${now} AND a.disabledAt IS NULL`;

const byApiToken = (secret: string, now: number): Sql =>
  sql`SELECT c.id AS credentialId, c.lastUsedAt AS usedAt, a.id, a.displayName, a.roles, a.personId, a.organizationId
    FROM api_token c JOIN account a ON a.id = c.accountId
    WHERE c.secretHash = ${hashOf(secret)} AND c.expiresAt > ${now} AND c.revokedAt IS NULL AND a.disabledAt IS NULL`;

const both = ({ text, params }: Sql): [string, Sql['params']] => [text, params];

/** The account of a joined row. */
const holderOf = (row: Row) => ({
  id: String(row.id),
  displayName: String(row.displayName),
  roles: JSON.parse(String(row.roles)) as Role[],
  personId: row.personId as string | null,
  organizationId: row.organizationId as string | null,
});
