import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addIndex,
  big,
  createTable,
  dropIndex,
  dropTable,
  idColumn,
  int,
  longText,
  primaryId,
  primaryText,
  text,
} from './portable';

const nullable = { nullable: true };

export class DutyRuleSet1780000023001 implements MigrationInterface {
  name = 'DutyRuleSet1780000023001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'duty_rule_set', {
      columns: [primaryId(), int('year'), int('version'), longText('rules'), big('at'), idColumn('byId')],
      uniques: [['year', 'version']],
      references: { byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'duty_rule_set');
}

export class AssessmentCycle1780000023002 implements MigrationInterface {
  name = 'AssessmentCycle1780000023002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'assessment_cycle', {
      columns: [
        primaryId(),
        int('version'),
        int('year'),
        text('scope', 10),
        text('checkFrom', 10, nullable),
        text('checkUntil', 10, nullable),
        big('publishedAt', nullable),
        idColumn('publishedById', nullable),
        int('ruleVersion', nullable),
      ],
      uniques: [['year']],
      references: { publishedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'assessment_cycle');
}

export class AssessmentCopy1780000023003 implements MigrationInterface {
  name = 'AssessmentCopy1780000023003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'assessment_copy', {
      columns: [primaryId(), int('year'), text('part', 20), longText('rows')],
      uniques: [['year', 'part']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'assessment_copy');
}

export class AssessmentObjection1780000023004 implements MigrationInterface {
  name = 'AssessmentObjection1780000023004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'assessment_objection', {
      columns: [
        primaryId(),
        int('year'),
        idColumn('personId'),
        longText('text'),
        big('at'),
        longText('answer', nullable),
        big('answeredAt', nullable),
        idColumn('answeredById', nullable),
      ],
      indexes: [
        ['year', 'answeredAt', 'id'],
        ['personId', 'year', 'id'],
      ],
      references: { personId: 'person', answeredById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'assessment_objection');
}

export class DutyRecord1780000023005 implements MigrationInterface {
  name = 'DutyRecord1780000023005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'duty_record', {
      columns: [
        primaryId(),
        int('year'),
        idColumn('personId'),
        text('dutyKey', 40),
        text('day', 10),
        text('title', 100),
        int('count'),
        idColumn('recordedById'),
        big('recordedAt'),
        big('removedAt', nullable),
        idColumn('removedById', nullable),
        longText('removalNote', nullable),
      ],
      indexes: [
        ['year', 'personId', 'dutyKey'],
        ['personId', 'day', 'id'],
        ['day', 'id'],
      ],
      references: { personId: 'person', recordedById: 'account', removedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'duty_record');
}

export class SectorActivity1780000023006 implements MigrationInterface {
  name = 'SectorActivity1780000023006';
  up = (runner: QueryRunner) =>
    createTable(runner, 'sector_activity', {
      columns: [
        primaryId(),
        int('version'),
        idColumn('sectorId'),
        text('day', 10),
        text('title', 100),
        text('place', 100, nullable),
        longText('yielded', nullable),
        idColumn('recordedById'),
        big('recordedAt'),
        big('updatedAt'),
      ],
      indexes: [
        ['sectorId', 'day', 'id'],
        ['day', 'id'],
        ['recordedAt', 'id'],
      ],
      references: { sectorId: 'sector', recordedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'sector_activity');
}

export class SectorActivityPerson1780000023007 implements MigrationInterface {
  name = 'SectorActivityPerson1780000023007';
  up = (runner: QueryRunner) =>
    createTable(runner, 'sector_activity_person', {
      columns: [primaryId(), idColumn('activityId'), idColumn('personId'), int('position')],
      indexes: [['personId']],
      uniques: [['activityId', 'personId']],
      references: { activityId: 'sector_activity', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'sector_activity_person');
}

export class Membership1780000023008 implements MigrationInterface {
  name = 'Membership1780000023008';
  up = (runner: QueryRunner) =>
    createTable(runner, 'membership', {
      columns: [
        primaryId(),
        int('version'),
        idColumn('personId'),
        text('term', 30),
        text('termKey', 30),
        text('joinedOn', 10, nullable),
        text('leftOn', 10, nullable),
        big('updatedAt'),
      ],
      indexes: [['termKey', 'id']],
      uniques: [['personId', 'termKey']],
      references: { personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'membership');
}

export class AssessmentExemption1780000023009 implements MigrationInterface {
  name = 'AssessmentExemption1780000023009';
  up = (runner: QueryRunner) =>
    createTable(runner, 'assessment_exemption', {
      columns: [
        primaryId(),
        int('year'),
        idColumn('personId'),
        longText('reason'),
        big('at'),
        idColumn('byId'),
        big('endedAt', nullable),
        idColumn('endedById', nullable),
      ],
      indexes: [['year', 'personId'], ['personId']],
      references: { personId: 'person', byId: 'account', endedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'assessment_exemption');
}

export class Award1780000023010 implements MigrationInterface {
  name = 'Award1780000023010';
  up = (runner: QueryRunner) =>
    createTable(runner, 'award', {
      columns: [
        primaryId(),
        int('year'),
        text('title', 100),
        idColumn('personId', nullable),
        idColumn('sectorId', nullable),
        idColumn('organizationId', nullable),
        idColumn('givenById'),
        big('givenAt'),
        big('withdrawnAt', nullable),
        longText('withdrawalNote', nullable),
      ],
      indexes: [['year', 'givenAt', 'id'], ['personId', 'year'], ['sectorId'], ['organizationId']],
      references: { personId: 'person', sectorId: 'sector', organizationId: 'organization', givenById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'award');
}

export class DutyReminder1780000023011 implements MigrationInterface {
  name = 'DutyReminder1780000023011';
  up = (runner: QueryRunner) =>
    createTable(runner, 'duty_reminder', { columns: [primaryText('month', 7), int('told'), big('at')] });
  down = (runner: QueryRunner) => dropTable(runner, 'duty_reminder');
}

/** What happened in a year is found without touching the texts of submissions. */
const YEAR_INDEXES = [
  ['adoptedAt', 'id'],
  ['submittedAt', 'id', 'status', 'sectorId', 'onBehalfOfSector'],
];

export class SubmissionsOfAYear1780000023012 implements MigrationInterface {
  name = 'SubmissionsOfAYear1780000023012';
  up = async (runner: QueryRunner) => {
    for (const columns of YEAR_INDEXES) await addIndex(runner, 'submission', columns);
  };
  down = async (runner: QueryRunner) => {
    for (const columns of YEAR_INDEXES) await dropIndex(runner, 'submission', columns);
  };
}
