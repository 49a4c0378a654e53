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

const FIELDS = `version registerDays acceptDays handlingDays verifyDays commentDays extraHolidays extraWorkdays
  remindFrom remindUntil`;
const CHANGE = `mutation ($input: SupervisionSettingsInput!) { changeSupervisionSettings(input: $input) { ${FIELDS} } }`;
type Settings = Record<string, unknown> & { version: number };
const settings = async (viewer: Someone = world.admin) =>
  (await viewer.run<{ supervisionSettings: Settings }>(`{ supervisionSettings { ${FIELDS} publishedYears } }`))
    .supervisionSettings;
const input = async (change: object = {}) => {
  const { publishedYears: _, ...present } = await settings();
  return { input: { ...present, ...change } };
};
const change = async (wanted: object) =>
  (await world.admin.run<{ changeSupervisionSettings: Settings }>(CHANGE, await input(wanted)))
    .changeSupervisionSettings;
const DEFAULTS = {
  registerDays: 1,
  acceptDays: 3,
  handlingDays: 30,
  verifyDays: 5,
  commentDays: 5,
  extraHolidays: [],
  extraWorkdays: [],
  remindFrom: '09:00',
  remindUntil: '17:00',
};
const TASK = `query ($id: ID!) { supervisionTask(id: $id) {
  version dueAt acceptDueAt verifyDueAt commentDueAt registerDueAt whyDue { yellowFrom steps { kind workingDays by { id } } }
  timeline { kind data }
} }`;
interface Detail extends Record<string, unknown> {
  whyDue: { yellowFrom: string; steps: { kind: string; workingDays: number | null; by: object | null }[] };
  timeline: { kind: string; data: Record<string, unknown> }[];
}
const look = async ({ id }: { id: string }) =>
  (await oversight.bureau.run<{ supervisionTask: Detail }>(TASK, { id })).supervisionTask;
const recounts = async (someone: Someone) =>
  (await someone.run<{ inbox: { items: { kind: string; body: string }[] } }>('Inbox')).inbox.items.filter(
    ({ kind }) => kind === 'DEADLINES_RECOUNTED',
  );

test('a new installation has the clocks of the rules; everyone signed in reads them', async () => {
  expect(await settings(press.author)).toMatchObject({ version: 0, ...DEFAULTS });
  expect((await settings()).publishedYears).toContain(2026);
  expect(await world.nobody.refusal(`{ supervisionSettings { ${FIELDS} } }`)).toBe('UNAUTHENTICATED');
});

test('only administrators change settings, as they saw them, and in order', async () => {
  for (const someone of [oversight.bureau, oversight.office, oversight.chair])
    expect(await someone.refusal(CHANGE, await input({ acceptDays: 4 }))).toBe('FORBIDDEN');
  const { version } = await change({ acceptDays: 4 });
  expect(await world.admin.refusal(CHANGE, await input({ version: version - 1 }))).toBe('CONFLICT');
  const wrong = { acceptDays: 0, extraHolidays: ['2026-05-06', '2026-05-06'], extraWorkdays: ['2026-05-06'] };
  const problem = await world.admin.problem(CHANGE, await input({ ...wrong, remindUntil: '08:00' }));
  expect(problem?.extensions.fields).toMatchObject([
    { path: 'acceptDays', code: 'OUT_OF_RANGE' },
    { path: 'extraHolidays.1', code: 'DUPLICATE' },
    { path: 'extraWorkdays.0', code: 'HOLIDAY_AND_WORKDAY' },
    { path: 'remindUntil', code: 'NOT_AFTER_START' },
  ]);
  expect(await settings()).toMatchObject({ version, acceptDays: 4 });
  await change(DEFAULTS);
});

test('every clock runs by the settings', async () => {
  await change({ registerDays: 2, acceptDays: 1, handlingDays: 10, verifyDays: 3, commentDays: 2 });
  const task = await oversight.at('RESULT_REPORTED');
  expect(task.dueAt).toBe('2026-05-25T15:59:59.999Z');
  expect(await look(task)).toMatchObject({
    registerDueAt: '2026-05-13T15:59:59.999Z',
    acceptDueAt: '2026-05-12T15:59:59.999Z',
    verifyDueAt: '2026-05-14T15:59:59.999Z',
    commentDueAt: '2026-05-13T15:59:59.999Z',
  });
  await change(DEFAULTS);
});

test('a matter that both sides closed alone is registered again when it is reopened, and its clock runs from then', async () => {
  const closed = await oversight.close(await oversight.registered({ kind: 'READ' }));
  app.setNow(at('2026-06-01T09:00:00'));
  const reopened = await oversight.move(oversight.bureau, closed, 'REOPEN', { note: '还有事项要办。' });
  expect(reopened).toMatchObject({ status: 'REGISTERED', outcome: null });
  expect((await look(reopened)).registerDueAt).toBe('2026-06-02T15:59:59.999Z');
  await change({ registerDays: 3 });
  expect((await look(reopened)).registerDueAt).toBe('2026-06-04T15:59:59.999Z');
  const assigned = await oversight.assign(await oversight.look(reopened.id));
  expect(assigned.status).toBe('ASSIGNED');
  await change(DEFAULTS);
});

test('a changed calendar counts open deadlines anew unless somebody set them, and tells bureau and department once', async () => {
  await change({ extraHolidays: [] });
  const department = await world.department();
  const lead = { leadOrganizationId: department.organizationId ?? '' };
  const counted = await oversight.assign(await oversight.registered(), lead);
  const set = await oversight.assign(await oversight.registered({ dueAt: '2026-06-24T18:00:00+08:00' }), lead);
  const closed = await oversight.at('CLOSED');
  const told = (await recounts(oversight.bureau)).length;

  await change({ extraHolidays: ['2026-05-12', '2026-06-22'] });
  expect(await look(counted)).toMatchObject({
    version: counted.version + 1,
    dueAt: '2026-06-25T15:59:59.999Z',
    acceptDueAt: '2026-05-15T15:59:59.999Z',
  });
  const steps = (await look(counted)).whyDue.steps;
  expect(steps.at(-1)).toEqual({ kind: 'RECOUNTED', workingDays: 30, by: null });
  expect((await look(counted)).timeline.at(-1)).toMatchObject({
    kind: 'task.deadlineRecounted',
    data: { previousDueAt: counted.dueAt, dueAt: '2026-06-25T15:59:59.999Z' },
  });
  const untouched = await look(set);
  expect(untouched).toMatchObject({ dueAt: set.dueAt, whyDue: { yellowFrom: '2026-06-16T16:00:00.000Z' } });
  expect(untouched.timeline.map(({ kind }) => kind)).not.toContain('task.deadlineRecounted');
  expect(await look(closed)).toMatchObject({ version: closed.version, dueAt: closed.dueAt });
  expect(await recounts(oversight.bureau)).toHaveLength(told + 1);
  const [news, ...more] = await recounts(department);
  expect(news?.body).toContain('1 件');
  expect(more).toEqual([]);

  await change({ extraHolidays: [] });
  expect(await look(counted)).toMatchObject({ dueAt: counted.dueAt });
});

test('other handling days move what they counted, with the days that the clock stood', async () => {
  const task = await oversight.at('ACCEPTED');
  const own = await oversight.registered();
  const given = await oversight.bureau.run<{ assignTask: { dueAt: string } }>(
    'mutation ($input: AssignTaskInput!) { assignTask(input: $input) { dueAt } }',
    {
      input: {
        id: own.id,
        version: own.version,
        leadOrganizationId: oversight.department.organizationId,
        workingDays: 12,
      },
    },
  );
  app.setNow(at('2026-05-12T09:00:00'));
  const paused = await oversight.move(oversight.bureau, task, 'PAUSE', { note: '等待上级政策。' });
  app.setNow(at('2026-05-14T09:00:00'));
  await oversight.move(oversight.bureau, paused, 'RESUME', { note: '政策已出台。' });
  await change({ handlingDays: 5 });
  expect(await look(task)).toMatchObject({ dueAt: '2026-05-20T15:59:59.999Z' });
  expect((await look(task)).whyDue.steps.at(-1)).toMatchObject({ kind: 'RECOUNTED', workingDays: 7 });
  expect(await look(own)).toMatchObject({ dueAt: given.assignTask.dueAt });
  await change(DEFAULTS);
});
