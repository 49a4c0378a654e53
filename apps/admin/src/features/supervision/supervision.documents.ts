import type {
  Disclosure,
  InstructionKind,
  Level,
  Light,
  Satisfaction,
  SupervisionActionStatus,
  SupervisionForm,
  TaskAction,
  TaskOutcome,
  TaskStatus,
  UrgeLevel,
  VerificationSide,
} from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { TimelineEntry } from '../../platform/Timeline';
import type { Named, Page } from '../people';
import type { Extension } from './task/deadline.documents';

export interface TaskRow {
  id: string;
  version: number;
  number: string;
  kind: InstructionKind;
  status: TaskStatus;
  light: Light;
  dueAt: string | null;
  pausedAt: string | null;
  cancellationAskedAt: string | null;
  submission: { id: string; number: string | null; title: string };
  leadOrganization: Named | null;
}
interface Attachment {
  id: string;
  name: string;
  url: string;
}
export interface Instruction {
  id: string;
  version: number;
  leaderName: string | null;
  leaderTitle: string | null;
  level: Level;
  text: string | null;
  gist: string | null;
  givenAt: string;
  kind: InstructionKind;
  disclosure: Disclosure;
  attachments: Attachment[];
  amendments: { id: string; oldText: string; note: string | null; at: string; by: { displayName: string } }[];
}
export interface Verification {
  id: string;
  side: VerificationSide;
  passed: boolean;
  stands: boolean;
  note: string | null;
  at: string;
  by: { displayName: string };
}
/** One reported result, and what both sides said of it. */
export interface Round {
  id: string;
  number: number;
  reportedAt: string;
  outcome: TaskOutcome | null;
  result: string | null;
  ended: 'CLOSED' | 'FAILED' | 'REOPENED' | null;
  cppcc: Verification | null;
  bureau: Verification | null;
}
export interface Task extends TaskRow {
  submission: TaskRow['submission'] & { situation: string; analysis: string | null; suggestion: string };
  dueProvisional: boolean;
  registeredAt: string;
  registerDueAt: string;
  assignedAt: string | null;
  acceptDueAt: string | null;
  finalAssignment: boolean;
  cancellationNote: string | null;
  resultReportedAt: string | null;
  result: string | null;
  verifyDueAt: string | null;
  commentDueAt: string | null;
  closedAt: string | null;
  outcome: TaskOutcome | null;
  followUpOn: string | null;
  instruction: Instruction;
  assistingOrganizations: Named[];
  responsibleViceChair: Named | null;
  progress: {
    id: string;
    at: string;
    organization: Named;
    handlingOpinion: string | null;
    progress: string;
    effect: string | null;
    attachments: Attachment[];
  }[];
  actions: {
    id: string;
    form: SupervisionForm;
    at: string;
    place: string | null;
    participants: string;
    status: SupervisionActionStatus;
    outcome: string | null;
    promises: string | null;
    tasks: { id: string; number: string; submission: { id: string; title: string } }[];
  }[];
  extensions: Extension[];
  urgings: {
    id: string;
    level: UrgeLevel;
    note: string | null;
    at: string;
    automatic: boolean;
    by: { displayName: string } | null;
  }[];
  urgingCounts: { level: UrgeLevel; count: number }[];
  rounds: Round[];
  disagreement: { rounds: number; since: string } | null;
  review: { at: string; by: { displayName: string }; note: string; whatFollows: string | null } | null;
  ratings: {
    id: string;
    person: Named | null;
    organization: Named | null;
    satisfaction: Satisfaction;
    comment: string | null;
    at: string;
  }[];
  ratingSummary: { satisfaction: Satisfaction; count: number }[];
  comments: { id: string; person: Named | null; organization: Named | null; text: string; at: string }[];
  timeline: TimelineEntry[];
  allowedActions: TaskAction[];
  mayAssign: boolean;
  mayRecordProgress: boolean;
  mayVerifyFor: VerificationSide[];
  mayConfirmCancellation: boolean;
  mayFollowUp: boolean;
  mayComment: boolean;
  mayRate: boolean;
  mayUrge: boolean;
  mayReview: boolean;
  mayRequestExtension: boolean;
  mayDecideExtension: boolean;
}

/** What a list shows of a task. */
export const taskRow = `id version number kind status light dueAt pausedAt cancellationAskedAt
  submission { id number title } leadOrganization { id name }`;
const verification = 'id side passed stands note at by { displayName }';
export const taskRound = `id number reportedAt outcome result ended
  cppcc { ${verification} } bureau { ${verification} }`;
const instruction = `id version leaderName leaderTitle level text gist givenAt kind disclosure
  attachments { id name url } amendments { id oldText note at by { displayName } }`;

export const SupervisionTasks = gql<
  { supervisionTasks: Page<TaskRow> },
  { filter?: object; sort?: object; page?: object }
>`
  query SupervisionTasks($filter: SupervisionTaskFilter, $sort: SupervisionTaskSort, $page: PageInput) {
    supervisionTasks(filter: $filter, sort: $sort, page: $page) { total items { ${taskRow} } }
  }`;
export const SupervisionTaskById = gql<{ supervisionTask: Task }, { id: string }>`
  query SupervisionTask($id: ID!) {
    supervisionTask(id: $id) {
      ${taskRow}
      submission { situation analysis suggestion }
      dueProvisional registeredAt registerDueAt assignedAt acceptDueAt finalAssignment cancellationNote
      resultReportedAt result verifyDueAt commentDueAt closedAt outcome followUpOn
      instruction { ${instruction} }
      assistingOrganizations { id name } responsibleViceChair { id name }
      progress { id at organization { id name } handlingOpinion progress effect attachments { id name url } }
      actions { id form at place participants status outcome promises tasks { id number submission { id title } } }
      extensions {
        id requestedAt until reason decidedAt granted decisionNote lapsed
        requestedBy { displayName } decidedBy { displayName }
      }
      urgings { id level note at automatic by { displayName } }
      urgingCounts { level count }
      rounds { ${taskRound} }
      disagreement { rounds since }
      review { at by { displayName } note whatFollows }
      ratings { id person { id name } organization { id name } satisfaction comment at }
      ratingSummary { satisfaction count }
      comments { id person { id name } organization { id name } text at }
      timeline { id kind at actor { id displayName } note data }
      allowedActions mayAssign mayRecordProgress mayVerifyFor mayConfirmCancellation mayFollowUp mayComment mayRate
      mayUrge mayReview mayRequestExtension mayDecideExtension
    }
  }`;

type Changed<Name extends string> = Record<Name, { id: string }>;
export const AssignTask = gql<Changed<'assignTask'>, { input: object }>`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) {
      id
    }
  }
`;
export const MoveTask = gql<
  Changed<'moveTask'>,
  { input: { id: string; version: number; action: TaskAction; note?: string; outcome?: string; followUpOn?: string } }
>`
  mutation MoveTask($input: MoveTaskInput!) {
    moveTask(input: $input) {
      id
    }
  }
`;
export const ConfirmCancellation = gql<
  Changed<'confirmCancellation'>,
  { id: string; version: number; confirmed: boolean; note?: string }
>`
  mutation ConfirmCancellation($id: ID!, $version: Int!, $confirmed: Boolean!, $note: String) {
    confirmCancellation(id: $id, version: $version, confirmed: $confirmed, note: $note) {
      id
    }
  }
`;
export const RecordProgress = gql<Changed<'recordProgress'>, { input: object }>`
  mutation RecordProgress($input: ProgressInput!) {
    recordProgress(input: $input) {
      id
    }
  }
`;
export const VerifyTask = gql<
  Changed<'verifyTask'>,
  { input: { id: string; passed: boolean; note?: string; side?: VerificationSide } }
>`
  mutation VerifyTask($input: VerifyTaskInput!) {
    verifyTask(input: $input) {
      id
    }
  }
`;
export const RecordFollowUp = gql<
  Changed<'recordFollowUp'>,
  { id: string; version: number; outcome: TaskOutcome; followUpOn?: string; note?: string }
>`
  mutation RecordFollowUp($id: ID!, $version: Int!, $outcome: TaskOutcome!, $followUpOn: LocalDate, $note: String) {
    recordFollowUp(id: $id, version: $version, outcome: $outcome, followUpOn: $followUpOn, note: $note) {
      id
    }
  }
`;
export const RateHandling = gql<
  { rateHandling: { satisfaction: Satisfaction } },
  { input: { taskId: string; satisfaction: Satisfaction; comment?: string } }
>`
  mutation RateHandling($input: RatingInput!) {
    rateHandling(input: $input) {
      satisfaction
    }
  }
`;
export const ReviewRating = gql<
  Changed<'reviewRating'>,
  { taskId: string; note: string; whatFollows: string | null; seenUntil: string | null }
>`
  mutation ReviewRating($taskId: ID!, $note: String!, $whatFollows: String, $seenUntil: DateTime) {
    reviewRating(taskId: $taskId, note: $note, whatFollows: $whatFollows, seenUntil: $seenUntil) {
      id
    }
  }
`;
export const CommentOnHandling = gql<Changed<'commentOnHandling'>, { taskId: string; text: string }>`
  mutation CommentOnHandling($taskId: ID!, $text: String!) {
    commentOnHandling(taskId: $taskId, text: $text) {
      id
    }
  }
`;
