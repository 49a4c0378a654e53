import type { OrganizationKind, SpecialReportAction, SpecialReportStatus, SubmissionStatus } from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { Named, Page } from '../people';

export interface ReportRow {
  id: string;
  version: number;
  number: string;
  title: string;
  status: SpecialReportStatus;
  signedAt: string | null;
  sentAt: string | null;
  createdAt: string;
  signer: Named | null;
  addressees: (Named & { kind: OrganizationKind })[];
  articles: { id: string }[];
}
export interface Original {
  id: string;
  number: string | null;
  title: string;
  situation: string;
  analysis: string | null;
  suggestion: string;
}
export interface Receipt {
  id: string;
  organization: Named;
  receivedAt: string | null;
  shown: boolean | null;
  instructed: boolean | null;
  note: string | null;
}
export interface Report extends Omit<ReportRow, 'articles'> {
  signedOnPaper: boolean;
  scans: { id: string; name: string; url: string }[];
  documentUrl: string | null;
  articles: { id: string; position: number; title: string; body: string; submission: Original }[];
  receipts: Receipt[];
  allowedActions: SpecialReportAction[];
}
export interface Transfer {
  id: string;
  submission: { id: string; number: string | null; title: string };
  recipient: Named;
  sentAt: string;
  automatic: boolean;
  readAt: string | null;
  reply: string | null;
}

const row = `id version number title status signedAt sentAt createdAt signer { id name } addressees { id name kind }`;
const original = `id number title situation analysis suggestion`;
const whole = `${row} signedOnPaper scans { id name url } documentUrl
  articles { id position title body submission { ${original} } }
  receipts { id organization { id name } receivedAt shown instructed note }
  allowedActions`;

export const SpecialReports = gql<
  { specialReports: Page<ReportRow> },
  { filter?: object; sort?: object; page?: object }
>`
  query SpecialReports($filter: SpecialReportFilter, $sort: SpecialReportSort, $page: PageInput) {
    specialReports(filter: $filter, sort: $sort, page: $page) { total items { ${row} articles { id } } }
  }`;
export const SpecialReportById = gql<{ specialReport: Report }, { id: string }>`
  query SpecialReport($id: ID!) { specialReport(id: $id) { ${whole} } }`;
/** What can be put into a report. */
export const Reportable = gql<{ submissions: Page<Original> }, { filter?: object; page?: { limit: number } }>`
  query Reportable($filter: SubmissionFilter, $page: PageInput) {
    submissions(filter: $filter, page: $page) { total items { ${original} } }
  }`;

interface Saved {
  id: string;
  version: number;
}
export const DraftSpecialReport = gql<{ draftSpecialReport: Saved }, { input: object }>`
  mutation DraftSpecialReport($input: SpecialReportInput!) {
    draftSpecialReport(input: $input) {
      id
      version
    }
  }
`;
export const EditSpecialReport = gql<{ editSpecialReport: Saved }, { id: string; version: number; input: object }>`
  mutation EditSpecialReport($id: ID!, $version: Int!, $input: SpecialReportInput!) {
    editSpecialReport(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`;
export const SignSpecialReport = gql<{ signSpecialReport: Saved }, { id: string; version: number }>`
  mutation SignSpecialReport($id: ID!, $version: Int!) {
    signSpecialReport(id: $id, version: $version) {
      id
      version
    }
  }
`;
export const RecordPaperSignature = gql<
  { recordPaperSignature: Saved },
  { id: string; version: number; signerId: string; scanId: string }
>`
  mutation RecordPaperSignature($id: ID!, $version: Int!, $signerId: ID!, $scanId: ID!) {
    recordPaperSignature(id: $id, version: $version, signerId: $signerId, scanId: $scanId) {
      id
      version
    }
  }
`;
export const SendSpecialReport = gql<{ sendSpecialReport: Saved }, { id: string; version: number }>`
  mutation SendSpecialReport($id: ID!, $version: Int!) {
    sendSpecialReport(id: $id, version: $version) {
      id
      version
    }
  }
`;
export const ReceiveSpecialReport = gql<
  { receiveSpecialReport: Saved },
  { id: string; shown: boolean; instructed: boolean; note: string | null }
>`
  mutation ReceiveSpecialReport($id: ID!, $shown: Boolean, $instructed: Boolean, $note: String) {
    receiveSpecialReport(id: $id, shown: $shown, instructed: $instructed, note: $note) {
      id
      version
    }
  }
`;

export const Transfers = gql<{ transfers: Page<Transfer> }, { filter?: object; page?: object }>`
  query Transfers($filter: TransferFilter, $page: PageInput) {
    transfers(filter: $filter, page: $page) {
      total
      items {
        id
        submission {
          id
          number
          title
        }
        recipient {
          id
          name
        }
        sentAt
        automatic
        readAt
        reply
      }
    }
  }
`;
export const TransferSubmission = gql<
  { transferSubmission: { id: string } },
  { submissionId: string; recipientId: string }
>`
  mutation TransferSubmission($submissionId: ID!, $recipientId: ID!) {
    transferSubmission(submissionId: $submissionId, recipientId: $recipientId) {
      id
    }
  }
`;
export const AcknowledgeTransfer = gql<{ acknowledgeTransfer: { id: string } }, { id: string; reply: string | null }>`
  mutation AcknowledgeTransfer($id: ID!, $reply: String) {
    acknowledgeTransfer(id: $id, reply: $reply) {
      id
    }
  }
`;
/** What of this slice hangs on a submission. */
export const SubmissionReports = gql<
  {
    submission: {
      id: string;
      title: string;
      status: SubmissionStatus;
      specialReports: { id: string; number: string; title: string; status: SpecialReportStatus }[];
      transfers: { id: string; recipient: Named; sentAt: string; readAt: string | null; reply: string | null }[];
    };
  },
  { id: string }
>`
  query SubmissionReports($id: ID!) {
    submission(id: $id) {
      id
      title
      status
      specialReports {
        id
        number
        title
        status
      }
      transfers {
        id
        recipient {
          id
          name
        }
        sentAt
        readAt
        reply
      }
    }
  }
`;
