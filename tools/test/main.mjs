import { fileURLToPath } from 'node:url';
import { summary, total } from './count.mjs';
import { Processes } from './processes.mjs';
import { stages } from './stages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the stages one after the other and prints what came of them; the last line is the count.
 * @param {string[]} names of the stages to run; none for all
 * @returns {Promise<number>} exit code
 */
export async function runTests(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}; the stages are ${stages.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const processes = new Processes();
  stopOnSignals(processes);
  const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  try {
    const counts = [];
    for (const stage of chosen) {
      counts.push(await runStage(stage, { root, processes }));
      if (processes.ended) return 130;
    }
    return report(chosen, counts);
  } finally {
    await processes.end();
  }
}

/** @param {import('./stages.mjs').Stage} stage @param {import('./stages.mjs').Run} run */
async function runStage(stage, run) {
  console.log(`\n━━━ ${stage.title} (${stage.name})`);
  const started = Date.now();
  const count = await stage.run(run).catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: [String(error.stack ?? error)],
  }));
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${summary(count)} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return count;
}

/** @param {import('./stages.mjs').Stage[]} chosen @param {import('./count.mjs').Count[]} counts */
function report(chosen, counts) {
  const all = total(counts);
  chosen.forEach(({ title, name }, index) => {
    const failures = counts[index]?.failures ?? [];
    if (failures.length > 0) console.log(`\n━━━ ${title} (${name})\n${failures.join('\n\n')}`);
  });
  console.log(`\n${summary(all)}`);
  return all.failed > 0 ? 1 : 0;
}

/** @param {Processes} processes */
function stopOnSignals(processes) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      console.error(`\n${signal}: stopping what the tests started …`);
      void processes.end().finally(() => process.exit(130));
    });
  }
}
