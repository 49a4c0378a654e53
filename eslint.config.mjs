import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const scripts = '**/*.{ts,tsx,mjs}';
const tests = ['**/*.spec.{ts,tsx}', 'apps/api/src/testing/**/*.ts', '**/vitest.config.ts', '**/*.setup.ts'];

/** Where a project's code may run, and which projects it may know. Tests may know more (below). */
const constraints = [
  { sourceTag: 'runtime:any', onlyDependOnLibsWithTags: ['runtime:any'] },
  { sourceTag: 'runtime:browser', onlyDependOnLibsWithTags: ['runtime:browser', 'runtime:any'] },
  { sourceTag: 'runtime:node', onlyDependOnLibsWithTags: ['runtime:node', 'runtime:any'] },
  { sourceTag: 'scope:contract', onlyDependOnLibsWithTags: ['scope:contract'] },
  { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: ['scope:testing', 'scope:domain'] },
  { sourceTag: 'scope:admin', onlyDependOnLibsWithTags: ['scope:admin', 'scope:domain', 'scope:contract'] },
  { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools', 'scope:domain', 'scope:testing'] },
  {
    sourceTag: 'scope:e2e',
    onlyDependOnLibsWithTags: ['scope:e2e', 'scope:domain', 'scope:contract', 'scope:testing'],
  },
];
const strict = [
  {
    sourceTag: 'scope:domain',
    onlyDependOnLibsWithTags: ['scope:domain'],
    allowedExternalImports: ['zod', 'chinese-days*'],
  },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:domain'] },
];
const inTests = [
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: ['scope:domain'] },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['scope:api', 'scope:domain', 'scope:contract', 'scope:testing'],
  },
];

const boundaries = (depConstraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      enforceBuildableLibDependency: false,
      // Configuration files are read before packages resolve, hence the relative path; tools export nothing.
      allow: ['^(\\.\\./)+tools/(vitest/base|bundling|mariadb)\\.mjs$'],
      depConstraints: [...constraints, ...depConstraints],
    },
  ],
});

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/generated', '**/data', '**/test-results', '.nx', 'coverage'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: [scripts],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...boundaries(strict),
      // The compiler knows the names of every runtime better.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: tests, rules: boundaries(inTests) },
  {
    files: ['libs/{domain,contract}/src/**/*.ts', 'apps/admin/src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules.map((name) => ({ name, message: 'This code also runs in browsers.' })),
          patterns: [{ group: ['node:*'], message: 'This code also runs in browsers.' }],
        },
      ],
    },
  },
  {
    files: ['apps/admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  prettier,
);
