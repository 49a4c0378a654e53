import { useCallback, useRef, useState } from 'react';
import { useAct } from '../../../platform/act';
import { request } from '../../../platform/graphql';
import type { VettingOutcome } from '@sanlian/domain';
import { PresentVettingItem } from '../acts.documents';
import { useRoomItem } from '../room';
import type { Session } from '../vetting.documents';
import { decidedTogether, itemBefore, nextItem } from './order';

/** What the desk asks before it acts. */
export type Asked =
  | { what: 'decide'; outcome: VettingOutcome }
  | { what: 'record'; personId?: string }
  | { what: 'undo' | 'acting' | 'together' | 'help' };

interface Finished {
  itemId: string;
  what: 'decided' | 'undone';
}

export type Desk = ReturnType<typeof useDesk>;

/** What lies on the desk: the item the room is at, unless another one was chosen to look at. */
export function useDesk(session: Session) {
  const act = useAct();
  const [chosenId, setChosenId] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const [finished, setFinished] = useState<Finished>();
  const busy = useRef(false);
  const isOpen = session.status === 'OPEN';
  const current = isOpen ? session.items.find(({ id }) => id === session.currentItem?.id) : undefined;
  const wanted = chosenId ?? current?.id ?? (isOpen ? undefined : session.items[0]?.id);
  const shownId = session.items.some(({ id }) => id === wanted) ? wanted : undefined;
  const { data: item } = useRoomItem(shownId ?? null);
  const follow = useCallback(() => setChosenId(undefined), []);

  async function present(itemId: string) {
    if (busy.current) return;
    busy.current = true;
    const done = await act(() => request(PresentVettingItem, { itemId }), { live: true });
    busy.current = false;
    if (!done) return;
    setFinished(undefined);
    setChosenId(undefined);
  }
  return {
    session,
    item,
    shownId,
    current,
    next: nextItem(session),
    previous: itemBefore(session, shownId),
    together: decidedTogether(session),
    /** What was done here last. */
    finished,
    asked,
    choose: setChosenId,
    follow,
    ask: setAsked,
    close: () => setAsked(undefined),
    present,
    finish: (done: Finished) => {
      setAsked(undefined);
      setFinished(done);
    },
  };
}

/** Whether the viewer may decide the item on the desk by itself now. */
export const mayDecide = ({ item }: Pick<Desk, 'item'>): boolean =>
  item !== undefined && item.status === 'PRESENTING' && item.viewerMay.decide;
