import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';
import { upload } from '../../../testing/upload';

let app: TestApp;
let world: World;
let press: ReportPress;
let oversight: Oversight;
let leader: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  press = await ReportPress.open(world, await SubmissionDesk.open(world));
  oversight = await Oversight.open(world, press);
  leader = await world.chair();
});
afterAll(() => app.stop());

const EVENT = `id version status form at place participants outcome promises cancelNote recordedAt mayChange
  leader { id name } attachments { name url } tasks { id } by { id }`;
const PLAN = `mutation ($input: PlannedActionInput!) { planSupervisionAction(input: $input) { ${EVENT} } }`;
const CHANGE = `mutation ($id: ID!, $version: Int!, $input: PlannedActionInput!) {
  changePlannedAction(id: $id, version: $version, input: $input) { ${EVENT} } }`;
const CANCEL = `mutation ($id: ID!, $version: Int!, $note: String!) {
  cancelPlannedAction(id: $id, version: $version, note: $note) { ${EVENT} } }`;
const RECORD = `mutation ($input: SupervisionActionInput!) { recordSupervisionAction(input: $input) { ${EVENT} } }`;
const LIST = `query ($filter: SupervisionActionFilter, $sort: SupervisionActionSort, $page: PageInput) {
  supervisionActions(filter: $filter, sort: $sort, page: $page) { total items { id } endCursor } }`;
const ONE = `query ($id: ID!) { supervisionAction(id: $id) { ${EVENT} } }`;
const TIMELINE = 'query ($id: ID!) { supervisionTask(id: $id) { timeline { kind note data } } }';
const INBOX = 'query { inbox(page: { limit: 50 }) { items { kind title body } } }';

interface Planned {
  id: string;
  version: number;
  status: string;
}
const onSite = (taskIds: string[], more: object = {}) => ({
  taskIds,
  form: 'ON_SITE_ASSISTANCE',
  at: '2026-06-01T09:00:00+08:00',
  place: '城东新区',
  participants: '市政协、市督查局、市住建局',
  leaderId: leader.personId,
  ...more,
});
const plan = async (input: object, by = oversight.bureau) =>
  (await by.run<{ planSupervisionAction: Planned }>(PLAN, { input })).planSupervisionAction;
const fieldsOf = async (by: Someone, operation: string, variables: Record<string, unknown>) =>
  (await by.problem(operation, variables))?.extensions.fields?.map(({ path, code }) => [path, code]);
const ids = async (viewer: Someone, filter: object, sort?: object) =>
  (
    await viewer.run<{ supervisionActions: { items: { id: string }[] } }>(LIST, { filter, sort })
  ).supervisionActions.items.map(({ id }) => id);
const inbox = async (viewer: Someone, kind: string) =>
  (await viewer.run<{ inbox: { items: { kind: string; body: string }[] } }>(INBOX)).inbox.items
    .filter((item) => item.kind === kind)
    .map(({ body }) => body);
const steps = async (viewer: Someone, id: string) =>
  (
    await viewer.run<{ supervisionTask: { timeline: { kind: string; note: string | null; data: object }[] } }>(
      TIMELINE,
      { id },
    )
  ).supervisionTask.timeline.filter(({ kind }) => kind.startsWith('supervisionAction.'));

test('U2: an event is planned with who, when and where, changed, and held with outcome and promises', async () => {
  const [first, second] = [await oversight.at('ACCEPTED'), await oversight.registered()];
  const planned = await plan(onSite([first.id]));
  expect(planned).toMatchObject({
    status: 'PLANNED',
    leader: { id: leader.personId },
    outcome: null,
    mayChange: true,
    by: { id: oversight.bureau.accountId },
  });
  const input = onSite([first.id, second.id], { at: '2026-06-02T14:30:00+08:00', place: '城西' });
  const { id, version } = planned;
  const changed = await oversight.chair.run<{ changePlannedAction: Planned }>(CHANGE, { id, version, input });
  expect(changed.changePlannedAction).toMatchObject({
    version: version + 1,
    place: '城西',
    at: '2026-06-02T06:30:00.000Z',
    tasks: [{ id: first.id }, { id: second.id }],
  });
  expect(await oversight.bureau.refusal(CHANGE, { id, version, input })).toBe('CONFLICT');
  const held = { ...input, outcome: '现场会商。', promises: '六月底前完成管网改造。', plannedActionId: id };
  expect(await oversight.bureau.run(RECORD, { input: { ...held, leaderId: undefined } })).toMatchObject({
    recordSupervisionAction: {
      id,
      status: 'HELD',
      promises: '六月底前完成管网改造。',
      leader: { id: leader.personId },
      mayChange: false,
    },
  });
  expect(await oversight.bureau.refusal(RECORD, { input: held })).toBe('ILLEGAL_TRANSITION');
  for (const task of [first, second])
    expect((await steps(press.author, task.id)).at(-1)).toMatchObject({
      kind: 'supervisionAction.recorded',
      note: '现场会商。',
      data: { form: 'ON_SITE_ASSISTANCE', promises: '六月底前完成管网改造。' },
    });
});

test('U2: a planned event is cancelled with a reason, and nothing of it changes afterwards', async () => {
  const task = await oversight.at('ACCEPTED');
  const { id, version } = await plan(onSite([task.id]));
  expect(await fieldsOf(oversight.bureau, CANCEL, { id, version, note: ' ' })).toEqual([['note', 'REQUIRED']]);
  const note = '因防汛工作改期。';
  expect(await oversight.office.run(CANCEL, { id, version, note })).toMatchObject({
    cancelPlannedAction: { status: 'CANCELLED', cancelNote: note, mayChange: false },
  });
  const again = { id, version: version + 1 };
  const input = onSite([task.id]);
  expect(await oversight.bureau.refusal(CANCEL, { ...again, note })).toBe('ILLEGAL_TRANSITION');
  expect(await oversight.bureau.refusal(CHANGE, { ...again, input })).toBe('ILLEGAL_TRANSITION');
  const held = { ...input, outcome: '已会商。', plannedActionId: id };
  expect(await oversight.bureau.refusal(RECORD, { input: held })).toBe('ILLEGAL_TRANSITION');
  expect((await steps(press.author, task.id)).at(-1)).toMatchObject({ kind: 'supervisionAction.cancelled', note });
});

test('U2: on-site assistance is planned with a leader of the chair meeting; what was held is recorded without too', async () => {
  const task = await oversight.registered();
  const member = await world.member();
  const wrong = async (more: object) => fieldsOf(oversight.bureau, PLAN, { input: onSite([task.id], more) });
  expect(await wrong({ leaderId: undefined })).toEqual([['leaderId', 'REQUIRED']]);
  expect(await wrong({ leaderId: member.personId })).toEqual([['leaderId', 'WRONG_TIER']]);
  expect(await wrong({ leaderId: 'nobody' })).toEqual([['leaderId', 'NOT_FOUND']]);
  expect(await wrong({ taskIds: [] })).toEqual([['taskIds', 'REQUIRED']]);
  const { leaderId: _, ...input } = onSite([task.id], { outcome: '已会商。' });
  expect(await oversight.bureau.run(RECORD, { input })).toMatchObject({
    recordSupervisionAction: { status: 'HELD', leader: null, promises: null },
  });
});

test('U2: lead departments and the leader hear of a plan, its change and its cancellation', async () => {
  const [mine, lead, other] = [await world.chair(), await world.department(), await world.department()];
  const task = await oversight.registered();
  await oversight.assign(task, { leadOrganizationId: lead.organizationId });
  const second = await oversight.registered();
  await oversight.assign(second, { leadOrganizationId: other.organizationId });
  const { id, version } = await plan(onSite([task.id], { leaderId: mine.personId }));
  for (const someone of [mine, lead]) {
    const [body] = await inbox(someone, 'ACTION_PLANNED');
    expect(body).toContain('2026-06-01 09:00');
    expect(body).toContain(task.number);
  }
  const moved = { leaderId: mine.personId, at: '2026-06-03T15:00:00+08:00' };
  await oversight.bureau.run(CHANGE, { id, version, input: onSite([task.id, second.id], moved) });
  for (const [someone, own, foreign] of [
    [lead, task.number, second.number],
    [other, second.number, task.number],
  ] as const) {
    const [body] = await inbox(someone, 'ACTION_CHANGED');
    expect(body).toContain('2026-06-03 15:00');
    expect([body?.includes(own), body?.includes(foreign)]).toEqual([true, false]);
  }
  expect((await inbox(mine, 'ACTION_CHANGED'))[0]).toContain(`${task.number}、${second.number}`);
  await oversight.bureau.run(CHANGE, { id, version: version + 1, input: onSite([second.id]) });
  for (const someone of [mine, lead]) expect(await inbox(someone, 'ACTION_DROPPED')).toHaveLength(1);
  expect((await steps(press.author, task.id)).at(-1)).toMatchObject({ data: { dropped: true } });
  await oversight.bureau.run(CANCEL, { id, version: version + 2, note: '改期。' });
  for (const someone of [leader, other]) expect((await inbox(someone, 'ACTION_CANCELLED'))[0]).toContain('改期。');
  for (const someone of [mine, lead]) expect(await inbox(someone, 'ACTION_CANCELLED')).toEqual([]);
});

test('U2: photos and files of an event are read by whoever reads one of its tasks', async () => {
  const task = await oversight.at('ACCEPTED');
  const photo = (name: string) => upload(app, oversight.bureau.token, name, '现场照片');
  const [first, second] = [await photo('一.txt'), await photo('二.txt')];
  const { id, version } = await plan(onSite([task.id], { attachmentIds: [first.id] }));
  const get = async (viewer: Someone, file: { id: string }) =>
    (
      await app.app.server.inject({
        method: 'GET',
        url: `/files/${file.id}`,
        headers: { authorization: `Bearer ${viewer.token}` },
      })
    ).statusCode;
  for (const viewer of [oversight.department, press.author, oversight.chair])
    expect(await get(viewer, first)).toBe(200);
  expect(await get(await world.department(), first)).toBe(404);
  const attachments = async () =>
    (
      await oversight.department.run<{ supervisionAction: { attachments: { name: string }[] } }>(ONE, { id })
    ).supervisionAction.attachments.map(({ name }) => name);
  await oversight.bureau.run(CHANGE, { id, version, input: onSite([task.id]) });
  expect(await attachments()).toEqual(['一.txt']);
  const replaced = onSite([task.id], { attachmentIds: [second.id] });
  await oversight.bureau.run(CHANGE, { id, version: version + 1, input: replaced });
  expect(await attachments()).toEqual(['二.txt']);
});

test('U2: a vice-chair finds the on-site assistance that they lead, a department the events on its tasks', async () => {
  const [vice, department] = [await world.chair(), await world.department()];
  const task = await oversight.registered();
  await oversight.assign(task, { leadOrganizationId: department.organizationId });
  const hidden = await oversight.registered();
  const mine = { leaderId: vice.personId };
  const june = await plan(onSite([task.id], mine));
  const july = await plan(onSite([task.id, hidden.id], { ...mine, at: '2026-07-01T09:00:00+08:00' }));
  const symposium = await plan(onSite([task.id], { form: 'URGING_SYMPOSIUM', leaderId: undefined, place: '督查局' }));
  const form = ['ON_SITE_ASSISTANCE'];
  expect(await ids(vice, { form, mine: true })).toEqual([july.id, june.id]);
  expect(await ids(oversight.office, { form, ...mine }, { field: 'AT', order: 'ASC' })).toEqual([june.id, july.id]);
  expect(await ids(department, {})).toHaveLength(3);
  expect(await ids(department, { mine: true, form: ['URGING_SYMPOSIUM'] })).toEqual([symposium.id]);
  expect(await ids(department, { q: '督查局', form: ['URGING_SYMPOSIUM'] })).toEqual([symposium.id]);
  expect(await ids(department, { q: task.number.toLowerCase(), from: '2026-06-15T00:00:00+08:00' })).toEqual([july.id]);
  expect(await ids(department, { q: hidden.number })).toEqual([]);
  expect(await ids(department, { taskId: hidden.id })).toEqual([]);
  expect(await ids(oversight.bureau, { taskId: hidden.id, to: '2026-07-31T00:00:00+08:00' })).toEqual([july.id]);
  await oversight.bureau.run(CANCEL, { ...june, note: '改期。' });
  expect(await ids(vice, { status: ['CANCELLED'], mine: true })).toEqual([june.id]);
  expect(await ids(vice, { status: ['PLANNED', 'HELD'], mine: true })).toEqual([july.id]);
  const { supervisionAction } = await department.run<{ supervisionAction: object }>(ONE, { id: july.id });
  expect(supervisionAction).toMatchObject({ tasks: [{ id: task.id }], mayChange: false });
  expect(await (await world.department()).refusal(ONE, { id: july.id })).toBe('NOT_FOUND');
  const page = await department.run<{ supervisionActions: { total: number; endCursor: string } }>(LIST, {
    page: { limit: 2 },
  });
  expect(page.supervisionActions).toMatchObject({ total: 3 });
  const rest = await department.run(LIST, { page: { limit: 2, after: page.supervisionActions.endCursor } });
  expect(rest).toMatchObject({ supervisionActions: { items: [expect.anything()] } });
});

test('U2: nobody but the two sides plans, changes, cancels or records an event', async () => {
  const task = await oversight.at('ACCEPTED');
  const { id, version } = await plan(onSite([task.id]));
  const input = onSite([task.id]);
  for (const someone of [oversight.department, press.author, press.leadership, await world.analyst()]) {
    expect(await someone.refusal(PLAN, { input })).toBe('FORBIDDEN');
    expect(await someone.refusal(CHANGE, { id, version, input })).toBe('FORBIDDEN');
    expect(await someone.refusal(CANCEL, { id, version, note: '改期' })).toBe('FORBIDDEN');
    expect(await someone.refusal(RECORD, { input: { ...input, outcome: '已办' } })).toBe('FORBIDDEN');
  }
  expect(await world.nobody.refusal(LIST)).toBe('UNAUTHENTICATED');
  expect(await oversight.bureau.refusal(CANCEL, { id: 'nowhere', version, note: '改期' })).toBe('NOT_FOUND');
});
