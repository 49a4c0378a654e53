import type { ExtraDays } from '../../calendar/index';
import { shanghaiWeek } from '../../calendar/index';
import { TaskStatus, type Light } from '../enums';
import { overdueBands, type OverdueBandLimits } from './overdue-bands';

/** The part of a list's filter that stands behind a number of the dashboard; moments in epoch milliseconds. */
export interface DashboardFilter {
  status?: TaskStatus[];
  light?: Light[];
  dueFrom?: number;
  dueTo?: number;
  toReview?: true;
  extensionAsked?: true;
  cancellationAsked?: true;
  followUpDue?: true;
  disagreed?: true;
}

/** What isn't over: neither closed nor cancelled. */
export const OPEN_TASK_STATUSES: readonly TaskStatus[] = (Object.keys(TaskStatus) as TaskStatus[]).filter(
  (status) => status !== 'CLOSED' && status !== 'CANCELLED',
);

/** The numbers of the dashboard, in the order in which a morning's work goes through them. */
export const DashboardNumber = {
  toAssign: 'toAssign',
  sentBack: 'sentBack',
  overdue: 'overdue',
  dueThisWeek: 'dueThisWeek',
  awaitingVerification: 'awaitingVerification',
  extensionsAsked: 'extensionsAsked',
  cancellationsAsked: 'cancellationsAsked',
  toReview: 'toReview',
  disagreed: 'disagreed',
  followUpsDue: 'followUpsDue',
} as const;
export type DashboardNumber = keyof typeof DashboardNumber;

/**
 * The filter behind each number: the list with it holds as many tasks as the number says.
 * - `toAssign`: registered; also what is only read (U9), which waits for both sides.
 * - `sentBack`: waits for another department.
 * - `overdue`: the light is red, whatever the status.
 * - `dueThisWeek`: open, and due from Monday to Sunday of this week, overdue already or not.
 * - `awaitingVerification`: a result was reported.
 * - `toReview`: a reporter was dissatisfied after the last review (U7).
 * - `followUpsDue`: closed without being solved, and to be looked at again today or before (U10).
 * - `disagreed`: the disagreement of both sides lasts.
 */
export function dashboardFilters(nowMs: number): Record<DashboardNumber, DashboardFilter> {
  const week = shanghaiWeek(nowMs);
  return {
    toAssign: { status: ['REGISTERED'] },
    sentBack: { status: ['SENT_BACK'] },
    overdue: { light: ['RED'] },
    dueThisWeek: { status: [...OPEN_TASK_STATUSES], dueFrom: week.from, dueTo: week.to },
    awaitingVerification: { status: ['RESULT_REPORTED'] },
    extensionsAsked: { extensionAsked: true },
    cancellationsAsked: { cancellationAsked: true },
    toReview: { toReview: true },
    disagreed: { disagreed: true },
    followUpsDue: { followUpDue: true },
  };
}

/** The filter behind a band of overdue tasks. */
export const overdueBandFilter = ({
  dueFrom,
  dueTo,
}: Pick<OverdueBandLimits, 'dueFrom' | 'dueTo'>): DashboardFilter => ({
  light: ['RED'],
  ...(dueFrom === null ? {} : { dueFrom }),
  dueTo,
});

/** The bands of overdue tasks, each with its filter. */
export const overdueBandFilters = (nowMs: number, extra: ExtraDays = {}) =>
  overdueBands(nowMs, extra).map((band) => ({ ...band, filter: overdueBandFilter(band) }));
