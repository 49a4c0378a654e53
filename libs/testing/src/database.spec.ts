import { existsSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import { afterEach, expect, test, vi } from 'vitest';
import { testDatabaseUrl, testEngine } from './database';

afterEach(() => vi.unstubAllEnvs());

test('every test gets a database of its own, on the engine of the run', async () => {
  const [one, two] = await Promise.all([testDatabaseUrl(), testDatabaseUrl()]);
  expect(one.url).not.toBe(two.url);
  expect(one.url.startsWith(`${testEngine()}:`)).toBe(true);
  await Promise.all([one.drop(), two.drop()]);
});

const on = (engine: string) => (engine === testEngine() ? test : () => undefined);

on('mysql')('a schema is empty, keeps rare Han characters, and is gone once dropped', async () => {
  const database = await testDatabaseUrl();
  const connection = await createConnection(database.url);
  const [tables] = await connection.query('SHOW TABLES');
  expect(tables).toEqual([]);
  await connection.query('CREATE TABLE `word` (`text` varchar(10) PRIMARY KEY)');
  await connection.query("INSERT INTO `word` VALUES ('𠮷')");
  const [rows] = await connection.query('SELECT `text` FROM `word`');
  expect(rows).toEqual([{ text: '𠮷' }]);
  await connection.end();
  await database.drop();
  await expect(createConnection(database.url)).rejects.toThrow('Unknown database');
});

on('sqlite')('dropping a file database removes its directory', async () => {
  const database = await testDatabaseUrl();
  const directory = database.url.slice('sqlite:'.length, -'/test.db'.length);
  expect(existsSync(directory)).toBe(true);
  await database.drop();
  expect(existsSync(directory)).toBe(false);
});

test('an unknown engine is refused by name', () => {
  vi.stubEnv('TEST_DATABASE', 'oracle');
  expect(() => testEngine()).toThrow('TEST_DATABASE: must be sqlite or mysql, not oracle');
});

test('without a server the refusal names the variable', async () => {
  vi.stubEnv('TEST_DATABASE', 'mysql');
  vi.stubEnv('TEST_MYSQL_URL', '');
  await expect(testDatabaseUrl()).rejects.toThrow('TEST_MYSQL_URL');
});
