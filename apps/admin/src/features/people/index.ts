import OrganizationsIcon from '@mui/icons-material/AccountBalanceOutlined';
import SectorsIcon from '@mui/icons-material/Diversity3Outlined';
import PeopleIcon from '@mui/icons-material/GroupOutlined';
import { lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { appointmentMenu, appointmentResource } from './appointments';
import { peopleTexts } from './messages';
import { organizationsBinding, peopleBinding, sectorsBinding } from './people.bindings';

export { NamedInput } from './references';
export type { Named, Page } from './people.documents';

const person = () => import('./PersonForm');
const sectors = () => import('./sectors');
const organizations = () => import('./organizations');

/** People, sectors and organizations: the model slice to copy. */
export const people: Slice = {
  texts: peopleTexts,
  resources: [
    {
      binding: peopleBinding,
      list: lazy(() => import('./PersonList')),
      create: lazy(async () => ({ default: (await person()).PersonCreate })),
      edit: lazy(async () => ({ default: (await person()).PersonEdit })),
      represents: 'name',
    },
    {
      binding: sectorsBinding,
      list: lazy(async () => ({ default: (await sectors()).SectorList })),
      create: lazy(async () => ({ default: (await sectors()).SectorCreate })),
      edit: lazy(async () => ({ default: (await sectors()).SectorEdit })),
      represents: 'name',
    },
    {
      binding: organizationsBinding,
      list: lazy(async () => ({ default: (await organizations()).OrganizationList })),
      create: lazy(async () => ({ default: (await organizations()).OrganizationCreate })),
      edit: lazy(async () => ({ default: (await organizations()).OrganizationEdit })),
      represents: 'name',
    },
    appointmentResource,
  ],
  menu: [
    appointmentMenu,
    {
      section: 'roster',
      to: '/people',
      label: 'resources.people.name',
      icon: PeopleIcon,
      when: ({ can }) => can('people:read'),
    },
    {
      section: 'roster',
      to: '/sectors',
      label: 'resources.sectors.name',
      icon: SectorsIcon,
      when: ({ can }) => can('people:read'),
    },
    {
      section: 'roster',
      to: '/organizations',
      label: 'resources.organizations.name',
      icon: OrganizationsIcon,
      when: ({ can }) => can('people:read'),
    },
  ],
};
