import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../../testing/test-app';

let app: TestApp;
let world: World;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  oversight = await Oversight.open(world, await ReportPress.open(world, await SubmissionDesk.open(world)));
});
afterAll(() => app.stop());

const URGED = `query ($id: ID!) { supervisionTask(id: $id) {
  mayUrge urgings { id level note automatic by { id } } urgingCounts { level count } timeline { kind note data }
} }`;
interface Urged {
  mayUrge: boolean;
  urgings: { id: string; level: string; note: string | null; automatic: boolean; by: { id: string } | null }[];
  urgingCounts: { level: string; count: number }[];
  timeline: { kind: string; note: string | null; data: object }[];
}
const look = async (id: string, viewer: Someone = oversight.bureau) =>
  (await viewer.run<{ supervisionTask: Urged }>(URGED, { id })).supervisionTask;

const NEWS = '{ inbox(page: { limit: 50 }) { items { kind title body task { id } } } }';
interface News {
  kind: string;
  title: string;
  body: string;
  task: { id: string } | null;
}
const urgingsHeard = async (someone: Someone, taskId: string) => {
  const { inbox } = await someone.run<{ inbox: { items: News[] } }>(NEWS);
  return inbox.items.filter(({ kind, task }) => kind === 'TASK_URGED' && task?.id === taskId);
};
const urge = (by: Someone, id: string, level: string, note?: string) =>
  by.run<{ urgeTask: { id: string; urgings: object[] } }>('UrgeTask', { input: { id, level, note } });
const refusal = (by: Someone, id: string, level = 'BLUE', note?: string) =>
  by.refusal('UrgeTask', { input: { id, level, note } });

test('U5: the bureau and the office urge on three levels; departments hear of it, and it is counted', async () => {
  const assisting = await world.department();
  const task = await oversight.assign(await oversight.registered(), {
    assistingOrganizationIds: [assisting.organizationId ?? ''],
    responsibleViceChairId: oversight.chair.personId ?? '',
  });
  expect(await look(task.id)).toMatchObject({ mayUrge: true, urgings: [] });

  const { urgeTask } = await urge(oversight.office, task.id, 'BLUE');
  expect(urgeTask).toMatchObject({
    id: task.id,
    urgings: [{ level: 'BLUE', note: null, by: { displayName: expect.any(String) } }],
  });
  await urge(oversight.bureau, task.id, 'ORANGE', '请抓紧办理。');
  expect(await urgingsHeard(oversight.chair, task.id)).toEqual([]);
  await urge(oversight.bureau, task.id, 'RED', '逾期将通报。');

  for (const department of [oversight.department, assisting])
    expect((await urgingsHeard(department, task.id)).map(({ title }) => title)).toEqual(['督办单', '催办单', '提醒单']);
  expect(await urgingsHeard(oversight.chair, task.id)).toEqual([
    expect.objectContaining({ title: '督办单', body: expect.stringContaining('逾期将通报。') }),
  ]);

  const seen = await look(task.id, oversight.department);
  expect(seen.mayUrge).toBe(false);
  expect(seen.urgings.map(({ level, note, automatic, by }) => [level, note, automatic, by?.id])).toEqual([
    ['BLUE', null, false, oversight.office.accountId],
    ['ORANGE', '请抓紧办理。', false, oversight.bureau.accountId],
    ['RED', '逾期将通报。', false, oversight.bureau.accountId],
  ]);
  expect(seen.urgingCounts).toEqual(['BLUE', 'ORANGE', 'RED'].map((level) => ({ level, count: 1 })));
  expect(seen.timeline.filter(({ kind }) => kind === 'task.urged')).toHaveLength(3);
});

test('U5: a red warning says why', async () => {
  const task = await oversight.at('ACCEPTED');
  const problem = await oversight.bureau.problem('UrgeTask', { input: { id: task.id, level: 'RED', note: ' ' } });
  expect(problem?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'note', code: 'REQUIRED' }] });
  expect((await look(task.id)).urgings).toEqual([]);
});

test('U5: nobody else urges, and only what a department has in hand', async () => {
  const task = await oversight.at('IN_PROGRESS');
  for (const someone of [oversight.department, oversight.chair, await world.analyst()])
    expect(await refusal(someone, task.id)).toBe('FORBIDDEN');
  expect(await refusal(oversight.bureau, newKey())).toBe('NOT_FOUND');
  for (const status of ['REGISTERED', 'SENT_BACK', 'RESULT_REPORTED', 'CLOSED', 'CANCELLED'] as const) {
    const other = await oversight.at(status);
    expect(await refusal(oversight.bureau, other.id)).toBe('ILLEGAL_TRANSITION');
    expect((await look(other.id)).mayUrge).toBe(false);
  }
  expect((await look(task.id)).urgings).toEqual([]);
});

test('an urging that is sent again under its key is written once', async () => {
  const task = await oversight.at('ACCEPTED');
  const idempotencyKey = newKey();
  const input = { id: task.id, level: 'BLUE' };
  await Promise.all([1, 2].map(() => oversight.bureau.run('UrgeTask', { input }, { idempotencyKey })));
  expect((await look(task.id)).urgings).toHaveLength(1);
  expect(await urgingsHeard(oversight.department, task.id)).toHaveLength(1);
});
