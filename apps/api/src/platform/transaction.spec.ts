import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/test-app';
import { Counter } from './audit/counter.entity';
import { Transactions, type Tx } from './transaction';

let app: TestApp;
let transactions: Transactions;
beforeAll(async () => {
  app = await startTestApp();
  transactions = app.app.platform.transactions;
});
afterAll(() => app.stop());

const run = <T>(work: (tx: Tx) => Promise<T>) => transactions.run(null, work);
const put = (tx: Tx, name: string) => tx.manager.insert(Counter, { name, value: 1 });
const isThere = async (name: string) =>
  (await app.app.platform.database.read('SELECT `name` FROM `counter` WHERE `name` = ?', [name])).length === 1;
const LATE = 'The transaction has ended; something was not awaited.';

describe('a transaction', () => {
  test('is all or nothing', async () => {
    const failing = run(async (tx) => {
      await put(tx, 'half');
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await isThere('half')).toBe(false);
    await run((tx) => put(tx, 'whole'));
    expect(await isThere('whole')).toBe(true);
  });

  test('takes in the calls made inside it: what a nested one wrote goes with the outer one', async () => {
    const failing = run(async (tx) => {
      await run(async (inner) => {
        expect(inner).toBe(tx);
        await put(inner, 'nested');
      });
      throw new Error('after the nested one');
    });
    await expect(failing).rejects.toThrow('after the nested one');
    expect(await isThere('nested')).toBe(false);
  });

  test('isn’t seen from outside before its end', async () => {
    await run(async (tx) => {
      await put(tx, 'unfinished');
      expect(await isThere('unfinished')).toBe(false);
    });
    expect(await isThere('unfinished')).toBe(true);
  });

  test('runs its hooks after its end, and only then', async () => {
    const seen: boolean[] = [];
    await run(async (tx) => {
      tx.afterCommit.push(() => seen.push(true));
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual([true]);
    await run(async (tx) => {
      tx.afterCommit.push(() => seen.push(false));
      throw new Error('no');
    }).catch(() => undefined);
    expect(seen).toEqual([true]);
  });
});

describe('a call that comes after the end', () => {
  test('is refused through the transaction, its manager and a nested call', async () => {
    const late = await run(async (tx) => {
      const { manager } = tx;
      let end!: () => void;
      const ended = new Promise<void>((resolve) => (end = resolve));
      const nested = ended.then(() => run((inner) => put(inner, 'late-nested')));
      nested.catch(() => undefined);
      return { tx, manager, end, nested };
    });
    late.end();
    await expect(late.nested).rejects.toThrow(LATE);
    expect(() => late.tx.manager).toThrow(LATE);
    await expect(late.manager.insert(Counter, { name: 'late', value: 1 })).rejects.toThrow(LATE);
    await expect(late.manager.query('SELECT 1')).rejects.toThrow();
    expect(await isThere('late')).toBe(false);
    expect(await isThere('late-nested')).toBe(false);
  });

  test('doesn’t get into the transaction that runs by then', async () => {
    const manager = await run(async (tx) => tx.manager);
    const other = run(async (tx) => {
      await put(tx, 'other');
      await expect(manager.insert(Counter, { name: 'intruder', value: 1 })).rejects.toThrow(LATE);
    });
    await other;
    expect(await isThere('other')).toBe(true);
    expect(await isThere('intruder')).toBe(false);
  });
});

describe('a running number', () => {
  test('is given once, without gaps, however many ask at the same time', async () => {
    const numbers = await Promise.all(Array.from({ length: 40 }, () => run((tx) => tx.next('asked'))));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test('is given back by a transaction that fails', async () => {
    await run((tx) => tx.next('returned'));
    await run(async (tx) => {
      await tx.next('returned');
      throw new Error('no');
    }).catch(() => undefined);
    expect(await run((tx) => tx.next('returned'))).toBe(2);
  });

  test('is given in rows', async () => {
    expect(await run((tx) => tx.next('in-rows', 5))).toBe(1);
    expect(await run((tx) => tx.next('in-rows'))).toBe(6);
  });
});

test('what is left for the end of a transaction is done last, and undone with it', async () => {
  const order: string[] = [];
  await run(async (tx) => {
    tx.beforeCommit.push(async () => {
      order.push('last');
      await put(tx, 'left for the end');
    });
    await put(tx, 'before the end');
    order.push('first');
  });
  expect(order).toEqual(['first', 'last']);
  expect(await isThere('left for the end')).toBe(true);
  const failing = run(async (tx) => {
    tx.beforeCommit.push(() => Promise.reject(new Error('no')));
    await put(tx, 'undone');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await isThere('undone')).toBe(false);
});
