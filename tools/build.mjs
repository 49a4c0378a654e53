import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { failuresIn, nxArguments, nxEnvironment } from './nx.mjs';

const results = ['apps/api/dist/main.js', 'apps/admin/dist/index.html'];
const sources = [
  'apps',
  'libs',
  'tools/bundling.mjs',
  'tsconfig.base.json',
  'nx.json',
  'package.json',
  'package-lock.json',
];
const stamp = 'node_modules/.cache/sanlian/built';

/**
 * Builds the API and the admin where a source changed since the last build; looks at sizes and times only, which takes
 * some milliseconds. What did change is for Nx to find out.
 * @param {string} root the workspace
 * @throws {Error} with the build's output
 */
export async function ensureBuilt(root) {
  const fingerprint = fingerprintOf(root);
  if (isBuilt(root, fingerprint)) return;
  console.log('Building the server and the admin …');
  const env = { ...process.env, ...nxEnvironment, NODE_ENV: 'production' };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  await promisify(execFile)(process.execPath, nxArguments('build'), options).catch((error) => {
    throw new Error(`The build failed.\n${failuresIn(`${error.stdout}${error.stderr}`)}`);
  });
  mkdirSync(join(root, dirname(stamp)), { recursive: true });
  writeFileSync(join(root, stamp), fingerprint);
}

/** @param {string} root @param {string} fingerprint */
function isBuilt(root, fingerprint) {
  const path = join(root, stamp);
  return (
    existsSync(path) &&
    readFileSync(path, 'utf8') === fingerprint &&
    results.every((result) => existsSync(join(root, result)))
  );
}

/** @param {string} root @returns {string} changes with any source that goes into the build */
export function fingerprintOf(root) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) {
        if (!/^(node_modules|dist|data|test-results)$|\.spec\.tsx?$/.test(name)) add(`${path}/${name}`);
      }
    } else {
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  for (const path of sources) add(path);
  return hash.digest('hex');
}
