import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let press: ReportPress;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  press = await ReportPress.open(world, desk);
  oversight = await Oversight.open(world, press);
});
afterAll(() => app.stop());

const VERIFY = 'mutation ($input: VerifyTaskInput!) { verifyTask(input: $input) { id } }';
const FOLLOW_UP = `mutation ($id: ID!, $version: Int!, $outcome: TaskOutcome!, $followUpOn: LocalDate, $note: String) {
  recordFollowUp(id: $id, version: $version, outcome: $outcome, followUpOn: $followUpOn, note: $note) { outcome followUpOn }
}`;
const COMMENT =
  'mutation ($taskId: ID!, $text: String!) { commentOnHandling(taskId: $taskId, text: $text) { id text at } }';
const SAID = `query ($id: ID!) { supervisionTask(id: $id) {
  ratings { person { id } organization { id } satisfaction comment at } ratingSummary { satisfaction count } dissatisfied
  comments { person { id } text }
} }`;
const PASSES =
  'query ($id: ID!) { supervisionTask(id: $id) { status mayVerifyFor verifications { side passed stands note by { id displayName } } } }';

interface Said {
  ratings: { satisfaction: string }[];
  ratingSummary: { satisfaction: string; count: number }[];
  dissatisfied: number;
  comments: { text: string }[];
}
const said = async (viewer: Someone, id: string) =>
  (await viewer.run<{ supervisionTask: Said }>(SAID, { id })).supervisionTask;
const verify = (someone: Someone, input: object) => someone.refusal(VERIFY, { input: { passed: true, ...input } });
const rate = (someone: Someone, taskId: string, satisfaction: string, comment?: string) =>
  someone.run('RateHandling', { input: { taskId, satisfaction, comment } });

test('U10: a task closes only when both sides passed it, and the last one solved resolves the submission', async () => {
  const task = await oversight.at('RESULT_REPORTED');
  expect(await oversight.verify(oversight.chair, task)).toMatchObject({ status: 'RESULT_REPORTED' });
  expect(await desk.look(task.submission.id)).toMatchObject({ status: 'INSTRUCTED' });
  expect(await oversight.verify(oversight.bureau, task)).toMatchObject({ status: 'CLOSED', outcome: 'A_SOLVED' });
  expect(await desk.look(task.submission.id)).toMatchObject({ status: 'RESOLVED' });
  const { supervisionTask } = await oversight.bureau.run<{ supervisionTask: object }>(PASSES, { id: task.id });
  expect(supervisionTask).toMatchObject({
    mayVerifyFor: [],
    verifications: [
      { side: 'CPPCC', passed: true, by: { id: oversight.chair.accountId } },
      { side: 'SUPERVISION_BUREAU', passed: true, by: { id: oversight.bureau.accountId } },
    ],
  });
});

test('U7: a failed verification by either side opens the task again and clears both passes', async () => {
  const task = await oversight.at('RESULT_REPORTED');
  await oversight.verify(oversight.office, task);
  expect(await oversight.verify(oversight.bureau, task, false)).toMatchObject({ status: 'IN_PROGRESS', outcome: null });
  const again = await oversight.report(await oversight.look(task.id));
  expect(await oversight.verify(oversight.bureau, again)).toMatchObject({ status: 'RESULT_REPORTED' });
  expect(await oversight.verify(oversight.office, again)).toMatchObject({ status: 'CLOSED' });
});

test('one account never passes both sides, and says for which it speaks', async () => {
  const both = await world.account(['SUPERVISION_BUREAU', 'INFO_OFFICE']);
  const { id } = await oversight.at('RESULT_REPORTED');
  expect((await both.problem(VERIFY, { input: { id, passed: true } }))?.extensions.fields).toMatchObject([
    { path: 'side', code: 'REQUIRED' },
  ]);
  expect(await verify(both, { id, side: 'CPPCC' })).toBeNull();
  expect(await verify(both, { id, side: 'SUPERVISION_BUREAU' })).toBe('BOTH_SIDES');
  expect(await verify(oversight.office, { id })).toBe('ILLEGAL_TRANSITION');
  expect(await verify(oversight.office, { id, side: 'SUPERVISION_BUREAU' })).toBe('FORBIDDEN');
  expect(await verify(oversight.bureau, { id })).toBeNull();
});

test('nobody but the two sides verifies, and nothing before there is a result', async () => {
  const { id } = await oversight.at('RESULT_REPORTED');
  for (const someone of [oversight.department, press.author, press.leadership, await world.analyst()])
    expect(await verify(someone, { id })).toBe('FORBIDDEN');
  const early = await oversight.at('IN_PROGRESS');
  expect(await verify(oversight.bureau, { id: early.id })).toBe('ILLEGAL_TRANSITION');
  const handled = await oversight.registered();
  expect(await verify(oversight.bureau, { id: handled.id })).toBe('ILLEGAL_TRANSITION');
  expect(await verify(oversight.bureau, { id: 'nowhere' })).toBe('NOT_FOUND');
});

test('U9: what was only to be read is closed by both sides without a department', async () => {
  const task = await oversight.registered({ kind: 'READ' });
  await oversight.verify(oversight.bureau, task);
  expect(await oversight.verify(oversight.chair, task)).toMatchObject({ status: 'CLOSED', outcome: 'D_REFERENCE' });
  expect(await desk.look(task.submission.id)).toMatchObject({ status: 'CONCLUDED' });
});

test('U10: the submission waits for its last open task, and is concluded unless all were solved', async () => {
  const first = await oversight.at('IN_PROGRESS');
  const [second] = await oversight.instruct([first.submission]);
  await oversight.close(await oversight.report(first));
  expect(await desk.look(first.submission.id)).toMatchObject({ status: 'INSTRUCTED' });
  const accepted = await oversight.move(oversight.department, await oversight.assign(second!), 'ACCEPT');
  await oversight.close(await oversight.report(accepted, { outcome: 'D_REFERENCE' }));
  expect(await desk.look(first.submission.id)).toMatchObject({ status: 'CONCLUDED' });
});

test('U10: what closed without being solved is followed up until it is', async () => {
  const result = { outcome: 'C_PLANNED', followUpOn: '2026-10-01' } as const;
  const task = await oversight.close(await oversight.report(await oversight.at('ACCEPTED'), result));
  expect(await desk.look(task.submission.id)).toMatchObject({ status: 'CONCLUDED' });
  const { id, version } = task;
  const listed = async () =>
    (
      await oversight.bureau.run<{ supervisionTasks: { items: { id: string }[] } }>('SupervisionTasks', {
        filter: { followedUp: true },
      })
    ).supervisionTasks.items.some((item) => item.id === id);
  expect(await listed()).toBe(true);
  expect(await oversight.department.refusal(FOLLOW_UP, { id, version, outcome: 'A_SOLVED' })).toBe('FORBIDDEN');
  expect(await oversight.bureau.refusal(FOLLOW_UP, { id, version, outcome: 'B_IN_PROGRESS' })).toBe('BAD_USER_INPUT');
  expect(await oversight.bureau.refusal(FOLLOW_UP, { id, version: version - 1, outcome: 'A_SOLVED' })).toBe('CONFLICT');
  const solved = await oversight.bureau.run(FOLLOW_UP, { id, version, outcome: 'A_SOLVED', note: '已建成投用。' });
  expect(solved).toMatchObject({ recordFollowUp: { outcome: 'A_SOLVED', followUpOn: null } });
  expect(await desk.look(task.submission.id)).toMatchObject({ status: 'RESOLVED' });
  expect(await listed()).toBe(false);
  const again = { id, version: version + 1, outcome: 'A_SOLVED' };
  expect(await oversight.bureau.refusal(FOLLOW_UP, again)).toBe('ILLEGAL_TRANSITION');
});

test('a reopened task instructs its submission again, and old passes count no more', async () => {
  const closed = await oversight.at('CLOSED');
  const reopened = await oversight.move(oversight.chair, closed, 'REOPEN', { note: '群众反映问题反弹。' });
  expect(reopened).toMatchObject({ status: 'IN_PROGRESS', outcome: null });
  expect(await desk.look(closed.submission.id)).toMatchObject({ status: 'INSTRUCTED' });
  const reported = await oversight.report(reopened);
  expect(await oversight.verify(oversight.bureau, reported)).toMatchObject({ status: 'RESULT_REPORTED' });
});

test('U10: two tasks of one submission that close at the same time resolve it', async () => {
  const first = await oversight.at('IN_PROGRESS');
  const [second] = await oversight.instruct([first.submission]);
  const accepted = await oversight.move(oversight.department, await oversight.assign(second!), 'ACCEPT');
  const reported = [await oversight.report(first), await oversight.report(accepted)];
  await Promise.all(reported.map((task) => oversight.verify(oversight.office, task)));
  await Promise.all(reported.map((task) => oversight.verify(oversight.bureau, task)));
  expect(await desk.look(first.submission.id)).toMatchObject({ status: 'RESOLVED' });
});

test('U7: reporters rate the handling of their own submission, from the result on, and may change their mind', async () => {
  const co = await world.member();
  const submission = await press.adopted(press.author, {
    reporters: [{ personId: press.author.personId, lead: true }, { personId: co.personId }],
  });
  const [registered] = await oversight.instruct([submission]);
  const vars = { input: { taskId: registered!.id, satisfaction: 'SATISFIED' } };
  expect(await co.refusal('RateHandling', vars)).toBe('ILLEGAL_TRANSITION');
  const accepted = await oversight.move(oversight.department, await oversight.assign(registered!), 'ACCEPT');
  const { id } = await oversight.report(accepted);
  expect(await rate(co, id, 'SATISFIED')).toMatchObject({ rateHandling: { satisfaction: 'SATISFIED', comment: null } });
  await rate(co, id, 'DISSATISFIED', '仍未通车。');
  await rate(press.author, id, 'MOSTLY_SATISFIED');
  expect(await (await world.member()).refusal('RateHandling', vars)).toBe('NOT_FOUND');
  expect(await oversight.chair.refusal('RateHandling', vars)).toBe('FORBIDDEN');
  expect(await oversight.department.refusal('RateHandling', vars)).toBe('FORBIDDEN');
  const summary = [
    { satisfaction: 'SATISFIED', count: 0 },
    { satisfaction: 'MOSTLY_SATISFIED', count: 1 },
    { satisfaction: 'DISSATISFIED', count: 1 },
  ];
  expect(await said(oversight.bureau, id)).toMatchObject({
    ratings: [
      { person: { id: co.personId }, satisfaction: 'DISSATISFIED', comment: '仍未通车。' },
      { person: { id: press.author.personId } },
    ],
    ratingSummary: summary,
    dissatisfied: 1,
  });
  expect(await said(oversight.department, id)).toEqual({
    ratings: [],
    ratingSummary: summary,
    dissatisfied: 1,
    comments: [],
  });
  expect((await said(co, id)).ratings).toMatchObject([{ satisfaction: 'DISSATISFIED' }]);
  const dissatisfied = await oversight.bureau.run<{ supervisionTasks: { items: { id: string }[] } }>(
    'SupervisionTasks',
    {
      filter: { dissatisfied: true },
    },
  );
  expect(dissatisfied.supervisionTasks.items.map((item) => item.id)).toEqual([id]);
});

test('U7: a unit rates what it reported', async () => {
  const unit = await world.unit();
  const task = await oversight.at('RESULT_REPORTED', {}, unit);
  await rate(unit, task.id, 'SATISFIED');
  expect((await said(oversight.office, task.id)).ratings).toMatchObject([
    { person: null, organization: { id: unit.organizationId } },
  ]);
});

test('U7: reporters comment on a result until it is verified; departments do not read it', async () => {
  const task = await oversight.at('RESULT_REPORTED');
  const vars = { taskId: task.id, text: '路口仍然拥堵。' };
  await press.author.run(COMMENT, vars);
  expect(await oversight.chair.refusal(COMMENT, vars)).toBe('FORBIDDEN');
  expect(await press.author.refusal(COMMENT, { ...vars, text: ' ' })).toBe('BAD_USER_INPUT');
  expect((await said(oversight.office, task.id)).comments).toMatchObject([{ text: vars.text }]);
  expect((await said(press.author, task.id)).comments).toMatchObject([{ text: vars.text }]);
  expect((await said(oversight.department, task.id)).comments).toEqual([]);
  await oversight.close(task);
  expect(await press.author.refusal(COMMENT, vars)).toBe('ILLEGAL_TRANSITION');
});
