import { useEffect, useRef, useState } from 'react';
import type { Document } from './graphql';
import { isConnected, renewalMs, theLine, type LiveState } from './line';

interface Changes {
  /** What changed; nothing where it isn't known, as after the line was down. */
  ids: ReadonlySet<string> | undefined;
}

/** At most so often a page asks again for what changed. */
const GATHER_MS = 1_000;
/** So soon after the first change it does, so that what belongs together comes together. */
const SETTLE_MS = 150;
/** While the line is down, and somebody looks, so often. */
const LOOK_AGAIN_MS = 15_000;
/** What the server hasn't refused for so long, it follows. */
const PROOF_MS = 1_000;

/**
 * Follows the changes of many things: `subscription` tells each that changed, by a single root field with its `id`, and
 * nothing at first. `refetch` is called with what changed, at most once a second and never before its answer to the call
 * before is there; with nothing known after the line was made anew, and from time to time while it is down. A page that
 * isn't looked at waits until it is.
 */
export function useChanges(
  subscription: Document<object>,
  refetch: (changes: Changes) => Promise<unknown>,
  wanted = true,
): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const latest = useRef(refetch);
  useEffect(() => {
    latest.current = refetch;
  });
  useEffect(() => {
    if (!wanted) return;
    return followChanges(subscription, (changes) => latest.current(changes), setState);
  }, [subscription, wanted]);
  return state;
}

/** Follows until the answer is called. */
export function followChanges(
  subscription: Document<object>,
  refetch: (changes: Changes) => Promise<unknown>,
  tell: (state: LiveState) => void,
): () => void {
  let ended = false;
  let busy = false;
  /** What changed since the last call; `all` where that isn't known. */
  let gathered = new Set<string>();
  let all = false;
  let calledAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  let proof: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = () => undefined;

  const call = async () => {
    timer = undefined;
    if (ended || busy || document.hidden) return;
    const changes: Changes = { ids: all ? undefined : gathered };
    gathered = new Set();
    all = false;
    calledAt = Date.now();
    busy = true;
    await refetch(changes).catch(() => undefined);
    busy = false;
    if (all || gathered.size > 0) plan();
  };
  const plan = () => {
    if (ended || busy || timer !== undefined) return;
    timer = setTimeout(() => void call(), Math.max(SETTLE_MS, calledAt + GATHER_MS - Date.now()));
  };
  const missed = () => {
    all = true;
    plan();
  };
  const looked = () => {
    if (!document.hidden && (all || gathered.size > 0)) plan();
  };
  const lookAgain = () => {
    clearTimeout(again);
    again = setTimeout(() => {
      missed();
      lookAgain();
    }, LOOK_AGAIN_MS);
  };
  const up = () => {
    clearTimeout(again);
    again = undefined;
    tell('live');
  };
  const down = () => {
    if (ended || again !== undefined) return;
    tell('offline');
    lookAgain();
  };
  const over = () => {
    if (ended) return;
    clearTimeout(proof);
    down();
    renewal = setTimeout(() => listen(true), renewalMs());
  };
  function listen(anew: boolean) {
    stop();
    const client = theLine();
    const listeners = [
      client.on('closed', down),
      // What happened before the line stood, nobody told.
      client.on('connected', () => {
        up();
        missed();
      }),
    ];
    // What the server ended may be refused again at once.
    if (isConnected() && anew) proof = setTimeout(() => (up(), missed()), PROOF_MS);
    else if (isConnected()) up();
    const unsubscribe = client.subscribe<Record<string, { id: string }>>(
      { query: subscription },
      {
        next({ data }) {
          const id = Object.values(data ?? {})[0]?.id;
          if (ended) return;
          if (id === undefined) all = true;
          else gathered.add(id);
          plan();
        },
        error: over,
        complete: over,
      },
    );
    stop = () => {
      for (const off of listeners) off();
      unsubscribe();
    };
  }
  document.addEventListener('visibilitychange', looked);
  listen(false);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', looked);
    for (const each of [timer, again, renewal, proof]) clearTimeout(each);
    stop();
  };
}
