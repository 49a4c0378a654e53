import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface Topic {
  id: string;
  version: number;
  title: string;
  requirements: string;
  /** 'YYYY-MM-DD' */
  dueOn: string;
  createdAt: string;
  closedAt: string | null;
  sectors: Named[];
  organizations: Named[];
  submissionCount: number;
}
export interface TopicAnswers {
  sector: Named | null;
  organization: Named | null;
  count: number;
}

const fields = `id version title requirements dueOn createdAt closedAt sectors { id name } organizations { id name } submissionCount`;

export const Topics = gql<{ commissionedTopics: Page<Topic> }, { filter?: object; page?: object }>`
  query CommissionedTopics($filter: CommissionedTopicFilter, $page: PageInput) {
    commissionedTopics(filter: $filter, page: $page) { total items { ${fields} } }
  }`;
export const TopicById = gql<{ commissionedTopic: Topic }, { id: string }>`
  query CommissionedTopic($id: ID!) { commissionedTopic(id: $id) { ${fields} } }`;
export const CommissionTopic = gql<{ commissionTopic: Topic }, { input: object }>`
  mutation CommissionTopic($input: CommissionedTopicInput!) { commissionTopic(input: $input) { ${fields} } }`;
export const EditTopic = gql<{ editCommissionedTopic: Topic }, { id: string; version: number; input: object }>`
  mutation EditCommissionedTopic($id: ID!, $version: Int!, $input: CommissionedTopicInput!) {
    editCommissionedTopic(id: $id, version: $version, input: $input) { ${fields} }
  }`;
export const CloseTopic = gql<{ closeCommissionedTopic: { id: string } }, { id: string; version: number }>`
  mutation CloseCommissionedTopic($id: ID!, $version: Int!) {
    closeCommissionedTopic(id: $id, version: $version) {
      id
    }
  }
`;
export const AnswersToTopic = gql<{ commissionedTopicAnswers: TopicAnswers[] }, { id: string }>`
  query CommissionedTopicAnswers($id: ID!) {
    commissionedTopicAnswers(id: $id) {
      sector {
        id
        name
      }
      organization {
        id
        name
      }
      count
    }
  }
`;
