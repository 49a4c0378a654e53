import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents } from './platform/graphql';

// The documents register themselves as their modules load.
const modules = import.meta.glob('./**/*.documents.ts', { eager: true });
const schema = buildSchema(readFileSync(new URL('../../../libs/contract/schema.graphql', import.meta.url), 'utf8'));

test('every document of the admin fits the schema', () => {
  expect(Object.keys(modules).length).toBeGreaterThan(0);
  const problems = documents.flatMap((document) =>
    validate(schema, parse(document)).map(({ message }) => `${document.trim().split('\n')[0]}: ${message}`),
  );
  expect(problems).toEqual([]);
});
