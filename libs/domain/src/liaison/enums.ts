/** Links join neighbouring tiers (L1). */
export const LiaisonLevel = {
  CHAIR_TO_STANDING: 'CHAIR_TO_STANDING',
  STANDING_TO_MEMBER: 'STANDING_TO_MEMBER',
  MEMBER_TO_CONSTITUENCY: 'MEMBER_TO_CONSTITUENCY',
} as const;
export type LiaisonLevel = keyof typeof LiaisonLevel;

/** How a liaison contact took place (L2). */
export const ContactMode = { VISIT: 'VISIT', PHONE: 'PHONE', MEETING: 'MEETING', ONLINE: 'ONLINE' } as const;
export type ContactMode = keyof typeof ContactMode;
