import type { LiaisonLevel, Tier } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';

export type Reachable = Named & { tier: Tier | null; sector: Named | null };

export interface LevelCoverage {
  level: LiaisonLevel;
  linked: number;
  total: number;
  /** 0 to 1. */
  ratio: number;
  heard: number;
  unlinked: Reachable[];
  unheard: Reachable[];
}

export const LiaisonCoverage = gql<
  { liaisonCoverage: LevelCoverage[] },
  { year?: number | undefined; quarter?: number | undefined }
>`
  query LiaisonCoverage($year: Int, $quarter: Int) {
    liaisonCoverage(year: $year, quarter: $quarter) {
      level
      linked
      total
      ratio
      heard
      unlinked {
        id
        name
        tier
        sector {
          id
          name
        }
      }
      unheard {
        id
        name
        tier
        sector {
          id
          name
        }
      }
    }
  }
`;
