import { graphql, password, signIn, startServer } from '../room/server.mjs';
import { openBooks, writeTasks } from './tasks.mjs';

/**
 * How long the board, the dashboard and a page of the list take over 60,000 tasks of one year and 30 departments on SQLite,
 * for the bureau and for a department, beside a bare count of the same rows by two columns. Prints milliseconds and the
 * ratio to the bare count. Needs the built server.
 *
 *     npm run bench:board [-- TASKS]
 */
const tasks = Number(process.argv[2] ?? 60_000);
const ROUNDS = 15;
const now = Date.now();
const year = new Date(now).getUTCFullYear();
const asked = {
  board: `{ supervisionBoard(year: ${year}) { status light count organization { id name } } }`,
  dashboard: `{ supervisionDashboard { toAssign dueThisWeek overdue sentBack awaitingVerification toReview extensionsAsked
    cancellationsAsked followUpsDue disagreed overdueBands { count } } }`,
  'total by light': '{ supervisionTasks(filter: { light: [RED] }) { total } }',
};

const server = await startServer();
try {
  const admin = await signIn(server.url);
  await silenceReminders();
  const departments = [];
  for (let index = 0; index < 30; index++) departments.push(await organization(`单位${index}`, 'DEPARTMENT'));
  const bureau = await account(
    'bench-bureau',
    'SUPERVISION_BUREAU',
    await organization('督查局', 'SUPERVISION_BUREAU'),
  );
  const department = await account('bench-department', 'DEPARTMENT', departments[0]);
  const books = openBooks(server.dataDir);
  writeTasks(books, tasks, departments, now);
  const count = books.prepare('SELECT status, leadOrganizationId, COUNT(*) FROM supervision_task GROUP BY 1, 2');
  const bare = await median(() => count.all());
  console.log(`tasks ${tasks}`);
  console.log(`bare count ${bare.toFixed(1)} ms`);
  for (const [name, token] of Object.entries({ bureau, department }))
    for (const [what, query] of Object.entries(asked)) {
      const ms = await median(() => graphql(server.url, token, query));
      console.log(`${name} ${what} ${ms.toFixed(1)} ms, ${(ms / bare).toFixed(1)} bare counts`);
    }
  books.close();

  /** Tasks that come out of nowhere would set the scheduler to work meanwhile. */
  async function silenceReminders() {
    const fields =
      'version registerDays acceptDays handlingDays verifyDays commentDays extraHolidays extraWorkdays remindFrom remindUntil';
    const { supervisionSettings } = await graphql(server.url, admin, `{ supervisionSettings { ${fields} } }`);
    const hour = new Date(now + 20 * 60 * 60 * 1000).getUTCHours() % 23;
    const clock = (minute) => `${String(hour).padStart(2, '0')}:0${minute}`;
    const input = { ...supervisionSettings, remindFrom: clock(0), remindUntil: clock(1) };
    const query =
      'mutation ($input: SupervisionSettingsInput!) { changeSupervisionSettings(input: $input) { version } }';
    await graphql(server.url, admin, query, { input });
  }
  async function organization(name, kind) {
    const query = 'mutation ($input: OrganizationInput!) { createOrganization(input: $input) { id } }';
    return (await graphql(server.url, admin, query, { input: { name, kind } })).createOrganization.id;
  }
  async function account(username, role, organizationId) {
    const query = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';
    const input = { username, displayName: username, password, roles: [role], organizationId };
    await graphql(server.url, admin, query, { input });
    const enter = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
    return (await graphql(server.url, null, enter, { input: { username, password } })).signIn.token;
  }
} finally {
  await server.stop();
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
