import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  big,
  boolean,
  createTable,
  dropTable,
  idColumn,
  int,
  longText,
  primaryId,
  primaryText,
  text,
} from './portable';

const optional = { nullable: true };

export class VettingSession1780000005001 implements MigrationInterface {
  name = 'VettingSession1780000005001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_session', {
      columns: [
        primaryId(),
        int('version'),
        text('number', 20),
        int('year'),
        int('sequenceInYear'),
        text('title', 100),
        text('place', 100, optional),
        text('status', 20),
        big('scheduledAt'),
        big('openedAt', optional),
        big('closedAt', optional),
        int('quorum'),
        text('scoring', 20),
        text('revealMode', 20),
        boolean('enlargedTakePart'),
        idColumn('presiderId'),
        idColumn('currentItemId', optional),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [
        ['scheduledAt', 'id'],
        ['status', 'scheduledAt', 'id'],
      ],
      uniques: [['year', 'sequenceInYear']],
      references: { presiderId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_session');
}

export class VettingAttendee1780000005002 implements MigrationInterface {
  name = 'VettingAttendee1780000005002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_attendee', {
      columns: [
        primaryId(),
        idColumn('sessionId'),
        idColumn('personId'),
        text('role', 20),
        big('checkedInAt', optional),
        big('checkedOutAt', optional),
        idColumn('recordedBy', optional),
      ],
      indexes: [['personId']],
      uniques: [['sessionId', 'personId']],
      references: { sessionId: 'vetting_session', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_attendee');
}

export class VettingItem1780000005003 implements MigrationInterface {
  name = 'VettingItem1780000005003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_item', {
      columns: [
        primaryId(),
        idColumn('sessionId'),
        idColumn('submissionId'),
        idColumn('heldSubmissionId', optional),
        int('position'),
        text('status', 20),
        big('presentedAt', optional),
        big('decidedAt', optional),
        text('outcome', 20, optional),
        longText('reason', optional),
        text('declineReason', 40, optional),
        idColumn('mergedIntoId', optional),
        idColumn('decidedBy', optional),
        idColumn('deciderId', optional),
        boolean('recorded'),
        idColumn('actingPresiderId', optional),
        longText('undo', optional),
      ],
      indexes: [
        ['sessionId', 'position', 'id'],
        ['submissionId', 'status'],
      ],
      uniques: [['heldSubmissionId']],
      references: {
        sessionId: 'vetting_session',
        submissionId: 'submission',
        mergedIntoId: 'submission',
        decidedBy: 'account',
        deciderId: 'person',
        actingPresiderId: 'person',
      },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_item');
}

export class VettingOpinion1780000005004 implements MigrationInterface {
  name = 'VettingOpinion1780000005004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_opinion', {
      columns: [
        primaryId(),
        idColumn('itemId'),
        idColumn('personId'),
        int('shuffle'),
        boolean('recused'),
        text('recommendation', 20, optional),
        longText('comment', optional),
        big('givenAt', optional),
        big('updatedAt', optional),
        idColumn('recordedBy', optional),
      ],
      indexes: [['itemId', 'shuffle', 'id'], ['personId']],
      uniques: [['itemId', 'personId']],
      references: { itemId: 'vetting_item', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_opinion');
}

export class VettingScore1780000005005 implements MigrationInterface {
  name = 'VettingScore1780000005005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_score', {
      columns: [primaryId('opinionId'), primaryText('criterion', 30), int('score')],
      references: { opinionId: 'vetting_opinion' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_score');
}

export class VettingCorrection1780000005006 implements MigrationInterface {
  name = 'VettingCorrection1780000005006';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_correction', {
      columns: [primaryId(), idColumn('itemId'), longText('text'), big('at'), idColumn('accountId')],
      indexes: [['itemId', 'at', 'id']],
      references: { itemId: 'vetting_item', accountId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_correction');
}

export class VettingSignOff1780000005007 implements MigrationInterface {
  name = 'VettingSignOff1780000005007';
  up = (runner: QueryRunner) =>
    createTable(runner, 'vetting_sign_off', {
      columns: [primaryId(), idColumn('submissionId'), big('at'), idColumn('sessionId', optional)],
      indexes: [['sessionId', 'at', 'id'], ['submissionId']],
      references: { submissionId: 'submission', sessionId: 'vetting_session' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'vetting_sign_off');
}
