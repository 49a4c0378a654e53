import {
  createWorld,
  Oversight,
  ReportPress,
  SubmissionDesk,
  type Someone,
  type Watched,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

const MONDAY = Date.parse('2026-05-11T09:00:00+08:00');

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

const ASSIGN = 'mutation ($input: AssignTaskInput!) { assignTask(input: $input) { id } }';
const MOVE = 'mutation ($input: MoveTaskInput!) { moveTask(input: $input) { id } }';
const CONFIRM = `mutation ($id: ID!, $version: Int!, $confirmed: Boolean!, $note: String) {
  confirmCancellation(id: $id, version: $version, confirmed: $confirmed, note: $note) { status version }
}`;
const DETAIL = `query ($id: ID!) { supervisionTask(id: $id) {
  status light acceptedAt acceptDueAt finalAssignment sentBackCount pausedAt cancellationNote dueAt
  leadOrganization { id } assistingOrganizations { id } responsibleViceChair { id }
  progress { organization { id } handlingOpinion progress effect attachments { id } at }
  extensions { id requestedAt until reason decidedAt granted decisionNote } urgings { level note at }
} }`;
const detail = async (task: { id: string }, viewer: Someone = oversight.bureau) =>
  (await viewer.run<{ supervisionTask: Record<string, unknown> }>(DETAIL, { id: task.id })).supervisionTask;
const assignment = ({ id, version }: Watched, more: object = {}) => ({
  input: { id, version, leadOrganizationId: oversight.department.organizationId, ...more },
});

test('the bureau assigns a registered task to a lead and assisting departments, with 30 working days', async () => {
  const assisting = await world.department();
  const task = await oversight.registered();
  const assigned = await oversight.assign(task, {
    assistingOrganizationIds: [assisting.organizationId],
    responsibleViceChairId: oversight.chair.personId,
  });
  expect(assigned).toMatchObject({ status: 'ASSIGNED', version: 2, dueAt: '2026-06-23T15:59:59.999Z' });
  expect(await detail(task)).toMatchObject({
    light: 'GREEN',
    acceptDueAt: '2026-05-14T15:59:59.999Z',
    leadOrganization: { id: oversight.department.organizationId },
    assistingOrganizations: [{ id: assisting.organizationId }],
    responsibleViceChair: { id: oversight.chair.personId },
    extensions: [],
    urgings: [],
  });
});

test('U6: a deadline on a day off moves to the next working day', async () => {
  const task = await oversight.registered({ dueAt: '2026-06-13T12:00:00+08:00' });
  expect(task.dueAt).toBe('2026-06-15T15:59:59.999Z');
  expect(await oversight.assign(task)).toMatchObject({ dueAt: '2026-06-15T15:59:59.999Z' });
});

test('bureau, leadership offices and the information office assign; nobody else does', async () => {
  const task = await oversight.registered();
  for (const someone of [oversight.chair, oversight.department, press.author, await world.analyst()])
    expect(await someone.refusal(ASSIGN, assignment(task))).toBe('FORBIDDEN');
  expect(await press.leadership.refusal(ASSIGN, assignment(task))).toBe('NOT_FOUND');
  const submission = await press.adopted();
  await press.sent([submission]);
  const [sent] = await oversight.instruct([submission]);
  expect(await oversight.assign(sent!, {}, press.leadership)).toMatchObject({ status: 'ASSIGNED' });
  expect(await oversight.assign(task, {}, oversight.office)).toMatchObject({ status: 'ASSIGNED' });
});

test('an assignment names known departments, each once, and no past deadline', async () => {
  const task = await oversight.registered();
  const lead = oversight.department.organizationId;
  const fields = async (more: object) =>
    (await oversight.bureau.problem(ASSIGN, assignment(task, more)))?.extensions.fields;
  expect(await fields({ leadOrganizationId: 'nowhere' })).toMatchObject([
    { path: 'leadOrganizationId', code: 'NOT_FOUND' },
  ]);
  expect(await fields({ assistingOrganizationIds: [lead] })).toMatchObject([
    { path: 'assistingOrganizationIds.0', code: 'DUPLICATE' },
  ]);
  expect(await fields({ dueAt: '2026-05-01T00:00:00+08:00' })).toMatchObject([{ path: 'dueAt', code: 'IN_THE_PAST' }]);
  expect(await fields({ dueAt: '9999-12-30T00:00:00+08:00' })).toMatchObject([{ path: 'dueAt', code: 'OUT_OF_RANGE' }]);
  expect(await fields({ responsibleViceChairId: 'nobody' })).toMatchObject([
    { path: 'responsibleViceChairId', code: 'NOT_FOUND' },
  ]);
  const [media, member] = [await world.organization('MEDIA'), await world.member()];
  const wrong = { leadOrganizationId: media.id, responsibleViceChairId: member.personId };
  expect(await fields(wrong)).toMatchObject([
    { path: 'leadOrganizationId', code: 'WRONG_KIND' },
    { path: 'responsibleViceChairId', code: 'WRONG_TIER' },
  ]);
  expect(await fields({ assistingOrganizationIds: [media.id] })).toMatchObject([
    { path: 'assistingOrganizationIds.0', code: 'WRONG_KIND' },
  ]);
  expect(await oversight.look(task.id)).toMatchObject({ status: 'REGISTERED', version: 1 });
});

test('only the bureau reassigns an open task, with a note; a stale version is refused', async () => {
  const task = await oversight.at('IN_PROGRESS');
  const other = await world.department();
  const to = { leadOrganizationId: other.organizationId };
  expect(await oversight.office.refusal(ASSIGN, assignment(task, { ...to, note: '改派' }))).toBe('FORBIDDEN');
  expect((await oversight.bureau.problem(ASSIGN, assignment(task, to)))?.extensions.fields).toMatchObject([
    { path: 'note', code: 'REQUIRED' },
  ]);
  const stale = assignment(task, { ...to, note: '改派', version: task.version - 1 });
  expect(await oversight.bureau.refusal(ASSIGN, stale)).toBe('CONFLICT');
  expect(await oversight.assign(task, { ...to, note: '职责调整' })).toMatchObject({ status: 'ASSIGNED' });
  expect(await other.refusal(DETAIL, { id: task.id })).toBeNull();
  expect(await oversight.department.refusal(DETAIL, { id: task.id })).toBe('NOT_FOUND');
  const closed = await oversight.at('CLOSED');
  expect(await oversight.bureau.refusal(ASSIGN, assignment(closed, { note: '改派' }))).toBe('ILLEGAL_TRANSITION');
});

test('a department sends a task back once, in writing; the second assignment is final', async () => {
  const task = await oversight.at('ASSIGNED');
  const input = { id: task.id, version: task.version, action: 'SEND_BACK' };
  expect((await oversight.department.problem(MOVE, { input }))?.extensions.fields).toMatchObject([
    { path: 'note', code: 'REQUIRED' },
  ]);
  const back = await oversight.move(oversight.department, task, 'SEND_BACK', { note: '不属我单位职责。' });
  expect(back.status).toBe('SENT_BACK');
  const again = await oversight.assign(back);
  expect(await detail(again)).toMatchObject({ finalAssignment: true, sentBackCount: 1 });
  expect((await oversight.look(task.id, oversight.department)).allowedActions).toEqual(['ACCEPT']);
  const second = { ...input, version: again.version, note: '仍不属我单位职责。' };
  expect(await oversight.department.refusal(MOVE, { input: second })).toBe('ILLEGAL_TRANSITION');
});

test('U3: after 3 working days an assigned task counts as accepted, everywhere', async () => {
  const task = await oversight.at('ASSIGNED');
  app.setNow(Date.parse('2026-05-14T23:59:00+08:00'));
  expect(await oversight.look(task.id, oversight.department)).toMatchObject({
    status: 'ASSIGNED',
    allowedActions: ['ACCEPT', 'SEND_BACK'],
  });
  app.setNow(Date.parse('2026-05-15T00:00:00+08:00'));
  expect(await oversight.look(task.id, oversight.department)).toMatchObject({
    status: 'ACCEPTED',
    version: task.version,
    allowedActions: ['REPORT_RESULT'],
  });
  expect(await detail(task)).toMatchObject({ acceptedAt: '2026-05-14T15:59:59.999Z' });
  const listed = async (status: string) =>
    (
      await oversight.bureau.run<{ supervisionTasks: { items: { id: string }[] } }>(
        'query ($filter: SupervisionTaskFilter) { supervisionTasks(filter: $filter, page: { limit: 200 }) { items { id } } }',
        { filter: { status: [status] } },
      )
    ).supervisionTasks.items.some(({ id }) => id === task.id);
  expect([await listed('ASSIGNED'), await listed('ACCEPTED')]).toEqual([false, true]);
  const late = { id: task.id, version: task.version, action: 'SEND_BACK', note: '不属我单位职责。' };
  expect(await oversight.department.refusal(MOVE, { input: late })).toBe('ILLEGAL_TRANSITION');
  await oversight.progress(task);
  expect(await detail(task)).toMatchObject({ status: 'IN_PROGRESS', acceptedAt: '2026-05-14T15:59:59.999Z' });
});

test('lead and assisting departments record progress; with the first word the handling begins', async () => {
  const assisting = await world.department();
  const assigned = await oversight.assign(await oversight.registered(), {
    assistingOrganizationIds: [assisting.organizationId],
  });
  const input = { taskId: assigned.id, handlingOpinion: '先易后难。', progress: '已进场。', effect: '拥堵缓解。' };
  expect(await assisting.refusal('RecordProgress', { input })).toBe('ILLEGAL_TRANSITION');
  const accepted = await oversight.move(oversight.department, assigned, 'ACCEPT');
  await assisting.run('RecordProgress', { input });
  expect(await oversight.look(assigned.id)).toMatchObject({ status: 'IN_PROGRESS', version: accepted.version + 1 });
  await oversight.progress(assigned);
  expect(await detail(assigned, press.author)).toMatchObject({
    progress: [
      {
        organization: { id: assisting.organizationId },
        handlingOpinion: '先易后难。',
        progress: '已进场。',
        effect: '拥堵缓解。',
      },
      { organization: { id: oversight.department.organizationId } },
    ],
  });
  expect(await (await world.department()).refusal('RecordProgress', { input })).toBe('NOT_FOUND');
  expect(await oversight.bureau.refusal('RecordProgress', { input })).toBe('FORBIDDEN');
  expect(await assisting.refusal('RecordProgress', { input: { ...input, progress: '字'.repeat(5001) } })).toBe(
    'BAD_USER_INPUT',
  );
});

test('repeated progress under its key is recorded once', async () => {
  const task = await oversight.at('ACCEPTED');
  const input = { taskId: task.id, progress: '已完成现场勘查。' };
  const idempotencyKey = newKey();
  for (let time = 0; time < 2; time++) await oversight.department.run('RecordProgress', { input }, { idempotencyKey });
  expect(await detail(task)).toMatchObject({ progress: [{ progress: input.progress }] });
});

test('a result has an outcome, and one that is not solved a day to look again', async () => {
  const task = await oversight.at('IN_PROGRESS');
  const report = async (more: object) =>
    (
      await oversight.department.problem(MOVE, {
        input: { id: task.id, version: task.version, action: 'REPORT_RESULT', ...more },
      })
    )?.extensions.fields;
  expect(await report({})).toMatchObject([{ path: 'outcome', code: 'REQUIRED' }]);
  expect(await report({ outcome: 'B_IN_PROGRESS' })).toMatchObject([{ path: 'followUpOn', code: 'REQUIRED' }]);
  expect(await report({ outcome: 'C_PLANNED', followUpOn: '2026-05-01' })).toMatchObject([
    { path: 'followUpOn', code: 'IN_THE_PAST' },
  ]);
  const reported = await oversight.report(task, { outcome: 'B_IN_PROGRESS', followUpOn: '2026-09-01' });
  expect(reported).toMatchObject({ status: 'RESULT_REPORTED', outcome: 'B_IN_PROGRESS' });
});

test('a cancellation asked for by the bureau needs the CPPCC side, and gives the submission its old status back', async () => {
  const submission = await press.adopted();
  await press.sent([submission]);
  const [task] = await oversight.instruct([submission]);
  const asked = await oversight.move(oversight.bureau, task!, 'CANCEL', { note: '已由上级统一安排。' });
  expect(asked).toMatchObject({ status: 'REGISTERED', allowedActions: [] });
  expect(await detail(task!)).toMatchObject({ cancellationNote: '已由上级统一安排。' });
  expect(await detail(task!, press.author)).toMatchObject({ cancellationNote: null });
  const { id, version } = asked;
  expect(await oversight.bureau.refusal(CONFIRM, { id, version, confirmed: true })).toBe('FORBIDDEN');
  expect(await oversight.office.run(CONFIRM, { id, version, confirmed: false, note: '仍需办理。' })).toMatchObject({
    confirmCancellation: { status: 'REGISTERED' },
  });
  expect(await oversight.chair.refusal(CONFIRM, { id, version: version + 1, confirmed: true })).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect(await desk.look(submission.id)).toMatchObject({ status: 'INSTRUCTED' });
  expect(await oversight.cancel(await oversight.look(id))).toMatchObject({ status: 'CANCELLED' });
  expect(await desk.look(submission.id)).toMatchObject({ status: 'REPORTED' });
});

test('the clock of a cancelled task stands no more', async () => {
  const accepted = await oversight.at('ACCEPTED');
  const paused = await oversight.move(oversight.bureau, accepted, 'PAUSE', { note: '等待上级批复。' });
  expect((await detail(paused)).pausedAt).not.toBeNull();
  await oversight.cancel(paused);
  expect(await detail(paused)).toMatchObject({ status: 'CANCELLED', light: 'DONE', pausedAt: null });
});

test('what the two sides settle about a cancellation stands in no timeline that others read', async () => {
  const { id, submission } = await oversight.cancel(await oversight.at('ASSIGNED'));
  const timelines = async (viewer: Someone) => {
    const { supervisionTask } = await viewer.run<{ supervisionTask: object }>(
      'query ($id: ID!) { supervisionTask(id: $id) { timeline { kind } submission { id timeline { kind } } } }',
      { id },
    );
    expect(supervisionTask).toMatchObject({ submission: { id: submission.id } });
    return JSON.stringify(supervisionTask);
  };
  for (const viewer of [oversight.bureau, oversight.office, oversight.chair])
    expect(await timelines(viewer)).toContain('task.cancellationAsked');
  for (const viewer of [oversight.department, press.author, await world.analyst()]) {
    expect(await timelines(viewer)).not.toContain('task.cancellationAsked');
    expect(await timelines(viewer)).toContain('task.cancelled');
  }
});

test('departments hear when a task is opened again, taken from them, or cancelled; the bureau hears the answer', async () => {
  const { bureau, department, chair } = oversight;
  const heard = async (viewer: Someone, number: string) => {
    const { inbox } = await viewer.run<{ inbox: { items: { kind: string; body: string }[] } }>(
      'query { inbox(page: { limit: 100 }) { items { kind body } } }',
    );
    return inbox.items.filter(({ body }) => body.includes(number)).map(({ kind }) => kind);
  };
  const closed = await oversight.at('CLOSED');
  const { number } = closed;
  const reopened = await oversight.move(chair, closed, 'REOPEN', { note: '群众反映问题反弹。' });
  expect((await heard(department, number))[0]).toBe('TASK_REOPENED');
  const next = await world.department();
  await oversight.assign(reopened, { leadOrganizationId: next.organizationId, note: '职责调整。' });
  expect((await heard(department, number))[0]).toBe('TASK_REASSIGNED');
  expect(await heard(next, number)).toEqual(['TASK_ASSIGNED_TO_YOU']);
  const asked = await oversight.move(bureau, await oversight.look(closed.id), 'CANCEL', { note: '已由上级统一安排。' });
  await oversight.office.run(CONFIRM, { id: asked.id, version: asked.version, confirmed: false });
  expect((await heard(bureau, number))[0]).toBe('TASK_CANCELLATION_REFUSED');
  expect(await heard(next, number)).toEqual(['TASK_ASSIGNED_TO_YOU']);
  await oversight.cancel(await oversight.look(closed.id));
  for (const viewer of [bureau, next]) expect((await heard(viewer, number))[0]).toBe('TASK_CANCELLED');
});

test('one account never both asks for a cancellation and confirms it', async () => {
  const both = await world.account(['SUPERVISION_BUREAU', 'INFO_OFFICE']);
  const asked = await oversight.move(both, await oversight.registered(), 'CANCEL', { note: '重复立项。' });
  expect(await both.refusal(CONFIRM, { id: asked.id, version: asked.version, confirmed: true })).toBe('BOTH_SIDES');
});

test('while the clock stands no day counts, and afterwards the deadline is later by as many', async () => {
  const task = await oversight.at('ACCEPTED');
  const paused = await oversight.move(oversight.bureau, task, 'PAUSE', { note: '等待上级政策。' });
  expect(paused).toMatchObject({ status: 'ACCEPTED', allowedActions: ['CANCEL', 'RESUME'] });
  app.setNow(Date.parse('2026-07-20T09:00:00+08:00'));
  expect(await detail(task)).toMatchObject({ light: 'GREEN' });
  const resumed = await oversight.move(oversight.bureau, paused, 'RESUME', { note: '政策已出台。' });
  expect(resumed.allowedActions).toEqual(['CANCEL', 'PAUSE']);
  expect(Date.parse(resumed.dueAt)).toBeGreaterThan(Date.parse('2026-08-28T00:00:00+08:00'));
});
