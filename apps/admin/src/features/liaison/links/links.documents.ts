import type { LiaisonLevel, ProposedLinkReason, Tier } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface LiaisonLink {
  id: string;
  version: number;
  level: LiaisonLevel;
  from: Named & { tier: Tier | null; sector: Named | null };
  to: (Named & { tier: Tier | null; sector: Named | null }) | null;
  constituency: string | null;
  since: string;
  until: string | null;
  contactCount: number;
  lastContactAt: string | null;
  /** Whether the recorded tiers are still neighbours and both are in office. */
  fits: boolean;
  mayRecord: boolean;
}

export interface ProposedLink {
  from: Named & { sector: Named | null };
  to: Named & { sector: Named | null };
  level: Exclude<LiaisonLevel, 'MEMBER_TO_CONSTITUENCY'>;
  /** Also for those that somebody changed by hand. */
  reason: ProposedLinkReason | 'BY_HAND';
}

const link = `id version level from { id name tier sector { id name } } to { id name tier sector { id name } }
  constituency since until contactCount lastContactAt fits mayRecord`;

export const LiaisonLinks = gql<{ liaisonLinks: Page<LiaisonLink> }, { filter?: object; sort?: object; page?: object }>`
  query LiaisonLinks($filter: LiaisonLinkFilter, $sort: LiaisonLinkSort, $page: PageInput) {
    liaisonLinks(filter: $filter, sort: $sort, page: $page) { total items { ${link} } }
  }`;
export const LinkLiaison = gql<{ linkLiaison: { id: string } }, { input: object }>`
  mutation LinkLiaison($input: LiaisonLinkInput!) {
    linkLiaison(input: $input) {
      id
    }
  }
`;
export const UnlinkLiaison = gql<{ unlinkLiaison: { id: string } }, { id: string; until: string }>`
  mutation UnlinkLiaison($id: ID!, $until: LocalDate!) {
    unlinkLiaison(id: $id, until: $until) {
      id
    }
  }
`;
export const ProposeLinks = gql<
  { proposeLiaisonLinks: ProposedLink[] },
  { sectorId: string | null; level: LiaisonLevel | null }
>`
  query ProposeLiaisonLinks($sectorId: ID, $level: LiaisonLevel) {
    proposeLiaisonLinks(sectorId: $sectorId, level: $level) {
      from {
        id
        name
        sector {
          id
          name
        }
      }
      to {
        id
        name
        sector {
          id
          name
        }
      }
      level
      reason
    }
  }
`;
export const ConfirmLinks = gql<
  { confirmLiaisonLinks: { id: string }[] },
  { links: { fromId: string; toId: string; since: string }[] }
>`
  mutation ConfirmLiaisonLinks($links: [LiaisonLinkInput!]!) {
    confirmLiaisonLinks(links: $links) {
      id
    }
  }
`;
