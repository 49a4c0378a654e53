import type { TaskAction, TaskStatus } from './enums';

/** Who moves a task. */
export type TaskMover = 'LEAD_DEPARTMENT' | 'BUREAU' | 'CHAIR_MEMBER';

export interface TaskTransition {
  readonly from: readonly TaskStatus[];
  readonly action: TaskAction;
  /** `UNCHANGED`: the status stays, and the clock stands or goes on. */
  readonly to: TaskStatus | 'UNCHANGED';
  readonly by: readonly TaskMover[];
  readonly requires: readonly ('note' | 'outcome')[];
}

/** The table of "Instructions and supervision", as far as people ask for it by `moveTask`. */
export const taskTransitions: readonly TaskTransition[] = [
  { from: ['ASSIGNED'], action: 'ACCEPT', to: 'ACCEPTED', by: ['LEAD_DEPARTMENT'], requires: [] },
  { from: ['ASSIGNED'], action: 'SEND_BACK', to: 'SENT_BACK', by: ['LEAD_DEPARTMENT'], requires: ['note'] },
  {
    from: ['ACCEPTED', 'IN_PROGRESS'],
    action: 'REPORT_RESULT',
    to: 'RESULT_REPORTED',
    by: ['LEAD_DEPARTMENT'],
    requires: ['outcome'],
  },
  { from: ['CLOSED'], action: 'REOPEN', to: 'IN_PROGRESS', by: ['BUREAU', 'CHAIR_MEMBER'], requires: ['note'] },
  { from: ['ACCEPTED', 'IN_PROGRESS'], action: 'PAUSE', to: 'UNCHANGED', by: ['BUREAU'], requires: ['note'] },
  { from: ['ACCEPTED', 'IN_PROGRESS'], action: 'RESUME', to: 'UNCHANGED', by: ['BUREAU'], requires: ['note'] },
  {
    from: ['REGISTERED', 'ASSIGNED', 'SENT_BACK', 'ACCEPTED', 'IN_PROGRESS'],
    action: 'CANCEL',
    to: 'CANCELLED',
    by: ['BUREAU'],
    requires: ['note'],
  },
];

/** Statuses from which `assignTask` assigns, and those from which only the bureau reassigns, with a note. */
export const ASSIGNABLE: readonly TaskStatus[] = ['REGISTERED', 'SENT_BACK'];
export const REASSIGNABLE: readonly TaskStatus[] = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'];

/** Statuses in which departments record progress. */
export const PROGRESSING: readonly TaskStatus[] = ['ACCEPTED', 'IN_PROGRESS'];
