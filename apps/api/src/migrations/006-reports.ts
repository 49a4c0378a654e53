import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, boolean, createTable, dropTable, idColumn, int, longText, primaryId, text } from './portable';

export class SpecialReport1780000006001 implements MigrationInterface {
  name = 'SpecialReport1780000006001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'special_report', {
      columns: [
        primaryId(),
        int('version'),
        text('number', 20),
        int('year'),
        int('sequenceInYear'),
        text('title', 100),
        text('status', 10),
        idColumn('draftedById'),
        idColumn('signerId', { nullable: true }),
        big('signedAt', { nullable: true }),
        boolean('signedOnPaper'),
        big('sentAt', { nullable: true }),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [
        ['year', 'sequenceInYear', 'id'],
        ['status', 'year', 'sequenceInYear', 'id'],
        ['sentAt', 'id'],
      ],
      uniques: [['number']],
      references: { draftedById: 'account', signerId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'special_report');
}

export class SpecialReportArticle1780000006002 implements MigrationInterface {
  name = 'SpecialReportArticle1780000006002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'special_report_article', {
      columns: [
        primaryId(),
        idColumn('reportId'),
        idColumn('submissionId'),
        int('position'),
        text('title', 100),
        longText('body'),
      ],
      indexes: [['submissionId']],
      uniques: [['reportId', 'submissionId']],
      references: { reportId: 'special_report', submissionId: 'submission' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'special_report_article');
}

export class SpecialReportAddressee1780000006003 implements MigrationInterface {
  name = 'SpecialReportAddressee1780000006003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'special_report_addressee', {
      columns: [
        primaryId(),
        idColumn('reportId'),
        idColumn('organizationId'),
        int('position'),
        big('receivedAt', { nullable: true }),
        idColumn('receivedById', { nullable: true }),
        boolean('shown', { nullable: true }),
        boolean('instructed', { nullable: true }),
        longText('note', { nullable: true }),
      ],
      indexes: [['organizationId']],
      uniques: [['reportId', 'organizationId']],
      references: { reportId: 'special_report', organizationId: 'organization', receivedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'special_report_addressee');
}

export class Transfer1780000006004 implements MigrationInterface {
  name = 'Transfer1780000006004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'transfer', {
      columns: [
        primaryId(),
        idColumn('submissionId'),
        idColumn('recipientId'),
        big('sentAt'),
        boolean('automatic'),
        big('readAt', { nullable: true }),
        idColumn('readById', { nullable: true }),
        longText('reply', { nullable: true }),
      ],
      indexes: [
        ['recipientId', 'sentAt', 'id'],
        ['sentAt', 'id'],
      ],
      uniques: [['submissionId', 'recipientId']],
      references: { submissionId: 'submission', recipientId: 'organization', readById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'transfer');
}
