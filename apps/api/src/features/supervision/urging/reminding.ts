import {
  effectiveTaskStatus,
  extensionRemindedUntil,
  FOLLOWED_UP,
  inRemindingHours,
  reminderDue,
  shanghaiDate,
  silentSides,
  URGEABLE,
  urgeLevelAt,
  type TaskReminder as Reminder,
} from '@sanlian/domain';
import { In, IsNull } from 'typeorm';
import { all, newId, Sql, sql, within, type Tx } from '../../../platform';
import { settingsIn } from '../deadlines/settings';
import { SupervisionTask } from '../supervision-task.entity';
import { taskReminded } from '../supervision.events';
import { subjectOf } from '../task.store';
import { TaskExtension } from '../task-extension.entity';
import { TaskUrging } from '../task-urging.entity';
import { TaskVerification } from '../task-verification.entity';
import { idsOf, PORTION } from './portion';
import { toldOfAll } from './task-news';
import { TaskReminder } from './task-reminder.entity';
import { writeUrgings } from './urging.service';

/** A task that is to be reminded of, and the deadline that it is about. */
interface Due {
  task: SupervisionTask;
  deadline: number;
}

const column = (name: string): Sql => new Sql(`t.${name}`);
const inHand = (): Sql => sql`${within(column('status'), URGEABLE)} AND t.pausedAt IS NULL`;

/** Where `reminderDue` may find something, by indexes; and what it calls the deadline. */
const CANDIDATES: Record<Reminder, { where: (now: number) => Sql; deadline: Sql }> = {
  YELLOW: {
    where: (now) => sql`t.turnsYellowAt <= ${now} AND t.turnsRedAt > ${now} AND ${inHand()}`,
    deadline: column('dueAt'),
  },
  RED: { where: (now) => sql`t.turnsRedAt <= ${now} AND ${inHand()}`, deadline: column('dueAt') },
  ASSIGNMENT: {
    where: (now) => sql`t.status = ${'REGISTERED'} AND t.kind = ${'HANDLE'} AND t.registerDueAt < ${now}`,
    deadline: column('registerDueAt'),
  },
  VERIFICATION: {
    where: (now) => sql`t.status = ${'RESULT_REPORTED'} AND t.verifyDueAt < ${now}`,
    deadline: column('verifyDueAt'),
  },
  FOLLOW_UP: {
    where: (now) =>
      sql`t.followUpOn <= ${shanghaiDate(now)} AND t.status = ${'CLOSED'} AND ${within(column('outcome'), FOLLOWED_UP)}`,
    deadline: new Sql(`CAST(REPLACE(t.followUpOn, '-', '') AS DECIMAL)`),
  },
  EXTENSION: {
    where: (now) =>
      sql`t.id IN (SELECT e.taskId FROM task_extension e WHERE e.decidedAt IS NULL) AND t.dueAt <= ${extensionRemindedUntil(now)} AND ${inHand()}`,
    deadline: column('dueAt'),
  },
};

/**
 * Reminds of a portion of the tasks that are due for it, each once for each deadline, in working hours only. Answers the
 * last id that it looked at, or null.
 */
export async function remind(tx: Tx, reminder: Reminder, after: string): Promise<string | null> {
  if (!inRemindingHours(tx.now, await settingsIn(tx))) return null;
  const { where, deadline } = CANDIDATES[reminder];
  const isNew = sql`NOT EXISTS (SELECT 1 FROM task_reminder r WHERE r.taskId = t.id AND r.kind = ${reminder} AND r.deadline = ${deadline})`;
  const ids = await idsOf(
    tx,
    sql`SELECT t.id FROM supervision_task t WHERE ${all([where(tx.now), isNew])} AND t.id > ${after} ORDER BY t.id LIMIT ${PORTION}`,
  );
  if (ids.length === 0) return null;
  const due = await lockDue(tx, reminder, ids);
  await tx.insertAll(
    TaskReminder,
    due.map(({ task, deadline }) => ({ id: newId(), taskId: task.id, kind: reminder, deadline, at: tx.now })),
  );
  if (reminder === 'YELLOW' || reminder === 'RED') await urge(tx, reminder, due);
  else await tell(tx, reminder, due);
  return ids.at(-1) ?? null;
}

/** Locks the tasks, and asks the domain which of them are due now. */
async function lockDue(tx: Tx, reminder: Reminder, ids: readonly string[]): Promise<Due[]> {
  const tasks = await tx.lockAll(SupervisionTask, { where: { id: In([...ids]) }, order: { id: 'ASC' } });
  const open = await tx.manager.find(TaskExtension, {
    select: { taskId: true },
    where: { taskId: In([...ids]), decidedAt: IsNull() },
  });
  const asked = new Set(open.map(({ taskId }) => taskId));
  return tasks.flatMap((task) => {
    const status = effectiveTaskStatus({ status: task.status, acceptBy: task.acceptDueAt }, tx.now);
    const deadline = reminderDue({ ...task, status, extensionAsked: asked.has(task.id) }, reminder, tx.now);
    return deadline === null ? [] : [{ task, deadline }];
  });
}

async function urge(tx: Tx, light: 'YELLOW' | 'RED', due: readonly Due[]): Promise<void> {
  const warnings = await tx.manager.find(TaskUrging, {
    select: { taskId: true },
    where: { taskId: In(due.map(({ task }) => task.id)), level: In(['ORANGE', 'RED']) },
  });
  const warned = new Set(warnings.map(({ taskId }) => taskId));
  const urged = due.flatMap(({ task }) => {
    const level = urgeLevelAt(light, warned.has(task.id));
    return level === null ? [] : [{ task, level, note: null }];
  });
  await writeUrgings(tx, urged, null);
}

async function tell(tx: Tx, reminder: Reminder, due: readonly Due[]): Promise<void> {
  if (due.length === 0) return;
  const tasks = due.map(({ task }) => task);
  const told = await toldOfAll(tx, tasks);
  const passes =
    reminder === 'VERIFICATION'
      ? await tx.manager.findBy(TaskVerification, { taskId: In(tasks.map(({ id }) => id)), stands: true, passed: true })
      : [];
  await tx.recordAll(
    taskReminded,
    due.map(({ task, deadline }) => {
      const { assistingOrganizations: _, ...ofTask } = told(task.id);
      const sides = silentSides(passes.filter(({ taskId }) => taskId === task.id).map(({ side }) => side));
      return {
        subject: subjectOf(task),
        after: { reminder, deadline },
        payload: { ...ofTask, reminder, deadline, outcome: task.outcome, sides },
      };
    }),
  );
}
