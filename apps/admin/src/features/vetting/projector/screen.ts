import type { WallRoom } from './projector.documents';

export type Screen = 'planned' | 'item' | 'between' | 'closed';

export const isSettled = ({ status }: { status: string }) => status === 'DECIDED' || status === 'DEFERRED';

/** The item that the room is at: the one shown last, unless its showing was taken back. */
export const currentOf = (room: WallRoom) => {
  const item = room.items.find(({ id }) => id === room.currentItem?.id);
  return item && item.status !== 'WAITING' ? item : undefined;
};

/**
 * What stands on the wall. A decision stays for a while (`rested`: that while is over), then the wall is calm until the
 * next item is shown.
 */
export function screenOf(room: WallRoom, rested: boolean): Screen {
  if (room.status === 'PLANNED') return 'planned';
  if (room.status === 'CLOSED') return 'closed';
  const item = currentOf(room);
  return !item || (isSettled(item) && rested) ? 'between' : 'item';
}

/** How far the room is: settled items are decided or deferred ones. */
export const progressOf = (room: WallRoom) => ({
  settled: room.items.filter(isSettled).length,
  total: room.items.length,
});

/** How often each outcome was decided, in the order of the outcomes' first appearance. */
export function outcomesOf(room: WallRoom): { outcome: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { decision } of room.items)
    if (decision) counts.set(decision.outcome, (counts.get(decision.outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => ({ outcome, count })).sort((a, b) => b.count - a.count);
}
