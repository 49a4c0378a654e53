import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { brokenList, brokenTypes, readOperations, unansweredOperations } from './promises.mjs';

const promised = `
  input PageInput { limit: Int = 25, after: ID }
  input Filter { kind: Kind, page: PageInput }
  input Unused { name: String! }
  enum Kind { ONE TWO }
`;
const operations = readOperations([
  {
    name: 'a.graphql',
    text: 'query Items($filter: Filter) { items(filter: $filter) { ...Item } } fragment Item on Item { id }',
  },
  { name: 'b.graphql', text: 'mutation Add($name: String!) { add(name: $name) { id } }' },
]);
const emitted = (inputs: string, rest = '') =>
  buildSchema(`type Query { items(filter: Filter): [Item!]! } type Item { id: ID! } ${inputs} ${rest}`);
const asPromised = `
  input PageInput { limit: Int = 25, after: ID }
  input Filter { kind: Kind, page: PageInput }
  enum Kind { ONE TWO }
`;

describe('operations', () => {
  test('an operation carries the fragments of its file', () => {
    expect(operations.get('Items')?.definitions).toHaveLength(2);
  });

  test.each([
    ['a fragment of another file', 'query A { a { ...Elsewhere } }', 'x.graphql: there is no fragment Elsewhere'],
    ['an operation without a name', '{ a }', 'x.graphql: an operation has no name'],
    ['a name promised twice', 'query A { a } query A { b }', 'x.graphql: A is promised twice'],
  ])('%s is refused', (_, text, message) => {
    expect(() => readOperations([{ name: 'x.graphql', text }])).toThrow(message);
  });

  test('an operation that the schema can not answer is named with the reason', () => {
    const unanswered = unansweredOperations(operations, emitted(asPromised));
    expect([...unanswered.keys()]).toEqual(['Add']);
    expect(unanswered.get('Add')).toEqual(['The schema has no mutation.']);
    const other = emitted(asPromised, 'type Mutation { remove: ID }');
    expect(unansweredOperations(operations, other).get('Add')?.[0]).toContain('Cannot query field "add"');
  });
});

describe('types', () => {
  const built = new Map([...operations].filter(([name]) => name === 'Items'));
  const broken = (inputs: string) => brokenTypes(promised, emitted(inputs), built);

  test('the promised types, and more of them, are fine; what no operation takes may be missing', () => {
    expect(broken(asPromised)).toEqual([]);
    expect(broken(asPromised.replace('after: ID', 'after: ID, offset: Int').replace('TWO', 'TWO THREE'))).toEqual([]);
  });

  test.each([
    ['a missing field', 'kind: Kind, ', '', 'input Filter lacks kind: Kind'],
    ['another type', 'after: ID', 'after: ID!', 'PageInput.after is ID!, promised ID'],
    ['another default', '= 25', '= 20', 'PageInput.limit defaults to 20, promised 25'],
    ['a missing default', ' = 25', '', 'PageInput.limit defaults to nothing, promised 25'],
    ['a default nobody promised', 'after: ID', 'after: ID = "x"', 'PageInput.after defaults to "x", promised nothing'],
    ['a missing value', 'ONE TWO', 'ONE', 'enum Kind lacks TWO'],
    ['a further required field', 'kind: Kind', 'kind: Kind, year: Int!', 'Filter.year is required, but not promised'],
  ])('%s breaks the promise', (_, from, to, message) => {
    expect(broken(asPromised.replace(from, to))).toEqual([message]);
  });
});

describe('the list of operations not yet built', () => {
  const unanswered = new Map([['Add', ['Unknown field.']]]);

  test('names exactly what is missing', () => {
    expect(brokenList(['Add'], [['Add', 'Items']], operations, unanswered)).toEqual([]);
  });

  test('does not excuse what it does not name', () => {
    expect(brokenList([], [], operations, unanswered)).toEqual(['Add: Unknown field.']);
  });

  test('shrinks when an operation is built', () => {
    expect(brokenList(['Add', 'Items'], [], operations, unanswered)).toEqual([
      'Items is built: take it off not-yet-built.json (run `npm run contract:update`)',
    ]);
  });

  test('never grows again', () => {
    expect(brokenList(['Add'], [['Add'], ['Items']], operations, unanswered)).toEqual([
      'Add was built before: not-yet-built.json may only shrink',
    ]);
  });

  test('names only what is promised', () => {
    expect(brokenList(['Add', 'Remove'], [], operations, unanswered)).toEqual([
      'Remove is listed as not yet built, but not promised',
    ]);
  });
});
