import type { DeclineReason, SubmissionAction, SubmissionChannel, SubmissionStatus, Urgency } from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { TimelineEntry } from '../../platform/Timeline';
import type { Named, Page } from '../people';

export interface Category extends Named {
  version: number;
  code: string;
  /** Working days for handling; null for the installation's. */
  handlingDays: number | null;
}
export type CategoryInput = Pick<Category, 'code' | 'name' | 'handlingDays'>;
export interface Reporter {
  lead: boolean;
  person: (Named & { sector: Named | null }) | null;
  organization: Named | null;
}
export interface SubmissionRow {
  id: string;
  version: number;
  number: string | null;
  title: string;
  /** The category's name. */
  category: string;
  categoryId: string;
  channel: SubmissionChannel;
  status: SubmissionStatus;
  urgency: Urgency;
  submittedAt: string | null;
  onBehalfOfSector: boolean;
  sector: Named | null;
  reporters: Reporter[];
  latestTask: {
    id: string;
    number: string;
    status: string;
    dueAt: string | null;
    light: 'GREEN' | 'YELLOW' | 'RED' | 'DONE' | null;
    leadOrganization: Named | null;
  } | null;
  instructionCount: number | null;
}
export interface Attachment {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  url: string;
}
interface NumberedTitle {
  id: string;
  number: string | null;
  title: string;
}
export interface Submission extends SubmissionRow {
  situation: string;
  analysis: string | null;
  suggestion: string;
  consentToPublish: boolean;
  declineReason: DeclineReason | null;
  wordCount: number;
  createdAt: string;
  updatedAt: string;
  attachments: Attachment[];
  mergedInto: NumberedTitle | null;
  mergedFrom: NumberedTitle[];
  supplements: { id: string; at: string; text: string; author: { displayName: string } | null }[];
  allowedActions: SubmissionAction[];
  timeline: TimelineEntry[];
  commissionedTopicId: string | null;
  commissionedTopic: { id: string; title: string } | null;
  visitId: string | null;
  clueId: string | null;
  concernId: string | null;
  visit: { id: string; visited: { name: string }; campaign: { title: string } } | null;
  clue: { id: string; sourceTitle: string | null; summary: string } | null;
  concern: { id: string; topic: string } | null;
}
export interface SubmissionWrite {
  title: string;
  categoryId: string;
  channel: SubmissionChannel;
  situation: string;
  analysis: string | null;
  suggestion: string;
  sectorId: string | null;
  onBehalfOfSector: boolean;
  reporters?: { personId?: string; organizationId?: string; lead: boolean }[];
  urgency: Urgency;
  consentToPublish: boolean;
  attachmentIds: string[];
  commissionedTopicId?: string;
  visitId?: string;
  clueId?: string;
  concernId?: string;
}

const row = `id version number title category categoryId channel status urgency submittedAt onBehalfOfSector
  sector { id name }
  reporters { lead person { id name sector { id name } } organization { id name } }
  latestTask { id number status dueAt light leadOrganization { id name } }
  instructionCount`;

export const Submissions = gql<{ submissions: Page<SubmissionRow> }, { filter?: object; sort?: object; page?: object }>`
  query Submissions($filter: SubmissionFilter, $sort: SubmissionSort, $page: PageInput) {
    submissions(filter: $filter, sort: $sort, page: $page) { total items { ${row} } }
  }`;
export const SubmissionById = gql<{ submission: Submission }, { id: string }>`
  query Submission($id: ID!) {
    submission(id: $id) {
      ${row}
      situation analysis suggestion consentToPublish declineReason wordCount createdAt updatedAt
      attachments { id name mediaType size url }
      mergedInto { id number title } mergedFrom { id number title }
      supplements { id at text author { displayName } }
      commissionedTopicId visitId clueId concernId
      commissionedTopic { id title }
      visit { id visited { name } campaign { title } }
      clue { id sourceTitle summary }
      concern { id topic }
      allowedActions
      timeline { id kind at actor { id displayName } note data }
    }
  }`;

interface Saved {
  id: string;
  version: number;
  number: string | null;
}
export const DraftSubmission = gql<{ draftSubmission: Saved }, { input: SubmissionWrite }>`
  mutation DraftSubmission($input: SubmissionInput!) {
    draftSubmission(input: $input) {
      id
      version
      number
    }
  }
`;
export const EditSubmission = gql<{ editSubmission: Saved }, { id: string; version: number; input: SubmissionWrite }>`
  mutation EditSubmission($id: ID!, $version: Int!, $input: SubmissionInput!) {
    editSubmission(id: $id, version: $version, input: $input) {
      id
      version
      number
    }
  }
`;
export const MoveSubmission = gql<
  { moveSubmission: Saved },
  { input: { id: string; version: number; action: SubmissionAction; note?: string; declineReason?: string } }
>`
  mutation MoveSubmission($input: MoveSubmissionInput!) {
    moveSubmission(input: $input) {
      id
      version
      number
    }
  }
`;
export const MergeSubmissions = gql<
  { mergeSubmissions: Saved },
  { input: { targetId: string; sourceIds: string[]; note?: string } }
>`
  mutation MergeSubmissions($input: MergeSubmissionsInput!) {
    mergeSubmissions(input: $input) {
      id
      version
      number
    }
  }
`;
export const SupplementSubmission = gql<
  { supplementSubmission: { id: string } },
  { id: string; input: { text: string; attachmentIds?: string[] } }
>`
  mutation SupplementSubmission($id: ID!, $input: SupplementInput!) {
    supplementSubmission(id: $id, input: $input) {
      id
    }
  }
`;

export const Categories = gql<{ categories: Category[] }>`
  query Categories {
    categories {
      id
      version
      code
      name
      handlingDays
    }
  }
`;
export const CreateCategory = gql<{ createCategory: Category }, { input: CategoryInput }>`
  mutation CreateCategory($input: CategoryInput!) {
    createCategory(input: $input) {
      id
      code
      name
    }
  }
`;
export const UpdateCategory = gql<{ updateCategory: Category }, { id: string; version: number; input: CategoryInput }>`
  mutation UpdateCategory($id: ID!, $version: Int!, $input: CategoryInput!) {
    updateCategory(id: $id, version: $version, input: $input) {
      id
      code
      name
    }
  }
`;
