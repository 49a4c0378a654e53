import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, dropTable, idColumn, int, longText, primaryId, primaryText, text } from './portable';

export class Account1780000003001 implements MigrationInterface {
  name = 'Account1780000003001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'account', {
      columns: [
        primaryId(),
        int('version'),
        text('username', 50),
        text('usernameKey', 100),
        text('displayName', 50),
        text('passwordHash', 200),
        longText('roles'),
        idColumn('personId', { nullable: true }),
        idColumn('organizationId', { nullable: true }),
        big('disabledAt', { nullable: true }),
        big('lastSignInAt', { nullable: true }),
        big('createdAt'),
      ],
      indexes: [['displayName', 'id'], ['personId'], ['organizationId']],
      uniques: [['usernameKey']],
      references: { personId: 'person', organizationId: 'organization' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'account');
}

export class Session1780000003002 implements MigrationInterface {
  name = 'Session1780000003002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'session', {
      columns: [
        primaryId(),
        text('tokenHash', 64),
        idColumn('accountId'),
        big('createdAt'),
        big('expiresAt'),
        big('lastSeenAt'),
      ],
      indexes: [['accountId']],
      uniques: [['tokenHash']],
      references: { accountId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'session');
}

export class ApiToken1780000003003 implements MigrationInterface {
  name = 'ApiToken1780000003003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'api_token', {
      columns: [
        primaryId(),
        text('secretHash', 64),
        text('name', 50),
        idColumn('accountId'),
        big('createdAt'),
        big('expiresAt'),
        big('revokedAt', { nullable: true }),
        big('lastUsedAt', { nullable: true }),
      ],
      indexes: [['accountId', 'createdAt']],
      uniques: [['secretHash']],
      references: { accountId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'api_token');
}

export class SignInAttempt1780000003004 implements MigrationInterface {
  name = 'SignInAttempt1780000003004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'sign_in_attempt', {
      columns: [primaryText('id', 64), int('failures'), big('lastFailureAt'), big('blockedUntil')],
      indexes: [['lastFailureAt']],
    });
  down = (runner: QueryRunner) => dropTable(runner, 'sign_in_attempt');
}

export class ResetCode1780000003005 implements MigrationInterface {
  name = 'ResetCode1780000003005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'reset_code', {
      columns: [primaryId('accountId'), text('codeHash', 64), big('expiresAt')],
      references: { accountId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'reset_code');
}

export class StandIn1780000003006 implements MigrationInterface {
  name = 'StandIn1780000003006';
  up = (runner: QueryRunner) =>
    createTable(runner, 'stand_in', {
      columns: [
        primaryId(),
        idColumn('fromAccountId'),
        idColumn('toAccountId'),
        text('role', 30),
        text('startsOn', 10),
        text('endsOn', 10),
        big('revokedAt', { nullable: true }),
        big('createdAt'),
      ],
      indexes: [['toAccountId', 'fromAccountId'], ['fromAccountId']],
      references: { fromAccountId: 'account', toAccountId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'stand_in');
}
