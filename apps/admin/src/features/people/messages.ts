import type { Texts } from '../../platform/texts';

export const peopleTexts = {
  resources: {
    people: {
      name: ['人员', 'People'],
      fields: {
        q: ['姓名', 'Name'],
        name: ['姓名', 'Name'],
        phone: ['手机', 'Phone'],
        tier: ['身份', 'Tier'],
        informantSource: ['特邀信息员', 'Informant'],
        informant: ['特邀信息员', 'Informant'],
        sectorId: ['界别', 'Sector'],
        sector: ['界别', 'Sector'],
        organizationId: ['单位', 'Organization'],
        organization: ['单位', 'Organization'],
        active: ['在任', 'In office'],
      },
    },
    sectors: {
      name: ['界别', 'Sectors'],
      fields: {
        q: ['名称', 'Name'],
        code: ['编号', 'Code'],
        name: ['名称', 'Name'],
        convenerId: ['召集人', 'Convener'],
        convener: ['召集人', 'Convener'],
        memberCount: ['委员人数', 'Members'],
      },
    },
    organizations: {
      name: ['单位', 'Organizations'],
      fields: {
        q: ['名称', 'Name'],
        name: ['名称', 'Name'],
        kind: ['类别', 'Kind'],
        level: ['层级', 'Level'],
      },
    },
  },
  people: {
    import: ['导入人员', 'Import people'],
    inactive: ['已离任', 'Left office'],
  },
  Tier: {
    CHAIR_MEETING: ['主席会议成员', 'Chair meeting'],
    STANDING_COMMITTEE: ['常委', 'Standing member'],
    MEMBER: ['委员', 'Member'],
  },
  InformantSource: {
    MEMBER: ['政协委员', 'CPPCC member'],
    DEMOCRATIC_PARTY: ['民主党派', 'Democratic party'],
    GRASSROOTS: ['基层', 'Grassroots'],
    PROFESSIONAL: ['专业人士', 'Professional'],
  },
  OrganizationKind: {
    PARTY_COMMITTEE: ['市委', 'Party committee'],
    GOVERNMENT: ['市政府', 'Government'],
    SUPERVISION_BUREAU: ['督查局', 'Supervision bureau'],
    LIANXIN_OFFICE: ['连心办', 'Lianxin office'],
    DEPARTMENT: ['承办单位', 'Handling department'],
    REPORTING_UNIT: ['反映单位', 'Reporting unit'],
    UPPER_COMMITTEE: ['上级政协', 'Upper committee'],
    MEDIA: ['媒体', 'Media'],
  },
  Level: {
    COUNTY: ['县(市、区)级', 'County'],
    CITY: ['设区市级', 'City'],
    PROVINCE: ['省级', 'Province'],
    NATION: ['全国', 'Nation'],
  },
} satisfies Texts;
