import { describe, expect, test } from 'vitest';
import type { OpinionWrite } from '../acts.documents';
import type { OpinionValue } from '../opinion-value';
import { OpinionQueue, type Failure, type KeptOpinion, type OpinionStore } from './opinion-queue';
import { memoryStore } from './opinion-store';

class Failed extends Error {
  constructor(
    readonly failure: Failure,
    message: string = failure,
  ) {
    super(message);
  }
}

const nothing: OpinionValue = { recommendation: null, scores: {}, comment: '' };
const saying = (comment: string): OpinionValue => ({ ...nothing, comment });

/** A server that notes what arrives; `answer` may fail or wait. */
function makeServer() {
  const server = {
    account: 'a' as string | null,
    arrived: [] as { item: string; comment: string | null; key: string }[],
    atOnce: 0,
    most: 0,
    answer: (_: OpinionWrite): Promise<unknown> => Promise.resolve(),
    send: async (opinion: OpinionWrite, key: string) => {
      server.arrived.push({ item: opinion.itemId, comment: opinion.comment, key });
      server.most = Math.max(server.most, (server.atOnce += 1));
      await Promise.resolve();
      await server.answer(opinion).finally(() => (server.atOnce -= 1));
    },
  };
  return server;
}

/** One lock for all windows of a device. */
function makeLock() {
  let last: Promise<void> = Promise.resolve();
  return (work: () => Promise<void>) => (last = last.then(work));
}

function makeWindow(server: ReturnType<typeof makeServer>, store: OpinionStore, alone = makeLock(), name = 'w') {
  let keys = 0;
  let time = 0;
  const queue = new OpinionQueue({
    store,
    send: server.send,
    signedIn: () => Promise.resolve(server.account),
    failureOf: (error) => (error instanceof Failed ? error.failure : 'trouble'),
    alone,
    newKey: () => `${name}${++keys}`,
    now: () => ++time,
  });
  const enter = (
    itemId: string,
    value: OpinionValue | string,
    more: Partial<KeptOpinion> & { saved?: OpinionValue } = {},
  ) => {
    const { saved = nothing, ...rest } = more;
    return queue.enter(
      {
        accountId: 'a',
        sessionId: 's',
        itemId,
        title: itemId,
        value: typeof value === 'string' ? saying(value) : value,
        ready: true,
        ...rest,
      },
      saved,
    );
  };
  return { queue, enter };
}

function makeDesk() {
  const server = makeServer();
  const store = memoryStore();
  return { server, store, ...makeWindow(server, store) };
}
const offline = () => Promise.reject(new Failed('offline'));
const comments = (server: ReturnType<typeof makeServer>) =>
  server.arrived.map(({ item, comment }) => `${item}:${comment}`);

describe('sending', () => {
  test('opinions go out in the order in which they were begun, one at a time, each under its own key', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'one');
    await enter('2', 'two');
    await enter('3', 'three');
    await Promise.all([queue.sendAll('a'), queue.sendAll('a')]);
    expect(comments(server)).toEqual(['1:one', '2:two', '3:three']);
    expect(server.most).toBe(1);
    expect(new Set(server.arrived.map(({ key }) => key)).size).toBe(3);
    expect(queue.current().kept).toEqual([]);
  });

  test('only the latest of an item goes out, in its first place', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'a');
    await enter('2', 'b');
    await enter('1', 'ab');
    await enter('1', 'abc');
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:abc', '2:b']);
  });

  test('an unfinished one is kept and not sent', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'a', { ready: false });
    await queue.sendAll('a');
    expect(server.arrived).toEqual([]);
    expect(queue.current().kept).toHaveLength(1);
  });

  test('what is entered while it is being sent goes out after it, under a key of its own', async () => {
    const { server, queue, enter } = makeDesk();
    let first = true;
    server.answer = async () => {
      if (first) await enter('1', 'new');
      first = false;
    };
    await enter('1', 'old');
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:old', '1:new']);
    expect(server.arrived[0]?.key).not.toBe(server.arrived[1]?.key);
    expect(queue.current().kept).toEqual([]);
  });

  test('what the server has already is neither kept nor sent', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'draft');
    await enter('1', 'as before ', { saved: saying('as before') });
    await queue.sendAll('a');
    expect(server.arrived).toEqual([]);
    expect(queue.current().kept).toEqual([]);
  });

  test('back to what the page still takes for saved is sent, where this window sent something else since', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'new', { saved: saying('old') });
    await queue.sendAll('a');
    await enter('1', 'old', { saved: saying('old') });
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:new', '1:old']);
  });

  test('what was entered shows at once, before the store has it', async () => {
    const { queue, enter } = makeDesk();
    const entering = enter('1', 'now');
    expect(queue.current().kept).toMatchObject([{ itemId: '1', value: { comment: 'now' } }]);
    await entering;
  });
});

describe('a line that is lost', () => {
  test('nothing is lost, and the same content is sent again under the same key', async () => {
    const { server, queue, enter } = makeDesk();
    server.answer = offline;
    await enter('1', 'a');
    await enter('2', 'b');
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:a']);
    expect(queue.current()).toMatchObject({ failures: 1, kept: [{ itemId: '1' }, { itemId: '2' }] });
    server.answer = () => Promise.resolve();
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:a', '1:a', '2:b']);
    expect(server.arrived[0]?.key).toBe(server.arrived[1]?.key);
    expect(queue.current()).toMatchObject({ failures: 0, kept: [] });
  });

  test('changed content goes out under a new key', async () => {
    const { server, queue, enter } = makeDesk();
    server.answer = offline;
    await enter('1', 'a');
    await queue.sendAll('a');
    await enter('1', 'b');
    await queue.sendAll('a');
    const [first, second] = server.arrived;
    expect(first?.key).not.toBe(second?.key);
  });

  test('taken back to what is saved, it is sent nevertheless: the lost attempt may have arrived', async () => {
    const { server, queue, enter } = makeDesk();
    server.answer = offline;
    await enter('1', 'b', { saved: saying('a') });
    await queue.sendAll('a');
    server.answer = () => Promise.resolve();
    await enter('1', 'a', { saved: saying('a') });
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:b', '1:a']);
  });

  test('it survives a reload, and the key with it', async () => {
    const { server, store, queue, enter } = makeDesk();
    server.answer = offline;
    await enter('1', 'a');
    await queue.sendAll('a');
    server.answer = () => Promise.resolve();
    const reloaded = makeWindow(server, store, makeLock(), 'reloaded');
    await reloaded.queue.look();
    expect(reloaded.queue.current()).toMatchObject({ known: true, kept: [{ value: { comment: 'a' } }] });
    await reloaded.queue.sendAll('a');
    expect(server.arrived.map(({ key }) => key)).toEqual(['w1', 'w1']);
  });

  test('a server in trouble over one opinion gets the others', async () => {
    const { server, queue, enter } = makeDesk();
    server.answer = ({ itemId }) => (itemId === '1' ? Promise.reject(new Failed('trouble')) : Promise.resolve());
    await enter('1', 'a');
    await enter('2', 'b');
    await queue.sendAll('a');
    expect(queue.current().kept).toMatchObject([{ itemId: '1' }]);
    expect(queue.current().kept[0]?.refused).toBeUndefined();
  });
});

describe('refusals', () => {
  async function refused() {
    const desk = makeDesk();
    desk.server.answer = ({ itemId }) =>
      itemId === '1' ? Promise.reject(new Failed('refused', 'decided meanwhile')) : Promise.resolve();
    await desk.enter('1', 'late');
    await desk.enter('2', 'b');
    await desk.queue.sendAll('a');
    return desk;
  }

  test('a refused one keeps its text and the reason, and holds up nothing', async () => {
    const { server, queue } = await refused();
    expect(comments(server)).toEqual(['1:late', '2:b']);
    expect(queue.current().kept).toMatchObject([
      { itemId: '1', value: { comment: 'late' }, refused: 'decided meanwhile', attempt: undefined },
    ]);
    await queue.sendAll('a');
    expect(server.arrived).toHaveLength(2);
  });

  test('it is sent again when that is asked, or when it is changed', async () => {
    const { server, queue, enter } = await refused();
    server.answer = () => Promise.resolve();
    await queue.retry('a', '1');
    await queue.sendAll('a');
    expect(comments(server).at(-1)).toBe('1:late');
    server.answer = () => Promise.reject(new Failed('refused'));
    await enter('1', 'once more');
    await queue.sendAll('a');
    server.answer = () => Promise.resolve();
    await enter('1', 'and again');
    await queue.sendAll('a');
    expect(comments(server).at(-1)).toBe('1:and again');
    expect(queue.current().kept).toEqual([]);
  });

  test('it is discarded on demand', async () => {
    const { queue, store } = await refused();
    await queue.discard('a', '1');
    expect(await store.all()).toEqual([]);
  });

  test('what was entered during the refused attempt is tried', async () => {
    const { server, queue, enter } = makeDesk();
    let first = true;
    server.answer = async () => {
      if (!first) return;
      first = false;
      await enter('1', 'shorter');
      throw new Failed('refused', 'too long');
    };
    await enter('1', 'too long');
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:too long', '1:shorter']);
    expect(queue.current().kept).toEqual([]);
  });
});

describe('several accounts and windows', () => {
  test('an account sends its own opinions only', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'of a');
    await enter('1', 'of b', { accountId: 'b' });
    server.account = 'b';
    await queue.sendAll('b');
    expect(comments(server)).toEqual(['1:of b']);
    expect(queue.current().kept).toMatchObject([{ accountId: 'a' }]);
  });

  test('nothing is sent once the device is signed in as somebody else, or nobody', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'x');
    for (const account of ['b', null]) {
      server.account = account;
      await queue.sendAll('a');
    }
    expect(server.arrived).toEqual([]);
    server.account = 'a';
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:x']);
  });

  test('a sign-in in another window stops what is on its way between two opinions', async () => {
    const { server, queue, enter } = makeDesk();
    server.answer = () => Promise.resolve(void (server.account = 'b'));
    await enter('1', 'x');
    await enter('2', 'y');
    await queue.sendAll('a');
    expect(comments(server)).toEqual(['1:x']);
    expect(queue.current().kept).toMatchObject([{ itemId: '2' }]);
  });

  test('whoever signs in while another one’s opinions are on their way needn’t wait for a second call', async () => {
    const { server, queue, enter } = makeDesk();
    await enter('1', 'of a');
    await enter('2', 'of b', { accountId: 'b' });
    let theirs: Promise<void> | undefined;
    server.answer = async ({ itemId }) => {
      if (itemId !== '1') return;
      server.account = 'b';
      theirs = queue.sendAll('b');
    };
    await queue.sendAll('a');
    await theirs;
    expect(comments(server)).toEqual(['1:of a', '2:of b']);
    expect(queue.current().kept).toEqual([]);
  });

  test('a session that ended leaves everything in its place', async () => {
    const { server, queue, enter } = makeDesk();
    server.answer = () => Promise.reject(new Failed('signedOut'));
    await enter('1', 'x');
    await enter('2', 'y');
    await queue.sendAll('a');
    expect(server.arrived).toHaveLength(1);
    expect(queue.current().kept.map(({ refused }) => refused)).toEqual([undefined, undefined]);
  });

  test('two windows send nothing twice, and never at once', async () => {
    const server = makeServer();
    const store = memoryStore();
    const lock = makeLock();
    const one = makeWindow(server, store, lock, 'one');
    const other = makeWindow(server, store, lock, 'other');
    for (const item of ['1', '2', '3', '4']) await (Number(item) % 2 ? one : other).enter(item, item);
    await Promise.all([one.queue.sendAll('a'), other.queue.sendAll('a'), one.queue.sendAll('a')]);
    expect(comments(server).sort()).toEqual(['1:1', '2:2', '3:3', '4:4']);
    expect(server.most).toBe(1);
    await one.queue.look();
    expect(one.queue.current().kept).toEqual([]);
  });

  test('where browsers have no lock, two windows send the same under the same key', async () => {
    const server = makeServer();
    const store = memoryStore();
    const without = (work: () => Promise<void>) => work();
    const one = makeWindow(server, store, without, 'one');
    const other = makeWindow(server, store, without, 'other');
    await one.enter('1', 'x');
    await Promise.all([one.queue.sendAll('a'), other.queue.sendAll('a')]);
    expect(new Set(server.arrived.map(({ key }) => key)).size).toBe(1);
    expect(await store.all()).toEqual([]);
  });
});
