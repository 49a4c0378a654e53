import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  big,
  createTable,
  dropTable,
  idColumn,
  int,
  longText,
  primaryId,
  primaryText,
  sequence,
  text,
} from './portable';

export class AuditEntry1780000001001 implements MigrationInterface {
  name = 'AuditEntry1780000001001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'audit_entry', {
      columns: [
        sequence(),
        big('at'),
        idColumn('actorId', { nullable: true }),
        idColumn('actingForId', { nullable: true }),
        text('action', 60),
        text('subjectType', 40),
        idColumn('subjectId'),
        longText('before', { nullable: true }),
        longText('after', { nullable: true }),
      ],
      indexes: [['subjectType', 'subjectId'], ['actorId', 'at'], ['at']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'audit_entry');
}

export class DomainEvent1780000001002 implements MigrationInterface {
  name = 'DomainEvent1780000001002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'domain_event', {
      columns: [
        sequence(),
        big('at'),
        text('kind', 60),
        idColumn('actorId', { nullable: true }),
        text('subjectType', 40),
        idColumn('subjectId'),
        longText('payload'),
      ],
      indexes: [['kind', 'sequence']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'domain_event');
}

export class IdempotencyKey1780000001003 implements MigrationInterface {
  name = 'IdempotencyKey1780000001003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'idempotency_key', {
      columns: [primaryText('id', 64), text('inputHash', 64), longText('answer', { nullable: true }), big('createdAt')],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'idempotency_key');
}

export class Counter1780000001004 implements MigrationInterface {
  name = 'Counter1780000001004';
  up = (runner: QueryRunner) => createTable(runner, 'counter', { columns: [primaryText('name', 60), int('value')] });
  down = (runner: QueryRunner) => dropTable(runner, 'counter');
}

export class StoredFile1780000001005 implements MigrationInterface {
  name = 'StoredFile1780000001005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'stored_file', {
      columns: [
        primaryId(),
        text('name', 200),
        text('mediaType', 120),
        int('size'),
        text('sha256', 64),
        idColumn('uploadedBy', { nullable: true }),
        big('uploadedAt'),
        text('ownerType', 40, { nullable: true }),
        idColumn('ownerId', { nullable: true }),
      ],
      indexes: [['ownerType', 'ownerId']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'stored_file');
}
