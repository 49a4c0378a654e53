import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, dropTable, idColumn, primaryId, text } from './portable';

/** What closing a session makes (V8): each kind once. */
export class VettingDocument1780000010001 implements MigrationInterface {
  name = 'VettingDocument1780000010001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_document', {
      columns: [primaryId(), idColumn('sessionId'), text('kind', 20), idColumn('fileId'), big('madeAt')],
      uniques: [['sessionId', 'kind']],
      references: { sessionId: 'vetting_session', fileId: 'stored_file' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_document');
}
