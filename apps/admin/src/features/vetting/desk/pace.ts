/** How fast a session goes. */
export interface Pace {
  elapsedMs: number;
  settled: number;
  total: number;
  /** On average; null until two items are settled. */
  perItemMs: number | null;
  /** When the last one will be settled if it goes on like this; null until that can be said, and once all are. */
  endsAt: number | null;
}

/** The pace of a session opened at `openedAt`, in epoch milliseconds, of whose `total` items `settled` are. */
export function paceOf(openedAt: number, now: number, settled: number, total: number): Pace {
  const elapsedMs = Math.max(0, now - openedAt);
  const perItemMs = settled < 2 ? null : elapsedMs / settled;
  const endsAt = perItemMs === null || settled >= total ? null : now + perItemMs * (total - settled);
  return { elapsedMs, settled, total, perItemMs, endsAt };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `03:07`, from an hour on `1:03:07`. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${two(minutes)}:${two(seconds % 60)}` : `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
