import type { ClueOccasion, ClueStatus, SubmissionStatus } from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { Named, Page } from '../people';

export interface AccountName {
  id: string;
  displayName: string;
}
export interface ClueRow {
  id: string;
  version: number;
  occasion: ClueOccasion;
  heldAt: string;
  speaker: Named | null;
  sourceTitle: string | null;
  summary: string;
  status: ClueStatus;
  assignee: AccountName | null;
  capturedBy: AccountName;
  capturedAt: string;
}
export interface Clue extends ClueRow {
  assignedAt: string | null;
  doneAt: string | null;
  note: string | null;
  submission: { id: string; number: string | null; title: string; status: SubmissionStatus } | null;
  visit: { id: string; at: string; visited: Named } | null;
  mayAssign: boolean;
  mayWork: boolean;
  mayEdit: boolean;
}

const row = `id version occasion heldAt speaker { id name } sourceTitle summary status
  assignee { id displayName } capturedBy { id displayName } capturedAt`;
const whole = `${row} assignedAt doneAt note submission { id number title status }
  visit { id at visited { id name } } mayAssign mayWork mayEdit`;

export const Clues = gql<{ clues: Page<ClueRow> }, { filter?: object; sort?: object; page?: object }>`
  query Clues($filter: ClueFilter, $sort: ClueSort, $page: PageInput) {
    clues(filter: $filter, sort: $sort, page: $page) { total items { ${row} } }
  }`;
export const ClueById = gql<{ clue: Clue }, { id: string }>`
  query Clue($id: ID!) { clue(id: $id) { ${whole} } }`;
export const ClueCounts = gql<
  Record<ClueStatus, { total: number }>,
  { captured: object; assigned: object; converted: object; dismissed: object }
>`
  query ClueCounts($captured: ClueFilter, $assigned: ClueFilter, $converted: ClueFilter, $dismissed: ClueFilter) {
    CAPTURED: clues(filter: $captured) {
      total
    }
    ASSIGNED: clues(filter: $assigned) {
      total
    }
    CONVERTED: clues(filter: $converted) {
      total
    }
    DISMISSED: clues(filter: $dismissed) {
      total
    }
  }
`;
export const CaptureClue = gql<{ captureClue: { id: string } }, { input: object }>`
  mutation CaptureClue($input: ClueInput!) {
    captureClue(input: $input) {
      id
    }
  }
`;
export const CaptureClues = gql<{ captureClues: { id: string }[] }, { inputs: object[] }>`
  mutation CaptureClues($inputs: [ClueInput!]!) {
    captureClues(inputs: $inputs) {
      id
    }
  }
`;
export const EditClue = gql<{ editClue: Clue }, { id: string; version: number; input: object }>`
  mutation EditClue($id: ID!, $version: Int!, $input: ClueInput!) {
    editClue(id: $id, version: $version, input: $input) { ${whole} }
  }`;
export const AssignClue = gql<{ assignClue: { id: string } }, { id: string; accountId: string }>`
  mutation AssignClue($id: ID!, $accountId: ID!) {
    assignClue(id: $id, accountId: $accountId) {
      id
    }
  }
`;
export const DismissClue = gql<{ dismissClue: { id: string } }, { id: string; note: string }>`
  mutation DismissClue($id: ID!, $note: String!) {
    dismissClue(id: $id, note: $note) {
      id
    }
  }
`;
export const ClueAssignees = gql<{ clueAssignees: AccountName[] }, { q: string }>`
  query ClueAssignees($q: String) {
    clueAssignees(q: $q) {
      id
      displayName
    }
  }
`;
export const VisitOfClue = gql<{ visit: { id: string; visited: Named } }, { id: string }>`
  query VisitOfClue($id: ID!) {
    visit(id: $id) {
      id
      visited {
        id
        name
      }
    }
  }
`;
