import { createWorld, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Person, personSaved } from '../features/people';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../testing/test-app';
import { Counter } from './audit/counter.entity';
import type { Row } from './database/database';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp({ env: { LOG_LEVEL: 'silent' } });
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

const rows = (sql: string): Promise<Row[]> => app.app.platform.database.read(sql, []);

/** What a slice on the right would do: writes of its own in the same transaction, and for some names a failure after them. */
function failHalfWay(): void {
  app.app.platform.events.on(personSaved, async (tx, { subject, payload }) => {
    const person = await tx.manager.findOneByOrFail(Person, { id: subject.id });
    await tx.next('people-saved');
    await tx.manager.insert(Counter, { name: `${payload.created ? 'created' : 'updated'} ${person.name}`, value: 1 });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    if (person.name.endsWith('失败')) throw new Error('half-way');
  });
}

test(
  'of 200 mutations at the same time, a quarter failing half-way, exactly the acknowledged ones are there',
  { timeout: 120_000 },
  async () => {
    const known = await Promise.all(Array.from({ length: 100 }, (_, index) => world.person({ name: `原名${index}` })));
    failHalfWay();
    const nameOf = (kind: string, index: number) => `${kind}${index}${index % 4 === 0 ? '失败' : ''}`;
    const [before] = await rows(
      'SELECT (SELECT COUNT(*) FROM audit_entry) audit, (SELECT COUNT(*) FROM domain_event) events',
    );

    const create = async (index: number) => {
      const name = nameOf('新人', index);
      const refusal = await world.admin.refusal('CreatePerson', { input: { name } });
      return { name, done: `created ${name}`, refusal };
    };
    const update = async (index: number) => {
      const name = nameOf('改名', index);
      const variables = { id: known[index]?.id, version: 1, input: { name } };
      return { name, done: `updated ${name}`, refusal: await world.admin.refusal('UpdatePerson', variables) };
    };
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => [create(index), update(index)]).flat());

    const refused = answers.filter(({ refusal }) => refusal !== null);
    expect(refused).toHaveLength(50);
    expect(new Set(refused.map(({ refusal }) => refusal))).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
    const acknowledged = answers.filter(({ refusal }) => refusal === null);

    const people = await rows('SELECT id, name, version FROM person');
    const changed = people.map(({ name }) => String(name)).filter((name) => !name.startsWith('原名'));
    expect(changed.sort()).toEqual(acknowledged.map(({ name }) => name).sort());
    expect(people).toHaveLength(100 + acknowledged.filter(({ done }) => done.startsWith('created')).length);

    const followed = (await rows("SELECT name FROM counter WHERE name LIKE '% %'")).map(({ name }) => name);
    expect(followed.sort()).toEqual(acknowledged.map(({ done }) => done).sort());
    const [number] = await rows("SELECT value FROM counter WHERE name = 'people-saved'");
    expect(number?.value).toBe(acknowledged.length);

    const [after] = await rows(
      'SELECT (SELECT COUNT(*) FROM audit_entry) audit, (SELECT COUNT(*) FROM domain_event) events',
    );
    expect(Number(after?.audit) - Number(before?.audit)).toBe(acknowledged.length);
    expect(Number(after?.events) - Number(before?.events)).toBe(acknowledged.length);
    const audited = await rows(
      "SELECT subjectId, COUNT(*) n FROM audit_entry WHERE action = 'person.saved' GROUP BY subjectId",
    );
    const entriesOf = new Map(audited.map(({ subjectId, n }) => [subjectId, Number(n)]));
    for (const person of people) expect(entriesOf.get(person.id)).toBe(Number(person.version));
  },
);

test('of those who change the same version at the same time one succeeds, the others get CONFLICT', async () => {
  const person = await world.person({ name: '众人' });
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      world.admin.refusal('UpdatePerson', { id: person.id, version: 1, input: { name: `众人${index}` } }),
    ),
  );
  expect(answers.filter((code) => code === null)).toHaveLength(1);
  expect(answers.filter((code) => code === 'CONFLICT')).toHaveLength(9);
  expect(await world.admin.refusal('UpdatePerson', { id: person.id, version: 1, input: { name: '迟到' } })).toBe(
    'CONFLICT',
  );
  expect(await world.admin.refusal('UpdatePerson', { id: person.id, version: 2, input: { name: '及时' } })).toBeNull();
});
