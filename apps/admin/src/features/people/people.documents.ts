import type { InformantSource, Level, OrganizationKind, Tier } from '@sanlian/domain';
import { gql } from '../../platform/graphql';

export interface Named {
  id: string;
  name: string;
}
export interface Page<Row> {
  total: number;
  items: Row[];
}

export interface Person extends Named {
  version: number;
  phone: string | null;
  tier: Tier | null;
  informantSource: InformantSource | null;
  sector: Named | null;
  organization: Named | null;
  active: boolean;
}
export interface Sector extends Named {
  version: number;
  code: string;
  memberCount: number;
  convener: Named | null;
}
export interface Organization extends Named {
  version: number;
  kind: OrganizationKind;
  level: Level | null;
}

type ListVariables = { filter?: object; sort?: object; page?: object };
type WriteVariables = { id?: string; version?: number; input: object };

const personFields = `id version name phone tier informantSource sector { id name } organization { id name } active`;
export const People = gql<{ people: Page<Person> }, ListVariables>`
  query People($filter: PersonFilter, $sort: PersonSort, $page: PageInput) {
    people(filter: $filter, sort: $sort, page: $page) { total items { ${personFields} } }
  }`;
export const PersonById = gql<{ person: Person }, { id: string }>`
  query Person($id: ID!) { person(id: $id) { ${personFields} } }`;
export const CreatePerson = gql<{ createPerson: Person }, WriteVariables>`
  mutation CreatePerson($input: PersonInput!) { createPerson(input: $input) { ${personFields} } }`;
export const UpdatePerson = gql<{ updatePerson: Person }, WriteVariables>`
  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) { ${personFields} }
  }`;

const sectorFields = `id version code name memberCount convener { id name }`;
export const Sectors = gql<{ sectors: Page<Sector> }, ListVariables>`
  query Sectors($filter: SectorFilter, $sort: SectorSort, $page: PageInput) {
    sectors(filter: $filter, sort: $sort, page: $page) { total items { ${sectorFields} } }
  }`;
export const SectorById = gql<{ sector: Sector }, { id: string }>`
  query Sector($id: ID!) { sector(id: $id) { ${sectorFields} } }`;
export const CreateSector = gql<{ createSector: Sector }, WriteVariables>`
  mutation CreateSector($input: SectorInput!) { createSector(input: $input) { ${sectorFields} } }`;
export const UpdateSector = gql<{ updateSector: Sector }, WriteVariables>`
  mutation UpdateSector($id: ID!, $version: Int!, $input: SectorInput!) {
    updateSector(id: $id, version: $version, input: $input) { ${sectorFields} }
  }`;

const organizationFields = `id version name kind level`;
export const Organizations = gql<{ organizations: Page<Organization> }, ListVariables>`
  query Organizations($filter: OrganizationFilter, $sort: OrganizationSort, $page: PageInput) {
    organizations(filter: $filter, sort: $sort, page: $page) { total items { ${organizationFields} } }
  }`;
export const CreateOrganization = gql<{ createOrganization: Organization }, WriteVariables>`
  mutation CreateOrganization($input: OrganizationInput!) { createOrganization(input: $input) { ${organizationFields} } }`;
export const OrganizationById = gql<{ organization: Organization }, { id: string }>`
  query Organization($id: ID!) { organization(id: $id) { ${organizationFields} } }`;
export const UpdateOrganization = gql<{ updateOrganization: Organization }, WriteVariables>`
  mutation UpdateOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {
    updateOrganization(id: $id, version: $version, input: $input) { ${organizationFields} }
  }`;
