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

export class CommissionedTopic1780000022001 implements MigrationInterface {
  name = 'CommissionedTopic1780000022001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'commissioned_topic', {
      columns: [
        primaryId(),
        int('version'),
        text('title', 100),
        longText('requirements'),
        text('dueOn', 10),
        big('createdAt'),
        idColumn('createdById'),
        big('closedAt', { nullable: true }),
        idColumn('closedById', { nullable: true }),
      ],
      indexes: [
        ['createdAt', 'id'],
        ['closedAt', 'dueOn', 'id'],
      ],
      references: { createdById: 'account', closedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'commissioned_topic');
}

export class CommissionedTopicAudience1780000022002 implements MigrationInterface {
  name = 'CommissionedTopicAudience1780000022002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'commissioned_topic_audience', {
      columns: [
        primaryId(),
        idColumn('topicId'),
        idColumn('sectorId', { nullable: true }),
        idColumn('organizationId', { nullable: true }),
      ],
      indexes: [['topicId']],
      references: { topicId: 'commissioned_topic', sectorId: 'sector', organizationId: 'organization' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'commissioned_topic_audience');
}

export class UpwardReport1780000022003 implements MigrationInterface {
  name = 'UpwardReport1780000022003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'upward_report', {
      columns: [
        primaryId(),
        idColumn('submissionId'),
        idColumn('recipientId'),
        big('sentAt'),
        big('adoptedAt', { nullable: true }),
        longText('note', { nullable: true }),
        idColumn('recordedById'),
        big('recordedAt'),
      ],
      indexes: [
        ['recipientId', 'sentAt', 'id'],
        ['sentAt', 'id'],
        ['adoptedAt', 'id'],
      ],
      uniques: [['submissionId', 'recipientId']],
      references: { submissionId: 'submission', recipientId: 'organization', recordedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'upward_report');
}

export class InformantAppointment1780000022004 implements MigrationInterface {
  name = 'InformantAppointment1780000022004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'informant_appointment', {
      columns: [
        primaryId(),
        int('version'),
        idColumn('personId'),
        text('fromOn', 10),
        text('untilOn', 10),
        text('number', 30),
        text('issuedOn', 10),
        text('endedOn', 10, { nullable: true }),
        longText('note', { nullable: true }),
        big('recordedAt'),
      ],
      indexes: [
        ['personId', 'fromOn'],
        ['untilOn', 'id'],
        ['fromOn', 'id'],
      ],
      uniques: [['number']],
      references: { personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'informant_appointment');
}

export class OfficeOpinion1780000022005 implements MigrationInterface {
  name = 'OfficeOpinion1780000022005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'office_opinion', {
      columns: [
        primaryId(),
        idColumn('organizationId'),
        big('at'),
        longText('opinion'),
        idColumn('recordedById'),
        big('recordedAt'),
        longText('answer', { nullable: true }),
        big('answeredAt', { nullable: true }),
        idColumn('answeredById', { nullable: true }),
      ],
      indexes: [
        ['at', 'id'],
        ['organizationId', 'at', 'id'],
      ],
      references: { organizationId: 'organization', recordedById: 'account', answeredById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'office_opinion');
}

const notification = 'notification';

/** F1: news may speak of anything, and open screens hear of it at once. */
export class FollowedNews1780000022006 implements MigrationInterface {
  name = 'FollowedNews1780000022006';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, notification, text('subjectType', 40, { nullable: true }));
    await addColumn(runner, notification, idColumn('subjectId', { nullable: true }));
    await addColumn(runner, notification, int('revision', { nullable: true }));
    await addIndex(runner, notification, ['revision', 'id']);
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, notification, ['revision', 'id']);
    for (const column of ['revision', 'subjectId', 'subjectType']) await dropColumn(runner, notification, column);
  }
}
