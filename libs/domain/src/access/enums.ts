/** What an account may be; one account may hold several. */
export const Role = {
  MEMBER: 'MEMBER',
  INFORMANT: 'INFORMANT',
  SECTOR_CONVENER: 'SECTOR_CONVENER',
  UNIT_REPORTER: 'UNIT_REPORTER',
  INFO_OFFICE: 'INFO_OFFICE',
  CHAIR_MEMBER: 'CHAIR_MEMBER',
  SUPERVISION_BUREAU: 'SUPERVISION_BUREAU',
  DEPARTMENT: 'DEPARTMENT',
  LEADERSHIP_OFFICE: 'LEADERSHIP_OFFICE',
  LIANXIN_OFFICE: 'LIANXIN_OFFICE',
  ANALYST: 'ANALYST',
  ADMIN: 'ADMIN',
} as const;
export type Role = keyof typeof Role;

/** Fields a list of accounts may be sorted by. */
export const AccountSortField = {
  USERNAME: 'USERNAME',
  DISPLAY_NAME: 'DISPLAY_NAME',
  CREATED_AT: 'CREATED_AT',
  LAST_SIGN_IN_AT: 'LAST_SIGN_IN_AT',
} as const;
export type AccountSortField = keyof typeof AccountSortField;
