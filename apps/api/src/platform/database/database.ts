import type { DataSource, EntityManager } from 'typeorm';

export type Dialect = 'sqlite' | 'mysql';
export type SqlValue = string | number | null;
export type Row = Record<string, unknown>;

/** What differs between the engines sits behind this; everything else is written once. */
export interface Database {
  readonly dialect: Dialect;
  /** Entities, metadata and migrations. Services write through the manager of their transaction, never through this. */
  readonly source: DataSource;
  /** Runs one transaction to its end. Where the engine asks for it (deadlock, lost node) the whole work runs again. */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** One statement outside any transaction, on a connection that can't write. */
  read(sql: string, params: readonly SqlValue[]): Promise<Row[]>;
  /** Rejects when the database can't answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
