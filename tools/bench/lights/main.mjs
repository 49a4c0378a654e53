import { createConnection } from 'mysql2/promise';
import { mariadbIsInstalled, startMariadb } from '../../mariadb.mjs';
import { graphql, password, signIn, startServer } from '../room/server.mjs';
import { openBooks } from './books.mjs';
import { makeTasks } from './tasks.mjs';

/**
 * How long 60,000 tasks take to be filtered by light, beside filtering them by status: totals and pages, on SQLite, and on
 * a MariaDB of one's own where it is installed. Prints milliseconds, and for each light its ratio to the status whose total
 * is next to its own. Needs the built server.
 *
 *     npm run bench:lights [-- TASKS]
 */
const count = Number(process.argv[2] ?? 60_000);
const ROUNDS = 15;
const FILTERS = {
  status: ['ACCEPTED', 'IN_PROGRESS', 'RESULT_REPORTED', 'CLOSED'],
  light: ['RED', 'YELLOW', 'GREEN', 'DONE'],
};
const FIELDS = '{ items { id number status light dueAt } }';
const PAGES = {
  total: '{ total }',
  'newest page': FIELDS,
  'page by deadline': FIELDS,
};

console.log(`tasks ${count}`);
await measure('SQLite', '');
if (mariadbIsInstalled()) {
  const engine = await startMariadb();
  try {
    const connection = await createConnection(engine.url);
    await connection.query('CREATE DATABASE lights CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    await connection.end();
    await measure('MariaDB', `${engine.url}/lights`);
  } finally {
    await engine.stop();
  }
}

async function measure(name, databaseUrl) {
  const server = await startServer(undefined, databaseUrl);
  try {
    const viewer = await bureauOf(server.url);
    const books = await openBooks(server, databaseUrl);
    await books.write(makeTasks(count, Date.now()));
    await books.close();
    for (const what of Object.keys(PAGES)) {
      const found = {};
      for (const [kind, values] of Object.entries(FILTERS))
        for (const value of values) found[value] = await one(server.url, viewer, kind, value, what);
      for (const light of FILTERS.light) {
        const status = FILTERS.status.reduce((best, next) =>
          Math.abs(found[next].total - found[light].total) < Math.abs(found[best].total - found[light].total)
            ? next
            : best,
        );
        const ratio = (found[light].ms / found[status].ms).toFixed(1);
        const shown = (key) => `${key} (${found[key].total}) ${found[key].ms.toFixed(1)} ms`;
        console.log(`${name} ${what}: ${shown(light)} / ${shown(status)} = ${ratio}`);
      }
    }
  } finally {
    await server.stop();
  }
}

async function one(url, token, kind, value, what) {
  const sort = what === 'page by deadline' ? ', sort: { field: DUE_AT, order: ASC }' : '';
  const list = (page, selection) => `{ supervisionTasks(filter: { ${kind}: [${value}] }${page}) ${selection} }`;
  const query = list(`${sort}, page: { limit: 50 }`, PAGES[what]);
  const { supervisionTasks } = await graphql(url, token, list('', '{ total }'));
  return { total: supervisionTasks.total, ms: await median(() => graphql(url, token, query)) };
}

/** An account that reads every task. Reminders for tasks that come out of nowhere wait for a minute of the night. */
async function bureauOf(url) {
  const admin = await signIn(url);
  const names =
    'registerDays acceptDays handlingDays verifyDays commentDays extraHolidays extraWorkdays remindFrom remindUntil';
  const { supervisionSettings } = await graphql(url, admin, `{ supervisionSettings { version ${names} } }`);
  const hour = String((new Date().getUTCHours() + 20) % 23).padStart(2, '0');
  const input = { ...supervisionSettings, remindFrom: `${hour}:00`, remindUntil: `${hour}:01` };
  const change =
    'mutation ($input: SupervisionSettingsInput!) { changeSupervisionSettings(input: $input) { version } }';
  await graphql(url, admin, change, { input });
  const create = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';
  const account = { username: 'bench-office', displayName: '信息办', password, roles: ['INFO_OFFICE'] };
  await graphql(url, admin, create, { input: account });
  const enter = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
  return (await graphql(url, null, enter, { input: { username: account.username, password } })).signIn.token;
}

/** Milliseconds, after one round that isn't counted. */
async function median(work) {
  await work();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await work();
    rounds.push(performance.now() - started);
  }
  return rounds.sort((one, other) => one - other)[ROUNDS >> 1];
}
