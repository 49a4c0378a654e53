import { useEffect, useRef, useState } from 'react';
import type { AgendaItem, Session } from '../vetting.documents';

/** Whoever touched the page so recently is still reading. */
const READING_MS = 20_000;
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** When the page was touched last. */
function useTouched() {
  const at = useRef(0);
  useEffect(() => {
    const touch = () => void (at.current = Date.now());
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
    return () => signs.forEach((sign) => window.removeEventListener(sign, touch));
  }, []);
  return at;
}

interface Shown {
  /** What is on the screen; undefined shows the agenda alone. */
  item: AgendaItem | undefined;
  /** What the room is at, while the screen shows something else. */
  elsewhere: AgendaItem | undefined;
  choose: (itemId: string) => void;
  /** Back to what the room is at. */
  follow: () => void;
}

/**
 * Which item an attendee sees: what the room is at, until they choose another. When the room moves on while they still read
 * or have something unfinished (`busy`), the screen stays, and they are told.
 */
export function useShownItem(session: Session, busy: (itemId: string) => boolean): Shown {
  const roomId = session.status === 'OPEN' ? session.currentItem?.id : undefined;
  const [heldId, setHeldId] = useState<string>();
  const [before, setBefore] = useState(roomId);
  const [moved, setMoved] = useState<{ from: string | undefined }>();
  if (roomId !== before) {
    setBefore(roomId);
    setMoved({ from: before });
  }
  const touched = useTouched();
  useEffect(() => {
    if (!moved) return;
    const reading = Date.now() - touched.current < READING_MS;
    const { from } = moved;
    if (from) setHeldId((held) => held ?? (reading || busy(from) ? from : undefined));
    setMoved(undefined);
    // Asked once, when the room moves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [moved]);
  const find = (id: string | undefined) => session.items.find((one) => one.id === id);
  // For the moment in which it isn't decided yet whether the screen stays, it does.
  const item = find(heldId ?? moved?.from ?? roomId);
  const elsewhere = find(roomId);
  return {
    item,
    elsewhere: item && elsewhere?.id !== item.id ? elsewhere : undefined,
    choose: (itemId) => setHeldId(itemId === roomId ? undefined : itemId),
    follow: () => setHeldId(undefined),
  };
}
