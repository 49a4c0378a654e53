import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndex, big, createTable, dropIndex, dropTable, int, primaryId, text } from './portable';

const task = 'supervision_task';
/** All that the board counts by. */
const board = ['year', 'status', 'leadOrganizationId', 'acceptDueAt', 'turnsYellowAt', 'turnsRedAt'];
const followUps = ['status', 'outcome', 'followUpOn', 'id'];
const cancellations = ['cancellationAskedAt', 'id'];

export class CalendarFeed1780000014001 implements MigrationInterface {
  name = 'CalendarFeed1780000014001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'calendar_feed', {
      columns: [
        primaryId('accountId'),
        text('secretHash', 64),
        big('createdAt'),
        big('lastReadAt', { nullable: true }),
      ],
      uniques: [['secretHash']],
      references: { accountId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'calendar_feed');
}

export class TaskChange1780000014002 implements MigrationInterface {
  name = 'TaskChange1780000014002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_change', {
      columns: [primaryId('taskId'), int('revision')],
      indexes: [['revision', 'taskId']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_change');
}

/** What the board and the numbers of the dashboard are counted by. */
export class CountedTasks1780000014003 implements MigrationInterface {
  name = 'CountedTasks1780000014003';
  async up(runner: QueryRunner): Promise<void> {
    for (const columns of [board, followUps, cancellations]) await addIndex(runner, task, columns);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const columns of [cancellations, followUps, board]) await dropIndex(runner, task, columns);
  }
}
