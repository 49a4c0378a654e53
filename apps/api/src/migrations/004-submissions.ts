import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, boolean, createTable, dropTable, idColumn, int, longText, primaryId, text } from './portable';

const optional = { nullable: true };

export class Category1780000004001 implements MigrationInterface {
  name = 'Category1780000004001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'category', {
      columns: [
        primaryId(),
        int('version'),
        text('code', 30),
        text('codeKey', 191),
        text('name', 30),
        text('nameKey', 191),
        int('position'),
        boolean('active'),
      ],
      indexes: [['position', 'id']],
      uniques: [['codeKey'], ['nameKey']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'category');
}

export class Submission1780000004002 implements MigrationInterface {
  name = 'Submission1780000004002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'submission', {
      columns: [
        primaryId(),
        int('version'),
        text('number', 20, optional),
        int('year', optional),
        int('sequenceInYear', optional),
        text('title', 100),
        idColumn('categoryId'),
        text('channel', 20),
        text('status', 20),
        longText('situation'),
        longText('analysis', optional),
        longText('suggestion'),
        idColumn('sectorId', optional),
        boolean('onBehalfOfSector'),
        boolean('sectorAsked'),
        text('urgency', 20),
        boolean('consentToPublish'),
        text('declineReason', 40, optional),
        idColumn('authorAccountId'),
        boolean('draftedByOffice'),
        big('submittedAt', optional),
        big('shortlistedAt', optional),
        big('adoptedAt', optional),
        big('reportedAt', optional),
        idColumn('mergedIntoId', optional),
        text('statusBeforeMerge', 20, optional),
        boolean('mergeIsFinal'),
        text('statusBeforeInstruction', 20, optional),
        idColumn('visitId', optional),
        idColumn('clueId', optional),
        idColumn('commissionedTopicId', optional),
        text('externalId', 100, optional),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [
        ['year', 'sequenceInYear', 'id'],
        ['submittedAt', 'id'],
        ['updatedAt', 'id'],
        ['status', 'submittedAt', 'id'],
        ['sectorId', 'status', 'submittedAt', 'id'],
        ['sectorId', 'submittedAt', 'id'],
        ['categoryId', 'submittedAt', 'id'],
        ['channel', 'submittedAt', 'id'],
        ['urgency', 'submittedAt', 'id'],
        ['shortlistedAt', 'id'],
        ['reportedAt', 'id'],
        ['mergedIntoId'],
        ['visitId'],
        ['clueId'],
        ['commissionedTopicId'],
      ],
      uniques: [['number'], ['externalId']],
      references: { categoryId: 'category', sectorId: 'sector' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'submission');
}

export class SubmissionReporter1780000004003 implements MigrationInterface {
  name = 'SubmissionReporter1780000004003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'submission_reporter', {
      columns: [
        primaryId(),
        idColumn('submissionId'),
        idColumn('personId', optional),
        idColumn('organizationId', optional),
        boolean('lead'),
        int('position'),
        idColumn('mergedFromId', optional),
        boolean('nameDisclosed'),
      ],
      indexes: [
        ['submissionId', 'position', 'id'],
        ['personId', 'submissionId'],
        ['organizationId', 'submissionId'],
        ['mergedFromId'],
      ],
      references: { submissionId: 'submission', personId: 'person', organizationId: 'organization' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'submission_reporter');
}

export class ReporterPseudonym1780000004004 implements MigrationInterface {
  name = 'ReporterPseudonym1780000004004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'reporter_pseudonym', {
      columns: [primaryId('reporterId'), idColumn('code')],
      uniques: [['code']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'reporter_pseudonym');
}

export class SubmissionSupplement1780000004005 implements MigrationInterface {
  name = 'SubmissionSupplement1780000004005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'submission_supplement', {
      columns: [primaryId(), idColumn('submissionId'), idColumn('accountId'), longText('text'), big('at')],
      indexes: [['submissionId', 'at', 'id']],
      references: { submissionId: 'submission' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'submission_supplement');
}

export class SubmissionSignOff1780000004006 implements MigrationInterface {
  name = 'SubmissionSignOff1780000004006';
  up = (runner: QueryRunner) =>
    createTable(runner, 'submission_sign_off', {
      columns: [
        primaryId(),
        idColumn('submissionId'),
        idColumn('personId', optional),
        idColumn('accountId'),
        boolean('recorded'),
        longText('note'),
        big('at'),
      ],
      indexes: [
        ['submissionId', 'at', 'id'],
        ['at', 'id'],
      ],
      references: { submissionId: 'submission', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'submission_sign_off');
}
