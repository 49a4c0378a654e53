import { join } from 'node:path';
import Database from 'better-sqlite3';

const PORTION = 2_000;

/** Opens the database of a server that runs, past its rules: rows may refer to nothing. */
export function openBooks(dataDir) {
  const books = new Database(join(dataDir, 'sanlian.db'));
  books.pragma('foreign_keys = OFF');
  books.pragma('busy_timeout = 10000');
  return books;
}

/** Writes that many rows of a table; columns that a row doesn't name are empty. */
export function writeRows(books, table, count, rowOf) {
  const columns = books.pragma(`table_info(${table})`);
  const names = columns.map(({ name }) => name);
  const blank = Object.fromEntries(columns.map(({ name, type, notnull }) => [name, notnull ? empty(type) : null]));
  const insert = books.prepare(
    `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  );
  const write = books.transaction((/** @type {number} */ from, /** @type {number} */ to) => {
    for (let index = from; index < to; index++) insert.run({ ...blank, ...rowOf(index) });
  });
  // In portions: the server writes meanwhile.
  for (let from = 0; from < count; from += PORTION) write(from, Math.min(count, from + PORTION));
}

const empty = (type) => (/char|text/i.test(type) ? '' : 0);

/** The first millisecond of a year in Shanghai. */
export const startOfYear = (year) => Date.parse(`${year}-01-01T00:00:00+08:00`);
