import {
  col,
  column,
  computed,
  guarded,
  needsColumn,
  sql,
  timeColumn,
  toMany,
  toOne,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
  type Sql,
} from '../../../platform';
import { onReadableTask, oversees } from '../task.access';

/** A pass that waits for the other side beyond the task's days; `alias` is the task's. */
const keptWaiting = (alias: string, { now }: ReadEnv): Sql =>
  sql`(${col(alias, 'status')} = ${'RESULT_REPORTED'} AND ${col(alias, 'verifyDueAt')} < ${now} AND EXISTS (SELECT 1 FROM task_verification kw WHERE kw.taskId = ${col(alias, 'id')} AND kw.stands = 1))`;

/** `lastingDisagreement` of the domain, in SQL. */
export const lastinglyDisagreed = (alias: string, env: ReadEnv): Sql =>
  sql`(${col(alias, 'status')} NOT IN (${'CLOSED'}, ${'CANCELLED'}) AND (${col(alias, 'disagreedSince')} IS NOT NULL OR ${keptWaiting(alias, env)}))`;

/** Rounds since both sides last agreed in which one failed what the other had passed. */
const apart = (alias: string): Sql =>
  sql`(SELECT COUNT(*) FROM verification_round vr WHERE vr.taskId = ${col(alias, 'id')} AND vr.ended = ${'FAILED'} AND vr.cppccId IS NOT NULL AND vr.bureauId IS NOT NULL AND vr.number > COALESCE((SELECT MAX(vs.number) FROM verification_round vs WHERE vs.taskId = ${col(alias, 'id')} AND vs.ended IN (${'CLOSED'}, ${'REOPENED'})), 0))`;

const waitingSince = (alias: string, env: ReadEnv): Sql =>
  sql`CASE WHEN ${keptWaiting(alias, env)} THEN (SELECT CASE WHEN MIN(ws.at) > ${col(alias, 'verifyDueAt')} THEN MIN(ws.at) ELSE ${col(alias, 'verifyDueAt')} END FROM task_verification ws WHERE ws.taskId = ${col(alias, 'id')} AND ws.stands = 1) END`;

function disagreement({ lasting, disagreedSince, waiting, rounds }: ReadRow) {
  if (Number(lasting) !== 1) return null;
  const moments = [disagreedSince, waiting].filter((at) => at !== null).map(Number);
  return { rounds: Number(rounds) + (waiting === null ? 0 : 1), since: new Date(Math.min(...moments)) };
}

/** How the rounds of a task are read, and what both sides see of their disagreement. */
export function defineRoundReads(registry: ReadRegistry): void {
  registry.define({
    name: 'VerificationRound',
    table: 'verification_round',
    open: {
      id: column('id'),
      number: column('number'),
      reportedAt: timeColumn('reportedAt'),
      outcome: column('outcome'),
      result: column('result'),
      verifyDueAt: {
        ...timeColumn('verifyDueAt'),
        expression: (alias) =>
          sql`CASE WHEN ${col(alias, 'ended')} IS NULL THEN (SELECT vt.verifyDueAt FROM supervision_task vt WHERE vt.id = ${col(alias, 'taskId')}) ELSE ${col(alias, 'verifyDueAt')} END`,
      },
      cppcc: toOne('TaskVerification', 'cppccId', { granted: true }),
      bureau: toOne('TaskVerification', 'bureauId', { granted: true }),
      ended: column('ended'),
    },
    scope: (alias, env) => onReadableTask(col(alias, 'taskId'), env),
  });
  registry.extend('SupervisionTask', {
    open: {
      rounds: toMany('VerificationRound', 'taskId', { orderBy: (round) => col(round, 'number'), granted: true }),
    },
    guarded: {
      disagreement: guarded(
        computed(
          {
            lasting: lastinglyDisagreed,
            disagreedSince: needsColumn('disagreedSince'),
            waiting: waitingSince,
            rounds: apart,
          },
          disagreement,
        ),
        (found, _, { viewer }) => (oversees(viewer) ? found : null),
      ),
    },
  });
}
