import { createWorld, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

interface Created {
  secret: string;
  apiToken: { id: string; name: string; expiresAt: string; lastUsedAt: string | null };
}
const create = async (someone: Someone, changes: object = {}) =>
  (await someone.run<{ createApiToken: Created }>('CreateApiToken', { input: { name: '年度研究', ...changes } }))
    .createApiToken;
const codeOf = async (token: string, operation: string, variables = {}) =>
  (await app.call(token, operation, variables)).errors?.[0]?.extensions.code ?? null;

test('a token reads as its account and writes nothing', async () => {
  const analyst = await world.analyst();
  const { secret, apiToken } = await create(analyst);
  expect(secret).toMatch(/^slt_.{40,}$/);
  expect(Date.parse(apiToken.expiresAt)).toBe(app.now() + 365 * 24 * 3_600_000);
  const { data } = await app.call(secret, 'Viewer');
  expect(data?.viewer).toMatchObject({ id: analyst.accountId, roles: ['ANALYST'] });
  expect(await codeOf(secret, 'CreateApiToken', { input: { name: 'x' } })).toBe('READ_ONLY_TOKEN');
  expect(await codeOf(secret, 'SignOut')).toBe('READ_ONLY_TOKEN');
  const office = await world.office();
  const officeToken = await create(office);
  expect(await codeOf(officeToken.secret, 'CreatePerson', { input: { name: '王五' } })).toBe('READ_ONLY_TOKEN');
  const upload = await app.app.server.inject({
    method: 'POST',
    url: '/files',
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(upload.statusCode).toBe(403);
});

test('the secret is shown once and kept as a hash', async () => {
  const analyst = await world.analyst();
  const { secret, apiToken } = await create(analyst);
  const { apiTokens } = await analyst.run<{ apiTokens: object[] }>('ApiTokens');
  expect(apiTokens).toEqual([{ ...apiToken, revokedAt: null }]);
  const everywhere = await Promise.all(
    ['api_token', 'audit_entry', 'domain_event', 'idempotency_key'].map((table) =>
      app.app.platform.database.read(`SELECT * FROM ${table}`, []),
    ),
  );
  expect(JSON.stringify(everywhere)).not.toContain(secret);
});

test('it ends when it is revoked, expires, or its account is disabled', async () => {
  const analyst = await world.analyst();
  const day = 24 * 3_600_000;
  const [revoked, brief, orphan] = await Promise.all([
    create(analyst),
    create(analyst, { expiresAt: new Date(app.now() + 3_600_000).toISOString() }),
    create(analyst, { expiresAt: new Date(app.now() + 300 * day).toISOString() }),
  ]);
  await analyst.run('RevokeApiToken', { id: revoked.apiToken.id });
  expect(await codeOf(revoked.secret, 'Viewer')).toBe('UNAUTHENTICATED');
  expect(await codeOf(brief.secret, 'Viewer')).toBeNull();
  app.setNow(app.now() + 3_600_000);
  expect(await codeOf(brief.secret, 'Viewer')).toBe('UNAUTHENTICATED');
  expect(await codeOf(orphan.secret, 'Viewer')).toBeNull();
  await world.admin.run('DisableAccount', { id: analyst.accountId });
  expect(await codeOf(orphan.secret, 'Viewer')).toBe('UNAUTHENTICATED');
});

test('tokens are one’s own: others neither see nor end them', async () => {
  const [analyst, other] = await Promise.all([world.analyst(), world.analyst()]);
  const { apiToken } = await create(analyst);
  expect(await other.run('ApiTokens')).toEqual({ apiTokens: [] });
  for (const someone of [other, world.admin])
    expect(await someone.refusal('RevokeApiToken', { id: apiToken.id })).toBe('NOT_FOUND');
  expect(await analyst.refusal('RevokeApiToken', { id: newKey() })).toBe('NOT_FOUND');
});

test('an end in the past and a missing name are refused', async () => {
  const analyst = await world.analyst();
  const problem = await analyst.problem('CreateApiToken', {
    input: { name: '', expiresAt: new Date(app.now() - 1).toISOString() },
  });
  expect(problem?.extensions.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'name REQUIRED',
    'expiresAt IN_THE_PAST',
  ]);
  expect(
    await analyst.refusal('CreateApiToken', { input: { name: 'x', expiresAt: new Date(app.now()).toISOString() } }),
  ).toBe('BAD_USER_INPUT');
});

test('its last use is kept to the minute', async () => {
  const analyst = await world.analyst();
  const { secret } = await create(analyst);
  const lastUse = async () =>
    Date.parse(
      (await analyst.run<{ apiTokens: { lastUsedAt: string }[] }>('ApiTokens')).apiTokens[0]?.lastUsedAt ?? '',
    );
  await codeOf(secret, 'Viewer');
  const first = app.now();
  expect(await lastUse()).toBe(first);
  app.setNow(first + 59_999);
  await codeOf(secret, 'Viewer');
  expect(await lastUse()).toBe(first);
  app.setNow(first + 60_000);
  await codeOf(secret, 'Viewer');
  expect(await lastUse()).toBe(first + 60_000);
});
