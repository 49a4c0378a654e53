import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, boolean, createTable, dropTable, idColumn, longText, primaryId, text } from './portable';

export class TimelineEntry1780000008001 implements MigrationInterface {
  name = 'TimelineEntry1780000008001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'timeline_entry', {
      columns: [
        primaryId(),
        idColumn('submissionId'),
        idColumn('taskId', { nullable: true }),
        text('kind', 60),
        big('at'),
        idColumn('actorId', { nullable: true }),
        boolean('byReporter'),
        longText('note', { nullable: true }),
        longText('data'),
      ],
      indexes: [
        ['submissionId', 'at', 'id'],
        ['taskId', 'at', 'id'],
      ],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'timeline_entry');
}

export class Notification1780000008002 implements MigrationInterface {
  name = 'Notification1780000008002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'notification', {
      columns: [
        primaryId(),
        idColumn('personId', { nullable: true }),
        idColumn('organizationId', { nullable: true }),
        idColumn('accountId', { nullable: true }),
        text('kind', 60),
        big('at'),
        idColumn('submissionId', { nullable: true }),
        idColumn('taskId', { nullable: true }),
        longText('data'),
      ],
      indexes: [
        ['personId', 'id'],
        ['organizationId', 'id'],
        ['accountId', 'id'],
      ],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'notification');
}

export class NotificationRead1780000008003 implements MigrationInterface {
  name = 'NotificationRead1780000008003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'notification_read', {
      columns: [primaryId('notificationId'), primaryId('accountId'), big('at')],
      references: { notificationId: 'notification' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'notification_read');
}
