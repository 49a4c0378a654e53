import { gql } from '../../platform/graphql';
import type { Named, Page } from '../people';

export interface Candidate {
  id: string;
  number: string | null;
  title: string;
  category: string;
  submittedAt: string | null;
  sector: Named | null;
  wasDeferred: boolean | null;
}
export const VettingCandidates = gql<
  { vettingCandidates: Page<Candidate> },
  { filter?: { q?: string }; page?: { limit: number; offset?: number } }
>`
  query VettingCandidates($filter: SubmissionFilter, $page: PageInput) {
    vettingCandidates(filter: $filter, page: $page) {
      total
      items {
        id
        number
        title
        category
        submittedAt
        wasDeferred
        sector {
          id
          name
        }
      }
    }
  }
`;
