import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { failuresIn, nxArguments, nxEnvironment } from '../nx.mjs';
import { mariadbIsInstalled, startMariadb } from '../mariadb.mjs';
import { countCheck, countSkipped, countVitest } from './count.mjs';
import { installPackages, mayInstall, missingPackages } from './debian.mjs';

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {{ root: string, processes: import('./processes.mjs').Processes }} Run
 * @typedef {{ name: string, title: string, run: (run: Run) => Promise<Count> }} Stage
 */

/** In this order; one that fails doesn't keep the others from running. @type {Stage[]} */
export const stages = [
  { name: 'system', title: 'Debian packages that the tests need', run: systemPackages },
  {
    name: 'format',
    title: 'Format',
    run: tool('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level=warn'),
  },
  { name: 'lint', title: 'Lint', run: nx('lint') },
  { name: 'types', title: 'Types', run: nx('typecheck') },
  { name: 'imports', title: 'Slice imports, names, sizes', run: tool('tools/check-imports/main.mjs') },
  { name: 'contract', title: 'Contract', run: tool('tools/contract/check.mjs') },
  { name: 'units', title: 'Tests of the libraries, the tools and the admin', run: vitest('.') },
  { name: 'sqlite', title: 'Tests of the API on SQLite', run: vitest('apps/api', { TEST_DATABASE: 'sqlite' }) },
  { name: 'mariadb', title: 'Tests of the API on MariaDB', run: onMariadb },
  { name: 'build', title: 'Production build', run: productionBuild },
  { name: 'e2e', title: 'End to end in Chromium', run: endToEnd },
];

/** @param {...string} args @returns {Stage['run']} */
function tool(...args) {
  return async ({ root, processes }) => countCheck(await processes.run(process.execPath, args, { cwd: root }));
}

/** @param {string} target @returns {Stage['run']} */
function nx(target) {
  return async ({ root, processes }) => {
    const { code, output } = await processes.run(process.execPath, nxArguments(target), {
      cwd: root,
      env: nxEnvironment,
    });
    return countCheck({ code, output: failuresIn(output) });
  };
}

/** @param {string} project @param {Record<string, string>} [env] @returns {Stage['run']} */
function vitest(project, env = {}) {
  return async ({ root, processes }) => {
    const report = join(processes.directory, `report-${Date.now()}.json`);
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--root', project];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = await processes.run(process.execPath, [...args, ...reporters], { cwd: root, env });
    return countVitest(ended, existsSync(report) ? readFileSync(report, 'utf8') : '');
  };
}

/** @type {Stage['run']} */
async function systemPackages({ root, processes }) {
  const missing = missingPackages();
  if (missing.length === 0) return { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (!mayInstall()) return countSkipped(`only root can install ${missing.join(', ')}`);
  return countCheck(await installPackages(processes, missing, root));
}

/** @type {Stage['run']} */
async function onMariadb(run) {
  if (!mariadbIsInstalled()) return countSkipped('MariaDB is missing: install mariadb-server');
  const server = await startMariadb();
  try {
    const env = { TEST_DATABASE: 'mysql', TEST_MYSQL_URL: server.url, TEST_MYSQL_PRIVATE: '1' };
    return await vitest('apps/api', env)(run);
  } finally {
    await server.stop();
  }
}

/** @type {Stage['run']} */
async function productionBuild({ root }) {
  try {
    await ensureBuilt(root);
    return countCheck({ code: 0, output: '' });
  } catch (error) {
    return countCheck({ code: 1, output: String(/** @type {Error} */ (error).message) });
  }
}

/** @type {Stage['run']} */
async function endToEnd(run) {
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(chromium)) return countSkipped(`${chromium} is missing: install chromium or set CHROMIUM`);
  if (!existsSync(join(run.root, 'apps/api/dist/main.js'))) return countSkipped('there is no build to test');
  return vitest('e2e')(run);
}
