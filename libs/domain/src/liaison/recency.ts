import { shanghaiDate, startOfShanghaiDay } from '../calendar/index';

/** How long ago two who are linked were last in contact, from the longest silence to the shortest. */
export const ContactRecency = {
  NEVER: 'NEVER',
  OVER_180: 'OVER_180',
  OVER_90: 'OVER_90',
  OVER_30: 'OVER_30',
  RECENT: 'RECENT',
} as const;
export type ContactRecency = keyof typeof ContactRecency;

/** More days than these without a contact. */
export const RECENCY_DAYS = { OVER_180: 180, OVER_90: 90, OVER_30: 30 } as const satisfies Partial<
  Record<ContactRecency, number>
>;

const DAY_MS = 86_400_000;

/** Days in Shanghai since a contact: 0 for one of today. Both in epoch milliseconds. */
export function daysSinceContact(lastContactAt: number, now: number): number {
  const day = (ms: number) => startOfShanghaiDay(shanghaiDate(ms));
  return Math.max(0, Math.round((day(now) - day(lastContactAt)) / DAY_MS));
}

/** The step of recency that a link stands on; `lastContactAt` is null where there was no contact yet. */
export function contactRecency(lastContactAt: number | null, now: number): ContactRecency {
  if (lastContactAt === null) return 'NEVER';
  const days = daysSinceContact(lastContactAt, now);
  const steps = Object.entries(RECENCY_DAYS) as [ContactRecency, number][];
  return steps.find(([, limit]) => days > limit)?.[0] ?? 'RECENT';
}
