import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { isExternal } from './bundling.mjs';

/**
 * Bundles a TypeScript program of a project as the API is bundled, into a file beside the project's dependencies.
 * @param {string} entry path of the program, somewhere in a project's `src`
 * @returns {Promise<{ path: string, remove: () => Promise<void> }>}
 */
export async function bundle(entry) {
  const source = resolve(entry);
  const project = source.slice(0, source.lastIndexOf('/src/'));
  const path = join(project, 'node_modules', '.cache', `${process.pid}-${Date.now()}.mjs`);
  await mkdir(dirname(path), { recursive: true });
  const build = await rolldown({
    input: source,
    platform: 'node',
    external: isExternal,
    tsconfig: join(project, 'tsconfig.json'),
  });
  await build.write({ file: path, format: 'esm', keepNames: true, codeSplitting: false });
  await build.close();
  return { path, remove: () => rm(path, { force: true }) };
}

/**
 * Runs a TypeScript program to its end.
 * @param {string} entry
 * @param {string[]} [args]
 * @param {import('node:child_process').StdioOptions} [stdio] 'inherit' by default
 * @returns {Promise<{ code: number, output: string }>} the exit code, and the standard output where it is piped
 */
export async function runTypescript(entry, args = [], stdio = 'inherit') {
  const program = await bundle(entry);
  try {
    const child = spawn(process.execPath, ['--enable-source-maps', program.path, ...args], { stdio });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    const code = await new Promise((done, fail) => child.once('close', (exit) => done(exit ?? 1)).once('error', fail));
    return { code, output };
  } finally {
    await program.remove();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [entry, ...args] = process.argv.slice(2);
  if (!entry) {
    console.error(`usage: node ${fileURLToPath(import.meta.url)} PROGRAM.ts [ARGUMENT…]`);
    process.exit(2);
  }
  process.exitCode = (await runTypescript(entry, args)).code;
}
