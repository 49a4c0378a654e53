import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { codeOf, request, toHttpError, type Document } from './graphql';
import { renewalMs, theLine, type LiveState } from './line';

export type { LiveState } from './line';

const POLL_MS = 2_000;
/** So long a page waits for the line before it asks by itself. */
const PATIENCE_MS = 500;

interface Live<Thing> {
  /** As it was told last, also while the line is down; undefined until something is known. */
  data: Thing | undefined;
  error: Error | undefined;
  state: LiveState;
}

type Only<Result> = Result[keyof Result];
type Told<Thing> = { data?: Thing; error?: Error; state: LiveState };

/**
 * Follows a thing: `subscription` and `query` ask for the same, each by a single root field. While the line is up, what it
 * tells counts, and an answer to an earlier question comes too late; while it is down, the query is asked every two seconds
 * as long as somebody looks. `null` for `variables` follows nothing.
 */
export function useLive<Result extends object, Variables extends object>(
  subscription: Document<object, Variables>,
  query: Document<Result, Variables>,
  variables: Variables | null,
): Live<Only<Result>> {
  const key = JSON.stringify(variables);
  const [told, setTold] = useState<Told<Only<Result>> & { key: string }>({ key, state: 'connecting' });
  const signOutIfDenied = useLogoutIfAccessDenied();
  useEffect(() => {
    const wanted = JSON.parse(key) as Variables | null;
    if (!wanted) return;
    return followThing<Result, Variables>(subscription, query, wanted, (news) => {
      if (news.error) void signOutIfDenied(news.error);
      setTold((before) => {
        // What was taken from the viewer's sight leaves the screen.
        const goesOn = before.key === key && codeOf(news.error) !== 'NOT_FOUND';
        const known: Told<Only<Result>> = goesOn ? before : { state: 'connecting' };
        // What didn't change stays the same object: long agendas are drawn anew only where something changed.
        const data = news.data === undefined ? {} : { data: replaceEqualDeep(known.data, news.data) as Only<Result> };
        return { ...known, ...news, ...data, key };
      });
    });
    // The check of access is made anew with each rendering and means the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [subscription, query, key]);
  const current = told.key === key ? told : undefined;
  return { data: current?.data, error: current?.error, state: current?.state ?? 'connecting' };
}

/** Follows until the answer is called. */
export function followThing<Result extends object, Variables extends object>(
  subscription: Document<object, Variables>,
  query: Document<Result, Variables>,
  variables: Variables,
  tell: (news: { data?: Only<Result>; error?: Error | undefined; state: LiveState }) => void,
): () => void {
  let ended = false;
  /** Undefined until it is known. */
  let live: boolean | undefined;
  /** Raised by everything that makes an answer on its way come too late. */
  let age = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = () => undefined;

  const poll = async () => {
    if (ended || live) return;
    const asked = age;
    if (!document.hidden) {
      const news = await request(query as Document<Result, object>, variables).then(
        (answer) => ({ data: Object.values(answer)[0] as Only<Result>, error: undefined }),
        (error: Error) => ({ error }),
      );
      if (ended || live || age !== asked) return;
      tell({ ...news, state: 'offline' });
    }
    wait(POLL_MS);
  };
  const wait = (ms: number) => {
    age += 1;
    clearTimeout(timer);
    timer = setTimeout(() => void poll(), ms);
  };
  const down = () => {
    // Each vain attempt to connect says so again.
    if (ended || live === false) return;
    live = false;
    tell({ state: 'offline' });
    wait(PATIENCE_MS);
  };
  // What the server ended, or doesn't follow now, is asked for instead, its refusal shown, and followed anew later.
  const over = () => {
    if (ended) return;
    down();
    renewal = setTimeout(listen, renewalMs());
  };
  function listen() {
    stop();
    const client = theLine();
    const stopListening = client.on('closed', down);
    const unsubscribe = client.subscribe<Result>(
      { query: subscription, variables: variables as Record<string, unknown> },
      {
        next({ data, errors }) {
          if (ended) return;
          age += 1;
          live = true;
          clearTimeout(timer);
          const first = errors?.[0];
          tell(
            first
              ? { error: toHttpError(first as Parameters<typeof toHttpError>[0]), state: 'live' }
              : { data: Object.values(data ?? {})[0] as Only<Result>, error: undefined, state: 'live' },
          );
        },
        error: over,
        complete: over,
      },
    );
    stop = () => {
      stopListening();
      unsubscribe();
    };
  }
  wait(PATIENCE_MS);
  listen();
  return () => {
    ended = true;
    clearTimeout(timer);
    clearTimeout(renewal);
    stop();
  };
}
