import { addWorkingDays, DEFAULT_SUPERVISION_SETTINGS } from '@sanlian/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../platform/ids';
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
  primaryText,
  text,
} from './portable';

const task = 'supervision_task';
const extension = 'task_extension';
const step = 'task_deadline_step';
const NEVER = 253402300799999;
const PORTION = 200;

/** What an installation sets, one row for each slice that has settings. */
export class Setting1780000012001 implements MigrationInterface {
  name = 'Setting1780000012001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'setting', {
      columns: [primaryText('name', 60), int('version'), longText('value'), big('changedAt')],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'setting');
}

/** U3: working days for handling what is of a category. */
export class CategoryHandlingDays1780000012002 implements MigrationInterface {
  name = 'CategoryHandlingDays1780000012002';
  up = (runner: QueryRunner) => addColumn(runner, 'category', int('handlingDays', { nullable: true }));
  down = (runner: QueryRunner) => dropColumn(runner, 'category', 'handlingDays');
}

/** U4: when the light of a task changes; null once it is done, and a far moment for what a clock that stands doesn't reach. */
export class LightChanges1780000012003 implements MigrationInterface {
  name = 'LightChanges1780000012003';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, task, big('turnsYellowAt', { nullable: true }));
    await addColumn(runner, task, big('turnsRedAt', { nullable: true }));
    await runner.query(
      `UPDATE ${task} SET turnsYellowAt = CASE WHEN pausedAt IS NULL OR pausedAt >= yellowFrom THEN yellowFrom ELSE ${NEVER} END,
       turnsRedAt = CASE WHEN pausedAt IS NULL OR pausedAt > dueAt THEN dueAt + 1 ELSE ${NEVER} END
       WHERE status NOT IN ('CLOSED', 'CANCELLED')`,
    );
    await addIndex(runner, task, ['turnsYellowAt', 'turnsRedAt', 'dueAt', 'id']);
    await addIndex(runner, task, ['turnsRedAt', 'dueAt', 'id']);
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, task, ['turnsRedAt', 'dueAt', 'id']);
    await dropIndex(runner, task, ['turnsYellowAt', 'turnsRedAt', 'dueAt', 'id']);
    await dropColumn(runner, task, 'turnsRedAt');
    await dropColumn(runner, task, 'turnsYellowAt');
  }
}

/** What made the deadline of a task what it is. */
export class TaskDeadlineStep1780000012004 implements MigrationInterface {
  name = 'TaskDeadlineStep1780000012004';
  up = (runner: QueryRunner) =>
    createTable(runner, step, {
      columns: [
        primaryId(),
        idColumn('taskId'),
        text('kind', 20),
        big('at'),
        big('fromAt', { nullable: true }),
        int('workingDays', { nullable: true }),
        text('basis', 20, { nullable: true }),
        big('dueAt'),
        longText('note', { nullable: true }),
        idColumn('byId', { nullable: true }),
      ],
      indexes: [['taskId', 'id']],
      references: { taskId: task, byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, step);
}

interface EarlierTask {
  id: string;
  registeredAt: number;
  assignedAt: number | null;
  dueAt: number;
  leaderDueAt: number | null;
}

/** The first step of tasks from before: a deadline of 30 working days was counted, any other one was set. */
export class EarlierDeadlineSteps1780000012005 implements MigrationInterface {
  name = 'EarlierDeadlineSteps1780000012005';
  async up(runner: QueryRunner): Promise<void> {
    const tasks = (await runner.query(
      `SELECT t.id, t.registeredAt, t.assignedAt, t.dueAt, i.dueAt AS leaderDueAt FROM ${task} t JOIN instruction i ON i.id = t.instructionId
       WHERE NOT EXISTS (SELECT 1 FROM ${step} s WHERE s.taskId = t.id)`,
    )) as EarlierTask[];
    for (let start = 0; start < tasks.length; start += PORTION) {
      const rows = tasks.slice(start, start + PORTION).map(firstStep);
      await runner.query(
        `INSERT INTO ${step} (id, taskId, kind, at, fromAt, workingDays, basis, dueAt) VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
        rows.flat(),
      );
    }
  }
  async down(): Promise<void> {}
}

function firstStep({ id, registeredAt, assignedAt, dueAt, leaderDueAt }: EarlierTask): (string | number | null)[] {
  const from = Number(assignedAt ?? registeredAt);
  const { handlingDays } = DEFAULT_SUPERVISION_SETTINGS;
  const counted = addWorkingDays(from, handlingDays) === Number(dueAt);
  const basis = counted ? 'SETTINGS' : leaderDueAt === null ? 'GIVEN' : 'INSTRUCTION';
  const kind = assignedAt === null ? 'REGISTERED' : 'ASSIGNED';
  return [newId(), id, kind, from, from, counted ? handlingDays : null, basis, Number(dueAt)];
}

/** U6: what overtook a request before it was decided, and the open ones at hand. */
export class ExtensionLapse1780000012006 implements MigrationInterface {
  name = 'ExtensionLapse1780000012006';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, extension, text('lapse', 20, { nullable: true }));
    await addIndex(runner, extension, ['decidedAt', 'taskId']);
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, extension, ['decidedAt', 'taskId']);
    await dropColumn(runner, extension, 'lapse');
  }
}
