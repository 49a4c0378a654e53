import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, boolean, createTable, dropTable, idColumn, int, longText, primaryId, text } from './portable';

export class LookBack1780000015001 implements MigrationInterface {
  name = 'LookBack1780000015001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'look_back', {
      columns: [
        primaryId(),
        int('version'),
        int('year'),
        text('status', 10),
        big('openedAt'),
        idColumn('openedById'),
        big('closedAt', { nullable: true }),
        idColumn('closedById', { nullable: true }),
        idColumn('reportFileId', { nullable: true }),
        big('reportMadeAt', { nullable: true }),
        text('heardOn', 10, { nullable: true }),
        longText('resolution', { nullable: true }),
        big('heardAt', { nullable: true }),
        idColumn('heardById', { nullable: true }),
      ],
      uniques: [['year']],
      references: {
        openedById: 'account',
        closedById: 'account',
        reportFileId: 'stored_file',
        heardById: 'account',
      },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'look_back');
}

export class LookBackFinding1780000015002 implements MigrationInterface {
  name = 'LookBackFinding1780000015002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'look_back_finding', {
      columns: [
        primaryId(),
        idColumn('lookBackId'),
        idColumn('matterId'),
        idColumn('submissionId'),
        idColumn('taskId', { nullable: true }),
        idColumn('leadOrganizationId', { nullable: true }),
        text('finding', 20, { nullable: true }),
        longText('note', { nullable: true }),
        big('at', { nullable: true }),
        idColumn('byId', { nullable: true }),
        boolean('reopened'),
      ],
      indexes: [
        ['lookBackId', 'finding', 'id'],
        ['lookBackId', 'leadOrganizationId', 'finding', 'id'],
        ['lookBackId', 'at', 'id'],
        ['taskId'],
        ['submissionId'],
      ],
      uniques: [['lookBackId', 'matterId']],
      references: {
        lookBackId: 'look_back',
        submissionId: 'submission',
        taskId: 'supervision_task',
        leadOrganizationId: 'organization',
        byId: 'account',
      },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'look_back_finding');
}
