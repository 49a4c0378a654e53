import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { adaptColumnTypes } from './columns';
import type { Database, Row, SqlValue } from './database';
import { FifoLock } from './fifo-lock';
import type { DatabaseParts } from './open';

/**
 * The embedded database. TypeORM has one connection here, on which interleaved transactions would mix silently, so
 * every transaction waits for its turn; reads go to a second connection, which can't write.
 */
export async function openSqlite(path: string, parts: DatabaseParts): Promise<Database> {
  mkdirSync(dirname(path), { recursive: true });
  adaptColumnTypes('sqlite');
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: path,
    entities: parts.entities,
    migrations: parts.migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    prepareDatabase: (connection: SqliteConnection.Database) => {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
      connection.pragma('busy_timeout = 5000');
    },
  }).initialize();
  await source.runMigrations();

  const reader = new SqliteConnection(path);
  reader.pragma('query_only = ON');
  reader.pragma('busy_timeout = 5000');
  reader.pragma('cache_size = -64000');
  const statements = new Map<string, SqliteConnection.Statement>();
  const lock = new FifoLock();

  const prepared = (sql: string): SqliteConnection.Statement => {
    let statement = statements.get(sql);
    if (!statement) {
      if (statements.size >= 500) statements.clear();
      statements.set(sql, (statement = reader.prepare(sql)));
    }
    return statement;
  };

  return {
    dialect: 'sqlite',
    source,
    transaction: <T>(work: (manager: EntityManager) => Promise<T>) =>
      lock.run(() => source.transaction((manager) => work(manager))),
    read: async (sql: string, params: readonly SqlValue[]) => prepared(sql).all(...params) as Row[],
    ping: async () => void prepared('SELECT 1').get(),
    close: () =>
      lock.run(async () => {
        statements.clear();
        reader.close();
        await source.destroy();
      }),
  };
}
