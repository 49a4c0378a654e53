import { Refusal, type Language } from '@sanlian/domain';
import type { Viewer } from './access/viewer';
import { once } from './idempotency';
import type { Watcher } from './live/watch';
import type { Platform } from './platform';
import type { Tx } from './transaction';

/** What the transport knows of a request. */
export interface RequestFacts {
  address: string;
  idempotencyKey?: string | undefined;
  /** The open connection, where the request is a subscription: its viewer may change. */
  watcher?: Watcher;
  /** Puts the session cookie into the answer, or takes it away with null. */
  setSessionCookie(token: string | null): void;
}

/** One request: who asks, in which language, at what time, and the way to the database. */
export class Context {
  constructor(
    readonly platform: Platform,
    readonly viewer: Viewer | null,
    readonly language: Language,
    readonly request: RequestFacts,
  ) {}

  /**
   * The signed-in viewer.
   * @throws Refusal `UNAUTHENTICATED`
   */
  get actor(): Viewer {
    if (!this.viewer) throw new Refusal('UNAUTHENTICATED');
    return this.viewer;
  }

  now(): number {
    return this.platform.clock();
  }

  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.platform.transactions.run(this.viewer, work);
  }

  /**
   * A transaction for a create that the client may repeat under its `Idempotency-Key`. The answer must survive JSON:
   * give ids, not entities.
   */
  once<T>(operation: string, input: unknown, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { idempotencyKey: key } = this.request;
    return this.inTransaction((tx) =>
      once(tx, { key, operation, accountId: this.actor.accountId, input }, () => work(tx)),
    );
  }
}
