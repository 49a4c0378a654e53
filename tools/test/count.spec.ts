import { expect, test } from 'vitest';
import { countCheck, countSkipped, countVitest, summary, total } from './count.mjs';

const report = (...testResults: object[]) => JSON.stringify({ testResults });
const file = (status: string, message: string, ...statuses: string[]) => ({
  name: '/x.spec.ts',
  status,
  message,
  assertionResults: statuses.map((each) => ({ fullName: `is ${each}`, status: each, failureMessages: ['expected 1'] })),
});

test('a check counts as one test', () => {
  expect(countCheck({ code: 0, output: 'fine' })).toEqual({ passed: 1, failed: 0, skipped: 0, failures: [] });
  expect(countCheck({ code: 2, output: 'a.ts is wrong\n' })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: ['a.ts is wrong'],
  });
});

test('passed, failed and skipped tests are counted, and failures named', () => {
  const count = countVitest({ code: 1, output: '' }, report(file('failed', '', 'passed', 'failed', 'pending', 'todo')));
  expect(count).toMatchObject({ passed: 1, failed: 1, skipped: 2 });
  expect(count.failures).toEqual(['/x.spec.ts\n  is failed\n    expected 1']);
});

test('a file that can not be loaded counts as a failed test', () => {
  const count = countVitest(
    { code: 1, output: '' },
    report(file('failed', 'no such module'), file('passed', '', 'passed')),
  );
  expect(count).toMatchObject({ passed: 1, failed: 1, failures: ['/x.spec.ts\n    no such module'] });
});

test('a run that ended badly fails although every test passed', () => {
  const count = countVitest({ code: 1, output: 'Unhandled rejection' }, report(file('passed', '', 'passed')));
  expect(count).toEqual({ passed: 1, failed: 1, skipped: 0, failures: ['Unhandled rejection'] });
});

test('a run without a report fails, even with exit code 0', () => {
  expect(countVitest({ code: 0, output: 'killed' }, '')).toMatchObject({ passed: 0, failed: 1, failures: ['killed'] });
});

test('the last line names skipped tests only where there are some', () => {
  const counts = [countCheck({ code: 0, output: '' }), countCheck({ code: 1, output: '' })];
  expect(summary(total(counts))).toBe('1 passed, 1 failed');
  expect(summary(total([...counts, countSkipped('no browser')]))).toBe('1 passed, 1 failed, 1 skipped');
});
