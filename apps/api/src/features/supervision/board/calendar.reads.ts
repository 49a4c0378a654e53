import { checkCalendarRange, extraDaysOf, OPEN_TASK_STATUSES, specialDays } from '@sanlian/domain';
import {
  all,
  any,
  below,
  col,
  readSetting,
  sql,
  type Context,
  type ReadEnv,
  type Selection,
  type Sql,
} from '../../../platform';
import { supervisionSettings } from '../deadlines/settings';
import { actionConditions } from '../oversight/action.lists';
import { taskConditions } from '../task.lists';

export interface CalendarRange {
  from: number;
  to: number;
  mine?: boolean | null;
}

/**
 * What is due and what happens from one moment to another, as far as the viewer reads it; cancelled events don't. With
 * `mine` it is what the same filter finds in both lists, and events that cover tasks of one's own.
 * @throws Refusal `BAD_USER_INPUT` for a range that ends before it begins, or is longer than 100 days
 */
export async function calendarOf(context: Context, { from, to, mine }: CalendarRange, selection: Selection) {
  checkCalendarRange(from, to);
  const { database, reads } = context.platform;
  const own = mine === true;
  const deadlines = () =>
    reads.list(context, 'SupervisionTask', below(selection, 'deadlines'), {
      where: taskConditions({ status: [...OPEN_TASK_STATUSES], dueFrom: from, dueTo: to, mine: own }),
      order: inOrderOf('dueAt'),
    });
  const actions = () =>
    reads.list(context, 'SupervisionAction', below(selection, 'actions'), {
      where: [...actionConditions({ status: ['PLANNED', 'HELD'], from, to }), ...(own ? [ofViewer] : [])],
      order: inOrderOf('at'),
    });
  const { value: settings } = await readSetting(database, supervisionSettings);
  return {
    deadlines: selection.has('deadlines') ? await deadlines() : [],
    actions: selection.has('actions') ? await actions() : [],
    days: specialDays(from, to, extraDaysOf(settings)).map((day) => ({
      ...day,
      name: day.name?.[context.language] ?? null,
    })),
  };
}

const inOrderOf = (column: string) =>
  [column, 'id'].map((each) => ({ by: (alias: string) => col(alias, each), direction: 'ASC' as const }));

const ofViewer = (alias: string, env: ReadEnv): Sql => {
  const [led, tasks] = [
    actionConditions({ mine: true }).map((condition) => condition(alias, env)),
    taskConditions({ mine: true }).map((condition) => condition('ct', env)),
  ];
  const covers = sql`${col(alias, 'id')} IN (SELECT cl.actionId FROM supervision_action_task cl JOIN supervision_task ct ON ct.id = cl.taskId WHERE ${all(tasks)})`;
  return any([...led, covers]);
};
