import { testDatabaseUrl, type TestDatabase } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entities } from '../app';
import type { Database } from '../platform/database/database';
import { openDatabase } from '../platform/database/open';
import { migrations } from '.';

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabaseUrl();
  database = await openDatabase(place.url, { entities, migrations });
  // MariaDB spells "no default" differently; TypeORM reads that rightly only where it is told the product's name.
  if (database.dialect === 'mysql') Object.assign(database.source.driver.options, { type: 'mariadb' });
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const drift = async () =>
  (await database.source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
const names = async () =>
  (await database.source.query('SELECT `name` FROM `migrations` ORDER BY `id`')) as { name: string }[];

test('they build from an empty database exactly what the entities say', async () => {
  expect(await drift()).toEqual([]);
});

test('they stand in one order, by time, and each under its own name', async () => {
  const times = migrations.map((migration) => Number(/\d{13}$/.exec(migration.name)?.[0]));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(new Set(migrations.map((migration) => new migration().name)).size).toBe(migrations.length);
  expect((await names()).map(({ name }) => name)).toEqual(migrations.map((migration) => migration.name));
});

test('one that stopped half-way, its table made and not noted, runs again', async () => {
  await database.source.query('DELETE FROM `migrations`');
  await database.source.runMigrations();
  expect(await drift()).toEqual([]);
  expect(await names()).toHaveLength(migrations.length);
});

test('they can be undone to nothing and done again', { timeout: 120_000 }, async () => {
  for (const _ of migrations) await database.source.undoLastMigration();
  const runner = database.source.createQueryRunner();
  const left = await Promise.all(database.source.entityMetadatas.map(({ tableName }) => runner.hasTable(tableName)));
  await runner.release();
  expect(left).not.toContain(true);
  await database.source.runMigrations();
  expect(await drift()).toEqual([]);
});

test('a database that is told to drift is found out', async () => {
  const runner = database.source.createQueryRunner();
  await runner.dropColumn('person', 'phone');
  await runner.release();
  expect(await drift()).not.toEqual([]);
});
