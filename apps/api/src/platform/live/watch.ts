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

/**
 * One viewer's view of one thing: hands out the latest change that it was offered, never a queue of them, so that a slow line
 * costs no memory and is never behind by more than one.
 */
export class Watch implements AsyncIterable<Offer> {
  private latest: Offer | null = null;
  private wake: (() => void) | null = null;
  private stopped = false;
  private readonly ending: (() => void)[] = [];

  constructor(
    readonly watcher: Watcher,
    readonly topic: string,
    readonly asked: Asked,
  ) {}

  offer(latest: Offer): void {
    this.latest = latest;
    this.wake?.();
  }

  /** The next change, null once it was stopped. */
  async take(): Promise<Offer | null> {
    while (!this.latest && !this.stopped) await new Promise<void>((resolve) => (this.wake = resolve));
    this.wake = null;
    const offer = this.latest;
    this.latest = null;
    return this.stopped ? null : offer;
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

  [Symbol.asyncIterator](): AsyncIterator<Offer> {
    return {
      next: async () => {
        const offer = await this.take();
        return offer ? { value: offer, done: false } : { value: undefined, done: true };
      },
      return: async () => {
        this.stop();
        return { value: undefined, done: true };
      },
    };
  }
}
