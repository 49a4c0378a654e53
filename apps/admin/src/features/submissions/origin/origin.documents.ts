import type { ClueOccasion } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';

interface ById {
  id: string;
}

export const OriginTopic = gql<{ commissionedTopic: { title: string; requirements: string; dueOn: string } }, ById>`
  query OriginTopic($id: ID!) {
    commissionedTopic(id: $id) {
      title
      requirements
      dueOn
    }
  }
`;
export const OriginVisit = gql<
  {
    visit: {
      at: string;
      visited: { name: string };
      campaign: { title: string };
      dutyPerformance: string | null;
      demands: string | null;
    };
  },
  ById
>`
  query OriginVisit($id: ID!) {
    visit(id: $id) {
      at
      visited {
        name
      }
      campaign {
        title
      }
      dutyPerformance
      demands
    }
  }
`;
export const OriginClue = gql<
  { clue: { occasion: ClueOccasion; sourceTitle: string | null; heldAt: string; summary: string } },
  ById
>`
  query OriginClue($id: ID!) {
    clue(id: $id) {
      occasion
      sourceTitle
      heldAt
      summary
    }
  }
`;
export const OriginConcern = gql<{ concern: { topic: string; contact: { at: string; summary: string } } }, ById>`
  query OriginConcern($id: ID!) {
    concern(id: $id) {
      topic
      contact {
        at
        summary
      }
    }
  }
`;

/** A clue that is worked up goes out with the submission that it becomes. */
export const ConvertClue = gql<
  { convertClue: { id: string; submission: { id: string; version: number; number: string | null } | null } },
  { id: string; input: object }
>`
  mutation ConvertClue($id: ID!, $input: SubmissionInput!) {
    convertClue(id: $id, input: $input) {
      id
      submission {
        id
        version
        number
      }
    }
  }
`;
