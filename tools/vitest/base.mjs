import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/**
 * What the tests of every project have in common; a project's `vitest.config.ts` adds its own.
 * @param {import('vitest/config').ViteUserConfig} [own]
 */
export function testConfig(own = {}) {
  const common = defineConfig({
    resolve: {
      // Two copies (CommonJS for Node, ESM for Vite) would be two realms to graphql-js, which refuses to mix them.
      alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
    },
    test: { pool: 'forks', maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000, passWithNoTests: true },
  });
  return mergeConfig(common, defineConfig(own));
}

/** For projects whose tests open databases: `TEST_DATABASE=mysql` finds or starts a server. */
export const databaseSetup = fileURLToPath(new URL('database-setup.mjs', import.meta.url));
