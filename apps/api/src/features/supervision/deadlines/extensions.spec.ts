import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

const at = (text: string) => Date.parse(`${text}+08:00`);
const MONDAY = at('2026-05-11T09:00:00');

let app: TestApp;
let world: World;
let press: ReportPress;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp({ now: MONDAY });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  press = await ReportPress.open(world, await SubmissionDesk.open(world));
  oversight = await Oversight.open(world, press);
});
beforeEach(() => app.setNow(MONDAY));
afterAll(() => app.stop());

const UNTIL = '2026-07-10T18:00:00+08:00';
const asking = (taskId: string, until = UNTIL) => ({ input: { taskId, until, reason: '需跨县协调管网走向。' } });
const ask = async (taskId: string, until = UNTIL, by: Someone = oversight.department) =>
  (await by.run<{ requestExtension: { id: string; until: string } }>('RequestExtension', asking(taskId, until)))
    .requestExtension;
const decide = (id: string, granted: boolean, note?: string) =>
  oversight.bureau.run('DecideExtension', { id, granted, note });
const TASK = `query ($id: ID!) { supervisionTask(id: $id) {
  dueAt light mayRequestExtension mayDecideExtension timeline { kind note data }
  extensions { id until granted decisionNote lapsed requestedBy { displayName } decidedBy { displayName } }
  whyDue { dueAt yellowFrom steps { kind dueAt workingDays note } days { date number } }
} }`;
interface Detail {
  dueAt: string;
  light: string;
  mayRequestExtension: boolean;
  mayDecideExtension: boolean;
  timeline: { kind: string; note: string | null; data: Record<string, unknown> }[];
  extensions: Record<string, unknown>[];
  whyDue: { dueAt: string; yellowFrom: string; steps: { kind: string }[]; days: { date: string; number: number }[] };
}
const look = async ({ id }: { id: string }, viewer: Someone = oversight.bureau, language: 'zh-CN' | 'en' = 'zh-CN') =>
  (await viewer.run<{ supervisionTask: Detail }>(TASK, { id }, { language })).supervisionTask;
const newsOf = async (someone: Someone, taskId: string) =>
  (
    await someone.run<{ inbox: { items: { kind: string; body: string; task: { id: string } | null }[] } }>('Inbox')
  ).inbox.items.filter(({ task }) => task?.id === taskId);
const askedFor = async (extensionAsked: boolean, viewer: Someone = oversight.bureau) =>
  (
    await viewer.run<{ supervisionTasks: { items: { id: string }[] } }>(
      'query ($filter: SupervisionTaskFilter) { supervisionTasks(filter: $filter, page: { limit: 200 }) { items { id } } }',
      { filter: { extensionAsked } },
    )
  ).supervisionTasks.items.map(({ id }) => id);

test('U6: the lead department asks, the bureau grants, and the deadline, its light and its reasons move', async () => {
  const task = await oversight.at('IN_PROGRESS');
  expect(await look(task, oversight.department)).toMatchObject({
    mayRequestExtension: true,
    mayDecideExtension: false,
  });
  const { id, until } = await ask(task.id, '2026-07-11T10:00:00+08:00');
  expect(until).toBe('2026-07-13T15:59:59.999Z');
  expect(await look(task, oversight.department)).toMatchObject({ mayRequestExtension: false, dueAt: task.dueAt });
  expect(await look(task)).toMatchObject({ mayDecideExtension: true });
  expect(await askedFor(true)).toContain(task.id);
  expect(await askedFor(false)).not.toContain(task.id);
  expect((await newsOf(oversight.bureau, task.id))[0]).toMatchObject({ kind: 'TASK_EXTENSION_ASKED' });

  await decide(id, true, '同意。');
  const granted = await look(task, press.author);
  expect(granted).toMatchObject({
    dueAt: '2026-07-13T15:59:59.999Z',
    extensions: [{ id, granted: true, decisionNote: '同意。', lapsed: false }],
    whyDue: { dueAt: '2026-07-13T15:59:59.999Z', yellowFrom: '2026-07-07T16:00:00.000Z' },
  });
  expect(granted.whyDue.steps.map(({ kind }) => kind)).toEqual(['REGISTERED', 'ASSIGNED', 'EXTENDED']);
  expect(granted.whyDue.days.at(-1)).toMatchObject({ date: '2026-07-13' });
  expect(granted.timeline.filter(({ kind }) => kind.startsWith('task.extension'))).toMatchObject([
    { kind: 'task.extensionAsked', note: '需跨县协调管网走向。', data: { until } },
    { kind: 'task.extensionDecided', data: { granted: true, dueAt: until } },
  ]);
  expect((await newsOf(oversight.department, task.id))[0]).toMatchObject({
    kind: 'TASK_EXTENSION_GRANTED',
    body: expect.stringContaining('2026-07-13') as string,
  });
  expect(await askedFor(true)).not.toContain(task.id);
});

test('U6: the bureau refuses with a note, decides once, and the department may ask again', async () => {
  const task = await oversight.at('ACCEPTED');
  const { id } = await ask(task.id);
  const DECIDE =
    'mutation ($id: ID!, $granted: Boolean!, $note: String) { decideExtension(id: $id, granted: $granted, note: $note) { id } }';
  const { bureau, department, office } = oversight;
  const problem = await bureau.problem(DECIDE, { id, granted: false });
  expect(problem?.extensions.fields).toMatchObject([{ path: 'note', code: 'REQUIRED' }]);
  for (const someone of [department, office])
    expect(await someone.refusal(DECIDE, { id, granted: true })).toBe('FORBIDDEN');
  expect(await bureau.refusal(DECIDE, { id: 'none', granted: true })).toBe('NOT_FOUND');
  await decide(id, false, '请按期办结。');
  expect(await bureau.refusal(DECIDE, { id, granted: true })).toBe('ALREADY_DECIDED');
  expect(await look(task)).toMatchObject({ dueAt: task.dueAt, extensions: [{ granted: false }] });
  expect((await newsOf(department, task.id))[0]).toMatchObject({ kind: 'TASK_EXTENSION_REFUSED' });
  expect((await ask(task.id)).id).not.toBe(id);
});

test('U6: asked for by nobody but the lead department, with a reason, later than the deadline, one at a time', async () => {
  const task = await oversight.at('IN_PROGRESS');
  const ASK = 'mutation ($input: ExtensionInput!) { requestExtension(input: $input) { id } }';
  const { bureau, department } = oversight;
  const assisting = await world.department();
  const other = await oversight.assign(await oversight.registered(), {
    assistingOrganizationIds: [assisting.organizationId ?? ''],
  });
  expect(await assisting.refusal(ASK, asking(task.id))).toBe('NOT_FOUND');
  expect(await assisting.refusal(ASK, asking(other.id))).toBe('FORBIDDEN');
  expect(await bureau.refusal(ASK, asking(task.id))).toBe('FORBIDDEN');
  expect(await department.refusal(ASK, asking(other.id))).toBe('ILLEGAL_TRANSITION');
  const fields = async (input: object) =>
    (await department.problem(ASK, { input: { ...asking(task.id).input, ...input } }))?.extensions.fields;
  expect(await fields({ reason: ' ' })).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
  expect(await fields({ until: task.dueAt })).toMatchObject([{ path: 'until', code: 'NOT_AFTER_DEADLINE' }]);
  await ask(task.id);
  expect((await department.problem(ASK, asking(task.id)))?.extensions.code).toBe('EXTENSION_OPEN');
  app.setNow(at('2026-05-18T09:00:00'));
  expect(await department.refusal(ASK, asking(other.id))).toBeNull();
});

test('U6: after the deadline nobody asks any more, but what was asked before is still decided', async () => {
  const [late, open] = [await oversight.at('IN_PROGRESS'), await oversight.at('IN_PROGRESS')];
  const { id } = await ask(open.id);
  app.setNow(Date.parse(late.dueAt) + 1000);
  const ASK = 'mutation ($input: ExtensionInput!) { requestExtension(input: $input) { id } }';
  expect((await oversight.department.problem(ASK, asking(late.id)))?.message).toBe('办理期限已过，不能再申请延期。');
  expect(await look(late, oversight.department)).toMatchObject({ light: 'RED', mayRequestExtension: false });
  await decide(id, true);
  expect(await look(open)).toMatchObject({ light: 'GREEN', dueAt: '2026-07-10T10:00:00.000Z' });
});

test('while the clock stands the deadline has not passed', async () => {
  const task = await oversight.at('IN_PROGRESS');
  const paused = await oversight.move(oversight.bureau, task, 'PAUSE', { note: '等待上级政策。' });
  app.setNow(at('2026-08-03T09:00:00'));
  expect(await look(paused, oversight.department)).toMatchObject({ mayRequestExtension: true, light: 'GREEN' });
  const { id } = await ask(task.id, '2026-09-30T18:00:00+08:00');
  await decide(id, true);
  expect(await look(task)).toMatchObject({ dueAt: '2026-09-30T10:00:00.000Z' });
});

test('U6: a request lapses with the handling, with the reason in the reader’s language', async () => {
  const [reported, reassigned] = [await oversight.at('IN_PROGRESS'), await oversight.at('IN_PROGRESS')];
  await ask(reported.id);
  await ask(reassigned.id);
  await oversight.report(reported);
  const other = await world.department();
  await oversight.assign(reassigned, { leadOrganizationId: other.organizationId ?? '', note: '职责调整。' });
  const [lapsed] = (await look(reported)).extensions;
  expect(lapsed).toMatchObject({ granted: false, lapsed: true, decidedBy: null });
  expect(lapsed?.decisionNote).toBe('已报办理结果，延期申请自动失效。');
  expect((await look(reassigned, oversight.bureau, 'en')).extensions[0]).toMatchObject({
    decisionNote: 'The task was assigned anew; the request has lapsed.',
  });
  expect((await look(reported)).timeline.map(({ kind }) => kind)).toContain('task.extensionDecided');
  expect(await askedFor(true)).not.toContain(reported.id);
});
