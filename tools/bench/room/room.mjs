import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { graphql } from './server.mjs';

const ATTENDEES = 40;
const GUESTS = 20;
export const ITEMS = 10;

/**
 * A room as a chair meeting has it: a presider and 39 attendees, 20 guests, ten items; and chair members who look in from
 * elsewhere, as many as are missing from the wished number of viewers.
 */
export async function prepareRoom({ url, dataDir }, viewers) {
  const people = insertPeople(join(dataDir, 'sanlian.db'), viewers);
  const [presider, ...others] = people.slice(0, ATTENDEES);
  const office = insertPeople(join(dataDir, 'sanlian.db'), 1, ['INFO_OFFICE'])[0];
  const author = insertPeople(join(dataDir, 'sanlian.db'), 1, ['MEMBER'])[0];
  const as = (someone, query, variables) => graphql(url, someone.token, query, variables);
  const { categories } = await as(office, 'query { categories { id } }');
  const submissionIds = [];
  for (let index = 0; index < ITEMS; index++)
    submissionIds.push(await shortlisted(as, office, author, categories[0].id, index));
  const { planVettingSession: session } = await as(
    office,
    'mutation ($input: VettingSessionInput!) { planVettingSession(input: $input) { id items { id } } }',
    {
      input: {
        title: '第五次主席扩大会议',
        scheduledAt: new Date(Date.now() + 86_400_000).toISOString(),
        place: '常委会议室',
        presiderId: presider.personId,
        attendeeIds: others.map(({ personId }) => personId),
        guestIds: people.slice(ATTENDEES, ATTENDEES + GUESTS).map(({ personId }) => personId),
        submissionIds,
      },
    },
  );
  for (const someone of [presider, ...others])
    await as(someone, 'mutation ($id: ID!) { checkIn(sessionId: $id) { id } }', { id: session.id });
  await as(presider, 'mutation ($id: ID!) { openVettingSession(id: $id) { id } }', { id: session.id });
  return { id: session.id, itemIds: session.items.map(({ id }) => id), as, presider, others, people };
}

async function shortlisted(as, office, author, categoryId, index) {
  const input = {
    title: `关于第${index + 1}号路段积水问题的建议`,
    categoryId,
    channel: 'MEMBER',
    situation: '近期多次出现积水，居民出行不便，已向社区反映。'.repeat(8),
    suggestion: '疏通管网，增设泵站。',
  };
  const drafted = await as(
    author,
    'mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { id version } }',
    { input },
  );
  let { id, version } = drafted.draftSubmission;
  for (const [mover, action] of [
    [author, 'SUBMIT'],
    [office, 'SHORTLIST'],
  ]) {
    const move = 'mutation ($input: MoveSubmissionInput!) { moveSubmission(input: $input) { version } }';
    version = (await as(mover, move, { input: { id, version, action } })).moveSubmission.version;
  }
  return id;
}

/** People with accounts, already signed in: written into the database, since hashing as many passwords takes minutes. */
function insertPeople(path, count, roles = ['CHAIR_MEMBER', 'MEMBER']) {
  const database = new Database(path);
  database.pragma('busy_timeout = 5000');
  const now = Date.now();
  const insert = (table, row) =>
    database
      .prepare(
        `INSERT INTO "${table}" (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((key) => `@${key}`)})`,
      )
      .run(row);
  const made = database.transaction(() =>
    Array.from({ length: count }, (_, index) => {
      const personId = randomUUID();
      const accountId = randomUUID();
      const token = randomUUID();
      const name = `${roles[0] === 'CHAIR_MEMBER' ? '委员' : roles[0]}${index + 1}`;
      insert('person', {
        id: personId,
        version: 1,
        name,
        nameKey: name,
        tier: roles.includes('CHAIR_MEMBER') ? 'CHAIR_MEETING' : 'MEMBER',
        active: 1,
        createdAt: now,
        updatedAt: now,
      });
      insert('account', {
        id: accountId,
        version: 1,
        username: name,
        usernameKey: name,
        displayName: name,
        passwordHash: '',
        roles: JSON.stringify(roles),
        personId,
        createdAt: now,
      });
      insert('session', {
        id: randomUUID(),
        tokenHash: createHash('sha256').update(token).digest('hex'),
        accountId,
        createdAt: now,
        expiresAt: now + 86_400_000,
        lastSeenAt: now,
      });
      return { personId, token };
    }),
  )();
  database.close();
  return made;
}
