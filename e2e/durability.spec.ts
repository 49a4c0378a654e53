import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, testDatabaseUrl, type Someone, type TestDatabase } from '@sanlian/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mariadbIsInstalled, startMariadb } from '../tools/mariadb.mjs';
import { startServer, type RunningServer } from './support/server';
import { callerOf, worldOf } from './support/world';

const requests = 1_000;
const atOnce = 20;

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
  vi.unstubAllEnvs();
});

/** Drafts as fast as the server takes them, kills it when half of them are answered; the ids that were. */
async function draftUntilKilled(server: RunningServer, member: Someone): Promise<string[]> {
  const { categories } = await member.run<{ categories: { id: string }[] }>('Categories');
  const acknowledged: string[] = [];
  let sent = 0;
  let killed: Promise<unknown> | undefined;
  const worker = async () => {
    while (sent < requests) {
      const input = {
        title: `第${++sent}条`,
        categoryId: categories[0]?.id,
        channel: 'MEMBER',
        situation: '情况',
        suggestion: '建议',
      };
      try {
        const { draftSubmission } = await member.run<{ draftSubmission: { id: string } }>('DraftSubmission', { input });
        acknowledged.push(draftSubmission.id);
        if (acknowledged.length === requests / 2) killed = server.end('SIGKILL');
      } catch (error) {
        if (!killed) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await killed;
  return acknowledged;
}

/** Every submission that somebody sees, page by page, by key. */
async function idsOf(who: Someone): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const { submissions } = await who.run<{ submissions: { endCursor: string | null; items: { id: string }[] } }>(
      'Submissions',
      { page: { limit: 200, after } },
    );
    ids.push(...submissions.items.map(({ id }) => id));
    after = submissions.items.length > 0 ? submissions.endCursor : null;
  }
  return ids;
}

describe('whatever the server acknowledged is there after it was killed', { timeout: 600_000 }, () => {
  const engines: [name: string, database: () => Promise<TestDatabase>][] = [
    [
      'SQLite',
      () => {
        vi.stubEnv('TEST_DATABASE', 'sqlite');
        return testDatabaseUrl();
      },
    ],
    [
      'MariaDB',
      async () => {
        const { url, stop } = await startMariadb();
        undo.push(stop);
        vi.stubEnv('TEST_DATABASE', 'mysql');
        vi.stubEnv('TEST_MYSQL_URL', url);
        return testDatabaseUrl();
      },
    ],
  ];
  test.each(engines.filter(([name]) => name === 'SQLite' || mariadbIsInstalled()))('on %s', async (_, makeDatabase) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sanlian-durability-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true }));
    const database = await makeDatabase();
    undo.push(() => database.drop());
    const start = async () => {
      const server = await startServer({ dataDir, env: { DATABASE_URL: database.url } });
      undo.push(() => server.stop());
      return server;
    };
    const server = await start();
    const member = await (await worldOf(server)).member();
    const acknowledged = await draftUntilKilled(server, member);
    expect(acknowledged.length).toBeGreaterThanOrEqual(requests / 2);
    expect(acknowledged.length).toBeLessThan(requests);

    const again = await signIn(callerOf(await start()), member.username, member.password);
    const ids = await idsOf(again);
    expect(new Set(ids).size).toBe(ids.length);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
