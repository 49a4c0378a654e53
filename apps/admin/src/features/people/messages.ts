import type { Texts } from '../../platform/texts';
import { appointmentTexts } from './appointments/messages';

export const peopleTexts = {
  informants: appointmentTexts.informants,
  resources: {
    ...appointmentTexts.resources,
    people: {
      name: ['人员', 'person |||| People'],
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
      name: ['界别', 'sector |||| Sectors'],
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
      name: ['单位', 'organization |||| Organizations'],
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
} satisfies Texts;
