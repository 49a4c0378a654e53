import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LiveState } from '../../../platform/live';
import { materialOf } from '../material';
import { isSettled } from '../parts';
import type { Session } from '../vetting.documents';

/** Between two texts: a room full of tablets asks at the same time. */
const PAUSE_MS = 400;

/** Loads what is still to be judged, one text after the other, so that it can be read without a line. */
export function useTextsAhead(session: Session, line: LiveState) {
  const memory = useQueryClient();
  const wanted = session.items
    .filter((item) => !isSettled(item))
    .map(({ submission }) => submission.id)
    .join(' ');
  useEffect(() => {
    if (line === 'offline' || !wanted) return;
    let over = false;
    void (async () => {
      for (const id of wanted.split(' ')) {
        const material = materialOf(id);
        if (memory.getQueryData(material.queryKey)) continue;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (0.5 + Math.random())));
        if (over) return;
        await memory.prefetchQuery(material);
        if (!memory.getQueryData(material.queryKey)) return;
      }
    })();
    return () => {
      over = true;
    };
  }, [memory, line, wanted]);
}
