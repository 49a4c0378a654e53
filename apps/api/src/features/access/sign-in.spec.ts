import { createWorld, signIn, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp({ env: { SESSION_HOURS: '12' } });
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

const MINUTE = 60_000;
const turn = (ms: number) => app.setNow(app.now() + ms);
const trySignIn = (username: string, password: string) =>
  world.nobody.refusal('SignIn', { input: { username, password } });

describe('signing in', () => {
  test('an account sees itself with its person, and signs out', async () => {
    const sector = await world.sector();
    const someone = await world.member({ sector, tier: 'STANDING_COMMITTEE' });
    const { viewer } = await someone.run<{ viewer: unknown }>('Viewer');
    expect(viewer).toMatchObject({
      id: someone.accountId,
      username: someone.username,
      roles: ['MEMBER'],
      person: { id: someone.personId, tier: 'STANDING_COMMITTEE', sector: { id: sector.id } },
      organization: null,
    });
    expect(await someone.run('SignOut')).toEqual({ signOut: true });
    expect(await someone.refusal('Viewer')).toBe('UNAUTHENTICATED');
  });

  test('the username is taken whatever its case and width', async () => {
    const { username, password } = await world.analyst();
    expect(await trySignIn(` ${username.toUpperCase()}`, password)).toBeNull();
    expect(await trySignIn(username.replace('user', 'ｕｓｅｒ'), password)).toBeNull();
  });

  test('an unknown name and a wrong password get the same answer', async () => {
    const { username } = await world.analyst();
    const wrong = await world.nobody.problem('SignIn', { input: { username, password: 'not the password' } });
    const unknown = await world.nobody.problem('SignIn', {
      input: { username: '没有此人', password: 'not the password' },
    });
    expect(wrong?.extensions).toEqual({ code: 'BAD_CREDENTIALS' });
    expect({ ...unknown, locations: null }).toEqual({ ...wrong, locations: null });
  });

  test('without a session everything but signing in is refused', async () => {
    expect(await world.nobody.refusal('Viewer')).toBe('UNAUTHENTICATED');
    expect(await world.nobody.refusal('People')).toBe('UNAUTHENTICATED');
    expect(await world.nobody.refusal('SignOut')).toBe('UNAUTHENTICATED');
    const guess = await app.call('a made-up token', 'Viewer');
    expect(guess.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a session ends by itself', async () => {
    const someone = await world.analyst();
    turn(12 * 60 * MINUTE + 1);
    expect(await someone.refusal('Viewer')).toBe('UNAUTHENTICATED');
    world = await createWorld(app.call, ADMIN_PASSWORD);
  });

  test('neither tokens nor passwords are stored readable', async () => {
    const someone = await world.analyst();
    const { database } = app.app.platform;
    const [session] = await database.read('SELECT * FROM `session` WHERE `accountId` = ?', [someone.accountId]);
    expect(JSON.stringify(session)).not.toContain(someone.token);
    const [account] = await database.read('SELECT * FROM `account` WHERE `id` = ?', [someone.accountId]);
    expect(account?.passwordHash).toMatch(/^\$argon2id\$/);
    const trail = await database.read('SELECT * FROM `audit_entry`', []);
    expect(JSON.stringify(trail)).not.toMatch(/argon2id|passwordHash/);
  });

  test('the browser gets its session as an HttpOnly, SameSite cookie, which works and is taken away again', async () => {
    const { username, password } = await world.analyst();
    const send = (query: string, headers: Record<string, string> = {}) =>
      app.app.server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
    const opened = await send(
      `mutation { signIn(input: { username: "${username}", password: "${password}" }) { token } }`,
    );
    const cookie = String(opened.headers['set-cookie']);
    expect(cookie).toMatch(/^sanlian_session=/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const seen = await send('{ viewer { username } }', headers);
    expect(seen.json()).toEqual({ data: { viewer: { username } } });
    const closed = await send('mutation { signOut }', headers);
    expect(String(closed.headers['set-cookie'])).toMatch(/^sanlian_session=;.*Expires=Thu, 01 Jan 1970/);
    const gone = await send('{ viewer { username } }', headers);
    expect(gone.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('the delay after failures', () => {
  const fail = async (username: string, times: number) => {
    for (let time = 0; time < times; time++) await trySignIn(username, 'not the password');
  };

  test('grows from the fifth failure of an account on, and the right password waits too', async () => {
    const { username, password } = await world.analyst();
    await fail(username, 4);
    expect(await trySignIn(username, password)).toBeNull();
    await fail(username, 5);
    const first = await world.nobody.problem('SignIn', { input: { username, password } });
    expect(first?.extensions.code).toBe('TOO_MANY_ATTEMPTS');
    expect(first?.message).toBe('尝试次数过多，请在 2 秒后再试。');
    turn(2_000);
    await fail(username, 1);
    const second = await world.nobody.problem('SignIn', { input: { username, password } }, { language: 'en' });
    expect(second?.message).toBe('Too many attempts; please try again in 4 seconds.');
    turn(4_000);
    expect(await trySignIn(username, password)).toBeNull();
    await fail(username, 4);
    expect(await trySignIn(username, password)).toBeNull();
    turn(61 * MINUTE);
  });

  test('an account that doesn’t exist is delayed alike', async () => {
    await fail('nobody-of-this-name', 5);
    expect(await trySignIn('nobody-of-this-name', 'not the password')).toBe('TOO_MANY_ATTEMPTS');
    turn(61 * MINUTE);
  });

  test('an address that tries many names is delayed for every name', async () => {
    const { username, password } = await world.analyst();
    for (let name = 0; name < 20; name++) await fail(`guess-${name}`, 1);
    expect(await trySignIn(username, password)).toBe('TOO_MANY_ATTEMPTS');
    turn(61 * MINUTE);
    expect(await trySignIn(username, password)).toBeNull();
  });

  test('a flood of guesses at once gets no more tries than one after another', async () => {
    const { username } = await world.analyst();
    const codes = await Promise.all(Array.from({ length: 30 }, () => trySignIn(username, 'not the password')));
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS').length).toBeLessThan(10);
    expect(codes).toContain('TOO_MANY_ATTEMPTS');
    turn(61 * MINUTE);
  });

  test('many right sign-ins at once are no failures', async () => {
    const { username, password } = await world.analyst();
    const codes = await Promise.all(Array.from({ length: 12 }, () => trySignIn(username, password)));
    expect(codes).toEqual(Array(12).fill(null));
  });
});

describe('one’s own password', () => {
  const change = (someone: Someone, current: string, next: string) =>
    someone.problem('ChangePassword', { input: { current, next } });

  test('changing it ends the other sessions and keeps this one', async () => {
    const someone = await world.analyst();
    const elsewhere = await signIn(app.call, someone.username, someone.password);
    expect(await change(someone, someone.password, 'another long password')).toBeNull();
    expect(await someone.refusal('Viewer')).toBeNull();
    expect(await elsewhere.refusal('Viewer')).toBe('UNAUTHENTICATED');
    expect(await trySignIn(someone.username, someone.password)).toBe('BAD_CREDENTIALS');
    expect(await trySignIn(someone.username, 'another long password')).toBeNull();
  });

  test('a wrong current one is refused and counts as a failure', async () => {
    const someone = await world.analyst();
    for (let time = 0; time < 5; time++)
      expect((await change(someone, 'not the password', 'another long password'))?.extensions.code).toBe(
        'BAD_CREDENTIALS',
      );
    expect((await change(someone, someone.password, 'another long password'))?.extensions.code).toBe(
      'TOO_MANY_ATTEMPTS',
    );
    turn(61 * MINUTE);
  });

  test('the new one has at least 10 characters and is another', async () => {
    const someone = await world.analyst();
    expect((await change(someone, someone.password, '短短短短短短短短短'))?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'next', code: 'TOO_SHORT', message: '至少需要 10 个字。' }],
    });
    expect((await change(someone, someone.password, someone.password))?.extensions.fields?.[0]?.code).toBe(
      'SAME_AS_BEFORE',
    );
    expect(await trySignIn(someone.username, someone.password)).toBeNull();
  });
});
