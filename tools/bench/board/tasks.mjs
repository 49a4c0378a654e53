import { join } from 'node:path';
import Database from 'better-sqlite3';

const PORTION = 2_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const OPEN = ['REGISTERED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RESULT_REPORTED', 'SENT_BACK'];
/** In thirteenths: half of them are over. */
const STATUSES = [...OPEN, ...Array(6).fill('CLOSED'), 'CANCELLED'];

/** Opens the database of a server that runs, past its rules: the rows refer to nothing but departments. */
export function openBooks(dataDir) {
  const books = new Database(join(dataDir, 'sanlian.db'));
  books.pragma('foreign_keys = OFF');
  books.pragma('busy_timeout = 10000');
  return books;
}

/** Writes that many tasks of one year for these departments, with deadlines from 40 days ago to 80 days from now. */
export function writeTasks(books, count, departments, now) {
  const columns = books.pragma('table_info(supervision_task)');
  const names = columns.map(({ name }) => name);
  const blank = Object.fromEntries(columns.map(({ name, type, notnull }) => [name, notnull ? empty(type) : null]));
  const insert = books.prepare(
    `INSERT INTO supervision_task (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  );
  const write = books.transaction((/** @type {number} */ from, /** @type {number} */ to) => {
    for (let index = from; index < to; index++) insert.run({ ...blank, ...taskOf(index, departments, now) });
  });
  // In portions: the server writes meanwhile.
  for (let from = 0; from < count; from += PORTION) write(from, Math.min(count, from + PORTION));
}

const empty = (type) => (/char|text/i.test(type) ? '' : 0);

function taskOf(index, departments, now) {
  const status = STATUSES[index % STATUSES.length];
  const dueAt = now + (((index * 7919) % 120) - 40) * DAY_MS;
  const open = OPEN.includes(status);
  return {
    id: `bench-${index}`,
    version: 1,
    number: `${new Date(now).getUTCFullYear()}-D${index}`,
    year: new Date(now).getUTCFullYear(),
    sequenceInYear: index,
    kind: 'HANDLE',
    status,
    leadOrganizationId: status === 'REGISTERED' ? null : departments[index % departments.length],
    dueAt,
    yellowFrom: dueAt - 4 * DAY_MS,
    turnsYellowAt: open ? dueAt - 4 * DAY_MS : null,
    turnsRedAt: open ? dueAt : null,
    acceptDueAt: status === 'REGISTERED' ? null : now + DAY_MS,
    outcome: status === 'CLOSED' ? ['A_SOLVED', 'B_IN_PROGRESS'][index % 2] : null,
    followUpOn: status === 'CLOSED' && index % 2 === 1 ? new Date(dueAt).toISOString().slice(0, 10) : null,
  };
}
