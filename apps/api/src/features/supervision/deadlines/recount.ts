import { setImmediate as breathe } from 'node:timers/promises';
import {
  acceptDeadline,
  commentDeadline,
  extraDaysOf,
  lightChanges,
  recountedDeadline,
  registerDeadline,
  verifyDeadline,
  yellowFrom,
  type DeadlineStep,
  type SupervisionSettings,
} from '@sanlian/domain';
import { In, Not, type DeepPartial } from 'typeorm';
import type { Tx } from '../../../platform';
import { deadlinesRecounted, taskDeadlineRecounted } from '../supervision.events';
import { SupervisionTask } from '../supervision-task.entity';
import { subjectOf } from '../task.store';
import { toldOfAll } from '../urging/task-news';
import { enterSteps, stepsOf } from './deadline-steps';
import { supervisionSettings } from './settings';

type Clocks = Pick<
  SupervisionTask,
  | 'dueAt'
  | 'yellowFrom'
  | 'turnsYellowAt'
  | 'turnsRedAt'
  | 'registerDueAt'
  | 'acceptDueAt'
  | 'verifyDueAt'
  | 'commentDueAt'
>;

interface Recounted {
  task: SupervisionTask;
  changes: Partial<Clocks>;
  /** Where the deadline itself moved. */
  count: { from: number; workingDays: number; dueAt: number } | null;
}

/** Between two portions readers get their turn. */
const PORTION = 500;

/**
 * After a change of the settings: the deadlines of open tasks that were counted are counted anew, those that somebody set
 * stay; since when the light is yellow follows the calendar for both. The short clocks of U3 and U7 are counted anew unless
 * they have run out. Tasks with the same outcome are written together.
 */
export async function recountDeadlines(tx: Tx, settings: SupervisionSettings): Promise<void> {
  const tasks = await tx.lockAll(SupervisionTask, {
    where: { status: Not(In(['CLOSED', 'CANCELLED'])) },
    order: { id: 'ASC' },
  });
  const recounted: Recounted[] = [];
  for (let start = 0; start < tasks.length; start += PORTION) {
    await breathe();
    const portion = tasks.slice(start, start + PORTION);
    const ids = portion.map(({ id }) => id);
    const steps = await stepsOf(tx, ids);
    recounted.push(...portion.map((task) => recount(task, steps.get(task.id) ?? [], settings, tx.now)));
  }
  const changed = recounted.filter(({ changes }) => Object.keys(changes).length > 0);
  await write(tx, changed);
  await tell(
    tx,
    changed.filter(({ count }) => count !== null),
  );
}

function recount(
  task: SupervisionTask,
  steps: readonly DeadlineStep[],
  settings: SupervisionSettings,
  now: number,
): Recounted {
  const count = recountedDeadline(steps, settings);
  const dueAt = count?.dueAt ?? task.dueAt;
  const clock = { dueAt, yellowFrom: yellowFrom(dueAt, extraDaysOf(settings)) };
  const wanted: Clocks = {
    ...clock,
    ...lightChanges({ ...task, ...clock }),
    ...shortClocks(task, steps, settings, now),
  };
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => task[name as keyof Clocks] !== value),
  ) as Partial<Clocks>;
  return { task, changes, count: dueAt === task.dueAt ? null : count };
}

function shortClocks(
  task: SupervisionTask,
  steps: readonly DeadlineStep[],
  settings: SupervisionSettings,
  now: number,
) {
  const { status, assignedAt, resultReportedAt } = task;
  const registeredAt = steps.findLast(({ kind }) => kind === 'REOPENED')?.at ?? task.registeredAt;
  const anew = <T extends number | null>(
    runs: boolean,
    old: T,
    from: number | null,
    count: typeof acceptDeadline,
  ): T => (runs && old !== null && old >= now && from !== null ? (count(from, settings) as T) : old);
  const waits = status === 'RESULT_REPORTED';
  return {
    registerDueAt: anew(status === 'REGISTERED', task.registerDueAt, registeredAt, registerDeadline),
    acceptDueAt: anew(status === 'ASSIGNED', task.acceptDueAt, assignedAt, acceptDeadline),
    verifyDueAt: anew(waits, task.verifyDueAt, resultReportedAt, verifyDeadline),
    commentDueAt: anew(waits, task.commentDueAt, resultReportedAt, commentDeadline),
  };
}

async function write(tx: Tx, recounted: readonly Recounted[]): Promise<void> {
  const groups = new Map<string, Recounted[]>();
  for (const each of recounted) {
    const outcome = JSON.stringify(each.changes);
    const known = groups.get(outcome);
    if (known) known.push(each);
    else groups.set(outcome, [each]);
  }
  for (const group of groups.values())
    for (let start = 0; start < group.length; start += PORTION) {
      const ids = group.slice(start, start + PORTION).map(({ task }) => task.id);
      const changes: DeepPartial<SupervisionTask> = { ...group[0]?.changes, updatedAt: tx.now };
      await tx.manager
        .createQueryBuilder()
        .update(SupervisionTask)
        .set({ ...changes, version: () => 'version + 1' })
        .where({ id: In(ids) })
        .execute();
    }
}

async function tell(tx: Tx, moved: readonly Recounted[]): Promise<void> {
  if (moved.length === 0) return;
  await enterSteps(
    tx,
    moved.flatMap(({ task, count }) =>
      count
        ? [
            {
              taskId: task.id,
              kind: 'RECOUNTED' as const,
              fromAt: count.from,
              workingDays: count.workingDays,
              dueAt: count.dueAt,
            },
          ]
        : [],
    ),
  );
  for (let start = 0; start < moved.length; start += PORTION) {
    await breathe();
    const portion = moved.slice(start, start + PORTION);
    const told = await toldOfAll(
      tx,
      portion.map(({ task }) => task),
    );
    await tx.recordAll(
      taskDeadlineRecounted,
      portion.map(({ task, changes }) => {
        const after = { ...task, ...changes, version: task.version + 1 };
        const payload = { ...told(task.id), previousDueAt: task.dueAt, dueAt: after.dueAt };
        return { subject: subjectOf(task), before: task, after, payload };
      }),
    );
  }
  await tx.record(deadlinesRecounted, {
    subject: { type: 'Setting', id: supervisionSettings.name },
    payload: { count: moved.length, departments: byDepartment(moved) },
  });
}

function byDepartment(moved: readonly Recounted[]): { organizationId: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { task } of moved)
    if (task.leadOrganizationId !== null)
      counts.set(task.leadOrganizationId, (counts.get(task.leadOrganizationId) ?? 0) + 1);
  return [...counts].map(([organizationId, count]) => ({ organizationId, count }));
}
