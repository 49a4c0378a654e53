import { createClient, type Client } from 'graphql-ws';
import { useEffect, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { request, toHttpError, type Document } from './graphql';
import { currentLocale } from './preferences';

/** `live`: the server tells of every change; `offline`: the line is down, and the page asks from time to time. */
export type LiveState = 'connecting' | 'live' | 'offline';

const PING_MS = 5_000;
const LONGEST_WAIT_MS = 5_000;
const POLL_MS = 2_000;
/** So long a page waits for the line before it asks by itself. */
const PATIENCE_MS = 500;

let line: Client | undefined;

/** The one line of this window to the server; opened by the first who follows something, closed after the last. */
function theLine(): Client {
  line ??= makeLine();
  return line;
}

/** Somebody else signs in, or nobody: the line belongs to whoever opened it. */
export function hangUp(): void {
  void line?.dispose();
  line = undefined;
}

function makeLine(): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
    connectionParams: () => ({ language: currentLocale() }),
    lazyCloseTimeout: 3_000,
    keepAlive: PING_MS,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: waitForLine,
    on: {
      // A line that doesn't answer a ping is dead, though nothing has said so.
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), PING_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
      closed: () => clearTimeout(unanswered),
    },
  });
  return client;
}

/** Longer from time to time, each browser a little different; over at once when the network or the page comes back. */
function waitForLine(retries: number): Promise<void> {
  const longest = Math.min(LONGEST_WAIT_MS, 250 * 2 ** retries);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const timer = setTimeout(done, longest * (0.5 + Math.random() / 2));
    window.addEventListener('online', done);
    document.addEventListener('visibilitychange', done);
  });
}

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
      setTold((before) => ({ ...(before.key === key ? before : {}), ...news, key }));
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
  let live = false;
  /** Raised by everything that the line tells. */
  let age = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const client = theLine();

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
    timer = setTimeout(() => void poll(), POLL_MS);
  };
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void poll(), ms);
  };
  const down = () => {
    if (ended) return;
    live = false;
    tell({ state: 'offline' });
    wait(PATIENCE_MS);
  };
  const stopListening = client.on('closed', down);
  wait(PATIENCE_MS);
  const stop = client.subscribe<Result>(
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
      // What the server can't follow is asked for instead, and its refusal shown.
      error: down,
      complete: () => undefined,
    },
  );
  return () => {
    ended = true;
    clearTimeout(timer);
    stopListening();
    stop();
  };
}
