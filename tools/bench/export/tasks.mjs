import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const DAY = 24 * 60 * 60 * 1000;
const DEPARTMENTS = 40;
const PER_YEAR = 20_000;
const STATUSES = ['REGISTERED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RESULT_REPORTED', 'CLOSED'];

/** Tasks written at once: the server writes in between. */
const PORTION = 500;

/**
 * Writes tasks straight into the tables of a running server: making them by its operations would take longer than all the
 * exports. Texts are as long as people write them.
 */
export function writeTasks(dataDir, count) {
  const database = new Database(join(dataDir, 'sanlian.db'));
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 10000');
  const { id: accountId } = database.prepare('SELECT id FROM account LIMIT 1').get();
  const { id: categoryId } = database.prepare('SELECT id FROM category LIMIT 1').get();
  const insert = inserter(database);
  const organizations = Array.from({ length: DEPARTMENTS }, (_, index) =>
    insert('organization', { name: `市第${index + 1}承办局`, nameKey: `${index}`, kind: 'DEPARTMENT' }),
  );
  const known = { accountId, categoryId, organizations, count, now: Date.now() };
  const write = database.transaction((from) => {
    for (let index = from; index < Math.min(from + PORTION, count); index++) writeTask(insert, index, known);
  });
  for (let from = 0; from < count; from += PORTION) write.immediate(from);
  database.close();
}

function writeTask(insert, index, { accountId, categoryId, organizations, count, now }) {
  const year = new Date(now).getFullYear() - Math.floor((count - 1 - index) / PER_YEAR);
  const sequenceInYear = (index % PER_YEAR) + 1;
  const status = STATUSES[index % STATUSES.length];
  const submissionId = insert('submission', {
    ...{ number: `${year}-${sequenceInYear}`, year, sequenceInYear, categoryId },
    ...{ status: 'INSTRUCTED', channel: 'MEMBER', urgency: 'ROUTINE' },
    title: `关于第${index}号路段雨季积水严重、居民出行不便问题的建议`,
    situation: '近期多次积水。',
    suggestion: '疏通管网。',
  });
  const instructionId = insert('instruction', {
    ...{ leaderName: '李市长', leaderTitle: '市委副书记、市长', level: 'COUNTY', kind: 'HANDLE', disclosure: 'FACT' },
    text: `请市第${index % DEPARTMENTS}承办局会同有关部门认真研究，抓紧办理，并将结果报我。`,
    givenAt: now - DAY,
    recordedById: accountId,
  });
  const taskId = insert('supervision_task', {
    ...{
      number: `${year}-D${sequenceInYear}`,
      year,
      sequenceInYear,
      submissionId,
      instructionId,
      kind: 'HANDLE',
      status,
    },
    leadOrganizationId: status === 'REGISTERED' ? null : organizations[index % DEPARTMENTS],
    // Far enough away for nobody to be reminded of anything meanwhile.
    ...{ dueAt: now + (10 + (index % 60)) * DAY, yellowFrom: now + (7 + (index % 60)) * DAY },
    ...{ registerDueAt: now + DAY, assignedAt: now - DAY },
    ...(status === 'CLOSED' ? { outcome: 'A_SOLVED', closedAt: now, result: '已疏通管网，积水问题得到解决。' } : {}),
  });
  if (index % 3 === 0)
    insert('task_assisting_organization', { taskId, organizationId: organizations[(index + 1) % DEPARTMENTS] });
}

/** Inserts rows; columns that nobody gives are what an empty one is: null, zero or nothing. */
function inserter(database) {
  const tables = new Map();
  return (table, given) => {
    let known = tables.get(table);
    if (!known) {
      const columns = database.prepare(`SELECT * FROM pragma_table_info('${table}')`).all();
      const names = columns.map(({ name }) => `"${name}"`).join(', ');
      const marks = columns.map(({ name }) => `@${name}`).join(', ');
      const otherwise = Object.fromEntries(columns.map((column) => [column.name, emptyOf(column)]));
      known = { otherwise, statement: database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`) };
      tables.set(table, known);
    }
    const id = randomUUID();
    known.statement.run({ ...known.otherwise, ...('id' in known.otherwise ? { id } : {}), ...given });
    return id;
  };
}

const emptyOf = ({ notnull, type }) => (notnull === 0 ? null : /int|bool/i.test(type) ? 1 : '');
