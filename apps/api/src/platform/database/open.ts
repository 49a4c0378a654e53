import type { MigrationInterface } from 'typeorm';
import type { Database } from './database';
import { openMysql } from './mysql';
import { openSqlite } from './sqlite';

export interface DatabaseParts {
  entities: (new () => object)[];
  migrations: (new () => MigrationInterface)[];
}

/** Opens and migrates the database that the address names: `sqlite:PATH` or `mysql://user:password@host:port/name`. */
export function openDatabase(url: string, parts: DatabaseParts): Promise<Database> {
  return url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length), parts) : openMysql(url, parts);
}
