const FIRST_MS = 60_000;
const LONGEST_MS = 4 * 60 * 60_000;
const PATIENCE_MS = 4 * 24 * 60 * 60_000;

/** How long a mail that failed for the n-th time rests: a minute, then twice as long each time, four hours at most. */
export function nextPause(attempts: number): number;
/** The same, or null where it is given up: four days after it was written. */
export function nextPause(attempts: number, ageMs: number): number | null;
export function nextPause(attempts: number, ageMs = 0): number | null {
  if (ageMs > PATIENCE_MS) return null;
  return Math.min(FIRST_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_MS);
}
