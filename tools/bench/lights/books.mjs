import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';

const PORTION = 1_000;
const TABLE = 'supervision_task';

/** The database of a server that runs, past its rules: rows may refer to what isn't there. */
export async function openBooks(server, databaseUrl) {
  return databaseUrl ? mariadb(databaseUrl) : sqlite(join(server.dataDir, 'sanlian.db'));
}

function sqlite(path) {
  const books = new Database(path);
  books.pragma('foreign_keys = OFF');
  books.pragma('busy_timeout = 10000');
  const columns = books.pragma(`table_info(${TABLE})`).map(({ name, type, notnull }) => ({ name, type, notnull }));
  return {
    async write(rows) {
      const names = columns.map(({ name }) => name);
      const insert = books.prepare(
        `INSERT INTO ${TABLE} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
      );
      const write = books.transaction((portion) => portion.forEach((row) => insert.run(complete(row, columns))));
      for (let from = 0; from < rows.length; from += PORTION) write(rows.slice(from, from + PORTION));
    },
    close: async () => void books.close(),
  };
}

async function mariadb(url) {
  const books = await createConnection(url);
  await books.query('SET foreign_key_checks = 0');
  const [found] = await books.query(
    'SELECT COLUMN_NAME AS name, DATA_TYPE AS type, IS_NULLABLE AS nullable FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?',
    [TABLE],
  );
  const columns = found.map(({ name, type, nullable }) => ({ name, type, notnull: nullable === 'NO' }));
  return {
    async write(rows) {
      const names = columns.map(({ name }) => name);
      for (let from = 0; from < rows.length; from += PORTION) {
        const values = rows.slice(from, from + PORTION).map((row) => {
          const whole = complete(row, columns);
          return names.map((name) => whole[name]);
        });
        await books.query(`INSERT INTO ${TABLE} (${names.map((name) => `\`${name}\``).join(', ')}) VALUES ?`, [values]);
      }
      await books.query(`ANALYZE TABLE ${TABLE}`);
    },
    close: () => books.end(),
  };
}

const empty = (type) => (/char|text/i.test(type) ? '' : 0);
const complete = (row, columns) =>
  Object.fromEntries(columns.map(({ name, type, notnull }) => [name, row[name] ?? (notnull ? empty(type) : null)]));
