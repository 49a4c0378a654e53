import { createWorld, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

test('an account signs in, sees itself with its person and organization, and signs out', async () => {
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
