import { yearInShanghai } from '@sanlian/domain';
import { IsNull } from 'typeorm';
import { col, newId, sql, TRUE, within, type Row, type Sql, type Tx } from '../../../platform';
import { LookBackFinding } from './look-back-finding.entity';
import { lookBackListChanged } from './look-back.events';
import { LookBack } from './look-back.entity';

/** A matter that belongs on the list: a task, or a submission that was reported and has none. */
export interface Matter {
  submissionId: string;
  taskId: string | null;
  leadOrganizationId: string | null;
}

/**
 * U8: puts onto the list of an open look-back what belongs there and is missing, of some submissions or of all. A task
 * takes the place of its submission's entry unless something was found there already. Gives what was added, by number.
 */
export async function completeList(
  tx: Tx,
  lookBack: Pick<LookBack, 'id' | 'year'>,
  submissionIds?: readonly string[],
): Promise<Matter[]> {
  const matters = await missingMatters(tx, lookBack, submissionIds);
  await tx.insertAll(
    LookBackFinding,
    matters.map((matter) => ({
      id: newId(),
      lookBackId: lookBack.id,
      matterId: matter.taskId ?? matter.submissionId,
      ...matter,
      finding: null,
      note: null,
      at: null,
      byId: null,
      reopened: false,
    })),
  );
  if (matters.some(({ taskId }) => taskId !== null)) await dropSuperseded(tx, lookBack.id);
  return matters;
}

/** Empty entries of submissions that are on the list with a task. */
async function dropSuperseded(tx: Tx, lookBackId: string): Promise<void> {
  await tx.manager.query(
    'DELETE FROM `look_back_finding` WHERE `lookBackId` = ? AND `taskId` IS NULL AND `finding` IS NULL AND `submissionId` IN (SELECT w.`submissionId` FROM (SELECT e.`submissionId` FROM `look_back_finding` e WHERE e.`lookBackId` = ? AND e.`taskId` IS NOT NULL) w)',
    [lookBackId, lookBackId],
  );
}

/** The same for what arose after the opening, with an audit entry of its own. */
export async function extendList(tx: Tx, lookBack: LookBack, submissionIds?: readonly string[]): Promise<void> {
  await recordListChange(tx, lookBack, await completeList(tx, lookBack, submissionIds), []);
}

/** A cancelled task leaves the list unless something was found; its submission stays where it was reported that year. */
export async function withdrawTask(
  tx: Tx,
  lookBack: LookBack,
  task: { taskId: string; submissionId: string },
): Promise<void> {
  const entry = await tx.manager.findOneBy(LookBackFinding, {
    lookBackId: lookBack.id,
    taskId: task.taskId,
    finding: IsNull(),
  });
  if (!entry) return;
  await tx.manager.delete(LookBackFinding, { id: entry.id });
  await recordListChange(tx, lookBack, await completeList(tx, lookBack, [task.submissionId]), [task.taskId]);
}

async function recordListChange(tx: Tx, { id, year }: LookBack, added: Matter[], removed: string[]): Promise<void> {
  if (added.length === 0 && removed.length === 0) return;
  const matters = added.map(({ taskId, submissionId }) => ({ taskId, submissionId }));
  await tx.record(lookBackListChanged, {
    subject: { type: 'LookBack', id },
    after: { added: matters, removed },
    payload: { lookBackId: id, year, added: matters, removed },
  });
}

/** `isTaskOfYear` of the domain, in SQL. */
const taskOfYear = (alias: string, year: number): Sql => {
  const { from, to } = yearInShanghai(year);
  const closedAt = col(alias, 'closedAt');
  return sql`(${col(alias, 'status')} <> ${'CANCELLED'} AND ${col(alias, 'registeredAt')} <= ${to} AND (${closedAt} IS NULL OR ${closedAt} >= ${from}))`;
};

async function missingMatters(
  tx: Tx,
  { id, year }: Pick<LookBack, 'id' | 'year'>,
  submissionIds: readonly string[] | undefined,
): Promise<Matter[]> {
  const { from, to } = yearInShanghai(year);
  const among = submissionIds ? within(sql`s.id`, submissionIds) : TRUE;
  const tasks = sql`SELECT s.year AS year, s.sequenceInYear AS sequenceInYear, s.id AS submissionId, t.id AS taskId, t.leadOrganizationId AS leadOrganizationId FROM supervision_task t JOIN submission s ON s.id = t.submissionId WHERE ${among} AND ${taskOfYear('t', year)} AND NOT EXISTS (SELECT 1 FROM look_back_finding e WHERE e.lookBackId = ${id} AND e.matterId = t.id)`;
  const reported = sql`SELECT s.year, s.sequenceInYear, s.id, NULL, NULL FROM submission s WHERE ${among} AND s.id IN (SELECT ra.submissionId FROM special_report r JOIN special_report_article ra ON ra.reportId = r.id WHERE r.status = ${'SENT'} AND r.sentAt >= ${from} AND r.sentAt <= ${to}) AND NOT EXISTS (SELECT 1 FROM look_back_finding e WHERE e.lookBackId = ${id} AND e.submissionId = s.id) AND NOT EXISTS (SELECT 1 FROM supervision_task o WHERE o.submissionId = s.id AND ${taskOfYear('o', year)})`;
  const both = sql`${tasks} UNION ALL ${reported} ORDER BY year, sequenceInYear, taskId`;
  const rows: Row[] = await tx.manager.query(both.text, [...both.params]);
  return rows.map(({ submissionId, taskId, leadOrganizationId }) => ({
    submissionId: String(submissionId),
    taskId: taskId as string | null,
    leadOrganizationId: leadOrganizationId as string | null,
  }));
}
