import type { Context } from '../context';
import type { Selection } from '../reads/selection';
import type { Tick } from './tick';

/** Who watches, as it stands at that moment; a connection finds out anew from time to time. */
export interface Watcher {
  context(): Context;
}

/** What a subscription answers with: a type, and which of its fields. */
export interface Asked {
  type: string;
  selection: Selection;
}

/** A change as it is told to one watch: for whom, and with whom they share what they see. */
export interface Offer {
  tick: Tick;
  /** The viewer as the group was found: what is worked out for it is worked out for nobody else. */
  context: Context;
  /** Those with the same group see the same. */
  group: string;
}

/** What waits to be sent over one line, taken one at a time; its end is heard at once, even while it waits. */
export abstract class Waiting<T> implements AsyncIterable<T> {
  private wake: (() => void) | null = null;
  private stopped = false;
  private readonly ending: (() => void)[] = [];

  /** The next that waits, which waits no more; null while nothing does. */
  protected abstract next(): T | null;

  protected arrived(): void {
    this.wake?.();
  }

  /** The next, null once it was stopped. */
  async take(): Promise<T | null> {
    for (;;) {
      if (this.stopped) return null;
      const next = this.next();
      if (next !== null) return next;
      await new Promise<void>((resolve) => (this.wake = resolve));
      this.wake = null;
    }
  }

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    for (const ended of this.ending) ended();
    this.wake?.();
  }

  onStop(ended: () => void): void {
    this.ending.push(ended);
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return {
      next: async () => {
        const next = await this.take();
        return next === null ? { value: undefined, done: true } : { value: next, done: false };
      },
      return: async () => {
        this.stop();
        return { value: undefined, done: true };
      },
    };
  }
}

/**
 * One viewer's view of one thing: hands out the latest change that it was offered, never a queue of them, so that a slow line
 * costs no memory and is never behind by more than one.
 */
export class Watch extends Waiting<Offer> {
  private latest: Offer | null = null;

  constructor(
    readonly watcher: Watcher,
    readonly topic: string,
    readonly asked: Asked,
  ) {
    super();
  }

  offer(latest: Offer): void {
    this.latest = latest;
    this.arrived();
  }

  protected next(): Offer | null {
    const offer = this.latest;
    this.latest = null;
    return offer;
  }
}
