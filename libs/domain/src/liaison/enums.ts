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

/** Why a proposed link joins these two: they share a sector, or the one above had the fewest links. */
export const ProposedLinkReason = { SAME_SECTOR: 'SAME_SECTOR', BALANCE: 'BALANCE' } as const;
export type ProposedLinkReason = keyof typeof ProposedLinkReason;

/** Fields a list of links may be sorted by. */
export const LiaisonLinkSortField = { SINCE: 'SINCE', LAST_CONTACT: 'LAST_CONTACT', LEVEL: 'LEVEL' } as const;
export type LiaisonLinkSortField = keyof typeof LiaisonLinkSortField;
