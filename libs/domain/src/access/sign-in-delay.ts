/** What failed sign-ins are counted by. An office behind one address shares it, so addresses are given more patience. */
export const FREE_FAILURES = { account: 5, address: 20 } as const;
export type AttemptsOf = keyof typeof FREE_FAILURES;

/** The longest delay between two attempts, in seconds. */
export const MAX_DELAY_SECONDS = 15 * 60;
/** Failures older than this no longer count, in milliseconds. */
export const FAILURES_FORGOTTEN_MS = 60 * 60 * 1000;

/** Seconds until the next attempt after so many failures: none while they are free, then 2, 4, 8 … up to 15 minutes. */
export function signInDelay(of: AttemptsOf, failures: number): number {
  const beyond = failures - FREE_FAILURES[of] + 1;
  return beyond < 1 ? 0 : Math.min(2 ** Math.min(beyond, 30), MAX_DELAY_SECONDS);
}

/** How many failures count now: those before a long quiet time are forgotten. */
export const countedFailures = (failures: number, lastAt: number, now: number): number =>
  now - lastAt > FAILURES_FORGOTTEN_MS ? 0 : failures;
