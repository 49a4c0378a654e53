import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PastRounds1780000016006 } from '../../../migrations/016-oversight';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

const MONDAY = Date.parse('2026-05-11T09:00:00+08:00');
const DAY = 24 * 60 * 60 * 1000;

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let press: ReportPress;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp({ now: MONDAY });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  press = await ReportPress.open(world, desk);
  oversight = await Oversight.open(world, press);
});
beforeEach(() => app.setNow(MONDAY));
afterAll(() => app.stop());

const VERIFY = 'mutation ($input: VerifyTaskInput!) { verifyTask(input: $input) { id } }';
const SIDES = `query ($id: ID!) { supervisionTask(id: $id) {
  status result mayVerifyFor disagreement { rounds since }
  rounds { number reportedAt outcome result verifyDueAt ended
    cppcc { passed note by { id } } bureau { passed note by { id } } }
  timeline { kind }
} }`;
const DISAGREED = `query ($disagreed: Boolean) {
  supervisionTasks(filter: { disagreed: $disagreed }, page: { limit: 200 }) { items { id } } }`;
const INBOX = 'query { inbox(page: { limit: 50 }) { items { kind task { id } } } }';

interface Sides {
  status: string;
  result: string | null;
  disagreement: { rounds: number; since: string } | null;
  rounds: object[];
  timeline: { kind: string }[];
}
const sides = async (id: string, viewer: Someone = oversight.bureau) =>
  (await viewer.run<{ supervisionTask: Sides }>(SIDES, { id })).supervisionTask;
const isListed = async (id: string, viewer: Someone = oversight.chair, disagreed = true) =>
  (
    await viewer.run<{ supervisionTasks: { items: { id: string }[] } }>(DISAGREED, { disagreed })
  ).supervisionTasks.items.some((item) => item.id === id);
const toldOf = async (viewer: Someone, id: string) =>
  (await viewer.run<{ inbox: { items: { kind: string; task: { id: string } | null }[] } }>(INBOX)).inbox.items.filter(
    ({ kind, task }) => kind === 'TASK_DISAGREED' && task?.id === id,
  ).length;
const report = async (id: string, note: string) => oversight.report(await oversight.look(id), { note });
/** The CPPCC side passes, the bureau doesn't. */
const divide = async (id: string, note: string) => {
  const task = await report(id, note);
  await oversight.verify(oversight.office, task);
  await oversight.verify(oversight.bureau, task, false);
};

test('each reported result stays as a round, with what both sides said and how it ended', async () => {
  const { id } = await oversight.at('IN_PROGRESS');
  const first = await report(id, '已修补路面。');
  await oversight.verify(oversight.office, first);
  await oversight.bureau.run(VERIFY, { input: { id, passed: false, note: '井盖仍未更换。' } });
  const second = await report(id, '井盖已全部更换。');
  await oversight.verify(oversight.bureau, second);
  expect(await sides(id)).toMatchObject({
    status: 'RESULT_REPORTED',
    result: '井盖已全部更换。',
    rounds: [
      {
        number: 1,
        outcome: 'A_SOLVED',
        result: '已修补路面。',
        ended: 'FAILED',
        cppcc: { passed: true, by: { id: oversight.office.accountId } },
        bureau: { passed: false, note: '井盖仍未更换。', by: { id: oversight.bureau.accountId } },
      },
      { number: 2, result: '井盖已全部更换。', ended: null, cppcc: null, bureau: { passed: true } },
    ],
  });
  await oversight.verify(oversight.chair, second);
  expect((await sides(id, oversight.department)).rounds).toMatchObject([{ ended: 'FAILED' }, { ended: 'CLOSED' }]);
  await oversight.move(oversight.chair, await oversight.look(id), 'REOPEN', { note: '问题反弹。' });
  expect((await sides(id)).rounds).toMatchObject([{ ended: 'FAILED' }, { ended: 'REOPENED', cppcc: { passed: true } }]);
});

test('U9: what was only to be read has rounds too, without a result', async () => {
  const { id } = await oversight.registered({ kind: 'READ' });
  expect((await sides(id)).rounds).toEqual([]);
  await oversight.verify(oversight.bureau, { id });
  await oversight.verify(oversight.chair, { id }, false);
  await oversight.close({ id });
  expect((await sides(id)).rounds).toMatchObject([
    { number: 1, result: null, verifyDueAt: null, ended: 'FAILED', bureau: { passed: true }, cppcc: { passed: false } },
    { number: 2, ended: 'CLOSED', cppcc: { passed: true }, bureau: { passed: true } },
  ]);
});

test('a side that fails a result says what is missing', async () => {
  const { id } = await oversight.at('RESULT_REPORTED');
  for (const note of [undefined, '  ']) {
    const problem = await oversight.bureau.problem(VERIFY, { input: { id, passed: false, note } });
    expect(problem?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'note', code: 'REQUIRED' }] });
  }
  expect((await sides(id)).rounds).toMatchObject([{ ended: null, bureau: null }]);
});

test('a disagreement on two results of one task lasts: both sides see it, and the chair meeting is told once', async () => {
  const { id } = await oversight.at('IN_PROGRESS');
  await divide(id, '第一次结果。');
  expect((await sides(id)).disagreement).toBeNull();
  expect(await isListed(id)).toBe(false);
  app.setNow(MONDAY + DAY);
  await divide(id, '第二次结果。');
  const since = new Date(MONDAY + DAY).toISOString();
  for (const viewer of [oversight.bureau, oversight.office, oversight.chair]) {
    expect((await sides(id, viewer)).disagreement).toEqual({ rounds: 2, since });
    expect(await isListed(id, viewer)).toBe(true);
    expect(await isListed(id, viewer, false)).toBe(false);
  }
  app.setNow(MONDAY + 2 * DAY);
  await divide(id, '第三次结果。');
  expect((await sides(id)).disagreement).toEqual({ rounds: 3, since });
  expect(await toldOf(oversight.chair, id)).toBe(1);
  for (const viewer of [oversight.department, press.author, await world.analyst()]) {
    const seen = await sides(id, viewer);
    expect(seen.disagreement).toBeNull();
    expect(seen.timeline.map(({ kind }) => kind)).not.toContain('task.disagreed');
    expect([await isListed(id, viewer), await isListed(id, viewer, false)]).toEqual([false, false]);
    expect(await toldOf(viewer, id)).toBe(0);
  }
  await oversight.close(await report(id, '第四次结果。'));
  expect((await sides(id)).disagreement).toBeNull();
  expect(await isListed(id)).toBe(false);
});

test('a disagreement lasts when one side passed a result and the other let the 5 working days run out', async () => {
  const task = await oversight.at('RESULT_REPORTED');
  await oversight.verify(oversight.bureau, task);
  const due = Date.parse('2026-05-18T23:59:59.999+08:00');
  app.setNow(due);
  expect([(await sides(task.id)).disagreement, await isListed(task.id)]).toEqual([null, false]);
  app.setNow(due + 1);
  const disagreement = { rounds: 1, since: new Date(due).toISOString() };
  expect([(await sides(task.id)).disagreement, await isListed(task.id)]).toEqual([disagreement, true]);
  expect(await toldOf(oversight.chair, task.id)).toBe(0);
  app.setNow(due + DAY);
  await oversight.verify(oversight.office, task, false);
  expect((await sides(task.id)).disagreement).toEqual(disagreement);
  expect(await toldOf(oversight.chair, task.id)).toBe(1);
});

test('rounds from before they were kept are found again in what was recorded', async () => {
  const { id } = await oversight.at('IN_PROGRESS');
  await divide(id, '第一次结果。');
  app.setNow(MONDAY + DAY);
  await oversight.close(await report(id, '第二次结果。'));
  await oversight.move(oversight.chair, await oversight.look(id), 'REOPEN', { note: '问题反弹。' });
  await report(id, '第三次结果。');
  const { id: readId } = await oversight.registered({ kind: 'READ' });
  await oversight.verify(oversight.bureau, { id: readId });
  const before = [(await sides(id)).rounds, (await sides(readId)).rounds];
  const { database } = app.app.platform;
  const runner = database.source.createQueryRunner();
  await runner.query('DELETE FROM `verification_round`');
  await new PastRounds1780000016006().up(runner);
  await runner.release();
  const after = [(await sides(id)).rounds, (await sides(readId)).rounds];
  const days = (rounds: object[]) => rounds.map((round) => ({ ...round, verifyDueAt: null }));
  expect(after.map(days)).toEqual(before.map(days));
});

test('a word on what was only to be read ends with its assignment: the sides disagree on results', async () => {
  const { id } = await oversight.registered({ kind: 'READ' });
  await oversight.verify(oversight.office, { id });
  const assigned = await oversight.assign(await oversight.look(id));
  expect((await sides(id)).rounds).toEqual([]);
  await oversight.move(oversight.department, assigned, 'ACCEPT');
  const task = await report(id, '已整改。');
  app.setNow(MONDAY + 30 * DAY);
  await oversight.verify(oversight.bureau, task);
  expect(await sides(id)).toMatchObject({ disagreement: { rounds: 1 }, rounds: [{ number: 1, ended: null }] });
  await oversight.verify(oversight.office, task, false);
  expect(await sides(id)).toMatchObject({ rounds: [{ number: 1, ended: 'FAILED' }] });
});
