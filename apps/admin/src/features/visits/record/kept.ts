import type { Named } from '../../people';

/** A visit as the form holds it. */
export interface VisitValues {
  campaignId: string;
  visited: Named | null;
  visitors: Named[];
  /** ISO with offset. */
  at: string;
  place: string;
  dutyPerformance: string;
  demands: string;
}

const keyOf = (accountId: string) => `sanlian.visit.${accountId}`;

/** What this account typed on this device and hasn't got through yet. */
export function keptVisit(accountId: string): VisitValues | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(accountId)) ?? 'null') as VisitValues | null;
  } catch {
    return null;
  }
}

/** Keeps it once there are words worth keeping; a device that can't doesn't. */
export function keepVisit(accountId: string, values: VisitValues): void {
  try {
    if ([values.place, values.dutyPerformance, values.demands].some((words) => words.trim() !== ''))
      localStorage.setItem(keyOf(accountId), JSON.stringify(values));
    else localStorage.removeItem(keyOf(accountId));
  } catch {
    return;
  }
}

export function forgetVisit(accountId: string): void {
  try {
    localStorage.removeItem(keyOf(accountId));
  } catch {
    return;
  }
}

export const toVisitInput = ({ visited, visitors, ...rest }: VisitValues) => ({
  ...rest,
  visitedId: visited?.id ?? '',
  visitorIds: visitors.map(({ id }) => id),
  place: rest.place || null,
  dutyPerformance: rest.dutyPerformance || null,
  demands: rest.demands || null,
});
