import type { TaskStatus } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';

/** As the API names them. */
export type CountedDayKind =
  'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY' | 'EXTRA_HOLIDAY' | 'EXTRA_WORKDAY' | 'PAUSED';
export interface CountedDay {
  date: string;
  kind: CountedDayKind;
  /** The public holiday, also of the day that is worked for it. */
  name: string | null;
  /** Of days that count: the how-manieth it is. */
  number: number | null;
  provisional: boolean;
}
export interface DeadlineStep {
  id: string;
  kind: 'REGISTERED' | 'ASSIGNED' | 'EXTENDED' | 'RESUMED' | 'RECOUNTED' | 'REOPENED';
  at: string;
  from: string | null;
  workingDays: number | null;
  basis: 'GIVEN' | 'INSTRUCTION' | 'CATEGORY' | 'SETTINGS' | null;
  dueAt: string;
  note: string | null;
  by: { displayName: string } | null;
}
export interface Explanation {
  dueAt: string;
  yellowFrom: string;
  provisional: boolean;
  steps: DeadlineStep[];
  days: CountedDay[];
}
export interface Extension {
  id: string;
  requestedAt: string;
  until: string;
  reason: string;
  decidedAt: string | null;
  granted: boolean | null;
  decisionNote: string | null;
  lapsed: boolean;
  requestedBy: { displayName: string } | null;
  decidedBy: { displayName: string } | null;
}
/** What the dialogs about a deadline need of a task. */
export interface DueTask {
  id: string;
  number: string;
  status: TaskStatus;
  dueAt: string | null;
}

const explanation = `dueAt yellowFrom provisional
  steps { id kind at from workingDays basis dueAt note by { displayName } }
  days { date kind name number provisional }`;

export const WhyDue = gql<{ supervisionTask: { id: string; whyDue: Explanation } }, { id: string }>`
  query WhyDue($id: ID!) {
    supervisionTask(id: $id) { id whyDue { ${explanation} } }
  }`;
export const PreviewDeadline = gql<
  { previewDeadline: Explanation },
  { taskId: string; dueAt: string | null; workingDays: number | null }
>`
  query PreviewDeadline($taskId: ID!, $dueAt: DateTime, $workingDays: Int) {
    previewDeadline(taskId: $taskId, dueAt: $dueAt, workingDays: $workingDays) { ${explanation} }
  }`;
export const RequestExtension = gql<
  { requestExtension: { id: string } },
  { input: { taskId: string; until: string; reason: string } }
>`
  mutation RequestExtension($input: ExtensionInput!) {
    requestExtension(input: $input) {
      id
    }
  }
`;
export const DecideExtension = gql<
  { decideExtension: { id: string } },
  { id: string; granted: boolean; note?: string }
>`
  mutation DecideExtension($id: ID!, $granted: Boolean!, $note: String) {
    decideExtension(id: $id, granted: $granted, note: $note) {
      id
    }
  }
`;
