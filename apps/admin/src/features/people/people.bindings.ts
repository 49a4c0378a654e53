import type { Binding } from '../../platform/data';
import {
  CreateOrganization,
  CreatePerson,
  CreateSector,
  OrganizationById,
  Organizations,
  People,
  PersonById,
  SectorById,
  Sectors,
  UpdateOrganization,
  UpdatePerson,
  UpdateSector,
} from './people.documents';

type Values = Record<string, unknown>;
const idOf = (value: unknown) => (value as { id: string } | null | undefined)?.id;
/** What the form says, else what the record has; null clears. */
const chosen = (data: Values, field: string, record: string) =>
  data[field] === undefined ? (idOf(data[record]) ?? null) : data[field] || null;

export const toPersonInput = (data: Values) => ({
  name: data['name'],
  phone: data['phone'] || null,
  tier: data['tier'] || null,
  informantSource: data['informantSource'] || null,
  sectorId: chosen(data, 'sectorId', 'sector'),
  organizationId: chosen(data, 'organizationId', 'organization'),
  active: data['active'] ?? true,
});

export const peopleBinding: Binding = {
  resource: 'people',
  list: { document: People, sort: { name: 'NAME', tier: 'TIER', createdAt: 'CREATED_AT' } },
  one: { document: PersonById },
  create: { document: CreatePerson, variables: (data) => ({ input: toPersonInput(data) }) },
  update: { document: UpdatePerson, variables: (data, id, version) => ({ id, version, input: toPersonInput(data) }) },
};

export const toSectorInput = (data: Values) => ({
  code: data['code'],
  name: data['name'],
  convenerId: chosen(data, 'convenerId', 'convener'),
});

export const sectorsBinding: Binding = {
  resource: 'sectors',
  list: { document: Sectors, sort: { code: 'CODE', name: 'NAME' } },
  one: { document: SectorById },
  create: { document: CreateSector, variables: (data) => ({ input: toSectorInput(data) }) },
  update: { document: UpdateSector, variables: (data, id, version) => ({ id, version, input: toSectorInput(data) }) },
};

export const toOrganizationInput = ({ name, kind, level }: Values) => ({ name, kind, level: level || null });

export const organizationsBinding: Binding = {
  resource: 'organizations',
  list: { document: Organizations, sort: { name: 'NAME', kind: 'KIND' } },
  one: { document: OrganizationById },
  create: {
    document: CreateOrganization,
    variables: (data) => ({ input: toOrganizationInput(data) }),
  },
  update: {
    document: UpdateOrganization,
    variables: (data, id, version) => ({ id, version, input: toOrganizationInput(data) }),
  },
};
