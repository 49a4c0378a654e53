/**
 * What came of a stage.
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what to read again at the end
 */

/** A check counts as one test. @param {{ code: number, output: string }} run @returns {Count} */
export function countCheck({ code, output }) {
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  return { passed: 0, failed: 1, skipped: 0, failures: [lastLines(output, 60)] };
}

/** A stage that can't run here. @param {string} reason @returns {Count} */
export function countSkipped(reason) {
  return { passed: 0, failed: 0, skipped: 1, failures: [`skipped: ${reason}`] };
}

/**
 * Counts the tests of Vitest's JSON report. A file that couldn't be loaded counts as a failed test, and so does a run
 * that ended badly although every test passed (an error outside any test).
 * @param {{ code: number, output: string }} run
 * @param {string} report the report's text; empty when Vitest didn't write it
 * @returns {Count}
 */
export function countVitest(run, report) {
  if (!report) return countCheck({ code: 1, output: run.output });
  const files = JSON.parse(report).testResults;
  const tests = files.flatMap((/** @type {VitestFile} */ file) =>
    file.assertionResults.map((test) => ({ file, test })),
  );
  const broken = files.filter(
    (/** @type {VitestFile} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  /** @type {Count} */
  const count = { passed: 0, failed: broken.length, skipped: 0, failures: [] };
  for (const { file, test } of tests) {
    if (test.status === 'passed') count.passed += 1;
    else if (test.status === 'failed') {
      count.failed += 1;
      count.failures.push(`${file.name}\n  ${test.fullName}\n${indent(test.failureMessages.join('\n'))}`);
    } else count.skipped += 1;
  }
  for (const file of broken) count.failures.push(`${file.name}\n${indent(file.message)}`);
  if (run.code !== 0 && count.failed === 0) {
    count.failed = 1;
    count.failures.push(lastLines(run.output, 40));
  }
  return count;
}

/**
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {string} message
 * @property {{ fullName: string, status: string, failureMessages: string[] }[]} assertionResults
 */

/** @param {Count[]} counts @returns {Count} */
export function total(counts) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((all, count) => all + count[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: counts.flatMap(({ failures }) => failures),
  };
}

/** @param {Count} count @returns {string} such as `312 passed, 0 failed` */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} text @param {number} count */
function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** @param {string} text */
function indent(text) {
  return lastLines(text.split('\n').slice(0, 12).join('\n'), 12).replace(/^/gm, '    ');
}
