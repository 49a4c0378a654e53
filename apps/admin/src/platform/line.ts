import { createClient, type Client } from 'graphql-ws';
import { currentLocale } from './preferences';

/** `live`: the server tells of every change; `offline`: the line is down, and the page asks from time to time. */
export type LiveState = 'connecting' | 'live' | 'offline';

const PING_MS = 5_000;
const LONGEST_WAIT_MS = 5_000;
const RENEW_MS = 4_000;

/** So long after the server ended it, a thing is followed anew; each browser a little different. */
export const renewalMs = () => RENEW_MS * (0.75 + Math.random() / 2);

let line: Client | undefined;
let connected = false;

/** Whether it stands now. */
export const isConnected = () => connected;

/** The one line of this window to the server; opened by the first who follows something, closed after the last. */
export function theLine(): Client {
  line ??= makeLine();
  return line;
}

/** Somebody else signs in, or nobody: the line belongs to whoever opened it. */
export function hangUp(): void {
  void line?.dispose();
  line = undefined;
  connected = false;
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
      connected: () => (connected = true),
      closed: () => {
        connected = false;
        clearTimeout(unanswered);
      },
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
