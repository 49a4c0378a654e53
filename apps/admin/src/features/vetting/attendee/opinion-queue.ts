import { contentOf, toOpinion, type OpinionValue } from '../opinion-value';
import type { OpinionWrite } from '../acts.documents';

/** An opinion that this device keeps: unfinished, or on its way to the server, or refused by it. */
export interface KeptOpinion {
  itemId: string;
  /** Whose it is: another account on this device neither sees nor sends it. */
  accountId: string;
  sessionId: string;
  /** Of the submission, to tell the user by. */
  title: string;
  value: OpinionValue;
  /** Whether it has all that the session's scoring wants; unfinished ones stay here. */
  ready: boolean;
  /** Since when it is kept: what came first is sent first. */
  place: number;
  /** The last attempt: the same content goes out under the same key. */
  attempt?: { content: string; key: string } | undefined;
  /** Why the server refused it, in its words. */
  refused?: string | undefined;
}

/** Where opinions are kept; `change` reads and writes in one step, also against other windows. */
export interface OpinionStore {
  all(): Promise<KeptOpinion[]>;
  change(id: string, change: (kept: KeptOpinion | undefined) => KeptOpinion | undefined): Promise<void>;
}

/** Why something didn't arrive: no line, nobody signed in, a server in trouble, or a refusal that repeating won't change. */
export type Failure = 'offline' | 'signedOut' | 'trouble' | 'refused';

export interface QueueParts {
  store: OpinionStore;
  send: (opinion: OpinionWrite, key: string) => Promise<unknown>;
  /** The account the server takes this device for, or null. */
  signedIn: () => Promise<string | null>;
  failureOf: (error: unknown) => Failure;
  /** Runs the work while no other window does the like. */
  alone: (work: () => Promise<void>) => Promise<void>;
  newKey: () => string;
  now: () => number;
  /** Called after each change, so that other windows look again. */
  tell?: () => void;
}

export interface QueueState {
  kept: readonly KeptOpinion[];
  /** The item whose opinion is being sent. */
  sending: string | null;
  /** How often in a row the line or the server failed. */
  failures: number;
  /** Whether the store was read. */
  known: boolean;
  /** What this window sent and the server accepted last, by account and item: the room tells of it a moment later. */
  sent: ReadonlyMap<string, string>;
}

interface Attempt {
  value: OpinionValue;
  content: string;
  key: string;
}
class SignedOut extends Error {}

/** The name of an account's opinion on an item. */
export const idOf = ({ accountId, itemId }: Pick<KeptOpinion, 'accountId' | 'itemId'>) => `${accountId}:${itemId}`;
const waits = ({ ready, refused }: KeptOpinion) => ready && refused === undefined;

/** The opinions on this device that wait to be sent, of one account, oldest first. */
export const waitingOf = (kept: readonly KeptOpinion[], accountId: string): KeptOpinion[] =>
  kept.filter((one) => one.accountId === accountId && waits(one)).sort((a, b) => a.place - b.place);

/**
 * Opinions on their way: per item the latest, in order, one at a time, each under a key by which the server knows a repeated
 * one. Nothing is forgotten before the server has it or the user discards it.
 */
export class OpinionQueue {
  private state: QueueState = { kept: [], sending: null, failures: 0, known: false, sent: new Map() };
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | undefined;
  /** The account whose opinions are to be sent next. */
  private asked: string | undefined;
  private reading = 0;

  constructor(private readonly parts: QueueParts) {}

  readonly current = (): QueueState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Reads the store anew: another window may have written. */
  async look(): Promise<void> {
    const reading = ++this.reading;
    const kept = await this.parts.store.all();
    if (reading === this.reading) this.become({ kept, known: true });
  }

  /** Keeps what was entered in place of what was kept of the item; `saved` is what the server is known to have. */
  async enter(entry: Omit<KeptOpinion, 'place' | 'attempt' | 'refused'>, saved: OpinionValue): Promise<void> {
    const id = idOf(entry);
    const content = contentOf(entry.value);
    const last = this.state.sent.get(id);
    const nothingNew = content === contentOf(saved) && (last === undefined || last === content);
    const enter = (kept: KeptOpinion | undefined) =>
      nothingNew && !kept?.attempt
        ? undefined
        : { ...entry, place: kept?.place ?? this.parts.now(), attempt: kept?.attempt };
    // Shown at once, before the store has it.
    const others = this.state.kept.filter((one) => idOf(one) !== id);
    const shown = enter(this.state.kept.find((one) => idOf(one) === id));
    this.become({ kept: shown ? [...others, shown] : others });
    await this.change(id, enter);
  }

  async discard(accountId: string, itemId: string): Promise<void> {
    await this.change(idOf({ accountId, itemId }), () => undefined);
  }

  /** A refused one is tried again. */
  async retry(accountId: string, itemId: string): Promise<void> {
    await this.change(
      idOf({ accountId, itemId }),
      (kept) => kept && { ...kept, refused: undefined, attempt: undefined },
    );
  }

  /** Sends what waits of the account, until nothing does or the line is down. Calls meanwhile join in; the last one counts. */
  sendAll(accountId: string): Promise<void> {
    this.asked = accountId;
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    try {
      while (this.asked !== undefined) {
        const accountId = this.asked;
        this.asked = undefined;
        await this.parts.alone(() => this.sendWaiting(accountId));
      }
    } finally {
      this.running = undefined;
    }
  }

  private async sendWaiting(accountId: string): Promise<void> {
    const passed = new Set<string>();
    for (;;) {
      const waiting = waitingOf(await this.parts.store.all(), accountId);
      const next = waiting.find(({ itemId }) => !passed.has(itemId));
      if (!next) return;
      this.become({ sending: next.itemId });
      const failure = await this.sendOne(next).finally(() => this.become({ sending: null }));
      if (failure === 'offline' || failure === 'signedOut') return;
      // An opinion that brings the server into trouble doesn't hold up those behind it.
      if (failure === 'trouble') passed.add(next.itemId);
    }
  }

  private async sendOne(next: KeptOpinion): Promise<Failure | null> {
    const id = idOf(next);
    let attempt: Attempt | undefined;
    try {
      // Another window may have signed in as somebody else since.
      if ((await this.parts.signedIn()) !== next.accountId) throw new SignedOut();
      attempt = await this.claim(id);
      if (!attempt) return null;
      await this.parts.send({ itemId: next.itemId, ...toOpinion(attempt.value) }, attempt.key);
    } catch (error) {
      const failure = error instanceof SignedOut ? 'signedOut' : this.parts.failureOf(error);
      const reason = (error as Error).message;
      if (failure !== 'refused' || !attempt) this.become({ failures: this.state.failures + 1 });
      else await this.settle(id, attempt, (kept) => ({ ...kept, attempt: undefined, refused: reason }));
      return failure;
    }
    this.become({ failures: 0, sent: new Map(this.state.sent).set(id, attempt.content) });
    await this.settle(id, attempt, () => undefined);
    return null;
  }

  /** What is sent is noted first, with its key: whoever sends it again, sends the same. */
  private async claim(id: string): Promise<Attempt | undefined> {
    let claimed: Attempt | undefined;
    await this.change(id, (kept) => {
      if (!kept || !waits(kept)) return kept;
      const content = contentOf(kept.value);
      const attempt = kept.attempt?.content === content ? kept.attempt : { content, key: this.parts.newKey() };
      claimed = { value: kept.value, ...attempt };
      return { ...kept, attempt };
    });
    return claimed;
  }

  /** What was entered meanwhile stays, and goes out next under a key of its own. */
  private async settle(
    id: string,
    { content }: Attempt,
    then: (kept: KeptOpinion) => KeptOpinion | undefined,
  ): Promise<void> {
    await this.change(id, (kept) => {
      if (!kept) return undefined;
      return contentOf(kept.value) === content ? then(kept) : { ...kept, attempt: undefined };
    });
  }

  private async change(id: string, change: (kept: KeptOpinion | undefined) => KeptOpinion | undefined): Promise<void> {
    await this.parts.store.change(id, change);
    await this.look();
    this.parts.tell?.();
  }

  private become(change: Partial<QueueState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
