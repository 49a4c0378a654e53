import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintOf } from './build.mjs';
import { isInstalled } from './install.mjs';
import { isSupported } from './node-version.mjs';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'sanlian-start-'))));
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['18.20.0', false],
  ['22.1.0', true],
])('Node %s is supported: %s', (version, supported) => {
  expect(isSupported(version)).toBe(supported);
});

describe('packages are installed', () => {
  const write = (path: string, packages: object) => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify({ packages }));
  };
  const lock = {
    '': { version: '1.0.0' },
    'apps/api': { version: '1.0.0' },
    'node_modules/api': { link: true },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };

  test('when npm recorded what the lockfile names; packages of other systems may be missing', () => {
    write('package-lock.json', lock);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
  });

  test('not in a fresh clone', () => {
    write('package-lock.json', lock);
    expect(isInstalled(root)).toBe(false);
  });

  test('not when the lockfile names another version, or one more', () => {
    write('package-lock.json', lock);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(isInstalled(root)).toBe(false);
    write('node_modules/.package-lock.json', {});
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the fingerprint of the sources', () => {
  const source = () => join(root, 'apps/api/src/main.ts');
  beforeEach(() => {
    mkdirSync(join(root, 'apps/api/src'), { recursive: true });
    writeFileSync(source(), 'start();');
  });

  test('changes with a source: its text, its time, a new one', () => {
    const prints = [fingerprintOf(root)];
    writeFileSync(source(), 'start(1);');
    prints.push(fingerprintOf(root));
    utimesSync(source(), 1, 1);
    prints.push(fingerprintOf(root));
    cpSync(source(), join(root, 'apps/api/src/app.ts'));
    prints.push(fingerprintOf(root));
    expect(new Set(prints).size).toBe(4);
  });

  test('stays with the build itself, tests, data and packages', () => {
    const before = fingerprintOf(root);
    for (const path of [
      'apps/api/dist/main.js',
      'apps/api/src/main.spec.ts',
      'apps/api/data/x.db',
      'apps/api/node_modules/a.js',
    ]) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), 'x');
    }
    expect(fingerprintOf(root)).toBe(before);
  });
});
