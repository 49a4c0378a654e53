import { readFile, writeFile } from 'node:fs/promises';
import { testDatabaseUrl, testEngine, type TestDatabase } from '@sanlian/testing';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { openDatabase } from '../platform/database/open';
import type { DatabaseParts } from '../platform/database/open';

/** The first database that this process migrated, as a file. */
let template: Promise<Buffer> | null = null;
/** Schemas that test files are done with, emptied. */
const spare: TestDatabase[] = [];

/**
 * A database without a row, migrated where this process did so before: migrating takes longer than the tests of most files.
 * On SQLite it is the copy of a file; on a server that belongs to the run, a schema that another test emptied and left.
 */
export async function migratedDatabase(parts: DatabaseParts): Promise<TestDatabase> {
  if (testEngine() === 'sqlite') {
    template ??= migratedFile(parts);
    const database = await testDatabaseUrl();
    await writeFile(pathOf(database), await template);
    return database;
  }
  const database = spare.pop() ?? (await testDatabaseUrl());
  if (process.env.TEST_MYSQL_PRIVATE !== '1') return database;
  return {
    url: database.url,
    drop: async () => {
      await empty(database.url);
      spare.push(database);
    },
  };
}

const pathOf = ({ url }: TestDatabase): string => url.slice('sqlite:'.length);

async function migratedFile(parts: DatabaseParts): Promise<Buffer> {
  const database = await testDatabaseUrl();
  await (await openDatabase(database.url, parts)).close();
  const file = await readFile(pathOf(database));
  await database.drop();
  return file;
}

/** Takes all rows out, but those that say which migrations ran, and counts keys from the beginning again. */
async function empty(url: string): Promise<void> {
  const connection = await createConnection({ uri: url, multipleStatements: true });
  try {
    const tables = await namesOf(connection, "TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME <> 'migrations'");
    const [filled] = await connection.query<(RowDataPacket & { name: string })[]>(
      tables.map((name) => `(SELECT '${name}' AS name FROM \`${name}\` LIMIT 1)`).join(' UNION ALL '),
    );
    const counted = await namesOf(connection, 'AUTO_INCREMENT > 1');
    const statements = [
      'SET FOREIGN_KEY_CHECKS = 0',
      ...filled.map(({ name }) => `DELETE FROM \`${name}\``),
      ...counted.filter((name) => tables.includes(name)).map((name) => `ALTER TABLE \`${name}\` AUTO_INCREMENT = 1`),
    ];
    await connection.query(statements.join('; '));
  } finally {
    await connection.end();
  }
}

async function namesOf(connection: Connection, condition: string): Promise<string[]> {
  const [rows] = await connection.query<(RowDataPacket & { name: string })[]>(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND ${condition}`,
  );
  return rows.map(({ name }) => name);
}
