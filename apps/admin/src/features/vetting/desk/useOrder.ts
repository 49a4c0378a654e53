import { useMemo, useRef, useState } from 'react';
import { useAct } from '../../../platform/act';
import { request } from '../../../platform/graphql';
import { ReorderVettingItems } from '../acts.documents';
import type { AgendaItem, Session } from '../vetting.documents';

/** By then the room has told of the new order. */
const TOLD_MS = 3_000;

/** Items in an order of ids; what it doesn't name comes last. */
export function inOrder<Row extends { id: string }>(items: readonly Row[], ids: readonly string[]): Row[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const place = ({ id }: Row) => places.get(id) ?? ids.length;
  return [...items].sort((one, other) => place(one) - place(other));
}

/**
 * The agenda in the order that was asked for, at once: the server is asked once for each drop, one request after the other,
 * with what was asked meanwhile left out; a refusal is told, and the order is what the server has again.
 */
export function useOrder(session: Session): [items: AgendaItem[], reorder: (items: AgendaItem[]) => void] {
  const act = useAct();
  const [asked, setAsked] = useState<string[]>();
  const waiting = useRef<string[]>(undefined);
  const sending = useRef(false);
  const items = useMemo(() => (asked ? inOrder(session.items, asked) : session.items), [asked, session.items]);

  async function send() {
    if (sending.current) return;
    sending.current = true;
    try {
      while (waiting.current) {
        const itemIds = waiting.current;
        waiting.current = undefined;
        const done = await act(() => request(ReorderVettingItems, { sessionId: session.id, itemIds }), { live: true });
        if (!done) {
          waiting.current = undefined;
          setAsked(undefined);
        } else setTimeout(() => setAsked((now) => (now === itemIds ? undefined : now)), TOLD_MS);
      }
    } finally {
      sending.current = false;
    }
  }
  function reorder(next: AgendaItem[]) {
    const itemIds = next.map(({ id }) => id);
    setAsked(itemIds);
    waiting.current = itemIds;
    void send();
  }
  return [items, reorder];
}
