import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, boolean, createTable, dropTable, idColumn, int, longText, primaryId, text } from './portable';

export class Training1780000024001 implements MigrationInterface {
  name = 'Training1780000024001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'training', {
      columns: [
        primaryId(),
        int('version'),
        text('title', 100),
        text('startsOn', 10),
        text('endsOn', 10),
        text('place', 100, { nullable: true }),
        longText('lecturers'),
        text('codeKey', 64),
        big('plannedAt'),
        idColumn('plannedById'),
      ],
      indexes: [['startsOn', 'id'], ['endsOn']],
      references: { plannedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'training');
}

export class TrainingPerson1780000024002 implements MigrationInterface {
  name = 'TrainingPerson1780000024002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'training_person', {
      columns: [primaryId(), idColumn('trainingId'), idColumn('personId'), boolean('invited')],
      indexes: [['personId']],
      uniques: [['trainingId', 'personId']],
      references: { trainingId: 'training', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'training_person');
}

export class TrainingAttendance1780000024003 implements MigrationInterface {
  name = 'TrainingAttendance1780000024003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'training_attendance', {
      columns: [
        primaryId(),
        idColumn('trainingPersonId'),
        text('day', 10),
        text('way', 10),
        big('at'),
        idColumn('byId'),
      ],
      uniques: [['trainingPersonId', 'day']],
      references: { trainingPersonId: 'training_person', byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'training_attendance');
}

export class Briefing1780000024004 implements MigrationInterface {
  name = 'Briefing1780000024004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'briefing', {
      columns: [
        primaryId(),
        text('title', 100),
        longText('body'),
        longText('audience'),
        text('widestTier', 30),
        big('publishedAt'),
        idColumn('publishedById'),
        big('remindedAt', { nullable: true }),
      ],
      indexes: [['publishedAt', 'id']],
      references: { publishedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'briefing');
}

export class BriefingReader1780000024005 implements MigrationInterface {
  name = 'BriefingReader1780000024005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'briefing_reader', {
      columns: [primaryId(), idColumn('briefingId'), idColumn('personId'), big('readAt', { nullable: true })],
      indexes: [['personId', 'readAt']],
      uniques: [['briefingId', 'personId']],
      references: { briefingId: 'briefing', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'briefing_reader');
}

export class CommitteeRule1780000024006 implements MigrationInterface {
  name = 'CommitteeRule1780000024006';
  up = (runner: QueryRunner) =>
    createTable(runner, 'committee_rule', {
      columns: [
        primaryId(),
        int('version'),
        text('title', 100),
        text('titleKey', 100),
        text('kind', 30),
        text('number', 60, { nullable: true }),
        text('effectiveOn', 10),
        text('repealedOn', 10, { nullable: true }),
        longText('repealNote', { nullable: true }),
        idColumn('currentRevisionId'),
      ],
      indexes: [
        ['effectiveOn', 'id'],
        ['kind', 'id'],
      ],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'committee_rule');
}

export class CommitteeRuleRevision1780000024007 implements MigrationInterface {
  name = 'CommitteeRuleRevision1780000024007';
  up = (runner: QueryRunner) =>
    createTable(runner, 'committee_rule_revision', {
      columns: [
        primaryId(),
        idColumn('ruleId'),
        int('version'),
        text('title', 100),
        text('number', 60, { nullable: true }),
        longText('body', { nullable: true }),
        text('effectiveOn', 10),
        longText('note', { nullable: true }),
        big('at'),
        idColumn('byId'),
      ],
      uniques: [['ruleId', 'version']],
      references: { ruleId: 'committee_rule', byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'committee_rule_revision');
}

export class CommitteeRuleFile1780000024008 implements MigrationInterface {
  name = 'CommitteeRuleFile1780000024008';
  up = (runner: QueryRunner) =>
    createTable(runner, 'committee_rule_file', {
      columns: [primaryId(), idColumn('revisionId'), idColumn('fileId')],
      uniques: [['revisionId', 'fileId']],
      references: { revisionId: 'committee_rule_revision', fileId: 'stored_file' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'committee_rule_file');
}
