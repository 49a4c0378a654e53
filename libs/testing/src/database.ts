import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** An empty database of a test's own, in the form of `DATABASE_URL`. */
export interface TestDatabase {
  url: string;
  /** Removes the database; the caller closes its connections first. */
  drop(): Promise<void>;
}

/** The engine that the tests of this run use: `TEST_DATABASE`, by default SQLite. */
export function testEngine(): 'sqlite' | 'mysql' {
  const engine = process.env.TEST_DATABASE || 'sqlite';
  if (engine !== 'sqlite' && engine !== 'mysql')
    throw new Error(`TEST_DATABASE: must be sqlite or mysql, not ${engine}`);
  return engine;
}

/**
 * A new, empty database on the engine of this run: a file in a directory of its own, or a schema on the server at
 * `TEST_MYSQL_URL` (which the Vitest configuration starts where nobody else has).
 */
export function testDatabaseUrl(): Promise<TestDatabase> {
  return testEngine() === 'mysql' ? schemaOnServer() : file();
}

async function file(): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'sanlian-sqlite-'));
  return {
    url: `sqlite:${join(directory, 'test.db')}`,
    drop: () => rm(directory, { recursive: true, force: true }),
  };
}

async function schemaOnServer(): Promise<TestDatabase> {
  const server = process.env.TEST_MYSQL_URL;
  if (!server) throw new Error('TEST_MYSQL_URL: must name the MariaDB or MySQL server of the tests');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const run = async (sql: string) => {
    const connection = await createConnection(server);
    try {
      await connection.query(sql);
    } finally {
      await connection.end();
    }
  };
  await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  return { url: `${server.replace(/\/$/, '')}/${name}`, drop: () => run(`DROP DATABASE IF EXISTS \`${name}\``) };
}
