import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Context } from '../context';
import type { Tx } from '../transaction';
import type { Broker } from './broker';
import { accountOf } from './group';
import { Stream, StreamWatch, type StreamSource } from './stream';
import { Tick } from './tick';
import { Watch, type Asked, type Offer } from './watch';

/** How a slice lets one of its things be watched. */
export interface LiveSource {
  /** The GraphQL type of the thing. */
  type: string;
  /**
   * A number that every change raises, by id. It is asked for every second while somebody watches: what no news told is
   * noticed by it.
   */
  revisions(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * A key for each viewing; those with the same key are certain to see the same, so that it is worked out once for all of
   * them. Without it every account is worked out by itself.
   */
  groups?(id: string, viewings: readonly Viewing[]): Promise<string[]>;
}

/** A watch, and its viewer at that moment. */
export interface Viewing {
  watch: Watch;
  context: Context;
}

interface Topic {
  source: LiveSource;
  id: string;
  watches: Set<Watch>;
  /** Those that have had no tick yet, or whose viewer changed. */
  waiting: Set<Watch>;
  changed: boolean;
  running: boolean;
  /** As the last tick found it. */
  revision: number;
}

/** Between two ticks of one topic: a burst of changes becomes one. */
const PAUSE_MS = 60;
const CHECK_MS = 1_000;
const RETRY_MS = 1_000;
/** The revision of what isn't there (any more). */
const MISSING = -1;

/**
 * Who watches what, and when they are told. A tick says only that something changed; each viewer's view is read anew, under
 * their own row scope, so a lost or doubled tick can't leave a screen wrong.
 */
export class Live {
  private readonly sources = new Map<string, LiveSource>();
  private readonly topics = new Map<string, Topic>();
  private readonly streams = new Map<string, Stream>();
  private readonly accountListeners = new Set<(accountId: string) => void>();
  private checking: NodeJS.Timeout | undefined;
  private isChecking = false;
  private closed = false;

  constructor(
    private readonly broker: Broker,
    private readonly logger: Logger,
  ) {
    broker.onNews((news) => this.hear(news));
  }

  define(source: LiveSource): void {
    this.sources.set(source.type, source);
  }

  defineStream(source: StreamSource): void {
    const topic = streamOf(source.type);
    this.streams.set(topic, new Stream(topic, source, this.logger));
  }

  /** After the commit, those who follow things of this type are told which ones changed. */
  streamChanged(tx: Tx, type: string): void {
    tx.afterCommit.push(() => this.broker.publish(streamOf(type)));
  }

  /**
   * Begins to follow all things of a type, to tell of each what is asked; which of them the viewer sees is asked at each
   * change. Nothing comes at first.
   */
  async follow(context: Context, asked: Asked): Promise<StreamWatch> {
    const stream = this.streams.get(streamOf(asked.type));
    if (!stream) throw new Error(`${asked.type} can't be followed`);
    return stream.follow(context.request.watcher ?? { context: () => context }, asked);
  }

  /** After the commit, everybody who watches this is told. */
  changed(tx: Tx, type: string, id: string): void {
    tx.afterCommit.push(() => this.broker.publish(`${type}:${id}`));
  }

  /** After the commit, the connections of this account find out anew who they are: it was disabled, its roles changed. */
  accountChanged(tx: Tx, accountId: string): void {
    tx.afterCommit.push(() => this.broker.publish(`account:${accountId}`));
  }

  onAccountChanged(listener: (accountId: string) => void): () => void {
    this.accountListeners.add(listener);
    return () => void this.accountListeners.delete(listener);
  }

  /** Begins to watch a thing, to tell about it, or about a part of it, what is asked. The first tick comes at once. */
  watch(context: Context, type: string, id: string, asked: Asked): Watch {
    const source = this.sources.get(type);
    if (!source) throw new Error(`${type} can't be watched`);
    const key = `${type}:${id}`;
    const topic = this.topics.get(key) ?? this.open(key, source, id);
    const watch = new Watch(context.request.watcher ?? { context: () => context }, key, asked);
    watch.onStop(() => this.leave(watch));
    topic.watches.add(watch);
    this.renew(watch);
    return watch;
  }

  /** The watch gets a tick of its own, since its viewer changed. */
  renew(watch: Watch | StreamWatch): void {
    if (watch instanceof StreamWatch) return this.streams.get(watch.topic)?.renew(watch);
    const topic = this.topics.get(watch.topic);
    if (!topic?.watches.has(watch)) return;
    topic.waiting.add(watch);
    void this.run(topic);
  }

  /**
   * Whether the viewer still belongs to the group. What is worked out for many is sent only then: since the groups were
   * found, whoever it was worked out for may have come to see something of their own.
   */
  async isStillOf(watch: Watch, { context, group }: Offer): Promise<boolean> {
    if (group === accountOf(context)) return true;
    const topic = this.topics.get(watch.topic);
    if (!topic) return false;
    const [now] = await this.groupsOf(topic.source, topic.id, [{ watch, context }]);
    return now === group;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.checking);
    for (const topic of this.topics.values()) for (const watch of topic.watches) watch.stop();
    for (const stream of this.streams.values()) stream.close();
    await this.broker.close();
  }

  private async groupsOf(source: LiveSource, id: string, viewings: readonly Viewing[]): Promise<string[]> {
    return (await source.groups?.(id, viewings)) ?? viewings.map(({ context }) => accountOf(context));
  }

  private open(key: string, source: LiveSource, id: string): Topic {
    const topic: Topic = {
      source,
      id,
      watches: new Set(),
      waiting: new Set(),
      changed: false,
      running: false,
      revision: MISSING,
    };
    this.topics.set(key, topic);
    this.checking ??= setInterval(() => void this.check(), CHECK_MS).unref();
    return topic;
  }

  private leave(watch: Watch): void {
    const topic = this.topics.get(watch.topic);
    topic?.watches.delete(watch);
    topic?.waiting.delete(watch);
    if (topic?.watches.size === 0) this.topics.delete(watch.topic);
    if (this.topics.size > 0) return;
    clearInterval(this.checking);
    this.checking = undefined;
  }

  private hear(news: string): void {
    const account = /^account:(.+)$/.exec(news)?.[1];
    if (account) return this.accountListeners.forEach((listener) => listener(account));
    this.streams.get(news)?.mark();
    const topic = this.topics.get(news);
    if (topic) this.mark(topic);
  }

  private mark(topic: Topic): void {
    topic.changed = true;
    void this.run(topic);
  }

  /** Notices what no news told. */
  private async check(): Promise<void> {
    if (this.isChecking) return;
    this.isChecking = true;
    for (const source of this.sources.values()) {
      const topics = [...this.topics.values()].filter((topic) => topic.source === source && !topic.running);
      if (topics.length === 0) continue;
      try {
        const revisions = await source.revisions(topics.map(({ id }) => id));
        for (const topic of topics) if ((revisions.get(topic.id) ?? MISSING) !== topic.revision) this.mark(topic);
      } catch (error) {
        this.logger.warn({ err: error }, 'revisions of watched things could not be read');
      }
    }
    this.isChecking = false;
  }

  private async run(topic: Topic): Promise<void> {
    if (topic.running || this.closed) return;
    topic.running = true;
    try {
      while (!this.closed && topic.watches.size > 0 && (topic.changed || topic.waiting.size > 0)) {
        const tick = await this.tick(topic);
        await wait(PAUSE_MS, undefined, { ref: false });
        // What changes while answers are worked out is told by the next ones: they must not pile up.
        await Promise.race([tick?.done(), wait(RETRY_MS, undefined, { ref: false })]);
      }
    } finally {
      topic.running = false;
    }
  }

  private async tick(topic: Topic): Promise<Tick | undefined> {
    const { source, id } = topic;
    try {
      const revision = (await source.revisions([id])).get(id) ?? MISSING;
      const forAll = topic.changed || revision !== topic.revision;
      const watches = [...(forAll ? topic.watches : topic.waiting)];
      topic.changed = false;
      topic.waiting.clear();
      topic.revision = revision;
      const viewings = watches.map((watch) => ({ watch, context: watch.watcher.context() }));
      const groups = await this.groupsOf(source, id, viewings);
      const tick = new Tick();
      for (const index of largestFirst(groups)) {
        const { watch, context } = viewings[index]!;
        watch.offer({ tick, context, group: groups[index]! });
      }
      return tick;
    } catch (error) {
      this.logger.warn({ err: error }, 'a change could not be told; it is tried again');
      topic.changed = true;
      await wait(RETRY_MS, undefined, { ref: false });
      return undefined;
    }
  }
}

const streamOf = (type: string): string => `stream:${type}`;

/** What many wait for is worked out before what one waits for. */
function largestFirst(groups: readonly string[]): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return groups
    .map((group, index) => ({ index, size: sizes.get(group)! }))
    .sort((one, other) => other.size - one.size)
    .map(({ index }) => index);
}
