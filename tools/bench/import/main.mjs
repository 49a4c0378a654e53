import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';

/**
 * How long 10,000 submissions take to come in on SQLite, beside what the same machine needs to insert 10,000 bare rows of
 * the same texts with one prepared statement in one transaction. Prints seconds and the ratio. Needs the built server.
 *
 *     npm run bench:import [-- ROWS]
 */
const rows = Number(process.argv[2] ?? 10_000);
const root = join(import.meta.dirname, '../../..');
const password = 'a long enough password';
const dataDir = await mkdtemp(join(tmpdir(), 'sanlian-bench-'));
const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
  cwd: root,
  env: { ...process.env, PORT: '0', SEED: 'none', DATA_DIR: dataDir, ADMIN_PASSWORD: password, DATABASE_URL: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

try {
  const url = await addressOf(server);
  const token = await signIn(url, 'admin', password);
  const { categories } = await graphql(url, token, 'query { categories { id name } }');
  await graphql(url, token, 'mutation ($input: PersonInput!) { createPerson(input: $input) { id } }', {
    input: { name: '张三', tier: 'MEMBER' },
  });
  const texts = Array.from({ length: rows }, (_, index) => textOf(index));
  const fileId = await upload(url, token, csvOf(texts, categories[0].name));
  const run = async (dryRun) => {
    const started = performance.now();
    const { importSubmissions } = await graphql(
      url,
      token,
      'mutation ($fileId: ID!, $dryRun: Boolean!) { importSubmissions(fileId: $fileId, dryRun: $dryRun) { created errors { row } } }',
      { fileId, dryRun },
    );
    if (importSubmissions.created !== rows) throw new Error(JSON.stringify(importSubmissions));
    return (performance.now() - started) / 1000;
  };
  const dry = await run(true);
  const real = await run(false);
  const bare = await bareInserts(texts);
  console.log(`rows ${rows}`);
  console.log(`dry run ${dry.toFixed(1)} s`);
  console.log(`import ${real.toFixed(1)} s`);
  console.log(`bare inserts ${bare.toFixed(2)} s`);
  console.log(`import / bare inserts ${(real / bare).toFixed(1)}`);
} finally {
  const ended = once(server, 'close');
  server.kill('SIGINT');
  await ended;
  await rm(dataDir, { recursive: true, force: true });
}

async function addressOf(child) {
  child.stdout.setEncoding('utf8');
  for await (const text of child.stdout) {
    const [url] = /http:\/\/[\d.]+:\d+/.exec(text) ?? [];
    if (url) return url;
  }
  throw new Error('The server ended before it was ready; is it built (npm start builds it)?');
}

async function graphql(url, token, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function signIn(url, username, secret) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
  return (await graphql(url, null, query, { input: { username, password: secret } })).signIn.token;
}

async function upload(url, token, text) {
  const body = new FormData();
  body.append('file', new Blob([text]), 'submissions.csv');
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/files`, { method: 'POST', headers, body });
  return (await response.json()).id;
}

function textOf(index) {
  const situation = `第${index}号路段近期多次出现积水，居民出行不便，已向社区反映。`.repeat(8);
  return {
    id: `bench-${index}`,
    title: `关于第${index}号路段积水问题的建议`,
    situation,
    suggestion: '疏通管网，增设泵站。',
  };
}

function csvOf(texts, category) {
  const header = '来源编号,标题,类别,情况反映,意见建议,反映人,提交时间';
  const lines = texts.map((text) =>
    [text.id, text.title, category, text.situation, text.suggestion, '张三', '2026-03-01 08:00'].join(','),
  );
  return [header, ...lines].join('\n');
}

async function bareInserts(texts) {
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(join(dataDir, 'bare.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE row (id TEXT PRIMARY KEY, title TEXT, situation TEXT, suggestion TEXT)');
  const insert = database.prepare('INSERT INTO row VALUES (@id, @title, @situation, @suggestion)');
  const started = performance.now();
  database.transaction(() => texts.forEach((text) => insert.run(text)))();
  const seconds = (performance.now() - started) / 1000;
  database.close();
  return seconds;
}
