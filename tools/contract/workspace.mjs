import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { runTypescript } from '../run-typescript.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const contract = join(root, 'libs/contract');

export const paths = {
  schema: join(contract, 'schema.graphql'),
  notYetBuilt: join(contract, 'not-yet-built.json'),
  generated: join(contract, 'src/generated/operations.ts'),
};

/** The schema as the API's code has it now, in the schema language. @returns {Promise<string>} */
export async function emitSchema() {
  const { code, output } = await runTypescript(
    join(root, 'apps/api/src/emit-schema.ts'),
    [],
    ['ignore', 'pipe', 'inherit'],
  );
  if (code !== 0) throw new Error('apps/api/src/emit-schema.ts failed');
  return `${output.trim()}\n`;
}

/** @returns {Promise<{ name: string, text: string }[]>} */
export async function operationFiles() {
  const directory = join(contract, 'operations');
  const names = (await readdir(directory)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })));
}

/** The promised enums and inputs, in the schema language. */
export function promisedTypes() {
  return readFile(join(contract, 'types.graphql'), 'utf8');
}

/** @param {string} path @returns {Promise<string>} an empty text for a missing file */
export function readOrNothing(path) {
  return readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

/** @returns {Promise<string[]>} */
export async function notYetBuilt() {
  return JSON.parse((await readOrNothing(paths.notYetBuilt)) || '[]');
}

/** The committed versions of the list of operations not yet built; none outside a git checkout. @returns {Promise<string[][]>} */
export async function earlierNotYetBuilt() {
  const git = async (/** @type {string[]} */ ...args) => (await promisify(execFile)('git', args, { cwd: root })).stdout;
  const path = 'libs/contract/not-yet-built.json';
  try {
    const commits = (await git('log', '--format=%H', '--diff-filter=AM', '--', path)).split('\n').filter(Boolean);
    return await Promise.all(commits.map(async (commit) => JSON.parse(await git('show', `${commit}:${path}`))));
  } catch {
    return [];
  }
}

/** @param {string} text @param {string} path */
export async function formatted(text, path) {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
