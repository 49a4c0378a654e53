import { useLive } from '../../platform/live';
import { VettingItemById, VettingItemChanged, VettingSessionById, VettingSessionChanged } from './vetting.documents';

/** V9: the room as the viewer may see it, as it changes. */
export const useRoom = (id: string | null) => useLive(VettingSessionChanged, VettingSessionById, id ? { id } : null);

/** One item with what V5 shows of the opinions, as it changes; null follows none. */
export const useRoomItem = (id: string | null) => useLive(VettingItemChanged, VettingItemById, id ? { id } : null);
