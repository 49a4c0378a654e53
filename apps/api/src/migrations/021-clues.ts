import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, dropTable, idColumn, int, longText, primaryId, text } from './portable';

const optional = { nullable: true } as const;

/** L4: something heard that may become a submission. */
export class Clue1780000021001 implements MigrationInterface {
  name = 'Clue1780000021001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'clue', {
      columns: [
        primaryId(),
        int('version'),
        text('occasion', 20),
        big('heldAt'),
        idColumn('speakerId', optional),
        text('sourceTitle', 200, optional),
        longText('summary'),
        idColumn('visitId', optional),
        text('status', 20),
        idColumn('capturedById'),
        big('capturedAt'),
        idColumn('assigneeId', optional),
        big('assignedAt', optional),
        big('doneAt', optional),
        longText('note', optional),
        idColumn('submissionId', optional),
      ],
      indexes: [
        ['status', 'capturedAt', 'id'],
        ['capturedAt', 'id'],
        ['heldAt', 'id'],
        ['assigneeId', 'status', 'capturedAt', 'id'],
        ['capturedById', 'capturedAt', 'id'],
        ['submissionId'],
        ['visitId'],
      ],
      references: {
        speakerId: 'person',
        visitId: 'visit',
        capturedById: 'account',
        assigneeId: 'account',
        submissionId: 'submission',
      },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'clue');
}
