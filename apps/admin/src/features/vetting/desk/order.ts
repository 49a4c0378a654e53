import type { AgendaItem, Session } from '../vetting.documents';

/** What comes after the item shown now: the next one that was never shown, else the first that still waits. */
export function nextItem(session: Pick<Session, 'items' | 'currentItem'>): AgendaItem | undefined {
  const after = session.items.find(({ id }) => id === session.currentItem?.id)?.position ?? 0;
  const waiting = session.items.filter((one) => one.status === 'WAITING' && one.viewerMay.present);
  const unseen = waiting.filter((one) => !one.presentedAt);
  return unseen.find(({ position }) => position > after) ?? unseen[0] ?? waiting[0];
}

/** The item before another on the agenda. */
export function itemBefore(session: Pick<Session, 'items'>, id: string | undefined): AgendaItem | undefined {
  const at = session.items.findIndex((one) => one.id === id);
  return at > 0 ? session.items[at - 1] : undefined;
}

/** V3: what was shown, still waits, and may be decided as a group. */
export const decidedTogether = (session: Pick<Session, 'items'>): AgendaItem[] =>
  session.items.filter((one) => one.viewerMay.decide && one.presentedAt && one.status === 'WAITING');
