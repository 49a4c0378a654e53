import { fileURLToPath } from 'node:url';
import { requireNode } from './node-version.mjs';

/** `npm test`, or `npm test -- lint types` for some of its stages. Runs before any package is installed. */
requireNode();
const { ensureDependencies } = await import('./install.mjs');
try {
  ensureDependencies(fileURLToPath(new URL('..', import.meta.url)));
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { runTests } = await import('./test/main.mjs');
process.exitCode = await runTests(process.argv.slice(2));
