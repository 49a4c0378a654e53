import {
  explainDeadline,
  extraDaysOf,
  restsOnProvisional,
  type CountedDay,
  type DeadlineStep,
  type Language,
} from '@sanlian/domain';
import {
  col,
  column,
  computed,
  needsColumn,
  parseSetting,
  settingText,
  sql,
  Sql,
  timeColumn,
  toMany,
  toOne,
  toOneOn,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
} from '../../../platform';
import { onReadableTask, taskScope } from '../task.access';
import type { CountedDayObject } from './deadline.object';
import { supervisionSettings } from './settings';

/** All steps of a task as one JSON text, so that a list of tasks needs no statement for each. */
function stepsText(alias: string, { dialect }: ReadEnv): Sql {
  const list = dialect === 'sqlite' ? 'json_group_array' : 'JSON_ARRAYAGG';
  const fields = ['id', 'kind', 'at', 'fromAt', 'workingDays', 'basis', 'dueAt'];
  const pairs = fields.map((field) => `'${field}', ds.${field}`).join(', ');
  return sql`(SELECT ${new Sql(`${list}(JSON_OBJECT(${pairs}))`)} FROM task_deadline_step ds WHERE ds.taskId = ${col(alias, 'id')})`;
}

type StepText = Omit<DeadlineStep, 'from'> & { id: string; fromAt: number | null };

function stepsOf(text: unknown): DeadlineStep[] {
  const steps = (typeof text === 'string' ? JSON.parse(text) : (text ?? [])) as StepText[];
  return steps
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ fromAt: from, ...step }) => ({ ...step, from }));
}

const counting = {
  dueAt: needsColumn('dueAt'),
  pausedAt: needsColumn('pausedAt'),
  steps: stepsText,
  settings: () => settingText(supervisionSettings),
};

function daysOf({ dueAt, pausedAt, steps, settings }: ReadRow, { now }: ReadEnv): CountedDay[] {
  const task = { dueAt: Number(dueAt), pausedAt: pausedAt === null ? null : Number(pausedAt) };
  return explainDeadline(task, stepsOf(steps), extraDaysOf(parseSetting(supervisionSettings, settings)), now);
}

/** The days of a count in the viewer's language. */
export const shownDays = (days: readonly CountedDay[], language: Language): CountedDayObject[] =>
  days.map(({ name, ...day }) => ({ ...day, name: name?.[language] ?? null }));

/** Why a task is due when it is: read with the task, whose row the explanation shares. */
export function defineDeadlineReads(registry: ReadRegistry): void {
  registry.define({
    name: 'DeadlineStep',
    table: 'task_deadline_step',
    open: {
      id: column('id'),
      kind: column('kind'),
      at: timeColumn('at'),
      from: timeColumn('fromAt'),
      workingDays: column('workingDays'),
      basis: column('basis'),
      dueAt: timeColumn('dueAt'),
      note: column('note'),
      by: toOne('Account', 'byId', { granted: true }),
    },
    scope: (alias, env) => onReadableTask(col(alias, 'taskId'), env),
  });
  registry.define({
    name: 'DeadlineExplanation',
    table: 'supervision_task',
    open: {
      dueAt: timeColumn('dueAt'),
      yellowFrom: timeColumn('yellowFrom'),
      provisional: computed(counting, (row, env) => restsOnProvisional(Number(row.dueAt), daysOf(row, env))),
      steps: toMany('DeadlineStep', 'taskId', { granted: true }),
      days: computed(counting, (row, env) => shownDays(daysOf(row, env), env.language)),
    },
    scope: taskScope,
  });
  registry.extend('SupervisionTask', {
    open: {
      whyDue: toOneOn('DeadlineExplanation', (alias, target) => sql`${col(target, 'id')} = ${col(alias, 'id')}`, {
        granted: true,
      }),
    },
  });
}
