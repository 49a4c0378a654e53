import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let eslint: ESLint;

beforeAll(async () => {
  // The rule reads the stored graph of the projects, and is silent without one.
  process.env.NX_DAEMON = 'false';
  process.chdir(root);
  await createProjectGraphAsync();
  eslint = new ESLint({ cwd: root });
});

async function messagesFor(filePath: string, from: string): Promise<string[]> {
  const [result] = await eslint.lintText(`export * from '${from}';\n`, { filePath: `${root}${filePath}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('project tags', () => {
  test.each([
    ['the API stands on the domain', 'apps/api/src/probe.ts', '@sanlian/domain'],
    ['a test of the API may build worlds', 'apps/api/src/probe.spec.ts', '@sanlian/testing'],
    ['a test of the API may read the contract', 'apps/api/src/probe.spec.ts', '@sanlian/contract'],
    ['the admin shares rules with the API', 'apps/admin/src/probe.ts', '@sanlian/domain'],
    ['the admin reads the contract', 'apps/admin/src/probe.ts', '@sanlian/contract'],
    ['builders know the domain', 'libs/testing/src/probe.ts', '@sanlian/domain'],
    ['the domain may check shapes', 'libs/domain/src/probe.ts', 'zod'],
    ['a browser test knows the domain', 'e2e/probe.spec.ts', '@sanlian/domain'],
  ])('%s', async (_, file, from) => {
    expect(await messagesFor(file, from)).toEqual([]);
  });

  test.each([
    ['the domain knows no other project', 'libs/domain/src/probe.ts', '@sanlian/contract', 'scope:domain'],
    ['the domain knows no framework', 'libs/domain/src/probe.ts', 'typeorm', 'not allowed to import "typeorm"'],
    [
      'nor do its tests know the API',
      'libs/domain/src/probe.spec.ts',
      '@sanlian/api',
      'Circular dependency between "domain" and "api"',
    ],
    ['the API does not contain its tests', 'apps/api/src/probe.ts', '@sanlian/testing', 'scope:api'],
    ['the API does not know the admin', 'apps/api/src/probe.spec.ts', '@sanlian/admin', 'runtime:node'],
    ['a browser runs nothing of the server', 'apps/admin/src/probe.ts', '@sanlian/api', 'runtime:browser'],
    ['a browser builds no test worlds', 'apps/admin/src/probe.ts', '@sanlian/testing', 'runtime:browser'],
    [
      'builders do not know the API',
      'libs/testing/src/probe.ts',
      '@sanlian/api',
      'Circular dependency between "testing" and "api"',
    ],
    ['the contract depends on nobody', 'libs/contract/src/probe.ts', '@sanlian/domain', 'scope:contract'],
    ['a browser test does not reach into the server', 'e2e/probe.spec.ts', '@sanlian/api', 'scope:e2e'],
    ['tools do not reach into the server', 'tools/probe.ts', '@sanlian/api', 'scope:tools'],
  ])('%s', async (_, file, from, part) => {
    const messages = await messagesFor(file, from);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^@nx\/enforce-module-boundaries: /);
    expect(messages[0]).toContain(part);
  });

  test('a project is not imported by its path', async () => {
    const [message] = await messagesFor('apps/api/src/probe.ts', '../../../libs/domain/src/index');
    expect(message).toContain('Projects cannot be imported by a relative or absolute path');
  });
});

describe('runtimes', () => {
  test.each(['libs/domain/src/probe.ts', 'libs/contract/src/probe.ts', 'apps/admin/src/probe.tsx'])(
    '%s runs in browsers and may not import Node',
    async (file) => {
      expect(await messagesFor(file, 'node:fs')).toHaveLength(1);
      expect(await messagesFor(file, 'fs')).toHaveLength(1);
    },
  );

  test('the API may', async () => {
    expect(await messagesFor('apps/api/src/probe.ts', 'node:fs')).toEqual([]);
  });
});
