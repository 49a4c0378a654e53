import type { AssessmentState, PublicationScope } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';

export interface Cycle {
  year: number;
  state: AssessmentState;
  checkFrom: string | null;
  checkUntil: string | null;
  publishedAt: string | null;
  scope: PublicationScope;
}
export interface Objection {
  id: string;
  year: number;
  person: Named & { sector: Named | null };
  text: string;
  at: string;
  answer: string | null;
  answeredAt: string | null;
}

export const cycleFields = 'year state checkFrom checkUntil publishedAt scope';
export const objectionFields = 'id year person { id name sector { id name } } text at answer answeredAt';

export const CycleOfYear = gql<{ assessmentCycle: Cycle }, { year: number }>`
  query CycleOfYear($year: Int!) { assessmentCycle(year: $year) { ${cycleFields} } }`;
export const OpenCheck = gql<{ openAssessmentCheck: Cycle }, { year: number }>`
  mutation OpenCheck($year: Int!) { openAssessmentCheck(year: $year) { ${cycleFields} } }`;
export const SetScope = gql<{ setPublicationScope: Cycle }, { year: number; scope: PublicationScope }>`
  mutation SetScope($year: Int!, $scope: PublicationScope!) {
    setPublicationScope(year: $year, scope: $scope) { ${cycleFields} }
  }`;
export const PublishYear = gql<{ publishAssessment: { publishedAt: string } }, { year: number }>`
  mutation PublishYear($year: Int!) {
    publishAssessment(year: $year) {
      year
      publishedAt
    }
  }
`;
export const Objections = gql<{ assessmentObjections: Objection[] }, { year?: number; unanswered?: boolean }>`
  query Objections($year: Int, $unanswered: Boolean) {
    assessmentObjections(year: $year, unanswered: $unanswered) { ${objectionFields} }
  }`;
export const AnswerObjection = gql<{ answerObjection: { id: string } }, { id: string; answer: string }>`
  mutation AnswerObjection($id: ID!, $answer: String!) {
    answerObjection(id: $id, answer: $answer) {
      id
    }
  }
`;
export const ObjectTo = gql<{ objectToAssessment: { id: string } }, { year: number; text: string }>`
  mutation ObjectTo($year: Int!, $text: String!) {
    objectToAssessment(year: $year, text: $text) {
      id
    }
  }
`;

interface Shown {
  everybody: {
    total: number;
    items: { rank: number; points: number; dutyMet: boolean; person: Named }[];
  };
  met: { total: number };
}
/** Whom publication shows: the leading ones by name, those who met the duty by their number. */
export const WhoIsShown = gql<Shown, { year: number; leading: number }>`
  query WhoIsShown($year: Int!, $leading: Int!) {
    everybody: assessment(year: $year, sort: { field: RANK, order: ASC }, page: { limit: $leading }) {
      total
      items {
        rank
        points
        dutyMet
        person {
          id
          name
        }
      }
    }
    met: assessment(year: $year, filter: { dutyMet: true }, page: { limit: 1 }) {
      total
    }
  }
`;
