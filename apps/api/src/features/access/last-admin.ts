import { Refusal } from '@sanlian/domain';
import type { Tx } from '../../platform';
import { Account } from './account.entity';

/**
 * The active administrators, locked in the order of their ids, so that two of them can't take the right from each other
 * at the same time.
 */
export async function lockAdmins(tx: Tx): Promise<Account[]> {
  const found = await tx.manager
    .createQueryBuilder(Account, 'account')
    .select('account.id')
    .where('account.roles LIKE :admin AND account.disabledAt IS NULL', { admin: '%"ADMIN"%' })
    .orderBy('account.id')
    .getMany();
  const admins: Account[] = [];
  for (const { id } of found) admins.push(await tx.lock(Account, id));
  return admins.filter(({ roles, disabledAt }) => roles.includes('ADMIN') && disabledAt === null);
}

/** @throws Refusal `LAST_ADMIN` when no other active administrator is left */
export function refuseLastAdmin(admins: readonly Account[], id: string): void {
  if (admins.length === 1 && admins[0]?.id === id) throw new Refusal('LAST_ADMIN');
}
