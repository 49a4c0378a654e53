import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Context } from '../context';
import type { Selection } from '../reads/selection';
import { accountOf } from './group';
import { Tick } from './tick';
import { Waiting, type Watcher } from './watch';

/** How a slice lets viewers follow all of its things that they may see, whichever changes. */
export interface StreamSource {
  /** The GraphQL type of the things. */
  type: string;
  /** The revision of the last change of all. */
  latest(): Promise<number>;
  /**
   * The things that changed after this revision, each once, in the order of their revisions. It is asked for every second
   * while somebody follows: what no news told is noticed by it. Revisions must become visible in their order.
   */
  since(revision: number): Promise<readonly { id: string; revision: number }[]>;
}

/** Things that changed together. What one viewer sees of them is worked out once for all their screens. */
export class Round {
  readonly tick = new Tick();
  private readonly seen = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly type: string,
    readonly ids: readonly string[],
  ) {}

  /** Whether the viewer sees it, found with one statement for all the things of the round. */
  async isSeenBy(context: Context, id: string): Promise<boolean> {
    const key = accountOf(context);
    const known = this.seen.get(key) ?? this.seenBy(context);
    this.seen.set(key, known);
    return (await known).has(id);
  }

  /** The same thing, to be worked out anew. */
  again(id: string | null): Round {
    return new Round(this.type, id === null ? [] : [id]);
  }

  private async seenBy(context: Context): Promise<ReadonlySet<string>> {
    const onlyId: Selection = new Map([['id', new Map()]]);
    const seen = new Set<string>();
    for (let start = 0; start < this.ids.length; start += PORTION) {
      const portion = this.ids.slice(start, start + PORTION);
      for (const { id } of await context.platform.reads.byIds(context, this.type, portion, onlyId))
        seen.add(String(id));
    }
    return seen;
  }
}

/** A thing that changed; without an id it is to be found out whether the viewer may follow at all. */
export interface StreamedChange {
  id: string | null;
  round: Round;
}

/**
 * One viewer's stream: hands out what changed, each thing once however often it changed meanwhile, so that a slow line is
 * never behind by more than there are things.
 */
export class StreamWatch extends Waiting<StreamedChange> {
  private readonly pending = new Map<string | null, Round>();

  constructor(
    readonly watcher: Watcher,
    readonly topic: string,
  ) {
    super();
  }

  offer(round: Round, ids: readonly (string | null)[] = round.ids): void {
    for (const id of ids) this.pending.set(id, round);
    this.arrived();
  }

  protected next(): StreamedChange | null {
    const [next] = this.pending;
    if (!next) return null;
    const [id, round] = next;
    this.pending.delete(id);
    return { id, round };
  }
}

/** Between two rounds: a burst of changes becomes one. */
const PAUSE_MS = 60;
const CHECK_MS = 1_000;
const RETRY_MS = 1_000;
const PORTION = 1_000;

/** One stream of changes and those who follow it in this process. */
export class Stream {
  private readonly watches = new Set<StreamWatch>();
  private revision = 0;
  private changed = false;
  private running = false;
  private checking: NodeJS.Timeout | undefined;
  private beginning: Promise<void> | null = null;

  constructor(
    readonly topic: string,
    private readonly source: StreamSource,
    private readonly logger: Logger,
  ) {}

  /** What changes from now on is offered. */
  async follow(watcher: Watcher): Promise<StreamWatch> {
    const watch = new StreamWatch(watcher, this.topic);
    if (this.watches.size === 0) this.beginning = this.begin();
    this.watches.add(watch);
    watch.onStop(() => this.leave(watch));
    try {
      await this.beginning;
    } catch (error) {
      watch.stop();
      throw error;
    }
    return watch;
  }

  /** The watch finds out whether its viewer, who changed, may follow still. */
  renew(watch: StreamWatch): void {
    watch.offer(new Round(this.source.type, []), [null]);
  }

  mark(): void {
    this.changed = true;
    void this.run();
  }

  close(): void {
    for (const watch of this.watches) watch.stop();
  }

  private async begin(): Promise<void> {
    this.checking ??= setInterval(() => this.mark(), CHECK_MS).unref();
    this.revision = await this.source.latest();
  }

  private leave(watch: StreamWatch): void {
    this.watches.delete(watch);
    if (this.watches.size > 0) return;
    clearInterval(this.checking);
    this.checking = undefined;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      while (this.changed && this.watches.size > 0) {
        this.changed = false;
        await this.tell();
      }
    } finally {
      this.running = false;
    }
  }

  private async tell(): Promise<void> {
    try {
      await this.beginning;
      const changes = await this.source.since(this.revision);
      const last = changes.at(-1);
      if (!last) return;
      this.revision = last.revision;
      const round = new Round(
        this.source.type,
        changes.map(({ id }) => id),
      );
      for (const watch of this.watches) watch.offer(round);
      await wait(PAUSE_MS, undefined, { ref: false });
    } catch (error) {
      this.logger.warn({ err: error }, 'changes could not be told; it is tried again');
      this.changed = true;
      await wait(RETRY_MS, undefined, { ref: false });
    }
  }
}
