import type { Tx } from '../../platform';
import { Account } from '../access';
import { Organization } from '../people';
import type { Addressee } from './steps';

/** Every supervision bureau (督查局). */
export async function bureaus(tx: Tx): Promise<Addressee[]> {
  const found = await tx.manager.findBy(Organization, { kind: 'SUPERVISION_BUREAU' });
  return found.map(({ id }) => ({ organizationId: id }));
}

/** The accounts of the information office. */
export async function accountsOfOffice(tx: Tx): Promise<Addressee[]> {
  const accounts = await tx.manager
    .createQueryBuilder(Account, 'account')
    .where('account.disabledAt IS NULL')
    .andWhere('account.roles LIKE :role', { role: '%"INFO_OFFICE"%' })
    .getMany();
  return accounts.map(({ id }) => ({ accountId: id }));
}
