import { createWorld, signIn, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

const input = (changes: object = {}) => ({
  username: `account-${newKey().slice(0, 8)}`,
  password: 'long enough to be kept',
  displayName: '李四',
  roles: ['ANALYST'],
  ...changes,
});
const fieldsOf = async (changes: object) =>
  (await world.admin.problem('CreateAccount', { input: input(changes) }))?.extensions.fields?.map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('accounts', () => {
  test('only administrators keep them', async () => {
    const office = await world.office();
    const id = office.accountId;
    expect(await office.refusal('CreateAccount', { input: input() })).toBe('FORBIDDEN');
    expect(await office.refusal('SetAccountRoles', { id, roles: ['ADMIN'] })).toBe('FORBIDDEN');
    expect(await office.refusal('DisableAccount', { id })).toBe('FORBIDDEN');
    expect(await office.refusal('mutation ($id: ID!) { enableAccount(id: $id) { id } }', { id })).toBe('FORBIDDEN');
    expect(await office.refusal('mutation ($id: ID!) { resetPassword(id: $id) { code } }', { id })).toBe('FORBIDDEN');
    expect(await office.refusal('{ accounts { total } }')).toBe('FORBIDDEN');
    expect(await office.refusal('query ($id: ID!) { account(id: $id) { id } }', { id })).toBe('FORBIDDEN');
  });

  test('bad input names its fields, and nothing is created', async () => {
    const count = () => world.admin.run<{ accounts: { total: number } }>('{ accounts { total } }');
    const before = await count();
    expect(await fieldsOf({ username: '' })).toEqual(['username REQUIRED']);
    expect(await fieldsOf({ username: 'with blank' })).toEqual(['username WRONG_FORMAT']);
    expect(await fieldsOf({ username: 'ﷺ'.repeat(5) })).toEqual(['username TOO_LONG']);
    expect(await fieldsOf({ password: '123456789' })).toEqual(['password TOO_SHORT']);
    expect(await fieldsOf({ displayName: 'a\u0000b' })).toEqual(['displayName CONTROL_CHARACTERS']);
    expect(await fieldsOf({ roles: [] })).toEqual(['roles REQUIRED']);
    expect(await fieldsOf({ roles: ['ADMIN', 'ADMIN'] })).toEqual(['roles.1 DUPLICATE']);
    expect(await fieldsOf({ roles: ['KING'] })).toEqual(['roles.0 INVALID']);
    expect(await fieldsOf({ personId: newKey(), organizationId: newKey() })).toEqual([
      'personId NOT_FOUND',
      'organizationId NOT_FOUND',
    ]);
    expect(await count()).toEqual(before);
  });

  test('a username is taken once, whatever its case and width', async () => {
    await world.admin.run('CreateAccount', { input: input({ username: 'Zhang.San' }) });
    expect(await fieldsOf({ username: 'ZHANG.SAN' })).toEqual(['username ALREADY_EXISTS']);
    expect(await fieldsOf({ username: 'ｚhang.san' })).toEqual(['username ALREADY_EXISTS']);
  });

  test('a repeated create gives the first answer', async () => {
    const options = { idempotencyKey: newKey() };
    const variables = { input: input() };
    const [one, two] = await Promise.all([
      world.admin.run('CreateAccount', variables, options),
      world.admin.run('CreateAccount', variables, options),
    ]);
    expect(two).toEqual(one);
  });

  test('an administrator changes name and links as seen at a version', async () => {
    const someone = await world.member();
    const organization = await world.organization();
    const update = `mutation ($id: ID!, $version: Int!, $input: UpdateAccountInput!) {
      updateAccount(id: $id, version: $version, input: $input) { version displayName person { id } organization { id } }
    }`;
    const variables = {
      id: someone.accountId,
      version: 1,
      input: { displayName: '改名', organizationId: organization.id },
    };
    expect(await world.admin.run(update, variables)).toEqual({
      updateAccount: { version: 2, displayName: '改名', person: null, organization: { id: organization.id } },
    });
    expect(await world.admin.refusal(update, variables)).toBe('CONFLICT');
    expect(await world.admin.refusal(update, { ...variables, id: newKey() })).toBe('NOT_FOUND');
  });

  test('new roles hold at once', async () => {
    const someone = await world.analyst();
    const create = { input: { name: '王五' } };
    expect(await someone.refusal('CreatePerson', create)).toBe('FORBIDDEN');
    await world.admin.run('SetAccountRoles', { id: someone.accountId, roles: ['INFO_OFFICE'] });
    expect(await someone.refusal('CreatePerson', create)).toBeNull();
    await world.admin.run('SetAccountRoles', { id: someone.accountId, roles: ['ANALYST'] });
    expect(await someone.refusal('CreatePerson', create)).toBe('FORBIDDEN');
    expect(await world.admin.refusal('SetAccountRoles', { id: someone.accountId, roles: [] })).toBe('BAD_USER_INPUT');
    expect(await world.admin.refusal('SetAccountRoles', { id: newKey(), roles: ['ADMIN'] })).toBe('NOT_FOUND');
  });

  test('a disabled account is out at once and can’t sign in until it is enabled', async () => {
    const someone = await world.analyst();
    const id = someone.accountId;
    const { disableAccount } = await world.admin.run<{ disableAccount: { disabledAt: string } }>('DisableAccount', {
      id,
    });
    expect(Date.parse(disableAccount.disabledAt)).toBe(app.now());
    expect(await someone.refusal('Viewer')).toBe('UNAUTHENTICATED');
    const again = (password: string) =>
      world.nobody.refusal('SignIn', { input: { username: someone.username, password } });
    expect(await again(someone.password)).toBe('ACCOUNT_DISABLED');
    expect(await again('not the password')).toBe('BAD_CREDENTIALS');
    await world.admin.run('mutation ($id: ID!) { enableAccount(id: $id) { id } }', { id });
    expect(await someone.refusal('Viewer')).toBe('UNAUTHENTICATED');
    expect(await again(someone.password)).toBeNull();
    expect(await world.admin.refusal('DisableAccount', { id: newKey() })).toBe('NOT_FOUND');
  });

  test('the list is filtered by text, role and state, sorted and paged', async () => {
    const mark = newKey().slice(0, 8);
    const names = ['丙', '甲', '乙'].map((name) => `${name}${mark}`);
    const accounts: Someone[] = [];
    for (const displayName of names) accounts.push(await world.account(['LIANXIN_OFFICE'], { displayName }));
    await world.admin.run('DisableAccount', { id: accounts[0]!.accountId });
    const list = async (filter: object, page: object = {}) => {
      const { accounts: found } = await world.admin.run<{
        accounts: { total: number; items: { displayName: string }[] };
      }>(
        `query ($filter: AccountFilter, $page: PageInput) {
          accounts(filter: $filter, sort: { field: DISPLAY_NAME, order: DESC }, page: $page) { total items { displayName } }
        }`,
        { filter, page },
      );
      return [found.total, ...found.items.map(({ displayName }) => displayName[0])];
    };
    expect(await list({ q: mark })).toEqual([3, '甲', '乙', '丙']);
    expect(await list({ q: mark, disabled: true })).toEqual([1, '丙']);
    expect((await list({ q: mark, role: 'LIANXIN_OFFICE', disabled: false }))[0]).toBe(2);
    expect(await list({ q: mark, role: 'MEMBER' })).toEqual([0]);
    expect((await list({ q: mark }, { limit: 1, offset: 1 })).length).toBe(2);
  });

  test('others read of an account whose it is, and nothing more', async () => {
    const [someone, stranger] = await Promise.all([world.member(), world.member()]);
    const grant = { toAccountId: stranger.accountId, role: 'MEMBER', startsOn: '2026-05-01', endsOn: '2026-12-31' };
    const seen = await stranger.run('{ standIns { id } }').then(() =>
      someone.run<{ grantStandIn: { to: unknown } }>(
        `mutation ($input: StandInInput!) { grantStandIn(input: $input) {
          to { id displayName username roles person { id } organization { id } disabledAt lastSignInAt createdAt version }
        } }`,
        { input: grant },
      ),
    );
    expect(seen.grantStandIn.to).toEqual({
      id: stranger.accountId,
      displayName: stranger.username,
      username: null,
      roles: [],
      person: null,
      organization: null,
      disabledAt: null,
      lastSignInAt: null,
      createdAt: null,
      version: 0,
    });
  });
});

describe('the last administrator', () => {
  test('keeps the role and stays enabled as long as there is no other', async () => {
    const { accountId: id } = world.admin;
    expect(await world.admin.refusal('DisableAccount', { id })).toBe('LAST_ADMIN');
    expect(await world.admin.refusal('SetAccountRoles', { id, roles: ['ANALYST'] })).toBe('LAST_ADMIN');
    const second = await world.account(['ADMIN']);
    await world.admin.run('SetAccountRoles', { id: second.accountId, roles: ['ANALYST'] });
    expect(await world.admin.refusal('DisableAccount', { id })).toBe('LAST_ADMIN');
  });

  test('of two who take it from each other at the same time, one stays', async () => {
    const second = await world.account(['ADMIN']);
    const third = await world.account(['ADMIN']);
    await world.admin.run('SetAccountRoles', { id: world.admin.accountId, roles: ['ANALYST'] }).catch(() => undefined);
    const codes = await Promise.all([
      second.refusal('DisableAccount', { id: third.accountId }),
      third.refusal('DisableAccount', { id: second.accountId }),
    ]);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    const left = codes[0] === null ? second : third;
    await left.run('SetAccountRoles', { id: world.admin.accountId, roles: ['ADMIN'] });
    await world.admin.run('SetAccountRoles', { id: left.accountId, roles: ['ANALYST'] });
  });
});

describe('a forgotten password', () => {
  const reset = async (id: string) =>
    (
      await world.admin.run<{ resetPassword: { code: string; expiresAt: string } }>(
        'mutation ($id: ID!) { resetPassword(id: $id) { code expiresAt } }',
        { id },
      )
    ).resetPassword;
  const redeem = (username: string, code: string, password = 'a new long password') =>
    world.nobody.refusal('mutation ($input: RedeemResetCodeInput!) { redeemResetCode(input: $input) }', {
      input: { username, code, password },
    });

  test('is replaced with a one-time code, once, and the old sessions end', async () => {
    const someone = await world.analyst();
    const { code, expiresAt } = await reset(someone.accountId);
    expect(Date.parse(expiresAt)).toBe(app.now() + 24 * 3_600_000);
    expect(await someone.refusal('Viewer')).toBeNull();
    expect(await redeem(someone.username, code, 'short')).toBe('BAD_USER_INPUT');
    expect(await redeem(someone.username, ` ${code.toLowerCase().replaceAll('-', '')}`)).toBeNull();
    expect(await someone.refusal('Viewer')).toBe('UNAUTHENTICATED');
    expect(await signIn(app.call, someone.username, 'a new long password')).toBeDefined();
    expect(await redeem(someone.username, code)).toBe('BAD_CREDENTIALS');
  });

  test('a wrong, an earlier, an expired and another’s code get the same answer', async () => {
    const [someone, another] = await Promise.all([world.analyst(), world.analyst()]);
    const earlier = await reset(someone.accountId);
    const { code } = await reset(someone.accountId);
    expect(await redeem(someone.username, earlier.code)).toBe('BAD_CREDENTIALS');
    expect(await redeem(another.username, code)).toBe('BAD_CREDENTIALS');
    expect(await redeem('没有此人', code)).toBe('BAD_CREDENTIALS');
    app.setNow(app.now() + 24 * 3_600_000);
    expect(await redeem(someone.username, code)).toBe('BAD_CREDENTIALS');
    world = await createWorld(app.call, ADMIN_PASSWORD);
  });

  test('guessing a code is delayed like guessing a password', async () => {
    const someone = await world.analyst();
    const { code } = await reset(someone.accountId);
    for (let guess = 0; guess < 5; guess++)
      expect(await redeem(someone.username, `2222-${guess}`)).toBe('BAD_CREDENTIALS');
    expect(await redeem(someone.username, code)).toBe('TOO_MANY_ATTEMPTS');
    app.setNow(app.now() + 61 * 60_000);
  });

  test('a code used twice at the same time works once', async () => {
    const someone = await world.analyst();
    const { code } = await reset(someone.accountId);
    const codes = await Promise.all([
      redeem(someone.username, code, 'the first password'),
      redeem(someone.username, code, 'the second password'),
    ]);
    expect(codes.filter((each) => each === null)).toHaveLength(1);
    expect(codes).toContain('BAD_CREDENTIALS');
  });

  test('a disabled account isn’t opened by it', async () => {
    const someone = await world.analyst();
    const { code } = await reset(someone.accountId);
    await world.admin.run('DisableAccount', { id: someone.accountId });
    expect(await redeem(someone.username, code)).toBe('ACCOUNT_DISABLED');
  });
});
