import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Viewer } from '../access/viewer';
import type { Context } from '../context';
import type { ReadRegistry } from '../reads/registry';
import type { Selection } from '../reads/selection';
import { accountOf } from './group';
import { Tick } from './tick';
import { Waiting, type Asked, type Watcher } from './watch';

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
  /** A key for each viewer; those with the same key see the same things. Without it every account is asked for by itself. */
  audience?(viewer: Viewer): string;
}

/** Things that changed together. What those see of them who see the same is worked out once. */
export class Round {
  readonly tick = new Tick();
  private readonly seen = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly source: StreamSource,
    readonly ids: readonly string[],
  ) {}

  /** With whom the viewer shares what everybody is shown who sees a thing. */
  audienceOf(context: Context): string {
    const { viewer } = context;
    return (viewer && this.source.audience?.(viewer)) ?? accountOf(context);
  }

  /** Whether the viewer sees it, found with one statement for all the things of the round. */
  async isSeenBy(context: Context, id: string): Promise<boolean> {
    const key = this.audienceOf(context);
    const known = this.seen.get(key) ?? this.seenBy(context);
    this.seen.set(key, known);
    return (await known).has(id);
  }

  /** The same thing, to be worked out anew. */
  again(id: string | null): Round {
    return new Round(this.source, id === null ? [] : [id]);
  }

  private async seenBy(context: Context): Promise<ReadonlySet<string>> {
    const onlyId: Selection = new Map([['id', new Map()]]);
    const seen = new Set<string>();
    for (let start = 0; start < this.ids.length; start += PORTION) {
      const portion = this.ids.slice(start, start + PORTION);
      for (const { id } of await context.platform.reads.byIds(context, this.source.type, portion, onlyId))
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
  private open: boolean | null = null;

  constructor(
    readonly watcher: Watcher,
    readonly topic: string,
    private readonly asked: Asked,
  ) {
    super();
  }

  /** Whether all that is asked for is shown alike to everybody who sees the thing. */
  asksOpenly(registry: ReadRegistry): boolean {
    return (this.open ??= isOpen(registry, this.asked.type, this.asked.selection));
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
  async follow(watcher: Watcher, asked: Asked): Promise<StreamWatch> {
    const watch = new StreamWatch(watcher, this.topic, asked);
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
    watch.offer(new Round(this.source, []), [null]);
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
        this.source,
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

function isOpen(registry: ReadRegistry, type: string, selection: Selection): boolean {
  return [...selection].every(([field, below]) => {
    const read = registry.field(type, field);
    if (!read) return field === '__typename';
    if (read.kind === 'column') return true;
    if (read.kind === 'toOne') return read.granted && isOpen(registry, read.type, below);
    return read.kind === 'toMany' && read.granted && !read.where && isOpen(registry, read.type, below);
  });
}
