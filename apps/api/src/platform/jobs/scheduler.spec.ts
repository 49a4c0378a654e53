import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/test-app';
import type { JobRun } from './job';

const MINUTE = 60_000;

let app: TestApp;
let beside: TestApp;
const ran: string[] = [];
let late: (run: JobRun) => Promise<void> = async () => undefined;
const follow = (process: TestApp, name: string) => {
  process.app.platform.jobs.add({
    name: 'broken',
    intervalMs: MINUTE,
    run: () => Promise.reject(new Error(`${name} can’t`)),
  });
  process.app.platform.jobs.add({
    name: 'noted',
    intervalMs: MINUTE,
    run: async (run) => {
      ran.push(name);
      await late(run);
    },
  });
};
beforeAll(async () => {
  const env = { LOG_LEVEL: 'silent' };
  app = await startTestApp({ env });
  beside = await startTestApp({ beside: app, env });
  follow(app, 'one');
  follow(beside, 'other');
});
afterAll(() => app.stop());

const turn = (ms: number) => [app, beside].forEach((process) => process.setNow(process.now() + ms));
const runsOf = (name: string) =>
  app.app.platform.database.read('SELECT succeededAt, failures, error FROM job_run WHERE name = ?', [name]);
const readyz = async () => {
  const answer = await app.app.server.inject('/readyz');
  return { status: answer.statusCode, ...answer.json<{ scheduler: { lastRunAt: string | null; late: boolean } }>() };
};

test('/readyz tells whether the jobs run, and answers 200 also where they don’t', async () => {
  expect(await readyz()).toEqual({ status: 200, ready: true, scheduler: { lastRunAt: null, late: false } });
  turn(6 * MINUTE);
  expect(await readyz()).toMatchObject({ status: 200, scheduler: { lastRunAt: null, late: true } });
});

test('a job runs when its interval has passed; one that throws is noted and tried again, and stops no other', async () => {
  await app.tick();
  await app.tick();
  expect(ran).toEqual(['one']);
  expect(await runsOf('noted')).toEqual([{ succeededAt: app.now(), failures: 0, error: null }]);
  turn(MINUTE);
  await app.tick();
  expect(ran).toEqual(['one', 'one']);
  expect(await runsOf('broken')).toEqual([{ succeededAt: null, failures: 2, error: 'Error: one can’t' }]);
  expect((await readyz()).scheduler.lastRunAt).toBe(new Date(app.now()).toISOString());
});

test('one process at a time runs them; another one takes over when it has fallen silent, not because of a fast clock', async () => {
  turn(MINUTE);
  await app.tick();
  ran.length = 0;
  beside.setNow(app.now() + MINUTE + 3_000);
  await beside.tick();
  expect(ran).toEqual([]);
  turn(MINUTE + 6_000);
  await beside.tick();
  await app.tick();
  expect(ran).toEqual(['other']);
});

test('a process that slept while another took over finds its own work refused', async () => {
  turn(2 * MINUTE);
  await beside.tick();
  ran.length = 0;
  const refused: unknown[] = [];
  late = async (run) => {
    late = async () => undefined;
    app.setNow(beside.now() + 2 * MINUTE);
    await app.tick();
    await run
      .transaction(async () => undefined)
      .catch((error: unknown) => {
        refused.push(String(error));
        throw error;
      });
  };
  turn(MINUTE);
  await beside.tick();
  expect(ran).toEqual(['other', 'one']);
  expect(refused).toEqual([expect.stringContaining('taken over')]);
});

test('whoever stops lets the portion at hand end, and hands over at once', async () => {
  turn(10 * MINUTE);
  await beside.tick();
  turn(MINUTE);
  ran.length = 0;
  let portions = 0;
  let begun = () => {};
  const atWork = new Promise<void>((resolve) => (begun = resolve));
  late = (run) =>
    run.portions(async () => {
      portions += 1;
      begun();
      await wait(20);
      return 'more';
    });
  const round = beside.tick();
  await atWork;
  await beside.app.close();
  await round;
  expect(portions).toBe(1);
  late = async () => undefined;
  app.setNow(beside.now());
  await app.tick();
  expect(ran).toEqual(['other']);
  turn(MINUTE);
  await app.tick();
  expect(ran).toEqual(['other', 'one']);
});
