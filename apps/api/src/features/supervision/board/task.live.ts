import { taskScopes } from '@sanlian/domain';
import { In } from 'typeorm';
import { sql, type DomainEvent, type EventKind, type Platform, type Tx } from '../../../platform';
import { submissionEdited } from '../../submissions';
import { lookBackFound } from '../look-back/look-back.events';
import * as supervisionEvents from '../supervision.events';
import { SupervisionTask } from '../supervision-task.entity';
import { TaskChange } from './task-change.entity';

const TASK = 'SupervisionTask';
/** Names of counters are their keys in the database. */
const REVISIONS = 'supervision-task-changes';
const PORTION = 200;

/** What the events say of their tasks: one, several, or the instruction that all have in common. */
type AboutTasks = Partial<{ taskId: string | null; taskIds: string[]; instructionId: string }>;

/**
 * Every event of supervision is a change of its tasks, whatever it changed; so is another title of the submission. Changes
 * are written with the event and told once they are committed.
 */
export function makeTasksLive(platform: Platform): void {
  platform.live.defineStream({
    type: TASK,
    async latest() {
      const [row] = await platform.database.read('SELECT MAX(`revision`) AS `latest` FROM `task_change`', []);
      return Number(row?.latest ?? 0);
    },
    async since(revision) {
      const asked = sql`SELECT taskId, revision FROM task_change WHERE revision > ${revision} ORDER BY revision, taskId`;
      const rows = await platform.database.read(asked.text, asked.params);
      return rows.map((row) => ({ id: String(row.taskId), revision: Number(row.revision) }));
    },
    audience({ roles, personId, organizationId }) {
      if (taskScopes(roles).includes('ALL')) return 'ALL';
      return [...roles, personId ?? '', organizationId ?? ''].join(' ');
    },
  });
  const raised = new WeakMap<Tx, Set<string>>();
  const raise = (tx: Tx, taskIds: readonly string[]) => {
    const known = raised.get(tx);
    const ids = known ?? new Set<string>();
    for (const id of taskIds) ids.add(id);
    if (known) return;
    raised.set(tx, ids);
    tx.beforeCommit.push(() => {
      raised.delete(tx);
      return write(tx, [...ids]);
    });
    platform.live.streamChanged(tx, TASK);
  };
  for (const kind of [...Object.values(supervisionEvents), lookBackFound] as EventKind<AboutTasks>[])
    platform.events.onMany(kind, async (tx, events) => raise(tx, await tasksOf(tx, events)));
  platform.events.onMany(submissionEdited, async (tx, events) => {
    const ids = await idsBy(tx, { submissionId: In(events.map(({ subject }) => subject.id)) });
    if (ids.length > 0) raise(tx, ids);
  });
}

/** The counter is held from here to the end of the transaction, so that revisions become visible in their order. */
async function write(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const revision = await tx.next(REVISIONS);
  for (let start = 0; start < ids.length; start += PORTION)
    await tx.manager.delete(TaskChange, { taskId: In(ids.slice(start, start + PORTION)) });
  await tx.insertAll(
    TaskChange,
    ids.map((taskId) => ({ taskId, revision })),
  );
}

async function tasksOf(tx: Tx, events: readonly DomainEvent<AboutTasks>[]): Promise<string[]> {
  const named: string[] = [];
  const instructions: string[] = [];
  for (const { payload } of events) {
    if (payload.taskIds) named.push(...payload.taskIds);
    else if (payload.taskId) named.push(payload.taskId);
    else if (payload.instructionId) instructions.push(payload.instructionId);
  }
  return instructions.length === 0 ? named : [...named, ...(await idsBy(tx, { instructionId: In(instructions) }))];
}

const idsBy = async (tx: Tx, where: object): Promise<string[]> =>
  (await tx.manager.find(SupervisionTask, { select: { id: true }, where })).map(({ id }) => id);
