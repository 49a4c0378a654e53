import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../../../testing/statements';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

const at = (text: string) => Date.parse(`${text}+08:00`);
const MONDAY = at('2026-05-11T09:00:00');

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

interface Explanation {
  dueAt: string;
  yellowFrom: string;
  provisional: boolean;
  steps: { kind: string; workingDays: number | null; basis: string | null; from: string | null; by: object | null }[];
  days: { date: string; kind: string; name: string | null; number: number | null; provisional: boolean }[];
}
const EXPLANATION = `dueAt yellowFrom provisional
  steps { kind at from workingDays basis dueAt note by { id } } days { date kind name number provisional }`;
const why = async ({ id }: { id: string }, viewer: Someone = oversight.bureau, language: 'zh-CN' | 'en' = 'zh-CN') =>
  (
    await viewer.run<{ supervisionTask: { whyDue: Explanation } }>(
      `query ($id: ID!) { supervisionTask(id: $id) { whyDue { ${EXPLANATION} } } }`,
      { id },
      { language },
    )
  ).supervisionTask.whyDue;
const PREVIEW = `query ($id: ID!, $dueAt: DateTime, $workingDays: Int) {
  previewDeadline(taskId: $id, dueAt: $dueAt, workingDays: $workingDays) { ${EXPLANATION} }
}`;
const preview = async (id: string, given: object = {}, by: Someone = oversight.bureau) =>
  (await by.run<{ previewDeadline: Explanation }>(PREVIEW, { id, ...given })).previewDeadline;
const ASSIGN = 'mutation ($input: AssignTaskInput!) { assignTask(input: $input) { id dueAt } }';
const assign = async (task: { id: string; version: number }, given: object) =>
  (
    await oversight.bureau.run<{ assignTask: { dueAt: string } }>(ASSIGN, {
      input: { id: task.id, version: task.version, leadOrganizationId: oversight.department.organizationId, ...given },
    })
  ).assignTask;

test('why this date: the days are counted one by one, with holidays and make-up workdays by their names', async () => {
  const task = await oversight.at('ASSIGNED');
  const { dueAt, yellowFrom, provisional, steps, days } = await why(task);
  expect({ dueAt, yellowFrom, provisional }).toEqual({
    dueAt: '2026-06-23T15:59:59.999Z',
    yellowFrom: '2026-06-16T16:00:00.000Z',
    provisional: false,
  });
  expect(steps).toMatchObject([
    { kind: 'REGISTERED', workingDays: 30, basis: 'SETTINGS' },
    { kind: 'ASSIGNED', workingDays: 30, basis: 'SETTINGS', from: '2026-05-11T01:00:00.000Z' },
  ]);
  expect(days[0]).toMatchObject({ date: '2026-05-12', kind: 'WORKING', number: 1 });
  expect(days.at(-1)).toMatchObject({ date: '2026-06-23', number: 30 });
  expect(days.find(({ date }) => date === '2026-06-19')).toMatchObject({
    kind: 'HOLIDAY',
    name: '端午',
    number: null,
  });
  const english = await why(task, press.author, 'en');
  expect(english.days.find(({ date }) => date === '2026-06-19')?.name).toBe('Dragon Boat Festival');
});

test('a list of explanations needs no statement for each task', async () => {
  const list = (limit: number) =>
    oversight.bureau.run(
      `query ($limit: Int) { supervisionTasks(page: { limit: $limit }) { items { whyDue { ${EXPLANATION} } } } }`,
      { limit },
    );
  for (let more = 0; more < 2; more++) await oversight.registered();
  expect(await statementsOf(app, () => list(3))).toBe(await statementsOf(app, () => list(1)));
});

test('U3: given at the assignment > the leader’s date > the days of the category > the settings’', async () => {
  const { createCategory } = await oversight.office.run<{ createCategory: { id: string; handlingDays: number } }>(
    'mutation ($input: CategoryInput!) { createCategory(input: $input) { id handlingDays } }',
    { input: { code: 'urgent', name: '应急', handlingDays: 5 } },
  );
  expect(createCategory.handlingDays).toBe(5);
  const adopted = () => press.adopted(undefined, { categoryId: createCategory.id });
  const [plain] = await oversight.instruct([await adopted()]);
  const [dated] = await oversight.instruct([await adopted()], { dueAt: '2026-05-29T18:00:00+08:00' });
  expect(plain).toMatchObject({ dueAt: '2026-05-18T15:59:59.999Z' });
  expect(await assign(dated!, {})).toMatchObject({ dueAt: '2026-05-29T10:00:00.000Z' });
  expect((await why(dated!)).steps.at(-1)).toMatchObject({ kind: 'ASSIGNED', workingDays: null, basis: 'INSTRUCTION' });
  expect(await assign(plain!, {})).toMatchObject({ dueAt: '2026-05-18T15:59:59.999Z' });
  expect((await why(plain!)).steps.at(-1)).toMatchObject({ workingDays: 5, basis: 'CATEGORY' });
  const [given] = await oversight.instruct([await adopted()], { dueAt: '2026-05-29T18:00:00+08:00' });
  expect(await assign(given!, { workingDays: 2 })).toMatchObject({ dueAt: '2026-05-13T15:59:59.999Z' });
});

test('an assignment gives a date or working days, not both, and 1 to 250 of these', async () => {
  const { id, version } = await oversight.registered();
  const fields = async (given: object) =>
    (
      await oversight.bureau.problem(ASSIGN, {
        input: { id, version, leadOrganizationId: oversight.department.organizationId, ...given },
      })
    )?.extensions.fields;
  expect(await fields({ workingDays: 3, dueAt: '2026-05-29T18:00:00+08:00' })).toMatchObject([
    { path: 'workingDays', code: 'EXACTLY_ONE' },
  ]);
  expect(await fields({ workingDays: 0 })).toMatchObject([{ path: 'workingDays', code: 'OUT_OF_RANGE' }]);
});

test('a preview shows what an assignment would make of the deadline, and refuses as it would', async () => {
  const task = await oversight.registered();
  const shown = await preview(task.id, { workingDays: 3 });
  expect(shown).toMatchObject({ dueAt: '2026-05-14T15:59:59.999Z', steps: [{ kind: 'ASSIGNED', workingDays: 3 }] });
  expect(shown.days.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect((await preview(task.id)).dueAt).toBe('2026-06-23T15:59:59.999Z');
  expect(await oversight.look(task.id)).toMatchObject({ status: 'REGISTERED', version: 1 });
  const past = await oversight.bureau.problem(PREVIEW, { id: task.id, dueAt: '2026-05-01T00:00:00+08:00' });
  expect(past?.extensions.fields).toMatchObject([{ path: 'dueAt', code: 'IN_THE_PAST' }]);
  const far = await oversight.bureau.problem(PREVIEW, { id: task.id, dueAt: '9999-12-30T00:00:00+08:00' });
  expect(far?.extensions.fields).toMatchObject([{ path: 'dueAt', code: 'OUT_OF_RANGE' }]);
  expect(await oversight.chair.refusal(PREVIEW, { id: task.id })).toBe('FORBIDDEN');
  expect(await oversight.department.refusal(PREVIEW, { id: task.id })).toBe('NOT_FOUND');
});

test('to the lead department a preview shows the extension', async () => {
  const { id, dueAt } = await oversight.at('IN_PROGRESS');
  const shown = await preview(id, { dueAt: '2026-07-11T10:00:00+08:00' }, oversight.department);
  expect(shown).toMatchObject({ dueAt: '2026-07-13T15:59:59.999Z', steps: [{ kind: 'EXTENDED' }] });
  expect(shown.days[0]).toMatchObject({ date: '2026-05-12', number: 1 });
  const problem = await oversight.department.problem(PREVIEW, { id, dueAt });
  expect(problem?.extensions.fields).toMatchObject([{ code: 'NOT_AFTER_DEADLINE' }]);
  const without = await oversight.department.problem(PREVIEW, { id });
  expect(without?.extensions.fields).toMatchObject([{ path: 'dueAt', code: 'REQUIRED' }]);
});

test('sent back, the clock starts anew at the second assignment', async () => {
  const sentBack = await oversight.at('SENT_BACK');
  app.setNow(at('2026-05-18T09:00:00'));
  await assign(sentBack, { workingDays: 5 });
  const { dueAt, steps, days } = await why(sentBack);
  expect(dueAt).toBe('2026-05-25T15:59:59.999Z');
  expect(steps.map(({ kind }) => kind)).toEqual(['REGISTERED', 'ASSIGNED', 'ASSIGNED']);
  expect(days.map(({ number }) => number)).toEqual([1, 2, 3, 4, null, null, 5]);
});

test('the days on which the clock stood are shown and not counted', async () => {
  const task = await oversight.at('ACCEPTED');
  app.setNow(at('2026-05-13T10:00:00'));
  const paused = await oversight.move(oversight.bureau, task, 'PAUSE', { note: '等待上级政策。' });
  app.setNow(at('2026-05-15T10:00:00'));
  const standing = (await why(task)).days.filter(({ kind }) => kind === 'PAUSED');
  expect(standing.map(({ date }) => date)).toEqual(['2026-05-13', '2026-05-14']);
  await oversight.move(oversight.bureau, paused, 'RESUME', { note: '政策已出台。' });
  const { dueAt, steps, days } = await why(task);
  expect(dueAt).toBe('2026-06-25T15:59:59.999Z');
  expect(steps.at(-1)).toMatchObject({ kind: 'RESUMED', workingDays: 2, from: '2026-05-13T02:00:00.000Z' });
  expect(days.filter(({ kind }) => kind === 'PAUSED').map(({ date }) => date)).toEqual(['2026-05-13', '2026-05-14']);
  expect(days.at(-1)).toMatchObject({ date: '2026-06-25', number: 30 });
});

test('a reopened task keeps its deadline until that has passed; then it has the settings’ days from the reopening', async () => {
  const [early, late] = [await oversight.at('CLOSED'), await oversight.at('CLOSED')];
  const note = { note: '问题反弹。' };
  expect(await oversight.move(oversight.bureau, early, 'REOPEN', note)).toMatchObject({ dueAt: early.dueAt });
  expect((await why(early)).steps.at(-1)).toMatchObject({ kind: 'REOPENED', workingDays: null });
  expect((await why(early)).days.at(-1)).toMatchObject({ date: '2026-06-23', number: 30 });
  app.setNow(at('2026-07-06T09:00:00'));
  await oversight.move(oversight.bureau, late, 'REOPEN', note);
  const { steps, days } = await why(late);
  expect(steps.at(-1)).toMatchObject({ kind: 'REOPENED', workingDays: 30, basis: 'SETTINGS' });
  expect(days[0]).toMatchObject({ date: '2026-07-07', number: 1 });
});

test('U4: lists are filtered by the light that each task has now, also where its clock stands', async () => {
  const [running, paused] = [await oversight.at('ACCEPTED'), await oversight.at('ACCEPTED')];
  await oversight.move(oversight.bureau, paused, 'PAUSE', { note: '等待上级政策。' });
  const ids = [running.id, paused.id, (await oversight.at('CLOSED')).id];
  const lit = async (...light: string[]) =>
    (
      await oversight.bureau.run<{ supervisionTasks: { items: { id: string; light: string }[] } }>(
        'query ($filter: SupervisionTaskFilter) { supervisionTasks(filter: $filter, page: { limit: 200 }) { items { id light } } }',
        { filter: { light } },
      )
    ).supervisionTasks.items
      .filter(({ id }) => ids.includes(id))
      .map(({ id, light: shown }) => `${ids.indexOf(id)} ${shown}`)
      .sort();
  expect(await lit('GREEN')).toEqual(['0 GREEN', '1 GREEN']);
  expect(await lit('DONE')).toEqual(['2 DONE']);
  app.setNow(at('2026-06-22T09:00:00'));
  expect(await lit('YELLOW')).toEqual(['0 YELLOW']);
  app.setNow(Date.parse(running.dueAt));
  expect(await lit('RED')).toEqual([]);
  app.setNow(Date.parse(running.dueAt) + 1);
  expect(await lit('RED', 'DONE')).toEqual(['0 RED', '2 DONE']);
  expect(await lit('GREEN', 'YELLOW')).toEqual(['1 GREEN']);
});

test('sorted by status, an assigned task past its working days stands with the accepted ones', async () => {
  const [assigned, accepted] = [await oversight.at('ASSIGNED'), await oversight.at('ACCEPTED')];
  app.setNow(at('2026-05-18T09:00:00'));
  const fresh = await oversight.at('ASSIGNED');
  const { supervisionTasks } = await oversight.bureau.run<{ supervisionTasks: { items: { id: string }[] } }>(
    'query { supervisionTasks(sort: { field: STATUS, order: ASC }, page: { limit: 200 }) { items { id } } }',
  );
  const order = supervisionTasks.items.map(({ id }) => id);
  expect(order.indexOf(fresh.id)).toBeLessThan(order.indexOf(assigned.id));
  expect(order.indexOf(assigned.id)).toBeLessThan(order.indexOf(accepted.id));
});

test('U6: a count that reaches into a year without a published calendar is marked', async () => {
  const [task] = await oversight.instruct([await press.adopted()], { dueAt: '2099-06-05T18:00:00+08:00' });
  expect(await why(task!)).toMatchObject({ provisional: true });
});
