import type { Platform } from '../../platform';
import { amount, label, moment, text, yesNo, type Listed } from '../../platform/exports';
import type {
  OrganizationFilter,
  OrganizationSort,
  PersonFilter,
  PersonSort,
  SectorFilter,
  SectorSort,
} from './people.input';
import { organizationsQuery, peopleQuery, sectorsQuery } from './people.lists';

/** The roster as tables. */
export function exportPeople({ exports }: Platform): void {
  exports.add<Listed<PersonFilter, PersonSort>>({
    list: 'people',
    type: 'Person',
    zh: '人员名册',
    en: 'People',
    columns: [
      text('姓名', 'Name', 'name', { width: 12 }),
      label('身份', 'Tier', 'tier', 'Tier'),
      label('特邀信息员来源', 'Informant', 'informantSource', 'InformantSource'),
      text('界别', 'Sector', 'sector.name'),
      text('单位', 'Organization', 'organization.name', { width: 28 }),
      text('电话', 'Phone', 'phone', { width: 15 }),
      yesNo('在任', 'Active', 'active'),
      moment('录入时间', 'Added', 'createdAt'),
    ],
    query: (_, { filter, sort }) => peopleQuery(filter ?? null, sort ?? null),
  });
  exports.add<Listed<OrganizationFilter, OrganizationSort>>({
    list: 'organizations',
    type: 'Organization',
    zh: '单位名册',
    en: 'Organizations',
    columns: [
      text('名称', 'Name', 'name', { width: 32 }),
      label('类别', 'Kind', 'kind', 'OrganizationKind'),
      label('级别', 'Level', 'level', 'Level'),
    ],
    query: (_, { filter, sort }) => organizationsQuery(filter ?? null, sort ?? null),
  });
  exports.add<Listed<SectorFilter, SectorSort>>({
    list: 'sectors',
    type: 'Sector',
    zh: '界别',
    en: 'Sectors',
    columns: [
      text('代码', 'Code', 'code', { width: 10 }),
      text('名称', 'Name', 'name'),
      text('召集人', 'Convener', 'convener.name', { width: 12 }),
      amount('委员数', 'Members', 'memberCount'),
    ],
    query: (_, { filter, sort }) => sectorsQuery(filter ?? null, sort ?? null),
  });
}
