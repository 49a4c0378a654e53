let aheadMs = 0;
/** A second is how exactly servers tell the time; what is within two needs no correction. */
const EXACT_MS = 2_000;

/** Takes note of the time in an answer of the server. */
export function heardTime(date: string | null): void {
  const told = Date.parse(date ?? '');
  if (Number.isNaN(told)) return;
  const difference = told + 500 - Date.now();
  aheadMs = Math.abs(difference) < EXACT_MS ? 0 : difference;
}

/** Epoch milliseconds by the server's clock, whatever this device's clock shows. */
export const serverNow = (): number => Date.now() + aheadMs;
