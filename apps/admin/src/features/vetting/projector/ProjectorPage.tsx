import { useEffect, useState } from 'react';
import { useAuthenticated, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useLive } from '../../../platform/live';
import { Failed, Loading } from '../../../platform/states';
import {
  WallItemById,
  WallItemChanged,
  WallRoomById,
  WallRoomChanged,
  type WallItem,
  type WallRoom,
} from './projector.documents';
import { currentOf, isSettled } from './screen';
import { Wall } from './Wall';

/** A window of its own for the projector; follows the room (V9). */
export default function ProjectorPage() {
  const { isPending } = useAuthenticated();
  const { id = '' } = useParams();
  return isPending ? <Loading /> : <FollowedWall id={id} />;
}

function FollowedWall({ id }: { id: string }) {
  const translate = useTranslate();
  const { data: room, error, state } = useLive(WallRoomChanged, WallRoomById, { id });
  const item = useWallItem(room);
  const title = room?.title;
  useEffect(() => {
    document.title = [translate('vetting.projector'), title].filter(Boolean).join(' · ');
  }, [translate, title]);
  if (!room) return error ? <Failed error={error} /> : <Loading />;
  return <Wall room={room} item={item} connection={state} />;
}

/** The item that the room is at; what is known of it stays until more of it is there. */
function useWallItem(room: WallRoom | undefined): WallItem | undefined {
  const current = room && currentOf(room);
  const { data } = useLive(
    WallItemChanged,
    WallItemById,
    room && current ? { id: current.id, decided: isSettled(current), reporters: room.showReporters } : null,
  );
  const [kept, setKept] = useState<WallItem>();
  if (data && data !== kept) setKept(data);
  const known = data ?? kept;
  if (!known || known.id !== current?.id) return undefined;
  // The room tells of a decision, and of one undone, before the item's averages are asked for.
  if (!isSettled(current)) return { ...known, decision: null };
  return known.decision || !current.decision ? known : { ...known, decision: { ...bare, ...current.decision } };
}

const bare = { reason: null, declineReason: null, mergedInto: null };
