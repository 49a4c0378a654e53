import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, boolean, createTable, dropTable, idColumn, int, primaryId, text } from './portable';

export class Organization1780000002001 implements MigrationInterface {
  name = 'Organization1780000002001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'organization', {
      columns: [
        primaryId(),
        int('version'),
        text('name', 100),
        text('nameKey', 100),
        text('kind', 30),
        text('level', 10, { nullable: true }),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [['kind', 'id']],
      uniques: [['nameKey']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'organization');
}

export class Sector1780000002002 implements MigrationInterface {
  name = 'Sector1780000002002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'sector', {
      columns: [
        primaryId(),
        int('version'),
        text('code', 30),
        text('codeKey', 30),
        text('name', 60),
        text('nameKey', 60),
        idColumn('convenerId', { nullable: true }),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [['convenerId']],
      uniques: [['codeKey'], ['nameKey']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'sector');
}

export class Person1780000002003 implements MigrationInterface {
  name = 'Person1780000002003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'person', {
      columns: [
        primaryId(),
        int('version'),
        text('name', 60),
        text('nameKey', 60),
        text('phone', 30, { nullable: true }),
        text('tier', 30, { nullable: true }),
        text('informantSource', 30, { nullable: true }),
        idColumn('sectorId', { nullable: true }),
        idColumn('organizationId', { nullable: true }),
        boolean('active'),
        big('createdAt'),
        big('updatedAt'),
      ],
      indexes: [['nameKey', 'phone'], ['sectorId', 'tier'], ['organizationId'], ['createdAt', 'id']],
      references: { sectorId: 'sector', organizationId: 'organization' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'person');
}
