import type { LiaisonLevel, Tier } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';

export interface TreeNode {
  person: Named & { tier: Tier | null; sector: Named | null };
  parentId: string | null;
  level: LiaisonLevel | null;
  linkId: string | null;
  contactCount: number;
  lastContactAt: string | null;
  constituencies: { linkId: string; name: string; contactCount: number; lastContactAt: string | null }[];
}

export const LiaisonTree = gql<{ liaisonTree: TreeNode[] }>`
  query LiaisonNetwork {
    liaisonTree {
      person {
        id
        name
        tier
        sector {
          id
          name
        }
      }
      parentId
      level
      linkId
      contactCount
      lastContactAt
      constituencies {
        linkId
        name
        contactCount
        lastContactAt
      }
    }
  }
`;
