import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.mjs';
import { check, LONGEST } from './rules.mjs';

const features = 'apps/api/src/features';

/** What the check says of a module that imports this. */
function verdict(path: string, from: string): string[] {
  return check([{ path, text: `// a reason\nimport { thing } from '${from}';\n` }]).map(
    (problem) => `${problem.line}: ${problem.message}`,
  );
}

describe('slices', () => {
  test.each([
    ['a slice to its left, through the door', `${features}/vetting/vetting.service.ts`, '../submissions'],
    ['the door by its file name', `${features}/vetting/vetting.service.ts`, '../submissions/index'],
    ['its own files', `${features}/vetting/vetting.service.ts`, './vetting.entity'],
    ['the platform, at any depth', `${features}/people/person.reads.ts`, '../../platform/reads/plan'],
    ['packages', `${features}/people/person.service.ts`, '@sanlian/domain'],
    ['what puts the slices together may import them all', 'apps/api/src/app.ts', './features/supervision'],
    ['the demonstration stands right of all', 'apps/api/src/demonstration/plan.ts', '../features/supervision'],
    ['the demonstration plays through the whole app', 'apps/api/src/demonstration/player.ts', '../app'],
    ['the admin keeps the same order', 'apps/admin/src/features/home/HomePage.tsx', '../supervision'],
    ['rules of the domain', 'libs/domain/src/vetting/decide.ts', '../submissions/index'],
    ['the foundations of the domain', 'libs/domain/src/people/person.ts', '../refusals'],
    ['modules beside the builders', 'libs/testing/src/people/person.ts', '../database'],
    ['a test builds its world out of every slice', `${features}/people/person.spec.ts`, '../supervision'],
    ['a test starts the app', `${features}/people/person.spec.ts`, '../../app'],
  ])('may import: %s', (_, path, from) => {
    expect(verdict(path, from)).toEqual([]);
  });

  test('a slice to the right is refused, with advice', () => {
    expect(verdict(`${features}/submissions/submission.service.ts`, '../vetting')).toEqual([
      `2: "submissions" imports '../vetting', but "vetting" is not to its left (tools/check-imports/slices.mjs): ` +
        'let "vetting" listen to a domain event or contribute the field, or move what both need to the left',
    ]);
  });

  test('also in the admin, in the domain, and for types alone', () => {
    expect(verdict('apps/admin/src/features/people/List.tsx', '../vetting')).toHaveLength(1);
    expect(verdict('libs/domain/src/people/person.ts', '../submissions/index')).toHaveLength(1);
    const text = "import type { Task } from '../supervision';\nexport type { Task };\n";
    expect(check([{ path: `${features}/reports/report.ts`, text }])).toHaveLength(1);
  });

  test('the door may not be passed by, not even by a test', () => {
    const message = `2: imports '../submissions/submission.service' past the door of "submissions": export what you need from ${features}/submissions/index.ts and import that`;
    expect(verdict(`${features}/vetting/vetting.service.ts`, '../submissions/submission.service')).toEqual([message]);
    expect(verdict(`${features}/vetting/vetting.spec.ts`, '../submissions/submission.service')).toEqual([message]);
    expect(verdict('apps/api/src/app.ts', './features/submissions/submission.service')).toHaveLength(1);
  });

  test('the platform imports no slice', () => {
    const [problem] = verdict('apps/api/src/platform/context.ts', '../features/people');
    expect(problem).toContain('the platform imports no slice');
    expect(verdict('libs/domain/src/text/check.ts', '../people')).toHaveLength(1);
  });

  test('nobody imports the demonstration or the app from a slice', () => {
    expect(verdict(`${features}/people/person.service.ts`, '../../demonstration')).toHaveLength(1);
    const [problem] = verdict(`${features}/people/person.service.ts`, '../../app');
    expect(problem).toContain('which puts the slices together');
  });

  test('a slice without a place in the order is refused', () => {
    expect(verdict(`${features}/weather/weather.ts`, './rain')).toEqual([
      '1: the slice "weather" has no place: give it one in tools/check-imports/slices.mjs',
    ]);
  });

  test('another project is imported by its package', () => {
    const [problem] = verdict(`${features}/people/person.ts`, '../../../../../libs/domain/src/people');
    expect(problem).toContain('import its package @sanlian/');
  });
});

test('every way of importing is seen, with its line', () => {
  const text = [
    "import a from './a';",
    "export * from './b';",
    "const c = await import('./c');",
    "const d = require('./d');",
    "type E = import('./e').E;",
    "import './f';",
    "const g = 'import(./g)'; // import './h'",
  ].join('\n');
  expect(importsOf('x.ts', text).map(({ from, line }) => `${line} ${from}`)).toEqual([
    '1 ./a',
    '2 ./b',
    '3 ./c',
    '4 ./d',
    '5 ./e',
    '6 ./f',
  ]);
});

describe('names and sizes', () => {
  const messages = (path: string, text = '') => check([{ path, text }]).map(({ message }) => message);

  test.each(['misc', 'common', 'helpers', 'helper', 'utils', 'util'])('a folder named %s is refused', (name) => {
    expect(messages(`apps/api/src/platform/${name}/dates.ts`)).toEqual([
      `"${name}" says nothing: name it after what it holds, in its slice`,
    ]);
  });

  test('a file of that name is refused too', () => {
    expect(messages('libs/domain/src/people/utils.ts')).toHaveLength(1);
    expect(messages('libs/domain/src/people/common-names.ts')).toEqual([]);
  });

  test('a file over 400 lines is refused; specs, generated code and the demonstration texts may be longer', () => {
    const long = 'x;\n'.repeat(LONGEST + 1);
    expect(messages('tools/start.mjs', 'x;\n'.repeat(LONGEST))).toEqual([]);
    expect(messages('tools/start.mjs', long)).toEqual([`401 lines, 400 is the end: it is two rooms, divide it`]);
    expect(messages('tools/start.spec.ts', long)).toEqual([]);
    expect(messages('libs/contract/src/generated/operations.ts', long)).toEqual([]);
    expect(messages('apps/api/src/demonstration/texts/economy.ts', long)).toEqual([]);
  });
});
