import { fileURLToPath, pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';

/** `npm start`: installs and builds what is missing, then is the server. Runs before any package is installed. */
requireNode();
const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const { ensureDependencies } = await import('./install.mjs');
  ensureDependencies(root);
  const { ensureBuilt } = await import('./build.mjs');
  await ensureBuilt(root);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
await import(pathToFileURL(`${root}apps/api/dist/main.js`).href);
