import { any, col, contains, sql, type OrderKey, type PageQuery, type Sql } from '../../platform';
import type { AccountFilter, AccountSort } from './access.input';

const ORDER: Record<AccountSort['field'], OrderKey['by']> = {
  USERNAME: (alias) => col(alias, 'usernameKey'),
  DISPLAY_NAME: (alias) => col(alias, 'displayName'),
  CREATED_AT: (alias) => col(alias, 'createdAt'),
  LAST_SIGN_IN_AT: (alias) => col(alias, 'lastSignInAt'),
};

export function accountsQuery(filter: AccountFilter | null, sort: AccountSort | null): Omit<PageQuery, 'page'> {
  const { q, role, disabled } = filter ?? {};
  const where: ((alias: string) => Sql)[] = [];
  if (q) where.push((alias) => any([contains(col(alias, 'username'), q), contains(col(alias, 'displayName'), q)]));
  if (role) where.push((alias) => contains(col(alias, 'roles'), `"${role}"`));
  if (typeof disabled === 'boolean')
    where.push((alias) =>
      disabled ? sql`${col(alias, 'disabledAt')} IS NOT NULL` : sql`${col(alias, 'disabledAt')} IS NULL`,
    );
  return { where, order: [{ by: ORDER[sort?.field ?? 'USERNAME'], direction: sort?.order ?? 'ASC' }] };
}

/** Active accounts whose display name holds the text: those to whom one may hand one's work. */
export const candidatesQuery = (q: string, ownId: string): Omit<PageQuery, 'page'> => ({
  where: [
    (alias) => contains(col(alias, 'displayName'), q),
    (alias) => sql`${col(alias, 'disabledAt')} IS NULL AND ${col(alias, 'id')} <> ${ownId}`,
  ],
  order: [{ by: (alias) => col(alias, 'displayName'), direction: 'ASC' }],
});
