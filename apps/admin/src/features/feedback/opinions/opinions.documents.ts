import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface OfficeOpinion {
  id: string;
  at: string;
  organization: Named;
  opinion: string;
  answer: string | null;
  answeredAt: string | null;
}

const fields = `id at organization { id name } opinion answer answeredAt`;

export const OfficeOpinions = gql<{ officeOpinions: Page<OfficeOpinion> }, { filter?: object; page?: object }>`
  query OfficeOpinions($filter: OfficeOpinionFilter, $page: PageInput) {
    officeOpinions(filter: $filter, page: $page) { total items { ${fields} } }
  }`;
export const RecordOfficeOpinion = gql<{ recordOfficeOpinion: OfficeOpinion }, { input: object }>`
  mutation RecordOfficeOpinion($input: OfficeOpinionInput!) { recordOfficeOpinion(input: $input) { ${fields} } }`;
export const AnswerOfficeOpinion = gql<{ answerOfficeOpinion: { id: string } }, { id: string; answer: string }>`
  mutation AnswerOfficeOpinion($id: ID!, $answer: String!) {
    answerOfficeOpinion(id: $id, answer: $answer) {
      id
    }
  }
`;
