import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adminPassword, runToTheEnd, startServer, type RunningServer } from './support/server';

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function signIn(url: string, password: string): Promise<string | undefined> {
  const query = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { username } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { username: 'admin', password } } }),
  });
  return (await response.json()).data?.signIn?.viewer.username;
}

describe('npm start', () => {
  let dataDir: string;
  beforeAll(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'sanlian-start-'))));
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test('serves API and admin on one port, and a second start is ready within 3 seconds', async () => {
    server = await startServer({ program: 'tools/start.mjs', dataDir });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const admin = await fetch(server.url);
    expect(admin.headers.get('content-type')).toContain('text/html');
    expect(await admin.text()).toContain('<div id="root"');
    expect(await signIn(server.url, adminPassword)).toBe('admin');
    expect(await server.end('SIGINT')).toBe(0);

    server = await startServer({ program: 'tools/start.mjs', dataDir });
    expect(server.readyAfter).toBeLessThan(3_000);
    expect(await signIn(server.url, adminPassword)).toBe('admin');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it cleanly', async (signal) => {
    server = await startServer({ program: 'tools/start.mjs' });
    expect(await server.end(signal)).toBe(0);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  test('requests in flight finish while it stops', async () => {
    server = await startServer();
    const { url } = server;
    await signIn(url, adminPassword);
    const answers = Array.from({ length: 20 }, () => signIn(url, adminPassword));
    await Promise.race(answers);
    const ended = server.end('SIGINT');
    expect(await Promise.all(answers)).toEqual(Array(20).fill('admin'));
    const answered = performance.now();
    expect(await ended).toBe(0);
    expect(performance.now() - answered).toBeLessThan(3_000);
  });
});

describe('the first administrator', () => {
  test('gets a password that is made up and printed once where none is given', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sanlian-start-'));
    try {
      server = await startServer({ env: { ADMIN_PASSWORD: '' }, dataDir });
      const password = /\badmin\W+(\S{10,})/.exec(server.output())?.[1] ?? '';
      expect(await signIn(server.url, password)).toBe('admin');
      await server.end();
      server = await startServer({ env: { ADMIN_PASSWORD: '' }, dataDir });
      expect(server.output()).not.toContain(password);
    } finally {
      await server?.end();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

describe('the configuration is checked at the start, and the wrong variable named', () => {
  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['SEED', 'some'],
    ['DATABASE_URL', 'postgres://localhost/sanlian'],
    ['ADMIN_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s', async (name, value) => {
    const { code, output } = await runToTheEnd({ [name]: value });
    expect(code).toBe(1);
    expect(output).toContain(`${name}: `);
    expect(output).not.toContain('    at ');
  });

  test('the demonstration year is refused in production', async () => {
    const { code, output } = await runToTheEnd({ SEED: 'demo', NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(output).toContain('SEED: ');
  });
});
