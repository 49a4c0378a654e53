import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './rules.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const passedOver = new Set(['node_modules', 'dist', 'data', 'test-results']);

/** @param {string} directory @returns {string[]} */
function sourceFiles(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : sourceFiles(path);
    return /\.([cm]?ts|tsx|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

const sources = ['apps', 'libs', 'tools', 'e2e']
  .flatMap((directory) => sourceFiles(join(root, directory)))
  .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
const problems = check(sources);
for (const { path, line, message } of problems) console.error(`${path}:${line}  ${message}`);
console.log(`${sources.length} source files, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
