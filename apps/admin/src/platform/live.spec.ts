import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followThing } from './live';

type Sink = { next: (answer: object) => void; error: (cause: unknown) => void; complete: () => void };
const line = vi.hoisted(() => ({ sinks: [] as unknown[], closed: new Set<() => void>(), asked: 0 }));
const sinks = line.sinks as Sink[];
vi.mock('graphql-ws', () => ({
  createClient: () => ({
    on: (_: string, listener: () => void) => {
      line.closed.add(listener);
      return () => line.closed.delete(listener);
    },
    subscribe: (_: object, sink: unknown) => {
      line.sinks.push(sink);
      return () => undefined;
    },
    dispose: () => undefined,
  }),
}));
vi.mock('react-admin', async () => ({ HttpError: class extends Error {}, localStorageStore: () => ({}) }));
const answers: ((answer: object) => void)[] = [];
vi.mock('./graphql', () => ({
  request: () => {
    line.asked += 1;
    return new Promise((resolve) => answers.push(resolve));
  },
  codeOf: () => undefined,
  toHttpError: ({ message }: { message: string }) => new Error(message),
}));

const page = { hidden: false };
let told: { data?: unknown; error?: Error | undefined; state: string }[];
let end: () => void;
const last = () => told.at(-1);
const breakLine = () => line.closed.forEach((closed) => closed());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const tellBySocket = (thing: object) => sinks.at(-1)?.next({ data: { thingChanged: thing } });
const answerPoll = async (thing: object) => {
  answers.shift()?.({ thing });
  await pass(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.hidden = false;
  sinks.length = answers.length = line.asked = 0;
  told = [];
  end = followThing<{ thing: object }, object>('s', 'q', {}, (news) => told.push(news as (typeof told)[0]));
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('while the line is up, only it tells', async () => {
  tellBySocket({ n: 1 });
  await pass(10_000);
  expect(line.asked).toBe(0);
  expect(last()).toEqual({ data: { n: 1 }, error: undefined, state: 'live' });
});

test('an answer that comes after news of the line counts no more', async () => {
  await pass(500);
  expect(line.asked).toBe(1);
  tellBySocket({ n: 2 });
  await answerPoll({ n: 1 });
  expect(last()).toMatchObject({ data: { n: 2 }, state: 'live' });
});

test('while it is down, one question at a time is asked every two seconds, however often connecting fails', async () => {
  tellBySocket({ n: 1 });
  breakLine();
  expect(last()).toEqual({ state: 'offline' });
  await pass(500);
  expect(line.asked).toBe(1);
  breakLine();
  breakLine();
  await pass(5_000);
  expect(line.asked).toBe(1);
  await answerPoll({ n: 2 });
  expect(last()).toMatchObject({ data: { n: 2 }, state: 'offline' });
  await pass(1_900);
  breakLine();
  expect(line.asked).toBe(1);
  await pass(200);
  expect(line.asked).toBe(2);
});

test('nobody asks for a page that isn’t looked at', async () => {
  page.hidden = true;
  breakLine();
  await pass(20_000);
  expect(line.asked).toBe(0);
  page.hidden = false;
  await pass(2_000);
  expect(line.asked).toBe(1);
});

test('what the server ended is asked for, and followed anew', async () => {
  tellBySocket({ n: 1 });
  sinks[0]?.complete();
  expect(last()).toEqual({ state: 'offline' });
  await pass(5_000);
  expect(sinks).toHaveLength(2);
  tellBySocket({ n: 3 });
  expect(last()).toMatchObject({ data: { n: 3 }, state: 'live' });
});

test('a refusal of the server is told, and what it doesn’t follow now is tried again', async () => {
  sinks[0]?.next({ errors: [{ message: 'gone' }] });
  expect(last()?.error?.message).toBe('gone');
  sinks[0]?.error(new Error('closed for good'));
  await pass(5_000);
  expect(sinks).toHaveLength(2);
});

test('what isn’t followed any more tells nothing', async () => {
  end();
  tellBySocket({ n: 1 });
  breakLine();
  await pass(10_000);
  expect(told).toEqual([]);
  expect(sinks).toHaveLength(1);
});
