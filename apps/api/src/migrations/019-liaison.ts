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

const optional = { nullable: true };

export class LiaisonLink1780000019001 implements MigrationInterface {
  name = 'LiaisonLink1780000019001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'liaison_link', {
      columns: [
        primaryId(),
        int('version'),
        text('level', 30),
        idColumn('fromId'),
        idColumn('toId', optional),
        text('constituency', 100, optional),
        text('openKey', 191, optional),
        text('since', 10),
        text('until', 10, optional),
        idColumn('recordedById'),
        big('createdAt'),
      ],
      indexes: [
        ['fromId', 'until', 'toId'],
        ['toId', 'level'],
        ['level', 'until', 'id'],
        ['since', 'id'],
      ],
      uniques: [['openKey']],
      references: { fromId: 'person', toId: 'person', recordedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'liaison_link');
}

export class LiaisonContact1780000019002 implements MigrationInterface {
  name = 'LiaisonContact1780000019002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'liaison_contact', {
      columns: [
        primaryId(),
        idColumn('linkId'),
        big('at'),
        text('mode', 20),
        longText('summary'),
        idColumn('recordedById'),
        big('createdAt'),
      ],
      indexes: [
        ['linkId', 'at'],
        ['at', 'id'],
      ],
      references: { linkId: 'liaison_link', recordedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'liaison_contact');
}

export class LiaisonConcern1780000019003 implements MigrationInterface {
  name = 'LiaisonConcern1780000019003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'liaison_concern', {
      columns: [
        primaryId(),
        idColumn('contactId'),
        int('position'),
        text('topic', 50),
        text('topicKey', 50),
        idColumn('sectorId', optional),
        big('at'),
        text('month', 7),
      ],
      indexes: [
        ['contactId', 'position'],
        ['topicKey', 'at'],
        ['at', 'topicKey', 'contactId'],
        ['sectorId', 'at'],
      ],
      references: { contactId: 'liaison_contact', sectorId: 'sector' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'liaison_concern');
}

/** What was raised at a contact may become a submission. */
export class SubmissionConcern1780000019004 implements MigrationInterface {
  name = 'SubmissionConcern1780000019004';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'submission', idColumn('concernId', optional));
    await addIndex(runner, 'submission', ['concernId']);
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'submission', ['concernId']);
    await dropColumn(runner, 'submission', 'concernId');
  }
}
