import { gql } from '../../../platform/graphql';
import type { SubmissionRow } from '../submissions.documents';

export const ExpressSubmissions = gql<{
  express: { total: number; items: SubmissionRow[] };
  all: { total: number };
}>`
  query ExpressSubmissions {
    express: submissions(
      filter: { status: [SUBMITTED], express: true }
      sort: { field: URGENCY, order: ASC }
      page: { limit: 100 }
    ) {
      total
      items {
        id
        number
        title
        category
        channel
        status
        urgency
        submittedAt
        sector {
          id
          name
        }
        reporters {
          lead
          person {
            id
            name
          }
          organization {
            id
            name
          }
        }
      }
    }
    all: submissions(filter: { status: [SUBMITTED] }, page: { limit: 1 }) {
      total
    }
  }
`;
