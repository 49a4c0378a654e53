import { createWorld, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

const create = (name: string, idempotencyKey: string, who = world.admin) =>
  who.run<{ createPerson: { id: string } }>('CreatePerson', { input: { name } }, { idempotencyKey });
const countOf = async (name: string) =>
  (await world.admin.run<{ people: { total: number } }>('People', { filter: { q: name } })).people.total;

test('a repeated create gives the first answer and creates nothing', async () => {
  const key = newKey();
  const first = await create('重复者', key);
  expect(await create('重复者', key)).toEqual(first);
  expect(await countOf('重复者')).toBe(1);
});

test('so do many that arrive together', async () => {
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 20 }, () => create('同时者', key)));
  expect(new Set(answers.map(({ createPerson }) => createPerson.id)).size).toBe(1);
  expect(await countOf('同时者')).toBe(1);
});

test('the answer comes as it is asked for now, not as it was then', async () => {
  const key = newKey();
  const { createPerson } = await create('改名前', key);
  await world.admin.run('UpdatePerson', { id: createPerson.id, version: 1, input: { name: '改名后' } });
  expect(await create('改名前', key)).toMatchObject({ createPerson: { id: createPerson.id, name: '改名后' } });
});

test('the same key with another input is refused', async () => {
  const key = newKey();
  await create('甲一', key);
  const problem = await world.admin.problem('CreatePerson', { input: { name: '甲二' } }, { idempotencyKey: key });
  expect(problem?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await countOf('甲二')).toBe(0);
});

test('a key is the account’s own and the operation’s own', async () => {
  const key = newKey();
  const office = await world.office();
  const [one, two] = [await create('各自的', key), await create('各自的', key, office)];
  expect(one.createPerson.id).not.toBe(two.createPerson.id);
  const sector = { input: { code: newKey().slice(0, 20), name: newKey() } };
  expect(await world.admin.refusal('CreateSector', sector, { idempotencyKey: key })).toBeNull();
});

test('a refused create doesn’t use up its key', async () => {
  const key = newKey();
  const options = { idempotencyKey: key };
  const input = { name: '后来者', sectorId: newKey() };
  expect(await world.admin.refusal('CreatePerson', { input }, options)).toBe('BAD_USER_INPUT');
  expect(await world.admin.refusal('CreatePerson', { input: { name: '后来者' } }, options)).toBeNull();
});

test('without a key every create creates', async () => {
  await world.person({ name: '无键者' });
  await world.person({ name: '无键者' });
  expect(await countOf('无键者')).toBe(2);
});
