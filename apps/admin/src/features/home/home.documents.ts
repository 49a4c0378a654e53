import { gql } from '../../platform/graphql';

type Count<Root extends string> = { [root in Root]: { total: number } };
interface CountVariables {
  filter: object;
}

/** How many there are of each kind: only totals are read. */
export const counts = {
  submissions: gql<Count<'submissions'>, CountVariables>`
    query CountSubmissions($filter: SubmissionFilter) {
      submissions(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  vettingSessions: gql<Count<'vettingSessions'>, CountVariables>`
    query CountVettingSessions($filter: VettingSessionFilter) {
      vettingSessions(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  officeOpinions: gql<Count<'officeOpinions'>, CountVariables>`
    query CountOfficeOpinions($filter: OfficeOpinionFilter) {
      officeOpinions(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  commissionedTopics: gql<Count<'commissionedTopics'>, CountVariables>`
    query CountCommissionedTopics($filter: CommissionedTopicFilter) {
      commissionedTopics(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  specialReports: gql<Count<'specialReports'>, CountVariables>`
    query CountSpecialReports($filter: SpecialReportFilter) {
      specialReports(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  transfers: gql<Count<'transfers'>, CountVariables>`
    query CountTransfers($filter: TransferFilter) {
      transfers(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  campaignMembers: gql<Count<'campaignMembers'>, CountVariables>`
    query CountCampaignMembers($filter: CampaignMemberFilter) {
      campaignMembers(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  supervisionTasks: gql<Count<'supervisionTasks'>, CountVariables>`
    query CountSupervisionTasks($filter: SupervisionTaskFilter) {
      supervisionTasks(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  briefings: gql<Count<'briefings'>, CountVariables>`
    query CountBriefings($filter: BriefingFilter) {
      briefings(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  trainings: gql<Count<'trainings'>, CountVariables>`
    query CountTrainings($filter: TrainingFilter) {
      trainings: trainingPage(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
  clues: gql<Count<'clues'>, CountVariables>`
    query CountClues($filter: ClueFilter) {
      clues(filter: $filter, page: { limit: 1 }) {
        total
      }
    }
  `,
};
export type Countable = keyof typeof counts;

export interface News {
  id: string;
  at: string;
  readAt: string | null;
  title: string;
  body: string | null;
  submission: { id: string } | null;
  task: { id: string } | null;
  subject: { type: string; id: string } | null;
}
export const LatestNews = gql<{ inbox: { unread: number; items: News[] } }>`
  query LatestNews {
    inbox(page: { limit: 5 }) {
      unread
      items {
        id
        at
        readAt
        title
        body
        submission {
          id
        }
        task {
          id
        }
        subject {
          type
          id
        }
      }
    }
  }
`;
