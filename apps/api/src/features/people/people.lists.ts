import { Tier } from '@sanlian/domain';
import { any, col, contains, given, type OrderKey, type PageQuery, sql, type Sql } from '../../platform';
import type {
  OrganizationFilter,
  OrganizationSort,
  PersonFilter,
  PersonSort,
  SectorFilter,
  SectorSort,
} from './people.input';

type Condition = (alias: string) => Sql;

/** The conditions of the given, not empty, parts of a filter. */
function conditions(...parts: (Condition | false | null | undefined | '')[]): Condition[] {
  return parts.filter((part): part is Condition => typeof part === 'function');
}

const equals =
  (column: string, value: string): Condition =>
  (alias) =>
    sql`${col(alias, column)} = ${value}`;

const TIER_RANK = (alias: string): Sql =>
  sql`CASE ${col(alias, 'tier')} WHEN ${Tier.CHAIR_MEETING} THEN 1 WHEN ${Tier.STANDING_COMMITTEE} THEN 2 WHEN ${Tier.MEMBER} THEN 3 ELSE 4 END`;

const PERSON_ORDER: Record<PersonSort['field'], OrderKey['by']> = {
  NAME: (alias) => col(alias, 'nameKey'),
  TIER: TIER_RANK,
  CREATED_AT: (alias) => col(alias, 'createdAt'),
};

export function peopleQuery(filter: PersonFilter | null, sort: PersonSort | null): Omit<PageQuery, 'page'> {
  const { q, tier, informant, sectorId, organizationId, active } = filter ?? {};
  return {
    where: conditions(
      given(q) && ((alias) => contains(col(alias, 'name'), q)),
      given(tier) && equals('tier', tier),
      given(informant) &&
        ((alias) =>
          informant
            ? sql`${col(alias, 'informantSource')} IS NOT NULL`
            : sql`${col(alias, 'informantSource')} IS NULL`),
      given(sectorId) && equals('sectorId', sectorId),
      given(organizationId) && equals('organizationId', organizationId),
      given(active) && ((alias) => sql`${col(alias, 'active')} = ${active}`),
    ),
    order: [{ by: PERSON_ORDER[sort?.field ?? 'NAME'], direction: sort?.order ?? 'ASC' }],
  };
}

export function sectorsQuery(filter: SectorFilter | null, sort: SectorSort | null): Omit<PageQuery, 'page'> {
  const q = filter?.q;
  return {
    where: conditions(given(q) && ((alias) => any([contains(col(alias, 'name'), q), contains(col(alias, 'code'), q)]))),
    order: [
      { by: (alias) => col(alias, sort?.field === 'NAME' ? 'nameKey' : 'codeKey'), direction: sort?.order ?? 'ASC' },
    ],
  };
}

export function organizationsQuery(
  filter: OrganizationFilter | null,
  sort: OrganizationSort | null,
): Omit<PageQuery, 'page'> {
  const { q, kind } = filter ?? {};
  return {
    where: conditions(given(q) && ((alias) => contains(col(alias, 'name'), q)), given(kind) && equals('kind', kind)),
    order: [
      { by: (alias) => col(alias, sort?.field === 'KIND' ? 'kind' : 'nameKey'), direction: sort?.order ?? 'ASC' },
    ],
  };
}
