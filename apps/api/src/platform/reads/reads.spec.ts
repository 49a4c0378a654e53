import { createWorld, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../testing/statements';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

interface PeoplePage {
  people: { total?: number; endCursor?: string | null; items: { id: string; name: string }[] };
}
const page = async (filter: object, sort: object | null, wish: object) =>
  (
    await world.admin.run<PeoplePage>(
      `query ($filter: PersonFilter, $sort: PersonSort, $page: PageInput) {
        people(filter: $filter, sort: $sort, page: $page) { endCursor items { id name } }
      }`,
      { filter, sort, page: wish },
    )
  ).people;

/** Walks a whole list by key. */
async function walk(filter: object, sort: object | null, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { items, endCursor }: PeoplePage['people'] = await page(filter, sort, { limit, ...(after ? { after } : {}) });
    ids.push(...items.map(({ id }) => id));
    after = items.length > 0 ? (endCursor ?? null) : null;
  } while (after !== null);
  return ids;
}

describe('a list', () => {
  const DETAILED = `query ($filter: PersonFilter) { people(filter: $filter, page: { limit: 200 }) {
    total endCursor items { id name phone tier sector { name memberCount convener { name phone } } organization { name } }
  } }`;

  test('is one statement for its page and one for its total, however many rows it holds', async () => {
    const [sector, organization] = [await world.sector(), await world.organization()];
    const list = () => world.admin.run(DETAILED, { filter: { q: '列表' } });
    const add = (name: string) => world.person({ name, sector, organization, tier: 'MEMBER' });
    await add('列表甲');
    const few = await statementsOf(app, list);
    await Promise.all(Array.from({ length: 30 }, (_, index) => add(`列表${index}`)));
    expect(await statementsOf(app, list)).toBe(few);
    expect(few).toBe(2);
  });

  test('doesn’t count what nobody asks to be counted, nor read what nobody asks for', async () => {
    expect(await statementsOf(app, () => world.admin.run('{ people { items { name } } }'))).toBe(1);
    expect(await statementsOf(app, () => world.admin.run('{ people { total } }'))).toBe(1);
    app.takeStatements();
    await world.admin.run('{ people { items { name } } }');
    expect(app.takeStatements().at(-1)).not.toMatch(/phone|sector|organization/);
  });

  test('merges aliases, fragments and repeated fields; skipped ones are left out', async () => {
    const { id } = await world.person({ name: '别名者', phone: '13812345678' });
    const query = `query ($id: ID!, $no: Boolean = false) {
      one: person(id: $id) { ...Names called: name }
      two: person(id: $id) { phone @include(if: $no) tier }
    } fragment Names on Person { id name }`;
    expect(await world.admin.run(query, { id })).toEqual({
      one: { id, name: '别名者', called: '别名者' },
      two: { tier: null },
    });
  });
});

describe('walking a list by key', () => {
  test.each([
    [null, 3],
    [{ field: 'NAME', order: 'DESC' }, 4],
    [{ field: 'TIER', order: 'ASC' }, 1],
    [{ field: 'TIER', order: 'DESC' }, 7],
    [{ field: 'CREATED_AT', order: 'ASC' }, 5],
  ])('sorted by %j in steps of %i meets every row once, in the order of the whole', async (sort, limit) => {
    const mark = `步${JSON.stringify(sort).length}${limit}`;
    const tiers = ['MEMBER', 'CHAIR_MEETING', undefined, 'STANDING_COMMITTEE'] as const;
    for (let index = 0; index < 11; index++) {
      const tier = tiers[index % 4];
      await world.person({ name: `${mark}-${index % 3}`, ...(tier ? { tier } : {}) });
    }
    const whole = await page({ q: mark }, sort, { limit: 200 });
    expect(whole.items).toHaveLength(11);
    expect(await walk({ q: mark }, sort, limit)).toEqual(whole.items.map(({ id }) => id));
  });

  test('keeps its place while rows come and go', async () => {
    const people = [];
    for (const name of ['移甲', '移丁', '移丙', '移乙']) people.push(await world.person({ name }));
    const first = await page({ q: '移' }, null, { limit: 2 });
    await world.person({ name: '移一' });
    const rest = await page({ q: '移' }, null, { limit: 10, after: first.endCursor });
    const seen = [...first.items, ...rest.items].map(({ id }) => id);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { id } of people) expect(seen).toContain(id);
  });

  test('over accounts by last sign-in meets those that never signed in as well', async () => {
    const mark = '未登录';
    for (let index = 0; index < 5; index++) {
      const input = {
        username: `never-${index}`,
        password: 'long enough to be kept',
        displayName: mark,
        roles: ['ANALYST'],
      };
      await world.admin.run('CreateAccount', { input });
    }
    await world.account(['ANALYST'], { displayName: mark });
    for (const order of ['ASC', 'DESC']) {
      const seen: string[] = [];
      let after: string | undefined;
      for (;;) {
        const { accounts } = await world.admin.run<{ accounts: { endCursor: string; items: { id: string }[] } }>(
          `query ($after: ID) { accounts(filter: { q: "${mark}" }, sort: { field: LAST_SIGN_IN_AT, order: ${order} }, page: { limit: 2, after: $after }) { endCursor items { id } } }`,
          { after },
        );
        if (accounts.items.length === 0) break;
        seen.push(...accounts.items.map(({ id }) => id));
        after = accounts.endCursor;
      }
      expect(new Set(seen).size).toBe(6);
      expect(seen).toHaveLength(6);
    }
  });
});
