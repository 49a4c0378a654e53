import type { Finding, SupervisionForm, TaskStatus } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

interface Attachment {
  id: string;
  name: string;
  url: string;
}
export type LookBackStatus = 'OPEN' | 'CLOSED';
export interface LookBackRow {
  id: string;
  year: number;
  status: LookBackStatus;
  openedAt: string;
  closedAt: string | null;
  missing: number;
  total: number;
  relapses: number;
  documentUrl: string | null;
  hearing: { heardOn: string } | null;
}
interface Count {
  finding: Finding | null;
  count: number;
}
export interface LookBack extends Omit<LookBackRow, 'hearing'> {
  openedBy: { displayName: string };
  closedBy: { displayName: string } | null;
  hearing: {
    heardOn: string;
    resolution: string;
    at: string;
    by: { displayName: string };
    attachments: Attachment[];
  } | null;
  summary: Count[];
  byDepartment: (Count & { organization: Named | null })[];
  byForm: (Count & { form: SupervisionForm })[];
  mayClose: boolean;
  mayRecordHearing: boolean;
}
export interface FindingRow {
  id: string;
  finding: Finding | null;
  note: string | null;
  at: string | null;
  by: { displayName: string } | null;
  attachments: Attachment[];
  leadOrganization: Named | null;
  forms: SupervisionForm[];
  reopened: boolean;
  mayRecord: boolean;
  submission: { id: string; number: string | null; title: string };
  task: { id: string; number: string; status: TaskStatus } | null;
}

const row = 'id year status openedAt closedAt missing total relapses documentUrl';
const whole = `${row} openedBy { displayName } closedBy { displayName }
  hearing { heardOn resolution at by { displayName } attachments { id name url } }
  summary { finding count } byDepartment { organization { id name } finding count } byForm { form finding count }
  mayClose mayRecordHearing`;

export const LookBacks = gql<{ lookBacks: LookBackRow[] }>`
  query LookBacks { lookBacks { ${row} hearing { heardOn } } }`;
export const LookBackOfYear = gql<{ lookBack: LookBack | null }, { year: number }>`
  query LookBackOfYear($year: Int!) { lookBack(year: $year) { ${whole} } }`;
export const LookBackFindings = gql<
  { lookBackFindings: Page<FindingRow> },
  { year: number; filter?: object; sort?: object; page?: object }
>`
  query LookBackFindings($year: Int!, $filter: LookBackFindingFilter, $sort: LookBackFindingSort, $page: PageInput) {
    lookBackFindings(year: $year, filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        finding
        note
        at
        by {
          displayName
        }
        attachments {
          id
          name
          url
        }
        leadOrganization {
          id
          name
        }
        forms
        reopened
        mayRecord
        submission {
          id
          number
          title
        }
        task {
          id
          number
          status
        }
      }
    }
  }
`;
export const OpenLookBack = gql<{ openLookBack: { id: string; total: number } }, { year: number }>`
  mutation OpenLookBackOfYear($year: Int!) {
    openLookBack(year: $year) {
      id
      total
    }
  }
`;
export const CloseLookBack = gql<{ closeLookBack: { id: string } }, { id: string }>`
  mutation CloseLookBackOfYear($id: ID!) {
    closeLookBack(id: $id) {
      id
    }
  }
`;
export const RecordFinding = gql<{ recordFinding: { id: string } }, { input: object }>`
  mutation RecordFindingOnSite($input: FindingInput!) {
    recordFinding(input: $input) {
      id
    }
  }
`;
export const RecordHearing = gql<{ recordHearing: { id: string } }, { input: object }>`
  mutation RecordHearing($input: HearingInput!) {
    recordHearing(input: $input) {
      id
    }
  }
`;
