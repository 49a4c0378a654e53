import { expect, test } from 'vitest';
import { countedFailures, FAILURES_FORGOTTEN_MS, signInDelay } from './sign-in-delay';

test('the first failures are free, then the delay doubles up to a quarter of an hour', () => {
  expect([1, 4, 5, 6, 7, 13, 14, 1000].map((failures) => signInDelay('account', failures))).toEqual([
    0, 0, 2, 4, 8, 512, 900, 900,
  ]);
});

test('an address, which many may share, is given more patience', () => {
  expect([5, 19, 20, 21].map((failures) => signInDelay('address', failures))).toEqual([0, 0, 2, 4]);
});

test('failures before a quiet hour are forgotten', () => {
  expect(countedFailures(7, 1_000, 1_000 + FAILURES_FORGOTTEN_MS)).toBe(7);
  expect(countedFailures(7, 1_000, 1_001 + FAILURES_FORGOTTEN_MS)).toBe(0);
});
