import type { SubmissionChannel, Urgency, VettingItemStatus } from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { Named, Page } from '../people';

export interface Candidate {
  id: string;
  number: string | null;
  title: string;
  category: string;
  channel: SubmissionChannel;
  urgency: Urgency;
  submittedAt: string | null;
  sector: Named | null;
  wasDeferred: boolean | null;
}
export const VettingCandidates = gql<
  { vettingCandidates: Page<Candidate> },
  { filter?: object; page?: { limit: number; offset?: number } }
>`
  query VettingCandidates($filter: SubmissionFilter, $page: PageInput) {
    vettingCandidates(filter: $filter, page: $page) {
      total
      items {
        id
        number
        title
        category
        channel
        urgency
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

export interface OpenAgenda {
  id: string;
  title: string;
  items: { id: string; status: VettingItemStatus; submission: { id: string; number: string | null; title: string } }[];
}
/** What sessions that aren't closed hold: the same submission can't stand on two of them. */
export const OpenAgendas = gql<{ vettingSessions: Page<OpenAgenda> }>`
  query OpenAgendas {
    vettingSessions(filter: { status: [PLANNED, OPEN] }, page: { limit: 50 }) {
      total
      items {
        id
        title
        items {
          id
          status
          submission {
            id
            number
            title
          }
        }
      }
    }
  }
`;
