import { useSyncExternalStore } from 'react';
import { useAccess } from '../../../platform/viewer';
import { opinionQueue } from './device-queue';
import type { AgendaItem } from '../vetting.documents';
import { idOf, type KeptOpinion, type QueueState } from './opinion-queue';
import { statusOf, type OpinionStatus } from './opinion-status';

export const useQueue = (): QueueState => useSyncExternalStore(opinionQueue.subscribe, opinionQueue.current);

/** What this device keeps of the viewer's opinions in a session, by item. */
export function useKept(sessionId: string): Map<string, KeptOpinion> {
  const { viewer } = useAccess();
  const { kept } = useQueue();
  return new Map(
    kept
      .filter((one) => one.accountId === viewer.id && one.sessionId === sessionId)
      .map((one) => [one.itemId, one] as const),
  );
}

function watchLine(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
/** Whether this device says that it has a network. */
export const useOnline = (): boolean => useSyncExternalStore(watchLine, () => navigator.onLine);

/** How the viewer's opinion on an item stands. */
export function useStatus(sessionId: string, item: Pick<AgendaItem, 'id' | 'myOpinion'>): OpinionStatus {
  const { viewer } = useAccess();
  const queue = useQueue();
  const online = useOnline();
  const kept = useKept(sessionId).get(item.id);
  const given = item.myOpinion !== null || queue.sent.has(idOf({ accountId: viewer.id, itemId: item.id }));
  return statusOf(kept, given, queue, online);
}
