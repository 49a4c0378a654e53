import { HttpError } from 'react-admin';
import { codeOf, gql, isOffline, newKey, request } from '../../../platform/graphql';
import { GiveOpinion } from '../acts.documents';
import { OpinionQueue, waitingOf, type Failure } from './opinion-queue';
import { deviceStore } from './opinion-store';

const SignedIn = gql<{ viewer: { id: string } | null }>`
  query SignedIn {
    viewer {
      id
    }
  }
`;

const NAME = 'sanlian-opinions';
/** A line that says nothing for so long is down. */
const PATIENCE_MS = 10_000;
/** Typing that pauses for so long is saved, and after the longest in any case. */
const PAUSE_MS = 700;
const LONGEST_MS = 3_000;
const RETRY_MS = { first: 1_000, longest: 10_000 };

function failureOf(error: unknown): Failure {
  if (isOffline(error)) return 'offline';
  const code = codeOf(error);
  if (code === 'UNAUTHENTICATED') return 'signedOut';
  return error instanceof HttpError && code !== 'INTERNAL_SERVER_ERROR' ? 'refused' : 'trouble';
}

const patiently = () => ({ signal: AbortSignal.timeout(PATIENCE_MS) });
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** The opinions that this device keeps until the server has them. */
export const opinionQueue = new OpinionQueue({
  store: deviceStore(),
  send: (input, idempotencyKey) => request(GiveOpinion, { input }, { idempotencyKey, ...patiently() }),
  signedIn: async () => (await request(SignedIn, undefined, patiently())).viewer?.id ?? null,
  failureOf,
  // Browsers lock on secure origins only; elsewhere the keys keep two windows from saving twice.
  alone: async (work) => ('locks' in navigator ? navigator.locks.request(NAME, work) : work()),
  newKey,
  now: Date.now,
  tell: () => channel?.postMessage(null),
});
if (channel) channel.onmessage = () => void opinionQueue.look();

/** Sends what the account has to send as it comes, and again when the line is back; until the answer is called. */
export function serveQueue(accountId: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let retryAt: number | undefined;
  let busy = false;

  const send = async () => {
    clearTimeout(timer);
    busy = true;
    waitingSince = undefined;
    try {
      await opinionQueue.sendAll(accountId);
    } finally {
      busy = false;
      const { failures } = opinionQueue.current();
      const wait = Math.min(RETRY_MS.longest, RETRY_MS.first * 2 ** failures) * (0.75 + Math.random() / 2);
      retryAt = failures > 0 ? Date.now() + wait : undefined;
      plan();
    }
  };
  function plan() {
    clearTimeout(timer);
    if (busy) return;
    if (waitingOf(opinionQueue.current().kept, accountId).length === 0) {
      waitingSince = undefined;
      return;
    }
    const now = Date.now();
    waitingSince ??= now;
    const due = retryAt ?? Math.min(now + PAUSE_MS, waitingSince + LONGEST_MS);
    timer = setTimeout(() => void send(), Math.max(0, due - now));
  }
  const now = () => void send();
  const stop = opinionQueue.subscribe(plan);
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', now);
  void opinionQueue.look().then(now);
  return () => {
    clearTimeout(timer);
    busy = true;
    stop();
    window.removeEventListener('online', now);
    document.removeEventListener('visibilitychange', now);
  };
}
