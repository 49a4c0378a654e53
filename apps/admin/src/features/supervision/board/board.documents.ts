import type { Light, SupervisionForm, TaskAction, TaskStatus, VerificationSide } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';
import { taskRow, type TaskRow } from '../supervision.documents';

/** Each task that changes, as far as the viewer reads it. */
export const SupervisionTaskChanged = gql<{ supervisionTaskChanged: { id: string } }>`
  subscription SupervisionTaskChanged {
    supervisionTaskChanged {
      id
    }
  }
`;

export interface OverdueBand {
  minDays: number;
  maxDays: number | null;
  dueFrom: string | null;
  dueTo: string;
  count: number;
}
export interface Dashboard {
  toAssign: number;
  sentBack: number;
  overdue: number;
  dueThisWeek: number;
  awaitingVerification: number;
  extensionsAsked: number;
  cancellationsAsked: number;
  toReview: number;
  disagreed: number;
  followUpsDue: number;
  weekFrom: string;
  weekTo: string;
  overdueBands: OverdueBand[];
}
export const SupervisionDashboard = gql<{ supervisionDashboard: Dashboard }>`
  query SupervisionDashboard {
    supervisionDashboard {
      toAssign
      sentBack
      overdue
      dueThisWeek
      awaitingVerification
      extensionsAsked
      cancellationsAsked
      toReview
      disagreed
      followUpsDue
      weekFrom
      weekTo
      overdueBands {
        minDays
        maxDays
        dueFrom
        dueTo
        count
      }
    }
  }
`;

export interface BoardCount {
  status: TaskStatus;
  light: Light;
  count: number;
  organization: Named | null;
}
export const SupervisionBoard = gql<{ supervisionBoard: BoardCount[] }, { year: number }>`
  query SupervisionBoard($year: Int!) {
    supervisionBoard(year: $year) {
      status
      light
      count
      organization {
        id
        name
      }
    }
  }
`;

/** A task on the board, with what the viewer may do with it. */
export interface Card extends TaskRow {
  allowedActions: TaskAction[];
  mayAssign: boolean;
  mayRecordProgress: boolean;
  mayVerifyFor: VerificationSide[];
  mayConfirmCancellation: boolean;
  verifications: { side: VerificationSide; stands: boolean }[];
}
export const BoardColumn = gql<
  { supervisionTasks: Page<Card> },
  { filter: object; order: 'ASC' | 'DESC'; limit: number }
>`
  query BoardColumn($filter: SupervisionTaskFilter, $order: SortOrder!, $limit: Int) {
    supervisionTasks(filter: $filter, sort: { field: DUE_AT, order: $order }, page: { limit: $limit }) {
      total
      items { ${taskRow} allowedActions mayAssign mayRecordProgress mayVerifyFor mayConfirmCancellation
        verifications { side stands } }
    }
  }`;

export interface CalendarEvent {
  id: string;
  form: SupervisionForm;
  at: string;
  place: string | null;
  outcome: string | null;
  tasks: { id: string; number: string; submission: { id: string; title: string } }[];
}
export interface CalendarDay {
  date: string;
  name: string | null;
  working: boolean;
}
export interface Calendar {
  deadlines: TaskRow[];
  actions: CalendarEvent[];
  days: CalendarDay[];
}
export const SupervisionCalendar = gql<{ supervisionCalendar: Calendar }, { from: string; to: string; mine: boolean }>`
  query SupervisionCalendar($from: DateTime!, $to: DateTime!, $mine: Boolean) {
    supervisionCalendar(from: $from, to: $to, mine: $mine) {
      deadlines { ${taskRow} }
      actions { id form at place outcome tasks { id number submission { id title } } }
      days { date name working }
    }
  }`;

export interface Feed {
  createdAt: string;
  lastReadAt: string | null;
}
export const CalendarFeedQuery = gql<{ calendarFeed: Feed | null }>`
  query CalendarFeed {
    calendarFeed {
      createdAt
      lastReadAt
    }
  }
`;
export const CreateCalendarFeed = gql<{ createCalendarFeed: { url: string; createdAt: string } }>`
  mutation CreateCalendarFeed {
    createCalendarFeed {
      url
      createdAt
    }
  }
`;
export const RevokeCalendarFeed = gql<{ revokeCalendarFeed: boolean }>`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed
  }
`;
