import { takesPart, VettingOutcome } from '@sanlian/domain';
import type { SealedItem, SealedSession } from './closed.documents';

/** What an item came to: its outcome, or that the closing deferred it. */
export const resultOf = ({ decision }: SealedItem): VettingOutcome => decision?.outcome ?? 'DEFER';

/** How many items came to what, in the order of the outcomes; none that never occurred. */
export function resultsOf(items: readonly SealedItem[]): { outcome: VettingOutcome; count: number }[] {
  return (Object.keys(VettingOutcome) as VettingOutcome[])
    .map((outcome) => ({ outcome, count: items.filter((item) => resultOf(item) === outcome).length }))
    .filter(({ count }) => count > 0);
}

/** Who of those who take part was there at any time, and how many were invited. */
export function presenceOf(session: Pick<SealedSession, 'attendees' | 'enlargedTakePart'>) {
  const invited = session.attendees.filter(({ role }) => takesPart(role, session.enlargedTakePart));
  const present = invited.filter(({ checkedInAt, checkedOutAt }) => checkedInAt ?? checkedOutAt);
  return { invited: invited.length, present: present.length };
}

/** Hours and minutes between opening and closing; null where the session was never open. */
export function durationOf({ openedAt, closedAt }: Pick<SealedSession, 'openedAt' | 'closedAt'>) {
  if (!openedAt || !closedAt) return null;
  const minutes = Math.max(0, Math.round((Date.parse(closedAt) - Date.parse(openedAt)) / 60_000));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
