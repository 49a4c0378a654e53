import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

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

const LIST = `query ($filter: SupervisionTaskFilter, $sort: SupervisionTaskSort, $page: PageInput) {
  supervisionTasks(filter: $filter, sort: $sort, page: $page) { total items { id number status light } endCursor }
}`;
interface Listed {
  supervisionTasks: { total: number; items: { id: string; number: string; light: string }[]; endCursor: string };
}
const list = async (viewer: Someone, variables: object = {}) =>
  (await viewer.run<Listed>(LIST, { page: { limit: 200 }, ...variables })).supervisionTasks;
const ids = async (viewer: Someone, filter: object, sort?: object) =>
  (await list(viewer, { filter, sort })).items.map(({ id }) => id);
const sees = async (viewer: Someone, id: string) =>
  (await viewer.refusal('query ($id: ID!) { supervisionTask(id: $id) { id } }', { id })) ?? 'seen';
const seesSubmission = async (viewer: Someone, id: string) =>
  (await viewer.refusal('query ($id: ID!) { submission(id: $id) { id } }', { id })) ?? 'seen';

test('tasks are read by both sides, analysts, the departments at work on them, and the reporters', async () => {
  const task = await oversight.registered();
  const { submission } = task;
  for (const viewer of [oversight.bureau, oversight.office, oversight.chair, await world.analyst(), press.author])
    expect(await sees(viewer, task.id)).toBe('seen');
  const [lead, assisting, other] = [await world.department(), await world.department(), await world.department()];
  for (const viewer of [lead, other, press.leadership, await world.member()]) {
    expect(await sees(viewer, task.id)).toBe('NOT_FOUND');
    expect(await seesSubmission(viewer, submission.id)).toBe('NOT_FOUND');
  }
  await oversight.assign(task, {
    leadOrganizationId: lead.organizationId,
    assistingOrganizationIds: [assisting.organizationId],
  });
  for (const viewer of [lead, assisting]) {
    expect(await sees(viewer, task.id)).toBe('seen');
    expect(await seesSubmission(viewer, submission.id)).toBe('seen');
    expect(await list(viewer)).toMatchObject({ total: 1, items: [{ id: task.id }] });
  }
  expect(await list(other)).toMatchObject({ total: 0, items: [] });
  expect(await seesSubmission(oversight.bureau, submission.id)).toBe('seen');
  expect(await seesSubmission(oversight.bureau, (await press.adopted()).id)).toBe('NOT_FOUND');
  expect(await (await world.lianxin()).refusal(LIST)).toBe('FORBIDDEN');
  expect(await world.admin.refusal(LIST)).toBe('FORBIDDEN');
  expect(await world.nobody.refusal(LIST)).toBe('UNAUTHENTICATED');
});

test('leadership offices read the tasks of the reports that were sent to them', async () => {
  const office = await world.leadership();
  const submission = await press.adopted();
  const [task] = await oversight.instruct([submission]);
  expect(await sees(office, task!.id)).toBe('NOT_FOUND');
  await press.sent([submission], [office]);
  expect(await sees(office, task!.id)).toBe('seen');
});

test('departments read no reporter of the submissions at which they work', async () => {
  const task = await oversight.at('ACCEPTED');
  const { supervisionTask } = await oversight.department.run<{ supervisionTask: object }>(
    'query ($id: ID!) { supervisionTask(id: $id) { submission { number reporters { person { name } } } } }',
    { id: task.id },
  );
  expect(supervisionTask).toMatchObject({ submission: { reporters: [{ person: null }] } });
});

test('U4: the light follows the deadline, and tasks are filtered by it', async () => {
  const department = await world.department();
  const task = await oversight.registered();
  const assigned = await oversight.assign(task, {
    leadOrganizationId: department.organizationId,
    dueAt: '2026-05-22T18:00:00+08:00',
  });
  const light = async (now: string) => {
    app.setNow(Date.parse(now));
    const [item] = (await list(department)).items;
    expect(await ids(department, { light: [item?.light] })).toEqual([task.id]);
    return item?.light;
  };
  expect(await light('2026-05-18T23:59:00+08:00')).toBe('GREEN');
  expect(await light('2026-05-19T00:00:00+08:00')).toBe('YELLOW');
  expect(await light('2026-05-22T18:00:00+08:00')).toBe('YELLOW');
  expect(await light('2026-05-22T18:00:01+08:00')).toBe('RED');
  expect(await ids(department, { light: ['GREEN', 'YELLOW', 'DONE'] })).toEqual([]);
  const { version } = await oversight.look(assigned.id, department);
  await department.run('mutation ($input: MoveTaskInput!) { moveTask(input: $input) { id } }', {
    input: { id: task.id, version, action: 'REPORT_RESULT', outcome: 'A_SOLVED' },
  });
  await oversight.close(task);
  expect(await light('2026-06-22T18:00:01+08:00')).toBe('DONE');
});

test('tasks are filtered by words, status, department, submission, year, deadline, and what is one’s own', async () => {
  const department = await world.department();
  const author = await world.member();
  const task = await oversight.registered({}, author);
  const chair = await world.chair();
  await oversight.assign(task, {
    leadOrganizationId: department.organizationId,
    responsibleViceChairId: chair.personId,
    dueAt: '2027-01-15T18:00:00+08:00',
  });
  const bureau = oversight.bureau;
  const { title } = await desk.look(task.submission.id);
  expect(await ids(bureau, { q: task.number.toLowerCase() })).toEqual([task.id]);
  expect(await ids(bureau, { q: title })).toEqual([task.id]);
  expect(await ids(bureau, { q: '100%_没有' })).toEqual([]);
  expect(await ids(bureau, { leadOrganizationId: department.organizationId, status: ['ASSIGNED'] })).toEqual([task.id]);
  expect(await ids(bureau, { leadOrganizationId: department.organizationId, status: ['CLOSED'] })).toEqual([]);
  expect(await ids(bureau, { submissionId: task.submission.id, year: 2026 })).toEqual([task.id]);
  expect(await ids(bureau, { submissionId: task.submission.id, year: 2025 })).toEqual([]);
  expect(await ids(bureau, { dueFrom: '2027-01-01T00:00:00+08:00', dueTo: '2027-02-01T00:00:00+08:00' })).toEqual([
    task.id,
  ]);
  for (const viewer of [department, author, chair]) expect(await ids(viewer, { mine: true })).toEqual([task.id]);
  expect(await ids(bureau, { mine: true })).toEqual([]);
});

test('tasks are sorted as asked and walked by key', async () => {
  const department = await world.department();
  const made: string[] = [];
  for (const day of ['2026-08-04', '2026-08-03', '2026-08-05']) {
    const task = await oversight.registered();
    await oversight.assign(task, {
      leadOrganizationId: department.organizationId,
      dueAt: `${day}T18:00:00+08:00`,
    });
    made.push(task.id);
  }
  const [one, two, three] = made;
  expect(await ids(department, {})).toEqual([three, two, one]);
  expect(await ids(department, {}, { field: 'NUMBER', order: 'ASC' })).toEqual([one, two, three]);
  expect(await ids(department, {}, { field: 'DUE_AT', order: 'DESC' })).toEqual([three, one, two]);
  expect(await ids(department, {}, { field: 'ASSIGNED_AT', order: 'ASC' })).toHaveLength(3);
  expect(await ids(department, {}, { field: 'STATUS', order: 'ASC' })).toHaveLength(3);
  const sort = { field: 'NUMBER', order: 'ASC' };
  const first = await list(department, { sort, page: { limit: 2 } });
  expect(first.items.map(({ id }) => id)).toEqual([one, two]);
  const second = await list(department, { sort, page: { limit: 2, after: first.endCursor } });
  expect(second).toMatchObject({ total: 3, items: [{ id: three }] });
  expect(await department.refusal(LIST, { page: { limit: 10000 } })).toBe('BAD_USER_INPUT');
});

// One for the session, one for the page, one for the assisting departments, one for the total.
test('lists cost the same number of statements, however long they are', async () => {
  const count = async (operation: string, limit: number) => {
    app.takeStatements();
    await oversight.office.run(operation, { page: { limit } });
    return app.takeStatements().length;
  };
  for (const operation of ['SupervisionTasks', 'Submissions', 'Transfers'])
    expect([operation, await count(operation, 10)]).toEqual([operation, await count(operation, 1)]);
  expect(await count('SupervisionTasks', 10)).toBe(4);
});

test('a submission shows its latest task, and how many instructions there are', async () => {
  const task = await oversight.at('IN_PROGRESS');
  const [later] = await oversight.instruct([task.submission]);
  const { submissions } = await oversight.office.run<{ submissions: { items: object[] } }>('Submissions', {
    filter: { q: task.submission.number },
  });
  expect(submissions.items).toMatchObject([
    {
      instructionCount: 2,
      latestTask: { id: later!.id, status: 'REGISTERED', light: 'GREEN', leadOrganization: null },
    },
  ]);
});

test('U2: an event that covers two tasks of one submission stands in the timelines of just these', async () => {
  const [first, other] = [await oversight.registered(), await oversight.registered()];
  const [second] = await oversight.instruct([first.submission]);
  await oversight.bureau.run('RecordSupervisionAction', {
    input: {
      taskIds: [first.id, second!.id, other.id],
      form: 'JOINT_SUPERVISION',
      at: '2026-05-11T08:00:00+08:00',
      participants: '市政协、市督查局',
      outcome: '已会商。',
    },
  });
  const stepsOf = async (id: string) => {
    const { submission } = await oversight.office.run<{ submission: { timeline: { kind: string }[] } }>(
      'query ($id: ID!) { submission(id: $id) { timeline { kind } } }',
      { id },
    );
    return submission.timeline.filter(({ kind }) => kind === 'supervisionAction.recorded').length;
  };
  expect([await stepsOf(first.submission.id), await stepsOf(other.submission.id)]).toEqual([2, 1]);
});

test('U2: an event of joint oversight may cover several tasks, and is planned first or recorded once held', async () => {
  const tasks = [await oversight.registered(), await oversight.registered()];
  const input = {
    taskIds: tasks.map(({ id }) => id),
    form: 'URGING_SYMPOSIUM',
    at: '2026-06-01T09:00:00+08:00',
    place: '督查局会议室',
    participants: '市政协、市督查局、市住建局',
  };
  const PLAN = 'mutation ($input: PlannedActionInput!) { planSupervisionAction(input: $input) { id outcome } }';
  const { planSupervisionAction: planned } = await oversight.chair.run<{ planSupervisionAction: { id: string } }>(
    PLAN,
    { input },
  );
  expect(planned).toMatchObject({ outcome: null });
  const held = { ...input, outcome: '承诺六月底前完成。', plannedActionId: planned.id };
  const recorded = await oversight.bureau.run('RecordSupervisionAction', { input: held });
  expect(recorded).toEqual({
    recordSupervisionAction: { id: planned.id, form: input.form, tasks: tasks.map(({ id }) => ({ id })) },
  });
  expect(await oversight.bureau.refusal('RecordSupervisionAction', { input: held })).toBe('ILLEGAL_TRANSITION');
  const ACTIONS = 'query ($id: ID!) { supervisionTask(id: $id) { actions { id form at place participants outcome } } }';
  for (const { id } of tasks)
    expect(await press.author.run(ACTIONS, { id })).toMatchObject({
      supervisionTask: { actions: [{ id: planned.id, outcome: held.outcome, at: '2026-06-01T01:00:00.000Z' }] },
    });
  const problem = await oversight.bureau.problem('RecordSupervisionAction', {
    input: { ...held, plannedActionId: undefined, taskIds: [tasks[0]!.id, 'nowhere'] },
  });
  expect(problem?.extensions.fields).toMatchObject([{ path: 'taskIds.1', code: 'NOT_FOUND' }]);
  for (const someone of [oversight.department, press.author, press.leadership])
    expect(await someone.refusal('RecordSupervisionAction', { input: held })).toBe('FORBIDDEN');
});

test('what a filter names many times it asks for once', async () => {
  const filter = { status: Array.from({ length: 40_000 }, () => 'REGISTERED') };
  expect(await ids(oversight.bureau, filter)).toEqual(await ids(oversight.bureau, { status: ['REGISTERED'] }));
});
