import { createWorld, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp({ env: { LOG_LEVEL: 'silent' } });
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

const server = () => app.app.server;
const cookie = () => ({ cookie: `sanlian_session=${world.admin.token}` });
const people = async () => (await world.admin.run<{ people: { total: number } }>('People')).people.total;

describe('another site', () => {
  const query = 'mutation { createPerson(input: { name: "不速之客" }) { id } }';

  test.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`],
    ['a text', 'text/plain', JSON.stringify({ query })],
    [
      'a multipart form',
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--`,
    ],
    ['nothing that says its type', '', JSON.stringify({ query })],
  ])('can’t send a mutation as %s, even with the cookie', async (_, type, payload) => {
    const before = await people();
    const headers = { ...cookie(), ...(type ? { 'content-type': type } : {}) };
    const answer = await server().inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(await people()).toBe(before);
  });

  test('can’t ask with a plain link, nor change anything with one', async () => {
    const ask = (text: string, headers = {}) =>
      server().inject({
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent(text)}`,
        headers: { ...cookie(), ...headers },
      });
    expect((await ask('{ people { total } }')).statusCode).toBe(400);
    expect((await ask(query, { 'apollo-require-preflight': 'true' })).statusCode).toBe(405);
    expect((await ask('{ people { total } }', { 'apollo-require-preflight': 'true' })).json().data).toBeDefined();
  });

  test('isn’t allowed to frame or read anything', async () => {
    const answer = await server().inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } });
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('the health of the server', () => {
  test('is told without signing in', async () => {
    expect((await server().inject('/healthz')).statusCode).toBe(200);
    expect((await server().inject('/readyz')).json()).toEqual({
      ready: true,
      scheduler: { lastRunAt: null, late: false },
    });
  });

  test('while it isn’t ready it lives, and asks callers to come back', async () => {
    app.app.readiness.ready = false;
    try {
      expect((await server().inject('/healthz')).statusCode).toBe(200);
      expect((await server().inject('/readyz')).statusCode).toBe(503);
      const answer = await server().inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } });
      expect(answer.statusCode).toBe(503);
      expect(answer.headers['retry-after']).toBe('2');
    } finally {
      app.app.readiness.ready = true;
    }
  });
});

describe('the caller’s language', () => {
  test.each([
    [undefined, '请先登录。'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '请先登录。'],
    ['fr', '请先登录。'],
    ['en-US,en;q=0.9', 'Please sign in first.'],
    ['zh;q=0.5, en;q=0.8', 'Please sign in first.'],
  ])('%s', async (language, message) => {
    const headers = language ? { 'accept-language': language } : {};
    const answer = await server().inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query: '{ viewer { id } }' },
    });
    expect(answer.json().errors[0].message).toBe(message);
  });
});

test('what nobody expected is masked and logged under an id', async () => {
  const { reads } = app.app.platform;
  const page = reads.page.bind(reads);
  reads.page = () => Promise.reject(new Error('secret detail'));
  try {
    const problem = await world.admin.problem('People');
    expect(problem?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      incident: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(JSON.stringify(problem)).not.toContain('secret');
  } finally {
    reads.page = page;
  }
});

test('the caller’s address is what a trusted proxy says, and nobody else', async () => {
  const from = async (proxied: TestApp, address: string) => {
    const query = 'mutation { signIn(input: { username: "nobody", password: "not the password" }) { token } }';
    const options = {
      method: 'POST',
      url: '/graphql',
      payload: { query },
      headers: { 'x-forwarded-for': address },
    } as const;
    return (await proxied.app.server.inject({ ...options, remoteAddress: '127.0.0.1' })).json().errors[0].extensions
      .code;
  };
  const proxied = await startTestApp({ env: { TRUSTED_PROXIES: 'loopback, 10.0.0.0/8' } });
  const counted = async (which: TestApp) =>
    Number((await which.app.platform.database.read('SELECT COUNT(*) n FROM sign_in_attempt', []))[0]?.n);
  for (const [which, addresses] of [
    [app, 1],
    [proxied, 3],
  ] as const) {
    const before = await counted(which);
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await from(which, address);
    expect((await counted(which)) - before).toBe(addresses + 1);
  }
  await proxied.stop();
});

test('requests in flight finish before the server closes', async () => {
  const other = await startTestApp();
  const url = await other.app.server.listen({ host: '127.0.0.1', port: 0 });
  let arrived = 0;
  other.app.server.server.on('request', () => void arrived++);
  const query = `mutation { signIn(input: { username: "admin", password: "${ADMIN_PASSWORD}" }) { viewer { username } } }`;
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const answers = Array.from({ length: 12 }, () => fetch(`${url}/graphql`, { method: 'POST', headers, body }));
  await vi.waitFor(() => expect(arrived).toBe(12), { timeout: 20_000 });
  await other.stop();
  for (const answer of await Promise.all(answers))
    expect(await answer.json()).toEqual({ data: { signIn: { viewer: { username: 'admin' } } } });
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
