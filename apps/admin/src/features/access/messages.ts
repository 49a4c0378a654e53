import type { Texts } from '../../platform/texts';

export const accessTexts = {
  roles: {
    MEMBER: ['委员', 'Member'],
    INFORMANT: ['特邀信息员', 'Informant'],
    SECTOR_CONVENER: ['界别召集人', 'Sector convener'],
    UNIT_REPORTER: ['反映单位', 'Reporting unit'],
    INFO_OFFICE: ['信息工作办公室', 'Information office'],
    CHAIR_MEMBER: ['主席会议成员', 'Chair member'],
    SUPERVISION_BUREAU: ['督查局', 'Supervision bureau'],
    DEPARTMENT: ['承办单位', 'Department'],
    LEADERSHIP_OFFICE: ['市委、市政府办公室', 'Leadership office'],
    LIANXIN_OFFICE: ['连心办', 'Lianxin office'],
    ANALYST: ['分析人员', 'Analyst'],
    ADMIN: ['系统管理员', 'Administrator'],
  },
  access: {
    redeem: { title: ['用重置码重设密码', 'Reset my password with a code'] },
  },
} satisfies Texts;
