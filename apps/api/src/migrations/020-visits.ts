import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, dropTable, idColumn, int, longText, primaryId, text } from './portable';

/** L3: half-yearly campaigns of visits. */
export class VisitCampaign1780000020001 implements MigrationInterface {
  name = 'VisitCampaign1780000020001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'visit_campaign', {
      columns: [
        primaryId(),
        int('version'),
        text('title', 100),
        int('year'),
        int('half'),
        idColumn('leaderId'),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [['year', 'half', 'id'], ['leaderId']],
      references: { leaderId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'visit_campaign');
}

export class VisitCampaignMember1780000020002 implements MigrationInterface {
  name = 'VisitCampaignMember1780000020002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'visit_campaign_member', {
      columns: [primaryId(), idColumn('campaignId'), idColumn('personId'), int('position')],
      indexes: [['campaignId', 'position'], ['personId']],
      uniques: [['campaignId', 'personId']],
      references: { campaignId: 'visit_campaign', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'visit_campaign_member');
}

export class VisitCampaignVisitor1780000020003 implements MigrationInterface {
  name = 'VisitCampaignVisitor1780000020003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'visit_campaign_visitor', {
      columns: [primaryId(), idColumn('campaignId'), idColumn('memberId'), idColumn('personId'), int('position')],
      indexes: [['campaignId', 'personId'], ['personId']],
      uniques: [['memberId', 'personId']],
      references: { campaignId: 'visit_campaign', memberId: 'visit_campaign_member', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'visit_campaign_visitor');
}

export class Visit1780000020004 implements MigrationInterface {
  name = 'Visit1780000020004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'visit', {
      columns: [
        primaryId(),
        int('version'),
        idColumn('campaignId'),
        idColumn('memberId'),
        idColumn('visitedId'),
        big('at'),
        text('place', 100, { nullable: true }),
        longText('dutyPerformance', { nullable: true }),
        longText('demands', { nullable: true }),
        idColumn('recordedById'),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [['campaignId', 'at', 'id'], ['visitedId', 'at', 'id'], ['memberId'], ['recordedById'], ['at', 'id']],
      references: {
        campaignId: 'visit_campaign',
        memberId: 'visit_campaign_member',
        visitedId: 'person',
        recordedById: 'account',
      },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'visit');
}

export class VisitVisitor1780000020005 implements MigrationInterface {
  name = 'VisitVisitor1780000020005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'visit_visitor', {
      columns: [primaryId(), idColumn('visitId'), idColumn('personId'), int('position')],
      indexes: [['personId']],
      uniques: [['visitId', 'personId']],
      references: { visitId: 'visit', personId: 'person' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'visit_visitor');
}
