import type { SupervisionActionStatus, SupervisionForm, TaskStatus } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface EventRow {
  id: string;
  version: number;
  form: SupervisionForm;
  status: SupervisionActionStatus;
  at: string;
  place: string | null;
  leader: Named | null;
  outcome: string | null;
  tasks: { id: string; number: string; submission: { id: string; title: string } }[];
}
export interface SupervisionEvent extends EventRow {
  participants: string;
  promises: string | null;
  cancelNote: string | null;
  recordedAt: string | null;
  by: { displayName: string };
  attachments: { id: string; name: string; url: string }[];
  tasks: (EventRow['tasks'][number] & { status: TaskStatus; leadOrganization: Named | null })[];
  mayChange: boolean;
}

const row = `id version form status at place leader { id name } outcome
  tasks { id number submission { id title } }`;

export const SupervisionEvents = gql<
  { supervisionActions: Page<EventRow> },
  { filter?: object; sort?: object; page?: object }
>`
  query SupervisionEvents($filter: SupervisionActionFilter, $sort: SupervisionActionSort, $page: PageInput) {
    supervisionActions(filter: $filter, sort: $sort, page: $page) { total items { ${row} } }
  }`;
export const SupervisionEventById = gql<{ supervisionAction: SupervisionEvent }, { id: string }>`
  query SupervisionEvent($id: ID!) {
    supervisionAction(id: $id) {
      ${row}
      tasks { status leadOrganization { id name } }
      participants promises cancelNote recordedAt by { displayName } attachments { id name url } mayChange
    }
  }`;
export const PlanEvent = gql<{ planSupervisionAction: { id: string } }, { input: object }>`
  mutation PlanEvent($input: PlannedActionInput!) {
    planSupervisionAction(input: $input) {
      id
    }
  }
`;
export const ChangeEvent = gql<{ changePlannedAction: { id: string } }, { id: string; version: number; input: object }>`
  mutation ChangeEvent($id: ID!, $version: Int!, $input: PlannedActionInput!) {
    changePlannedAction(id: $id, version: $version, input: $input) {
      id
    }
  }
`;
export const RecordEvent = gql<{ recordSupervisionAction: { id: string } }, { input: object }>`
  mutation RecordEvent($input: SupervisionActionInput!) {
    recordSupervisionAction(input: $input) {
      id
    }
  }
`;
export const CancelEvent = gql<{ cancelPlannedAction: { id: string } }, { id: string; version: number; note: string }>`
  mutation CancelEvent($id: ID!, $version: Int!, $note: String!) {
    cancelPlannedAction(id: $id, version: $version, note: $note) {
      id
    }
  }
`;
export const TaskOfEvent = gql<
  { supervisionTask: { id: string; number: string; submission: { id: string; title: string } } },
  { id: string }
>`
  query TaskOfEvent($id: ID!) {
    supervisionTask(id: $id) {
      id
      number
      submission {
        id
        title
      }
    }
  }
`;
