import type { TaskAction, TaskOutcome, UrgeLevel } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Page } from '../../people';
import { taskRound, taskRow, type Round, type TaskRow } from '../supervision.documents';

export interface Urging {
  id: string;
  level: UrgeLevel;
  note: string | null;
  at: string;
}
/** A task as the department at work on it looks at it. */
export interface DepartmentTask extends TaskRow {
  assignedAt: string | null;
  acceptDueAt: string | null;
  finalAssignment: boolean;
  resultReportedAt: string | null;
  verifyDueAt: string | null;
  outcome: TaskOutcome | null;
  allowedActions: TaskAction[];
  mayRecordProgress: boolean;
  rounds: Round[];
  urgings: Urging[];
}

const departmentTask = `${taskRow} assignedAt acceptDueAt finalAssignment resultReportedAt verifyDueAt outcome
  allowedActions mayRecordProgress
  rounds { ${taskRound} }
  urgings { id level note at }`;

/** Longer lists are opened as lists. What is in hand is chosen from to report, so there are more of it. */
const page = 'page: { limit: 50 }';
const longPage = 'page: { limit: 200 }';

export type DepartmentList = 'toAccept' | 'inHand' | 'reported' | 'sentBack';

/** What the viewer's department has on its desk. */
export const DepartmentTasks = gql<Record<DepartmentList, Page<DepartmentTask>>>`
  query DepartmentTasks {
    toAccept: supervisionTasks(
      filter: { mine: true, status: [ASSIGNED] }, sort: { field: ASSIGNED_AT, order: ASC }, ${page}
    ) { total items { ${departmentTask} } }
    inHand: supervisionTasks(
      filter: { mine: true, status: [ACCEPTED, IN_PROGRESS] }, sort: { field: DUE_AT, order: ASC }, ${longPage}
    ) { total items { ${departmentTask} } }
    reported: supervisionTasks(
      filter: { mine: true, status: [RESULT_REPORTED] }, sort: { field: DUE_AT, order: ASC }, ${page}
    ) { total items { ${departmentTask} } }
    sentBack: supervisionTasks(
      filter: { mine: true, status: [SENT_BACK] }, sort: { field: DUE_AT, order: ASC }, ${page}
    ) { total items { ${departmentTask} } }
  }`;

/** Its words raised the task's version; what follows names the new one. */
export const TaskVersion = gql<{ supervisionTask: { id: string; version: number } }, { id: string }>`
  query TaskVersion($id: ID!) {
    supervisionTask(id: $id) {
      id
      version
    }
  }
`;
