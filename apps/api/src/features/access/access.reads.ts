import type { Role } from '@sanlian/domain';
import {
  any,
  col,
  column,
  FALSE,
  guarded,
  hasRole,
  jsonColumn,
  needsColumn,
  sql,
  timeColumn,
  toOne,
  toOneOn,
  TRUE,
  type OpenRead,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
} from '../../platform';

/** Administrators, the holder, and whoever stands in for the holder at the moment. */
const knows = ({ accountId }: ReadRow, { viewer }: ReadEnv): boolean =>
  hasRole(viewer, 'ADMIN') || viewer.accountId === accountId || viewer.actingForId === accountId;

const confided = <T>(read: OpenRead, otherwise: T) =>
  guarded(read, (value, row, env) => (knows(row, env) ? value : otherwise), { accountId: needsColumn('id') });

/** How accounts, API tokens and stand-ins are read. */
export function defineAccessReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Account',
    table: 'account',
    open: {
      id: column('id'),
      displayName: column('displayName'),
      actingFor: toOneOn('Account', (alias, target, { viewer: { accountId, actingForId } }) =>
        actingForId === null
          ? FALSE
          : sql`${col(target, 'id')} = ${actingForId} AND ${col(alias, 'id')} = ${accountId}`,
      ),
    },
    guarded: {
      version: confided(column('version'), 0),
      username: confided(column('username'), null),
      roles: confided<Role[]>(jsonColumn('roles'), []),
      person: confided(toOne('Person', 'personId', { granted: true }), null),
      organization: confided(toOne('Organization', 'organizationId', { granted: true }), null),
      email: confided(column('email'), null),
      disabledAt: confided(timeColumn('disabledAt'), null),
      lastSignInAt: confided(timeColumn('lastSignInAt'), null),
      createdAt: confided(timeColumn('createdAt'), null),
    },
    scope: () => TRUE,
  });
  registry.define({
    name: 'ApiToken',
    table: 'api_token',
    open: {
      id: column('id'),
      name: column('name'),
      createdAt: timeColumn('createdAt'),
      expiresAt: timeColumn('expiresAt'),
      lastUsedAt: timeColumn('lastUsedAt'),
      revokedAt: timeColumn('revokedAt'),
    },
    scope: (alias, { viewer }) => sql`${col(alias, 'accountId')} = ${viewer.accountId}`,
  });
  registry.define({
    name: 'StandIn',
    table: 'stand_in',
    open: {
      id: column('id'),
      from: toOne('Account', 'fromAccountId', { granted: true }),
      to: toOne('Account', 'toAccountId', { granted: true }),
      role: column('role'),
      startsOn: column('startsOn'),
      endsOn: column('endsOn'),
      createdAt: timeColumn('createdAt'),
      revokedAt: timeColumn('revokedAt'),
    },
    scope: (alias, { viewer }) =>
      hasRole(viewer, 'ADMIN')
        ? TRUE
        : any([
            sql`${col(alias, 'fromAccountId')} = ${viewer.accountId}`,
            sql`${col(alias, 'toAccountId')} = ${viewer.accountId}`,
          ]),
  });
}
