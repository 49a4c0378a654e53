import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

const MONDAY = Date.parse('2026-05-11T09:00:00+08:00');

let app: TestApp;
let world: World;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp({ now: MONDAY });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  oversight = await Oversight.open(world, await ReportPress.open(world, await SubmissionDesk.open(world)));
});
afterAll(() => app.stop());

const CALENDAR = `query ($from: DateTime!, $to: DateTime!, $mine: Boolean) {
  supervisionCalendar(from: $from, to: $to, mine: $mine) {
    deadlines { id number light } actions { id form at tasks { id } } days { date name working }
  }
}`;
interface Calendar {
  deadlines: { id: string }[];
  actions: { id: string; tasks: { id: string }[] }[];
  days: { date: string; name: string | null; working: boolean }[];
}
const JUNE = { from: '2026-06-01T00:00:00+08:00', to: '2026-06-30T23:59:59+08:00' };
const look = async (who: Someone, range: object = JUNE, language: 'zh-CN' | 'en' = 'zh-CN') =>
  (await who.run<{ supervisionCalendar: Calendar }>(CALENDAR, { ...range }, { language })).supervisionCalendar;

const dueOn = async (day: string, wishes: object = {}) =>
  oversight.assign(await oversight.registered(), { dueAt: `${day}T18:00:00+08:00`, ...wishes });
async function plan(at: string, taskIds: string[], leaderId?: string): Promise<string> {
  const input = {
    taskIds,
    form: leaderId ? 'ON_SITE_ASSISTANCE' : 'URGING_SYMPOSIUM',
    at,
    participants: '督查局',
    leaderId,
  };
  const { planSupervisionAction } = await oversight.bureau.run<{ planSupervisionAction: { id: string } }>(
    'mutation ($input: PlannedActionInput!) { planSupervisionAction(input: $input) { id } }',
    { input },
  );
  return planSupervisionAction.id;
}
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

test('it holds the deadlines of open tasks and the events of its days, in their order', async () => {
  const { bureau } = oversight;
  const [late, early] = [await dueOn('2026-06-24'), await dueOn('2026-06-10')];
  const outside = await dueOn('2026-07-01');
  const cancelled = await oversight.cancel(await dueOn('2026-06-11'));
  const held = await plan('2026-06-12T09:00:00+08:00', [late.id, early.id]);
  const dropped = await plan('2026-06-13T09:00:00+08:00', [late.id]);
  await bureau.run('mutation ($id: ID!) { cancelPlannedAction(id: $id, version: 1, note: "改期") { id } }', {
    id: dropped,
  });
  const { deadlines, actions } = await look(bureau);
  expect(ids(deadlines)).toEqual([early.id, late.id]);
  expect(ids(deadlines)).not.toEqual(expect.arrayContaining([outside.id, cancelled.id]));
  expect(actions).toMatchObject([{ id: held, form: 'URGING_SYMPOSIUM', tasks: [{ id: late.id }, { id: early.id }] }]);
});

test('each sees what they read; of that, what is theirs', async () => {
  const [department, other] = [await world.department(), await world.department()];
  const chair = await world.chair();
  const day = { from: '2026-08-01T00:00:00+08:00', to: '2026-08-31T00:00:00+08:00' };
  const mine = await dueOn('2026-08-05', { leadOrganizationId: department.organizationId });
  const theirs = await dueOn('2026-08-06', {
    leadOrganizationId: other.organizationId,
    responsibleViceChairId: chair.personId,
  });
  const [ofMine, ofTheirs] = [
    await plan('2026-08-07T09:00:00+08:00', [mine.id], chair.personId),
    await plan('2026-08-08T09:00:00+08:00', [theirs.id]),
  ];
  for (const [who, tasks, events] of [
    [department, [mine.id], [ofMine]],
    [other, [theirs.id], [ofTheirs]],
    [chair, [mine.id, theirs.id], [ofMine, ofTheirs]],
  ] as const) {
    const { deadlines, actions } = await look(who, day);
    expect([ids(deadlines), ids(actions)]).toEqual([tasks, events]);
  }
  const own = await look(chair, { ...day, mine: true });
  expect([ids(own.deadlines), ids(own.actions)]).toEqual([[theirs.id], [ofMine, ofTheirs]]);
  const bureaus = await look(oversight.bureau, { ...day, mine: true });
  expect([bureaus.deadlines, bureaus.actions]).toEqual([[], []]);
});

test('days that differ from the week have their names, in the language of the viewer', async () => {
  expect((await look(oversight.bureau)).days).toEqual([
    { date: '2026-06-19', name: '端午', working: false },
    { date: '2026-06-20', name: '端午', working: false },
    { date: '2026-06-21', name: '端午', working: false },
  ]);
  const [festival] = (await look(oversight.bureau, JUNE, 'en')).days;
  expect(festival!.name).toBe('Dragon Boat Festival');
});

test('days that the settings add are there without a name', async () => {
  const FIELDS =
    'version registerDays acceptDays handlingDays verifyDays commentDays extraHolidays extraWorkdays remindFrom remindUntil';
  const { supervisionSettings } = await world.admin.run<{ supervisionSettings: object }>(
    `{ supervisionSettings { ${FIELDS} } }`,
  );
  await world.admin.run(
    'mutation ($input: SupervisionSettingsInput!) { changeSupervisionSettings(input: $input) { version } }',
    { input: { ...supervisionSettings, extraHolidays: ['2027-03-10'] } },
  );
  const { days } = await look(oversight.bureau, { from: '2027-03-09T00:00:00+08:00', to: '2027-03-11T00:00:00+08:00' });
  expect(days).toEqual([{ date: '2027-03-10', name: null, working: false }]);
});

test('more than 100 days at once are refused with a reason, and so is an end before the beginning', async () => {
  const { bureau } = oversight;
  const problem = async (from: string, to: string) => (await bureau.problem(CALENDAR, { from, to }))?.extensions;
  expect(await problem('2026-01-01T00:00:00+08:00', '2026-04-12T00:00:00+08:00')).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'to', code: 'TOO_MANY_DAYS', message: '时间范围最长 100 天。' }],
  });
  expect(await problem('2026-01-02T00:00:00+08:00', '2026-01-01T00:00:00+08:00')).toMatchObject({
    fields: [{ path: 'to', code: 'BEFORE_BEGINNING' }],
  });
  expect(await problem('2026-01-01T00:00:00+08:00', '2026-04-11T00:00:00+08:00')).toBeUndefined();
  expect(await (await world.lianxin()).refusal(CALENDAR, JUNE)).toBe('FORBIDDEN');
});
