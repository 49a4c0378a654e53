import { setTimeout as wait } from 'node:timers/promises';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { adaptColumnTypes } from './columns';
import type { Database, Row, SqlValue } from './database';
import type { DatabaseParts } from './open';

const ATTEMPTS = 6;
const QUERY_TIMEOUT_MS = 15_000;

/** Deadlock, lock wait, lost or refusing node: the transaction did not happen and may run again. */
const REPEATABLE = new Set<string | number>([
  1213,
  1205,
  1047,
  1180,
  1020,
  'ECONNRESET',
  'ECONNREFUSED',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ETIMEDOUT',
]);

function isRepeatable(error: unknown): boolean {
  const { errno, code } = (error ?? {}) as { errno?: number; code?: string };
  return (errno !== undefined && REPEATABLE.has(errno)) || (code !== undefined && REPEATABLE.has(code));
}

/**
 * MariaDB 10.11+ or MySQL 8. Texts compare by code point (`utf8mb4_bin`), as on SQLite: the language-aware collations
 * call some different Han characters equal.
 */
export async function openMysql(url: string, parts: DatabaseParts): Promise<Database> {
  adaptColumnTypes('mysql');
  const options = {
    type: 'mysql' as const,
    url,
    entities: parts.entities,
    migrations: parts.migrations,
    migrationsTransactionMode: 'each' as const,
    synchronize: false,
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: 10,
    connectTimeout: 10_000,
    extra: { waitForConnections: true },
  };
  await setCollation(url);
  const source = await new DataSource(options).initialize();
  await source.runMigrations();
  const reader = createPool({
    uri: url,
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectionLimit: 8,
    maxPreparedStatements: 500,
  });

  const once = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> =>
    source.transaction('READ COMMITTED', (manager) => work(manager));

  return {
    dialect: 'mysql',
    source,
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(work);
        } catch (error) {
          if (attempt === ATTEMPTS || !isRepeatable(error)) throw error;
          await wait(Math.random() * 20 * 2 ** attempt);
        }
      }
    },
    async read(sql: string, params: readonly SqlValue[]): Promise<Row[]> {
      const [rows] = await reader.execute<RowDataPacket[]>({ sql, timeout: QUERY_TIMEOUT_MS }, [...params]);
      return rows;
    },
    async ping() {
      await reader.query({ sql: 'SELECT 1', timeout: 2_000 });
    },
    async close() {
      await reader.end();
      await source.destroy();
    },
  };
}

async function setCollation(url: string): Promise<void> {
  const pool = createPool({ uri: url, connectionLimit: 1 });
  try {
    const [rows] = await pool.query<RowDataPacket[]>('SELECT @@collation_database AS collation, DATABASE() AS name');
    const [database] = rows;
    if (database && database.collation !== 'utf8mb4_bin')
      await pool.query(`ALTER DATABASE \`${database.name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  } finally {
    await pool.end();
  }
}
