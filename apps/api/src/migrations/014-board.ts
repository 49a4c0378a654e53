import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, dropTable, int, primaryId, text } from './portable';

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
