const MINUTE_MS = 60_000;

export interface Waited {
  days: number;
  hours: number;
  minutes: number;
}

/** How long something has waited: whole days, hours and minutes; never less than nothing. */
export function waitedSince(from: number, now: number): Waited {
  const minutes = Math.max(0, Math.floor((now - from) / MINUTE_MS));
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
}
