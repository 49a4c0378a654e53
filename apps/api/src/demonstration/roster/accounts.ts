import type { AccountKey, OrganizationKey, PersonKey, PlannedAccount, Role } from '../plan.types';
import { departmentKeys, departmentNames, unitKeys, unitNames } from './organizations';
import { governmentOffice, lianxinOffice, partyOffice, supervisionBureau } from './organizations';
import { chairMeetingKeys, convenerOf, people, personByKey } from './people';
import { sectorKeys } from './sectors';

/** The account that the installation makes by itself. */
export const installationAccount: AccountKey = 'admin';

/** One sign-in for each role, in the order in which the start prints them. */
export const signInOfRole: Record<Role, AccountKey> = {
  MEMBER: 'member',
  INFORMANT: 'informant',
  SECTOR_CONVENER: 'convener',
  UNIT_REPORTER: 'unit',
  INFO_OFFICE: 'office',
  CHAIR_MEMBER: 'chair',
  SUPERVISION_BUREAU: 'bureau',
  DEPARTMENT: 'department',
  LEADERSHIP_OFFICE: 'leaders',
  LIANXIN_OFFICE: 'lianxin',
  ANALYST: 'analyst',
  ADMIN: installationAccount,
};

/** The office's second account writes what comes on paper, by phone and from visits. */
export const secondOffice: AccountKey = 'office2';
export const governmentAccount: AccountKey = 'government';

function nameOf(person: PersonKey): string {
  const found = personByKey.get(person);
  if (!found) throw new Error(`The roster has no person ${person}`);
  return found.name;
}

function personal(username: string, person: PersonKey, roles: Role[]): PlannedAccount {
  return { username, displayName: nameOf(person), roles, person };
}

const chairAccounts = chairMeetingKeys.map((person, index) => {
  const last = chairMeetingKeys.length - 1;
  const username = index === 0 ? 'chair' : index === last ? 'secretary-general' : `vice-chair-${index}`;
  return personal(username, person, ['CHAIR_MEMBER', 'MEMBER']);
});

const convenerAccounts = sectorKeys.map((sector) =>
  personal(sector === 'economy' ? 'convener' : `convener-${sector}`, convenerOf[sector], ['SECTOR_CONVENER', 'MEMBER']),
);

const firstInformant = people.find(({ input }) => input.informantSource === 'GRASSROOTS')?.key;

const informantAccounts = people
  .filter(({ input }) => input.informantSource)
  .map(({ key, input }) =>
    personal(
      key === firstInformant ? 'informant' : `informant-${key.slice(1)}`,
      key,
      input.tier ? ['INFORMANT', 'MEMBER'] : ['INFORMANT'],
    ),
  );

const memberAccounts = people
  .filter(({ input }) => input.tier === 'MEMBER' && !input.informantSource)
  .filter((_, index) => index % 3 === 0)
  .map(({ key }, index) => personal(index === 0 ? 'member' : `member-${key.slice(1)}`, key, ['MEMBER']));

function official(username: string, displayName: string, role: Role, organization: OrganizationKey): PlannedAccount {
  return { username, displayName, roles: [role], organization };
}

const departmentAccounts = departmentKeys.map((key) =>
  official(key === 'education' ? 'department' : key, departmentNames[key], 'DEPARTMENT', key),
);

const unitAccounts = unitKeys.map((key) =>
  official(key === 'minmeng-committee' ? 'unit' : key, unitNames[key], 'UNIT_REPORTER', key),
);

/** All accounts but the installation's own. */
export const accounts: PlannedAccount[] = [
  { username: 'office', displayName: '市政协信息中心', roles: ['INFO_OFFICE'] },
  { username: secondOffice, displayName: '市政协信息中心值班员', roles: ['INFO_OFFICE'] },
  official('bureau', '市督查局督查科', 'SUPERVISION_BUREAU', supervisionBureau),
  official('leaders', '市委办公室信息科', 'LEADERSHIP_OFFICE', partyOffice),
  official(governmentAccount, '市政府办公室信息科', 'LEADERSHIP_OFFICE', governmentOffice),
  official('lianxin', '市委连心办综合科', 'LIANXIN_OFFICE', lianxinOffice),
  { username: 'analyst', displayName: '市政协研究室', roles: ['ANALYST'] },
  ...chairAccounts,
  ...convenerAccounts,
  ...informantAccounts,
  ...memberAccounts,
  ...departmentAccounts,
  ...unitAccounts,
];

export const accountOfPerson = new Map<PersonKey, AccountKey>(
  accounts.flatMap((account) => (account.person ? [[account.person, account.username] as const] : [])),
);

export const accountOfOrganization = new Map<OrganizationKey, AccountKey>(
  accounts.flatMap((account) => (account.organization ? [[account.organization, account.username] as const] : [])),
);
