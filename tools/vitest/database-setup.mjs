import { startMariadb } from '../mariadb.mjs';

/** Vitest's global setup: a private MariaDB where the run asks for one and none is given. */
export default async function setup() {
  if (process.env.TEST_DATABASE !== 'mysql' || process.env.TEST_MYSQL_URL) return undefined;
  const server = await startMariadb();
  process.env.TEST_MYSQL_URL = server.url;
  process.env.TEST_MYSQL_PRIVATE = '1';
  return server.stop;
}
