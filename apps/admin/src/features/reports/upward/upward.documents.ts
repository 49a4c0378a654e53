import type { Level, SubmissionStatus } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface UpwardReport {
  id: string;
  submission: { id: string; number: string | null; title: string } | null;
  recipient: Named;
  level: Level | null;
  sentAt: string;
  adoptedAt: string | null;
  note: string | null;
}

const fields = `id recipient { id name } level sentAt adoptedAt note`;

export const UpwardReports = gql<
  { upwardReports: Page<UpwardReport> },
  { filter?: object; sort?: object; page?: object }
>`
  query UpwardReports($filter: UpwardReportFilter, $sort: UpwardReportSort, $page: PageInput) {
    upwardReports(filter: $filter, sort: $sort, page: $page) { total items { ${fields} submission { id number title } } }
  }`;
export const UpwardOfSubmission = gql<
  { submission: { status: SubmissionStatus; upwardReports: UpwardReport[] } },
  { id: string }
>`
  query UpwardOfSubmission($id: ID!) { submission(id: $id) { status upwardReports { ${fields} } } }`;
export const ReportUpward = gql<
  { reportUpward: { id: string } },
  { input: { submissionId: string; recipientId: string; sentAt: string } }
>`
  mutation ReportUpward($input: ReportUpwardInput!) {
    reportUpward(input: $input) {
      id
    }
  }
`;
export const RecordAdoption = gql<
  { recordAdoption: { id: string } },
  { id: string; adoptedAt: string; note: string | null }
>`
  mutation RecordAdoption($id: ID!, $adoptedAt: DateTime!, $note: String) {
    recordAdoption(id: $id, adoptedAt: $adoptedAt, note: $note) {
      id
    }
  }
`;
