/** Tier of a person; each higher tier belongs to the lower ones as well. */
export const Tier = {
  CHAIR_MEETING: 'CHAIR_MEETING',
  STANDING_COMMITTEE: 'STANDING_COMMITTEE',
  MEMBER: 'MEMBER',
} as const;
export type Tier = keyof typeof Tier;

/** Where a specially invited informant (特邀信息员) comes from. */
export const InformantSource = {
  MEMBER: 'MEMBER',
  DEMOCRATIC_PARTY: 'DEMOCRATIC_PARTY',
  GRASSROOTS: 'GRASSROOTS',
  PROFESSIONAL: 'PROFESSIONAL',
} as const;
export type InformantSource = keyof typeof InformantSource;

/** What an organization is to the committee. */
export const OrganizationKind = {
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  GOVERNMENT: 'GOVERNMENT',
  SUPERVISION_BUREAU: 'SUPERVISION_BUREAU',
  LIANXIN_OFFICE: 'LIANXIN_OFFICE',
  DEPARTMENT: 'DEPARTMENT',
  REPORTING_UNIT: 'REPORTING_UNIT',
  UPPER_COMMITTEE: 'UPPER_COMMITTEE',
  MEDIA: 'MEDIA',
} as const;
export type OrganizationKind = keyof typeof OrganizationKind;

/** Administrative level, from county to nation. */
export const Level = { COUNTY: 'COUNTY', CITY: 'CITY', PROVINCE: 'PROVINCE', NATION: 'NATION' } as const;
export type Level = keyof typeof Level;

/** Fields a list may be sorted by. */
export const PersonSortField = { NAME: 'NAME', TIER: 'TIER', CREATED_AT: 'CREATED_AT' } as const;
export type PersonSortField = keyof typeof PersonSortField;

/** Fields a list may be sorted by. */
export const SectorSortField = { CODE: 'CODE', NAME: 'NAME' } as const;
export type SectorSortField = keyof typeof SectorSortField;

/** Fields a list may be sorted by. */
export const OrganizationSortField = { NAME: 'NAME', KIND: 'KIND' } as const;
export type OrganizationSortField = keyof typeof OrganizationSortField;
