import { effectiveTaskStatus } from '@sanlian/domain';
import { In } from 'typeorm';
import { sql, type Tx } from '../../../platform';
import { SupervisionTask } from '../supervision-task.entity';
import { taskAccepted } from '../supervision.events';
import { subjectOf } from '../task.store';
import { idsOf, PORTION } from './portion';
import { toldOfAll } from './task-news';

/**
 * U3: makes a portion of assigned tasks accepted whose time to answer has passed, as `openTask` does with one that somebody
 * works on. Answers the last id that it looked at, or null.
 */
export async function acceptByItself(tx: Tx, after: string): Promise<string | null> {
  const ids = await idsOf(
    tx,
    sql`SELECT t.id FROM supervision_task t WHERE t.status = ${'ASSIGNED'} AND t.acceptDueAt < ${tx.now} AND t.id > ${after} ORDER BY t.id LIMIT ${PORTION}`,
  );
  if (ids.length === 0) return null;
  const tasks = await tx.lockAll(SupervisionTask, { where: { id: In(ids) }, order: { id: 'ASC' } });
  const overdue = tasks.filter(
    ({ status, acceptDueAt }) => effectiveTaskStatus({ status, acceptBy: acceptDueAt }, tx.now) !== status,
  );
  if (overdue.length === 0) return ids.at(-1) ?? null;
  await tx.manager
    .createQueryBuilder()
    .update(SupervisionTask)
    .set({ status: 'ACCEPTED', acceptedAt: () => 'acceptDueAt' })
    .where({ id: In(overdue.map(({ id }) => id)) })
    .execute();
  const told = await toldOfAll(tx, overdue);
  await tx.recordAll(
    taskAccepted,
    overdue.map((task) => {
      const acceptedAt = task.acceptDueAt ?? tx.now;
      const { assistingOrganizations: _, ...ofTask } = told(task.id);
      return {
        subject: subjectOf(task),
        before: task,
        after: { ...task, status: 'ACCEPTED' as const, acceptedAt },
        payload: { ...ofTask, automatic: true, acceptedAt, note: null },
      };
    }),
  );
  return ids.at(-1) ?? null;
}
