import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumn,
  addIndex,
  big,
  boolean,
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

export class JobLease1780000013001 implements MigrationInterface {
  name = 'JobLease1780000013001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'job_lease', { columns: [primaryText('name', 60), idColumn('holder'), big('until')] });
  down = (runner: QueryRunner) => dropTable(runner, 'job_lease');
}

export class JobRun1780000013002 implements MigrationInterface {
  name = 'JobRun1780000013002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'job_run', {
      columns: [
        primaryText('name', 60),
        big('startedAt'),
        big('endedAt'),
        big('succeededAt', { nullable: true }),
        int('failures'),
        longText('error', { nullable: true }),
      ],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'job_run');
}

export class TaskReminder1780000013003 implements MigrationInterface {
  name = 'TaskReminder1780000013003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_reminder', {
      columns: [primaryId(), idColumn('taskId'), text('kind', 20), big('deadline'), big('at')],
      uniques: [['taskId', 'kind', 'deadline']],
      references: { taskId: 'supervision_task' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_reminder');
}

export class OutgoingMail1780000013004 implements MigrationInterface {
  name = 'OutgoingMail1780000013004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'outgoing_mail', {
      columns: [
        primaryId(),
        idColumn('accountId'),
        text('address', 254),
        text('subject', 250),
        longText('text'),
        big('createdAt'),
        big('nextAt', { nullable: true }),
        idColumn('claim', { nullable: true }),
        int('attempts'),
        big('settledAt', { nullable: true }),
        boolean('sent'),
        longText('error', { nullable: true }),
      ],
      indexes: [['nextAt', 'id'], ['accountId'], ['settledAt']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'outgoing_mail');
}

/** Where an account gets its news by mail, and in which language. */
export class AccountMail1780000013005 implements MigrationInterface {
  name = 'AccountMail1780000013005';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'account', text('email', 254, { nullable: true }));
    await addColumn(runner, 'account', text('mailLanguage', 5, { nullable: true }));
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, 'account', 'mailLanguage');
    await dropColumn(runner, 'account', 'email');
  }
}

/** U10: what is to be looked at again by now, at hand. */
export class FollowUps1780000013006 implements MigrationInterface {
  name = 'FollowUps1780000013006';
  up = (runner: QueryRunner) => addIndex(runner, 'supervision_task', ['followUpOn', 'id']);
  down = (runner: QueryRunner) => dropIndex(runner, 'supervision_task', ['followUpOn', 'id']);
}
