import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followChanges } from './changes';

type Sink = { next: (answer: object) => void; error: (cause: unknown) => void; complete: () => void };
type Client = { on: Record<'connected' | 'closed', () => void> };
const wire = vi.hoisted(() => ({
  sinks: [] as unknown[],
  listeners: [] as [string, () => void][],
  client: undefined as unknown,
}));
const sinks = wire.sinks as Sink[];
vi.mock('graphql-ws', () => ({
  createClient: (options: object) => {
    wire.client = options;
    return {
      on: (name: string, listener: () => void) => {
        const entry: [string, () => void] = [name, listener];
        wire.listeners.push(entry);
        return () => wire.listeners.splice(wire.listeners.indexOf(entry), 1);
      },
      subscribe: (_: object, sink: unknown) => {
        wire.sinks.push(sink);
        return () => undefined;
      },
      dispose: () => undefined,
    };
  },
}));
vi.mock('./preferences', () => ({ currentLocale: () => 'en' }));

let looking: (() => void) | undefined;
const page = {
  hidden: false,
  addEventListener: (_: string, listener: () => void) => (looking = listener),
  removeEventListener: () => (looking = undefined),
};
let asked: (string[] | undefined)[];
let states: string[];
let end: () => void;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const happen = (name: 'connected' | 'closed') => {
  (wire.client as Client).on[name]();
  for (const [event, listener] of [...wire.listeners]) if (event === name) listener();
};
const change = (id: string) => sinks.at(-1)?.next({ data: { thingChanged: { id } } });

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
  vi.stubGlobal('document', page);
  page.hidden = false;
  sinks.length = 0;
  asked = [];
  states = [];
  end = followChanges(
    's',
    ({ ids }) => {
      asked.push(ids && [...ids]);
      return new Promise((resolve) => setTimeout(resolve, 50));
    },
    (state) => states.push(state),
  );
  happen('connected');
  await pass(2_000);
  asked.length = 0;
});
afterEach(() => {
  end();
  happen('closed');
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('nothing is asked for while nothing changes', async () => {
  await pass(60_000);
  expect(asked).toEqual([]);
  expect(states).toEqual(['live']);
});

test('many changes are asked for together, at most once a second', async () => {
  for (let n = 0; n < 30; n += 1) {
    change(`t${n % 3}`);
    await pass(100);
  }
  await pass(2_000);
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(asked.flat()).toEqual(expect.arrayContaining(['t0', 't1', 't2']));
});

test('a page that isn’t looked at waits until it is', async () => {
  page.hidden = true;
  change('t1');
  change('t2');
  await pass(30_000);
  expect(asked).toEqual([]);
  page.hidden = false;
  looking?.();
  await pass(200);
  expect(asked).toEqual([['t1', 't2']]);
});

test('after the line was down everything is asked for, and from time to time as long as it is', async () => {
  happen('closed');
  expect(states.at(-1)).toBe('offline');
  await pass(31_000);
  expect(asked).toEqual([undefined, undefined]);
  happen('connected');
  await pass(200);
  expect(states.at(-1)).toBe('live');
  expect(asked).toHaveLength(3);
  await pass(60_000);
  expect(asked).toHaveLength(3);
});

test('what the server ended is followed anew; while it refuses, the line counts as down', async () => {
  sinks[0]?.complete();
  await pass(5_100);
  expect(sinks).toHaveLength(2);
  sinks[1]?.error(new Error('not now'));
  expect(states).toEqual(['live', 'offline']);
  await pass(7_000);
  expect(sinks).toHaveLength(3);
  expect(states.at(-1)).toBe('live');
});

test('what isn’t followed any more asks for nothing', async () => {
  change('t1');
  end();
  change('t2');
  await pass(60_000);
  expect(asked).toEqual([]);
});
