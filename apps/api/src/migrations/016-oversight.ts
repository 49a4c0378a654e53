import { randomUUID } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumn,
  addIndex,
  big,
  createTable,
  dropColumn,
  dropIndex,
  dropTable,
  idColumn,
  int,
  longText,
  primaryId,
  text,
} from './portable';

const action = 'supervision_action';
const task = 'supervision_task';

/** U2: who leads an event, what was promised at it, and that it was cancelled. */
export class ActionLeader1780000016001 implements MigrationInterface {
  name = 'ActionLeader1780000016001';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, action, idColumn('leaderId', { nullable: true }));
    await addColumn(runner, action, longText('promises', { nullable: true }));
    await addColumn(runner, action, big('cancelledAt', { nullable: true }));
    await addColumn(runner, action, longText('cancelNote', { nullable: true }));
    await addIndex(runner, action, ['leaderId', 'at', 'id']);
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, action, ['leaderId', 'at', 'id']);
    for (const column of ['cancelNote', 'cancelledAt', 'promises', 'leaderId'])
      await dropColumn(runner, action, column);
  }
}

/** Each reported result with what both sides said of it. */
export class VerificationRound1780000016002 implements MigrationInterface {
  name = 'VerificationRound1780000016002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'verification_round', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        int('number'),
        big('reportedAt'),
        text('outcome', 20, { nullable: true }),
        longText('result', { nullable: true }),
        big('verifyDueAt', { nullable: true }),
        idColumn('cppccId', { nullable: true }),
        idColumn('bureauId', { nullable: true }),
        text('ended', 20, { nullable: true }),
      ],
      uniques: [['taskId', 'number']],
      references: { taskId: 'supervision_task', cppccId: 'task_verification', bureauId: 'task_verification' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'verification_round');
}

/** Since when the sides disagree for long. */
export class LastingDisagreement1780000016003 implements MigrationInterface {
  name = 'LastingDisagreement1780000016003';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, task, big('disagreedSince', { nullable: true }));
    await addIndex(runner, task, ['disagreedSince', 'id']);
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, task, ['disagreedSince', 'id']);
    await dropColumn(runner, task, 'disagreedSince');
  }
}

/** U7: what the bureau found when it looked into what dissatisfied reporters said. */
export class RatingReview1780000016004 implements MigrationInterface {
  name = 'RatingReview1780000016004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'rating_review', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        longText('note'),
        longText('whatFollows', { nullable: true }),
        idColumn('byId'),
        big('at'),
      ],
      indexes: [['taskId', 'at', 'id']],
      references: { taskId: 'supervision_task', byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'rating_review');
}

export class RatingReviewed1780000016005 implements MigrationInterface {
  name = 'RatingReviewed1780000016005';
  up = (runner: QueryRunner) => addColumn(runner, 'task_rating', big('reviewedAt', { nullable: true }));
  down = (runner: QueryRunner) => dropColumn(runner, 'task_rating', 'reviewedAt');
}

interface EventRow {
  kind: string;
  at: number;
  subjectId: string;
  payload: string;
}
interface PastRound {
  taskId: string;
  number: number;
  reportedAt: number;
  outcome: string | null;
  result: string | null;
  cppccId: string | null;
  bureauId: string | null;
  ended: string | null;
}

/** The rounds that were before they were kept, from the events that tell of them. */
export class PastRounds1780000016006 implements MigrationInterface {
  name = 'PastRounds1780000016006';
  async up(runner: QueryRunner): Promise<void> {
    const [known] = (await runner.query('SELECT COUNT(*) AS `count` FROM `verification_round`')) as { count: number }[];
    if (Number(known?.count) > 0) return;
    const events = (await runner.query(
      "SELECT `kind`, `at`, `subjectId`, `payload` FROM `domain_event` WHERE `kind` IN ('task.resultReported', 'task.verified', 'task.closed', 'task.reopened') ORDER BY `sequence`",
    )) as EventRow[];
    const verdicts = (await runner.query('SELECT `id`, `taskId`, `side`, `at` FROM `task_verification`')) as {
      id: string;
      taskId: string;
      side: string;
      at: number;
    }[];
    const verdictIds = new Map(verdicts.map(({ id, taskId, side, at }) => [`${taskId} ${side} ${Number(at)}`, id]));
    for (const round of roundsOf(events, (key) => verdictIds.get(key) ?? null)) await insert(runner, round);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM `verification_round`');
  }
}

function roundsOf(events: readonly EventRow[], verdictId: (key: string) => string | null): PastRound[] {
  const rounds = new Map<string, PastRound[]>();
  const begin = ({ subjectId: taskId, at }: EventRow, outcome: string | null, result: string | null): PastRound => {
    const of = rounds.get(taskId) ?? [];
    rounds.set(taskId, of);
    const facts = { cppccId: null, bureauId: null, ended: null, outcome, result };
    const round = { taskId, number: of.length + 1, reportedAt: Number(at), ...facts };
    of.push(round);
    return round;
  };
  for (const event of events) {
    const last = rounds.get(event.subjectId)?.at(-1);
    const told = JSON.parse(event.payload) as {
      outcome?: string;
      note?: string | null;
      side?: string;
      passed?: boolean;
    };
    if (event.kind === 'task.resultReported') begin(event, told.outcome ?? null, told.note ?? null);
    else if (event.kind === 'task.verified') {
      const round = last && last.ended === null ? last : begin(event, null, null);
      const id = verdictId(`${event.subjectId} ${told.side ?? ''} ${Number(event.at)}`);
      if (told.side === 'CPPCC') round.cppccId = id;
      else round.bureauId = id;
      if (!told.passed) round.ended = 'FAILED';
    } else if (event.kind === 'task.closed' && last) last.ended = 'CLOSED';
    else if (event.kind === 'task.reopened' && last?.ended === 'CLOSED') last.ended = 'REOPENED';
  }
  return [...rounds.values()].flat();
}

async function insert(runner: QueryRunner, round: PastRound): Promise<void> {
  const row = { id: randomUUID(), ...round };
  const columns = Object.keys(row).map((column) => `\`${column}\``);
  await runner.query(
    `INSERT INTO \`verification_round\` (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}
