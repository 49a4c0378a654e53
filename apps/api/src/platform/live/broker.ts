import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** Carries the news that something changed between the processes of one installation; never what it is. */
export interface Broker {
  /** Tells all processes, this one included. */
  publish(news: string): void;
  onNews(listener: (news: string) => void): void;
  close(): Promise<void>;
}

/** For an installation of one process. */
export function localBroker(): Broker {
  const listeners: ((news: string) => void)[] = [];
  return {
    publish: (news) => listeners.forEach((listener) => listener(news)),
    onNews: (listener) => void listeners.push(listener),
    close: async () => {},
  };
}

const CHANNEL = 'sanlian:news';

/**
 * For several processes on one database, through Redis. News are short of any content, so that a Redis shared with others
 * learns nothing. While Redis is away this process still hears its own news; those of the others are noticed by the
 * revisions in the database.
 */
export function redisBroker(url: string, logger: Logger): Broker {
  const local = localBroker();
  const connect = () => {
    const redis = new Redis(url, { maxRetriesPerRequest: null, enableOfflineQueue: false, lazyConnect: true });
    redis.on('error', (error) => logger.warn({ err: error }, 'Redis does not answer'));
    redis.connect().catch(() => {});
    return redis;
  };
  const sender = connect();
  const receiver = connect();
  const self = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  receiver.on('ready', () => void receiver.subscribe(CHANNEL).catch(() => {}));
  receiver.on('message', (_, message) => {
    const [from, news] = splitOnce(message);
    if (from !== self) local.publish(news);
  });
  return {
    publish(news) {
      local.publish(news);
      sender.publish(CHANNEL, `${self} ${news}`).catch(() => {});
    },
    onNews: local.onNews,
    async close() {
      sender.disconnect();
      receiver.disconnect();
    },
  };
}

function splitOnce(message: string): [string, string] {
  const at = message.indexOf(' ');
  return [message.slice(0, at), message.slice(at + 1)];
}
