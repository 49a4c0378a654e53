import { pino } from 'pino';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { freePort, redisIsInstalled, startRedis, type TestRedis } from '../../testing/redis';
import { localBroker, redisBroker, type Broker } from './broker';

const logger = pino({ level: 'silent' });
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

function listening(broker: Broker): string[] {
  const heard: string[] = [];
  broker.onNews((news) => heard.push(news));
  opened.push(() => broker.close());
  return heard;
}

/** The news that one process tells until another has heard it: a connection takes its time. */
const tellUntilHeard = (broker: Broker, heard: string[], news: string) =>
  vi.waitFor(() => {
    broker.publish(news);
    expect(heard).toContain(news);
  }, 10_000);

test('one process hears its own news at once', () => {
  const broker = localBroker();
  const heard = listening(broker);
  broker.publish('VettingSession:1');
  expect(heard).toEqual(['VettingSession:1']);
});

describe.skipIf(!redisIsInstalled())('over Redis', () => {
  async function redis(port?: number): Promise<TestRedis> {
    const server = await startRedis(port);
    opened.push(() => server.stop());
    return server;
  }

  test('each process hears the news of the others, and its own once', async () => {
    const { url } = await redis();
    const [one, other] = [redisBroker(url, logger), redisBroker(url, logger)];
    const [heardByOne, heardByOther] = [listening(one), listening(other)];
    await tellUntilHeard(one, heardByOther, 'ready');
    await tellUntilHeard(other, heardByOne, 'ready too');
    one.publish('VettingSession:1');
    const room = (heard: string[]) => heard.filter((news) => news === 'VettingSession:1');
    await vi.waitFor(() => expect(room(heardByOther)).toHaveLength(1));
    expect(room(heardByOne)).toHaveLength(1);
  });

  test('while Redis is away a process hears its own news, and the others again once it is back', async () => {
    const port = await freePort();
    const [one, other] = [
      redisBroker(`redis://127.0.0.1:${port}`, logger),
      redisBroker(`redis://127.0.0.1:${port}`, logger),
    ];
    const [heardByOne, heardByOther] = [listening(one), listening(other)];
    one.publish('alone');
    expect(heardByOne).toEqual(['alone']);
    const server = await redis(port);
    await tellUntilHeard(one, heardByOther, 'together');
    await server.stop();
    one.publish('alone again');
    expect(heardByOne).toContain('alone again');
    await redis(port);
    await tellUntilHeard(one, heardByOther, 'together again');
  });
});
