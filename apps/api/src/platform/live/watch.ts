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

/**
 * One viewer's view of one thing: hands out the latest tick that it was offered, never a queue of them, so that a slow line
 * costs no memory and is never behind by more than one.
 */
export class Watch implements AsyncIterable<Tick> {
  /** Those with the same group see the same; set with each tick. */
  group = '';
  private latest: Tick | null = null;
  private wake: (() => void) | null = null;
  private stopped = false;
  private readonly ending: (() => void)[] = [];

  constructor(
    readonly watcher: Watcher,
    readonly topic: string,
    readonly asked: Asked,
  ) {}

  offer(tick: Tick, group: string): void {
    this.latest = tick;
    this.group = group;
    this.wake?.();
  }

  /** The next tick, null once it was stopped. */
  async take(): Promise<Tick | null> {
    while (!this.latest && !this.stopped) await new Promise<void>((resolve) => (this.wake = resolve));
    this.wake = null;
    const tick = this.latest;
    this.latest = null;
    return this.stopped ? null : tick;
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

  [Symbol.asyncIterator](): AsyncIterator<Tick> {
    return {
      next: async () => {
        const tick = await this.take();
        return tick ? { value: tick, done: false } : { value: undefined, done: true };
      },
      return: async () => {
        this.stop();
        return { value: undefined, done: true };
      },
    };
  }
}
