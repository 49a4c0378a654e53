import type { OrganizationKey, OrganizationKind, PlannedOrganization } from '../plan.types';

/** The departments (承办单位) that handle matters. */
export const departmentNames = {
  education: '市教育局',
  health: '市卫生健康局',
  housing: '市住房和城乡建设局',
  transport: '市交通运输局',
  rural: '市农业农村局',
  ecology: '市生态环境局',
  water: '市水利局',
  planning: '市自然资源和规划局',
  labour: '市人力资源和社会保障局',
  civil: '市民政局',
  police: '市公安局',
  market: '市市场监督管理局',
  tourism: '市文化广电旅游体育局',
  industry: '市工业和信息化局',
  development: '市发展和改革局',
  cityscape: '市城市管理局',
  commerce: '市商务局',
  emergency: '市应急管理局',
  approval: '市行政审批服务局',
  justice: '市司法局',
  insurance: '市医疗保障局',
  organization: '市委组织部',
  publicity: '市委宣传部',
  socialwork: '市委社会工作部',
} as const satisfies Record<OrganizationKey, string>;

export type KnownDepartment = keyof typeof departmentNames;

export const departmentKeys = Object.keys(departmentNames) as KnownDepartment[];

/** The reporting units (反映单位): democratic parties, special committees, town liaison groups. */
export const unitNames = {
  'minge-committee': '民革市委会',
  'minmeng-committee': '民盟市委会',
  'minjian-committee': '民建市委会',
  'minjin-committee': '民进市委会',
  'nonggong-committee': '农工党市委会',
  'jiusan-committee': '九三学社市委会',
  'business-federation': '市工商业联合会',
  'economy-committee': '市政协经济和人口资源环境委员会',
  'proposal-committee': '市政协提案和委员工作委员会',
  'education-committee': '市政协教科卫体和文化文史委员会',
  'social-committee': '市政协社会法制和民族宗教委员会',
  'liuxi-group': '柳溪镇政协委员联络组',
  'matang-group': '马塘镇政协委员联络组',
  'dongguan-group': '东关街道政协委员联络组',
} as const satisfies Record<OrganizationKey, string>;

export type KnownUnit = keyof typeof unitNames;

export const unitKeys = Object.keys(unitNames) as KnownUnit[];

export const partyOffice = 'party-office';
export const governmentOffice = 'government-office';
export const supervisionBureau = 'supervision-bureau';
export const lianxinOffice = 'lianxin-office';

function kindOf(kind: OrganizationKind, names: Record<OrganizationKey, string>) {
  return Object.entries(names).map(([key, name]): { key: OrganizationKey; input: PlannedOrganization } => ({
    key,
    input: { name, kind, level: 'COUNTY' },
  }));
}

export const organizations: { key: OrganizationKey; input: PlannedOrganization }[] = [
  { key: partyOffice, input: { name: '中共市委办公室', kind: 'PARTY_COMMITTEE', level: 'COUNTY' } },
  { key: governmentOffice, input: { name: '市人民政府办公室', kind: 'GOVERNMENT', level: 'COUNTY' } },
  { key: supervisionBureau, input: { name: '市督查局', kind: 'SUPERVISION_BUREAU', level: 'COUNTY' } },
  { key: lianxinOffice, input: { name: '市委连心办', kind: 'LIANXIN_OFFICE', level: 'COUNTY' } },
  ...kindOf('DEPARTMENT', departmentNames),
  ...kindOf('REPORTING_UNIT', unitNames),
  { key: 'upper-city', input: { name: '设区市政协办公室', kind: 'UPPER_COMMITTEE', level: 'CITY' } },
  { key: 'upper-province', input: { name: '省政协办公厅', kind: 'UPPER_COMMITTEE', level: 'PROVINCE' } },
  { key: 'upper-nation', input: { name: '全国政协办公厅', kind: 'UPPER_COMMITTEE', level: 'NATION' } },
  { key: 'city-media', input: { name: '市融媒体中心', kind: 'MEDIA', level: 'COUNTY' } },
];
