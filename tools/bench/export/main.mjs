import { createWriteStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { memoryOf, printTable, processorOf } from '../room/numbers.mjs';
import { graphql, signIn, startServer } from '../room/server.mjs';
import { writeTasks } from './tasks.mjs';

/**
 * How long the server takes to hand out 60,000 supervision tasks as a workbook and as CSV, how much memory that takes, and
 * how long others wait meanwhile; beside a bare process that writes the same cells by `exceljs` from an array. Needs the
 * built server.
 *
 *     npm run bench:export [-- ROWS]
 */
const rows = Number(process.argv[2] ?? 60_000);
const POLL_MS = 10;

const server = await startServer();
const directory = await mkdtemp(join(tmpdir(), 'sanlian-bench-'));
try {
  writeTasks(server.dataDir, rows);
  const token = await readerOf(server.url);
  await take('csv', join(directory, 'warm.csv'), '&filter={"q":"nothing"}');
  await take('xlsx', join(directory, 'warm.xlsx'), '&filter={"q":"nothing"}');
  const results = [];
  for (const format of ['xlsx', 'csv']) results.push(await measured(format));
  const bare = await bareLoop(join(directory, 'tasks.csv'), join(directory, 'bare.xlsx'));
  printTable([
    [`${rows} tasks`, 'seconds', 'processor', 'extra memory', 'longest wait of others', 'size'],
    ...results.map((one) => [
      one.format,
      one.seconds.toFixed(1),
      `${one.processor.toFixed(1)} s`,
      `${one.extra.toFixed(0)} MB`,
      `${one.wait.toFixed(0)} ms`,
      `${(one.bytes / 1024 / 1024).toFixed(1)} MB`,
    ]),
    ['bare exceljs', bare.seconds.toFixed(1), `${bare.processor.toFixed(1)} s`, `${bare.extra.toFixed(0)} MB`, '', ''],
    ['xlsx / bare exceljs', (results[0].seconds / bare.seconds).toFixed(1)],
  ]);

  async function take(format, path, more = '') {
    const response = await fetch(`${server.url}/exports/supervisionTasks.${format}?language=zh-CN${more}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (response.status !== 200) throw new Error(await response.text());
    await pipeline(Readable.fromWeb(response.body), createWriteStream(path));
  }

  async function measured(format) {
    const before = memoryOf(server.pid).now;
    const processor = processorOf(server.pid);
    const started = performance.now();
    let running = true;
    let peak = before;
    let wait = 0;
    const path = join(directory, `tasks.${format}`);
    const taking = take(format, path).finally(() => (running = false));
    while (running) {
      const asked = performance.now();
      await (await fetch(`${server.url}/healthz`)).text();
      wait = Math.max(wait, performance.now() - asked);
      peak = Math.max(peak, memoryOf(server.pid).now);
      await pause(POLL_MS);
    }
    await taking;
    return {
      format,
      seconds: (performance.now() - started) / 1000,
      processor: (processorOf(server.pid) - processor) / 1000,
      extra: peak - before,
      wait,
      bytes: statSync(path).size,
    };
  }
} finally {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}

/** Somebody who reads all tasks. */
async function readerOf(url) {
  const admin = await signIn(url);
  const input = { username: 'analyst', password: 'another long password', displayName: '读者', roles: ['INFO_OFFICE'] };
  await graphql(url, admin, 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }', {
    input,
  });
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
  const variables = { input: { username: input.username, password: input.password } };
  return (await graphql(url, null, query, variables)).signIn.token;
}

async function bareLoop(source, target) {
  const child = fork(join(import.meta.dirname, 'bare.mjs'), [source, target]);
  const [result] = await once(child, 'message');
  return result;
}
