import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isOffline } from '../../platform/graphql';
import { useLive } from '../../platform/live';
import {
  type AgendaItem,
  type Item,
  VettingItemById,
  VettingItemChanged,
  VettingSessionById,
  VettingSessionChanged,
} from './vetting.documents';

/** V9: the room as the viewer may see it, as it changes. */
export const useRoom = (id: string | null) => useLive(VettingSessionChanged, VettingSessionById, id ? { id } : null);

/**
 * One item with what V5 shows of the opinions, as it changes; null follows none. While the line is down, what was known of
 * it last; of one that wasn't looked at before and that the viewer gave no opinion on, what the agenda says (`listed`).
 */
export function useRoomItem(id: string | null, listed?: AgendaItem) {
  const known = useLive(VettingItemChanged, VettingItemById, id ? { id } : null);
  const memory = useQueryClient();
  useEffect(() => {
    if (!known.data) return;
    memory.setQueryDefaults(['vettingItemSeen'], { gcTime: Infinity });
    memory.setQueryData(['vettingItemSeen', known.data.id], known.data);
  }, [memory, known.data]);
  const refused = known.error && !isOffline(known.error);
  if (known.data || refused || known.state !== 'offline' || id === null) return known;
  const seen = memory.getQueryData<Item>(['vettingItemSeen', id]);
  return { ...known, data: seen ?? (listed?.id === id && listed.myOpinion === null ? fromAgenda(listed) : undefined) };
}

const fromAgenda = (item: AgendaItem): Item => ({
  ...item,
  myOpinion: null,
  opinions: [],
  givenBy: [],
  averageScores: [],
  spread: [],
  outliers: [],
  decision: null,
});
