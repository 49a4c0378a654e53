import { REPORTER_ROLES } from '@sanlian/domain';
import { In, IsNull } from 'typeorm';
import type { Tx } from '../../platform';
import { Account } from '../access';
import { Organization, Person } from '../people';
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

/** The accounts that report: all of them, or those of the sectors and units that are asked. */
export async function reportersAsked(
  tx: Tx,
  { sectorIds, organizationIds }: { sectorIds: readonly string[]; organizationIds: readonly string[] },
): Promise<Addressee[]> {
  const accounts = (await tx.manager.findBy(Account, { disabledAt: IsNull() })).filter(({ roles }) =>
    roles.some((role) => REPORTER_ROLES.includes(role)),
  );
  const everybody = sectorIds.length + organizationIds.length === 0;
  const members = sectorIds.length === 0 ? [] : await tx.manager.findBy(Person, { sectorId: In([...sectorIds]) });
  const people = new Set(members.map(({ id }) => id));
  const isAsked = ({ personId, organizationId }: Account): boolean =>
    (personId !== null && people.has(personId)) ||
    (organizationId !== null && organizationIds.includes(organizationId));
  return accounts.filter((account) => everybody || isAsked(account)).map(({ id }) => ({ accountId: id }));
}
