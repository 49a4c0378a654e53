import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { graphql, signIn, startServer } from '../room/server.mjs';
import { writeEvents } from './events.mjs';
import { openBooks, writeRows } from './rows.mjs';

/**
 * How long the assessment of a year takes that is worked out of 50,000 events for 3,000 members, on SQLite: a page of people,
 * the sectors and units, a what-if, and somebody's dossier. Prints milliseconds, the
 * median of seven rounds and the worst, what of it the processor worked, and the machine's load. Needs the built server.
 *
 *     npm run bench:points [-- EVENTS [ROUNDS]]
 */
const events = Number(process.argv[2] ?? 50_000);
const PEOPLE = 3_000;
const ROUNDS = Number(process.argv[3] ?? 7);
const year = new Date().getUTCFullYear();
const TIERS = ['MEMBER', 'MEMBER', 'MEMBER', 'MEMBER', 'STANDING_COMMITTEE'];

const ids = (prefix, count) => Array.from({ length: count }, (_, index) => `bench-${prefix}${index}`);
const people = ids('p', PEOPLE);
const [sectors, units, upper] = [ids('x', 25), ids('o', 40), ids('c', 3)];

const rules = [
  {
    key: 'information',
    title: '信息',
    target: 1,
    points: [
      { event: 'SUBMITTED', points: 2, yearlyCap: 10 },
      { event: 'ADOPTED', points: 8, coReporters: 'SPLIT' },
      { event: 'REPORTED', points: 5, coReporters: 'HALF' },
      { event: 'INSTRUCTED', points: 12, highestLevelOnly: true },
      { event: 'ADOPTED_UPWARD', points: 20 },
    ],
  },
];
const asked = {
  'people, one page': [
    `{ assessment(year: ${year}) { total items { rank points dutyMet person { name } duties { done } } } }`,
  ],
  'people, the last page': [
    `{ assessment(year: ${year}, page: { limit: 200, offset: 2800 }) { total items { rank points person { name sector { name } } } } }`,
  ],
  sectors: [`{ sectorAssessment(year: ${year}) { rank points dutyMetRatio sector { name } } }`],
  units: [`{ unitAssessment(year: ${year}) { rank points organization { name } } }`],
  'what-if, all members': [
    `query ($rules: [DutyRuleInput!]!) { previewDutyRules(year: ${year}, rules: $rules) { rankBefore rankAfter person { name } } }`,
    { rules },
  ],
  dossier: [
    `{ dutyDossier(year: ${year}, personId: "${people[7]}") { item { rank points } lines { event points submission { title } } } }`,
  ],
};

const server = await startServer();
try {
  const admin = await signIn(server.url);
  const create = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';
  const account = {
    username: 'bench-office',
    displayName: '办公室',
    password: 'bench office password',
    roles: ['INFO_OFFICE'],
  };
  await graphql(server.url, admin, create, { input: account });
  const { signIn: opened } = await graphql(
    server.url,
    null,
    'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    { input: { username: account.username, password: account.password } },
  );
  const books = openBooks(server.dataDir);
  const key = (table, list, more) =>
    writeRows(books, table, list.length, (index) => ({
      id: list[index],
      version: 1,
      name: `${table}${index}`,
      nameKey: `${table}${index}`,
      ...more(index),
    }));
  key('sector', sectors, (index) => ({ code: `b${index}`, codeKey: `b${index}` }));
  key('organization', units, (index) => ({ kind: 'REPORTING_UNIT', name: `单位${index}`, nameKey: `单位${index}` }));
  key('organization', upper, (index) => ({
    kind: 'UPPER_COMMITTEE',
    level: ['CITY', 'PROVINCE', 'NATION'][index],
    name: `上级${index}`,
    nameKey: `上级${index}`,
  }));
  key('person', people, (index) => ({
    tier: TIERS[index % TIERS.length],
    sectorId: sectors[index % sectors.length],
    active: 1,
  }));
  writeEvents(books, events, { people, sectors, units, upper, year });
  console.log(`events ${events}, members ${PEOPLE}, load ${loadavg()[0]?.toFixed(1)}`);
  for (const [what, [query, variables]] of Object.entries(asked)) {
    await measure(what, query, variables, somethingHappens);
    if (what === 'people, one page') await measure(`${what}, again`, query, variables, () => {});
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
  books.close();

  /** Without an event in between nothing is worked out anew. */
  function somethingHappens() {
    writeRows(books, 'domain_event', 1, () => ({ sequence: null, kind: 'bench.happened', payload: 'null' }));
  }

  async function measure(what, query, variables, before) {
    const rounds = [];
    let worked = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      before();
      const [cpu, started] = [await processorMs(server.pid), performance.now()];
      await graphql(server.url, opened.token, query, variables);
      if (round === 0) continue;
      rounds.push(performance.now() - started);
      worked += ((await processorMs(server.pid)) - cpu) / ROUNDS;
    }
    rounds.sort((one, other) => one - other);
    const [median, worst] = [rounds[ROUNDS >> 1], rounds.at(-1)].map((ms) => ms?.toFixed(0));
    console.log(`${what}: ${median} ms, at worst ${worst} ms; the processor worked for ${worked.toFixed(0)} ms`);
  }
} finally {
  await server.stop();
}

/** What the server's process has worked so far, in milliseconds; 0 where the system doesn't tell. */
async function processorMs(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}
