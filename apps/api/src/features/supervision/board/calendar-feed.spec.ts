import { createWorld, Oversight, ReportPress, Someone, SubmissionDesk, type World } from '@sanlian/testing';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

const MONDAY = Date.parse('2026-05-11T09:00:00+08:00');
const PUBLIC_URL = 'https://duban.example.gov.cn';

let app: TestApp;
let world: World;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp({ now: MONDAY, env: { PUBLIC_URL } });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  oversight = await Oversight.open(world, await ReportPress.open(world, await SubmissionDesk.open(world)));
});
afterAll(() => app.stop());

const CREATE = 'mutation { createCalendarFeed { url createdAt } }';
const REVOKE = 'mutation { revokeCalendarFeed }';
const FEED = '{ calendarFeed { createdAt lastReadAt } }';

/** The path of a new calendar. */
async function feedOf(who: Someone): Promise<string> {
  const { createCalendarFeed } = await who.run<{ createCalendarFeed: { url: string } }>(CREATE);
  expect(createCalendarFeed.url).toMatch(new RegExp(`^${PUBLIC_URL}/calendar/[\\w-]{43}\\.ics$`));
  return createCalendarFeed.url.slice(PUBLIC_URL.length);
}
const get = (url: string) => app.app.server.inject({ method: 'GET', url });
/** The events of a calendar as another program reads them, by their UIDs. */
async function read(path: string): Promise<Map<string, ICAL.Event>> {
  const { statusCode, body } = await get(path);
  expect(statusCode).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(body) as never);
  return new Map(
    calendar
      .getAllSubcomponents('vevent')
      .map((event) => [String(event.getFirstPropertyValue('uid')), new ICAL.Event(event)]),
  );
}
const uidOf = (id: string) => `task-${id}@duban.example.gov.cn`;

test('a deadline is a whole day; once it moves, the same event moves; once the task is closed, it is gone', async () => {
  const department = await world.department();
  const path = await feedOf(department);
  const task = await oversight.assign(await oversight.registered(), {
    leadOrganizationId: department.organizationId,
    dueAt: '2026-06-24T18:00:00+08:00',
  });
  const before = (await read(path)).get(uidOf(task.id))!;
  expect(before.summary).toContain(task.number);
  expect(before.startDate.toString()).toBe('2026-06-24');
  expect(before.startDate.isDate).toBe(true);
  expect(before.endDate.toString()).toBe('2026-06-25');
  expect(before.component.getFirstPropertyValue('url')).toBe(`${PUBLIC_URL}/#/supervisionTasks/${task.id}/show`);
  // The 19th is a holiday: on the 18th three working days remain.
  const alarm = before.component.getFirstSubcomponent('valarm')!;
  expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('2026-06-18T01:00:00Z');

  await oversight.assign(task, {
    leadOrganizationId: department.organizationId,
    dueAt: '2026-07-15T18:00:00+08:00',
    note: '期限调整。',
  });
  const events = await read(path);
  const after = events.get(uidOf(task.id))!;
  expect(events.size).toBe(1);
  expect(after.startDate.toString()).toBe('2026-07-15');
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(after.component.getFirstPropertyValue('last-modified')).toBeTruthy();

  const accepted = await oversight.move(department, await oversight.look(task.id), 'ACCEPT');
  await oversight.close(await oversight.move(department, accepted, 'REPORT_RESULT', { outcome: 'A_SOLVED' }));
  expect((await read(path)).size).toBe(0);
});

test('events of joint oversight have their hours in Shanghai, and say when they are cancelled', async () => {
  const department = await world.department();
  const path = await feedOf(department);
  const task = await oversight.assign(await oversight.registered(), { leadOrganizationId: department.organizationId });
  const input = {
    taskIds: [task.id],
    form: 'URGING_SYMPOSIUM',
    at: '2026-06-01T14:30:00+08:00',
    place: '督查局会议室',
    participants: '市政协、市督查局',
  };
  const { planSupervisionAction: planned } = await oversight.bureau.run<{
    planSupervisionAction: { id: string; version: number };
  }>('mutation ($input: PlannedActionInput!) { planSupervisionAction(input: $input) { id version } }', { input });
  const uid = `event-${planned.id}@duban.example.gov.cn`;
  const event = (await read(path)).get(uid)!;
  expect(event.startDate.toString()).toBe('2026-06-01T14:30:00');
  expect(event.component.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Asia/Shanghai');
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-06-01T06:30:00.000Z');
  expect(event.location).toBe(input.place);
  expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  await oversight.bureau.run(
    'mutation ($id: ID!, $version: Int!) { cancelPlannedAction(id: $id, version: $version, note: "改期") { id } }',
    planned,
  );
  const cancelled = (await read(path)).get(uid)!;
  expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(cancelled.sequence).toBeGreaterThan(event.sequence);
});

test('each has what concerns them, and never what they don’t read', async () => {
  const [mine, theirs] = [await world.department(), await world.department()];
  const [chair, author] = [await world.chair(), await world.member()];
  const task = await oversight.assign(await oversight.registered({}, author), {
    leadOrganizationId: mine.organizationId,
    responsibleViceChairId: chair.personId,
  });
  const holds = async (who: Someone) => (await read(await feedOf(who))).has(uidOf(task.id));
  for (const who of [mine, chair, author, oversight.bureau, oversight.office]) expect(await holds(who)).toBe(true);
  for (const who of [
    theirs,
    await world.chair(),
    await world.member(),
    await world.analyst(),
    await world.leadership(),
  ])
    expect(await holds(who)).toBe(false);
});

test('U11: neither reporters nor the text of an instruction are in it', async () => {
  const author = await world.member({ name: '欧阳反映人' });
  await oversight.assign(await oversight.registered({ text: '绝密批示原文。', disclosure: 'FULL' }, author));
  for (const who of [author, oversight.bureau, oversight.department]) {
    const { body } = await get(await feedOf(who));
    expect(body.replaceAll('\r\n ', '')).not.toMatch(/欧阳反映人|绝密批示原文|李市长/);
  }
});

test('an address is shown once, replaced by the next, revoked, and dead with its account', async () => {
  const bureau = await world.bureau();
  expect(await bureau.run(FEED)).toEqual({ calendarFeed: null });
  const first = await feedOf(bureau);
  const response = await get(first);
  expect(response.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  });
  expect(await bureau.run(FEED)).toEqual({
    calendarFeed: { createdAt: new Date(MONDAY).toISOString(), lastReadAt: new Date(MONDAY).toISOString() },
  });
  const second = await feedOf(bureau);
  expect([(await get(first)).statusCode, (await get(second)).statusCode]).toEqual([404, 200]);
  const secret = /([\w-]{43})\.ics/.exec(second)![1]!;
  const kept = await app.app.platform.database.read('SELECT * FROM calendar_feed', []);
  expect(JSON.stringify(kept)).not.toContain(secret);

  expect(await bureau.run(REVOKE)).toEqual({ revokeCalendarFeed: true });
  expect(await bureau.run(REVOKE)).toEqual({ revokeCalendarFeed: false });
  const third = await feedOf(bureau);
  expect([(await get(second)).statusCode, (await get(third)).statusCode]).toEqual([404, 200]);

  await world.admin.run('DisableAccount', { id: bureau.accountId });
  const [dead, unknown, malformed] = [
    await get(third),
    await get(`/calendar/${'A'.repeat(43)}.ics`),
    await get('/calendar/x.ics'),
  ];
  expect(dead.statusCode).toBe(404);
  for (const other of [unknown, malformed]) expect(other.body).toBe(dead.body);
});

test('accounts that read no tasks have none, nor tokens that read only a way to make one', async () => {
  for (const who of [await world.lianxin(), world.admin]) expect(await who.refusal(CREATE)).toBe('FORBIDDEN');
  expect(await world.nobody.refusal(CREATE)).toBe('UNAUTHENTICATED');
  const { createApiToken } = await oversight.bureau.run<{ createApiToken: { secret: string } }>('CreateApiToken', {
    input: { name: '只读' },
  });
  expect(await new Someone(app.call, createApiToken.secret).refusal(CREATE)).toBe('READ_ONLY_TOKEN');
  const changing = await world.bureau();
  const path = await feedOf(changing);
  await world.admin.run('SetAccountRoles', { id: changing.accountId, roles: ['LIANXIN_OFFICE'] });
  expect((await get(path)).statusCode).toBe(404);
});
