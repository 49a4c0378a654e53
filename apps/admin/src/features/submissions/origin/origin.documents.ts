import { gql } from '../../../platform/graphql';

interface ById {
  id: string;
}

export const OriginTopic = gql<
  { commissionedTopic: { id: string; title: string; requirements: string; dueOn: string } },
  ById
>`
  query OriginTopic($id: ID!) {
    commissionedTopic(id: $id) {
      id
      title
      requirements
      dueOn
    }
  }
`;
