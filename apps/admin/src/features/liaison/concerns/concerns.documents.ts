import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';

export interface TopConcern {
  topic: string;
  count: number;
  sectors: Named[];
  /** The months in which it was raised, as `2026-03`. */
  months: { month: string; count: number }[];
  lastAt: string;
}

export const TopConcerns = gql<{ topConcerns: TopConcern[] }, { filter: object; limit: number }>`
  query TopConcerns($filter: ConcernFilter, $limit: Int) {
    topConcerns(filter: $filter, limit: $limit) {
      topic
      count
      sectors {
        id
        name
      }
      months {
        month
        count
      }
      lastAt
    }
  }
`;
