import { OPEN_TASK_STATUSES, refuseProblems, specialDays } from '@sanlian/domain';
import { all, below, col, sql, type Context, type Selection, type Sql } from '../../../platform';
import { taskConditions } from '../task.lists';

const MOST_DAYS = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface CalendarRange {
  from: number;
  to: number;
  mine?: boolean | null;
}

/** Tasks that an event covers, by the conditions of a list. `alias` is the event's. */
const covers = (alias: string, conditions: readonly Sql[]): Sql =>
  sql`${col(alias, 'id')} IN (SELECT cl.actionId FROM supervision_action_task cl JOIN supervision_task ct ON ct.id = cl.taskId WHERE ${all(conditions)})`;

/**
 * What is due and what happens from one moment to another, as far as the viewer reads it; with `mine` what the same filter
 * of the list finds, and the events that cover such tasks.
 * @throws Refusal `BAD_USER_INPUT` for a range that is empty or longer than 100 days
 */
export async function calendarOf(context: Context, { from, to, mine }: CalendarRange, selection: Selection) {
  if (to < from || to - from > MOST_DAYS * DAY_MS)
    refuseProblems([{ path: 'to', code: 'OUT_OF_RANGE', params: { min: 0, max: MOST_DAYS } }]);
  const { reads } = context.platform;
  const open = taskConditions({ status: [...OPEN_TASK_STATUSES], dueFrom: from, dueTo: to, mine: mine ?? null });
  const own = mine === true ? taskConditions({ mine }) : [];
  const byTime = (column: string) => ({ by: (alias: string) => col(alias, column), direction: 'ASC' as const });
  const deadlines = selection.has('deadlines')
    ? await reads.list(context, 'SupervisionTask', below(selection, 'deadlines'), {
        where: open,
        order: [byTime('dueAt'), byTime('id')],
      })
    : [];
  const actions = selection.has('actions')
    ? await reads.list(context, 'SupervisionAction', below(selection, 'actions'), {
        where: [
          (alias) => sql`${col(alias, 'at')} BETWEEN ${from} AND ${to}`,
          ...(own.length === 0
            ? []
            : [
                (alias: string, env: ReturnType<typeof reads.env>) =>
                  covers(
                    alias,
                    own.map((condition) => condition('ct', env)),
                  ),
              ]),
        ],
        order: [byTime('at'), byTime('id')],
      })
    : [];
  return { deadlines, actions, days: specialDays(from, to, context.language) };
}
