import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

let app: TestApp;
let world: World;
let press: ReportPress;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  press = await ReportPress.open(world, await SubmissionDesk.open(world));
  oversight = await Oversight.open(world, press);
});
afterAll(() => app.stop());

const REVIEW = `mutation ($taskId: ID!, $note: String!, $whatFollows: String, $seenUntil: DateTime) {
  reviewRating(taskId: $taskId, note: $note, whatFollows: $whatFollows, seenUntil: $seenUntil) { id mayReview review { note whatFollows by { id } } } }`;
const COMMENT = 'mutation ($taskId: ID!, $text: String!) { commentOnHandling(taskId: $taskId, text: $text) { id } }';
const LIST = `query ($toReview: Boolean) { supervisionTasks(filter: { toReview: $toReview }, page: { limit: 200 }) {
  items { id ratings { comment } review { note } } } }`;
const SAID = `query ($id: ID!) { supervisionTask(id: $id) {
  ratings { comment } comments { text } review { note whatFollows } mayReview mayRate dissatisfied
  ratingSummary { satisfaction count } timeline { kind note data actor { id } } submission { timeline { kind note data } }
} }`;
const INBOX = 'query { inbox(page: { limit: 100 }) { items { kind title body } } }';

const WORDS = '路口依旧拥堵';
const NOTE = '经核实施工未完';
interface Listed {
  supervisionTasks: { items: { id: string }[] };
}
const rate = (someone: Someone, taskId: string, satisfaction: string, comment = WORDS) =>
  someone.run('RateHandling', { input: { taskId, satisfaction, comment } });
const toReview = async (viewer: Someone, id: string, wanted = true) =>
  (await viewer.run<Listed>(LIST, { toReview: wanted })).supervisionTasks.items.find((item) => item.id === id);
const review = (someone: Someone, taskId: string, more: object = {}) =>
  someone.run(REVIEW, { taskId, note: NOTE, ...more });
const inbox = async (viewer: Someone, kind: string) =>
  (await viewer.run<{ inbox: { items: { kind: string; body: string }[] } }>(INBOX)).inbox.items.filter(
    (item) => item.kind === kind,
  );

test('U7: a dissatisfied reporter puts the task on the review list with their words, until the bureau has looked into it', async () => {
  const author = await world.member();
  const { id } = await oversight.at('RESULT_REPORTED', {}, author);
  await rate(author, id, 'MOSTLY_SATISFIED');
  expect(await toReview(oversight.bureau, id)).toBeUndefined();
  expect(await oversight.bureau.refusal(REVIEW, { taskId: id, note: NOTE })).toBe('ILLEGAL_TRANSITION');
  await rate(author, id, 'DISSATISFIED');
  for (const viewer of [oversight.bureau, oversight.office, oversight.chair])
    expect(await toReview(viewer, id)).toMatchObject({ ratings: [{ comment: WORDS }], review: null });
  expect((await inbox(oversight.bureau, 'RATING_TO_REVIEW'))[0]?.body).toContain(WORDS);
  expect(await oversight.bureau.refusal(REVIEW, { taskId: id, note: ' ' })).toBe('BAD_USER_INPUT');
  expect(await review(oversight.bureau, id, { whatFollows: '责成继续整改。' })).toMatchObject({
    reviewRating: {
      mayReview: false,
      review: { note: NOTE, whatFollows: '责成继续整改。', by: { id: oversight.bureau.accountId } },
    },
  });
  expect(await toReview(oversight.office, id)).toBeUndefined();
  expect(await toReview(oversight.office, id, false)).toMatchObject({ review: { note: NOTE } });
  const [news] = await inbox(author, 'RATING_REVIEWED');
  expect(news?.body).toContain('责成继续整改。');
  expect(news?.body).not.toContain(NOTE);
  await rate(author, id, 'DISSATISFIED', '仍未解决');
  expect(await toReview(oversight.bureau, id)).toMatchObject({ review: { note: NOTE } });
  await review(oversight.bureau, id);
  expect(await inbox(author, 'RATING_REVIEWED')).toHaveLength(2);
});

test('U7: a rating that came after what the reviewer saw stays on the review list', async () => {
  const author = await world.member();
  const { id } = await oversight.at('RESULT_REPORTED', {}, author);
  await rate(author, id, 'DISSATISFIED');
  const seenUntil = new Date(app.now()).toISOString();
  app.setNow(app.now() + 60_000);
  await rate(author, id, 'DISSATISFIED', '又返工了');
  const problem = await oversight.bureau.problem(REVIEW, { taskId: id, note: NOTE, seenUntil });
  expect(problem?.extensions.code).toBe('ILLEGAL_TRANSITION');
  expect(await toReview(oversight.bureau, id)).toBeDefined();
  await review(oversight.bureau, id, { seenUntil: new Date(app.now()).toISOString() });
  expect(await toReview(oversight.bureau, id)).toBeUndefined();
});

test('U7: only the dissatisfied reporters hear of the review', async () => {
  const co = await world.member();
  const submission = await press.adopted(press.author, {
    reporters: [{ personId: press.author.personId, lead: true }, { personId: co.personId }],
  });
  const [registered] = await oversight.instruct([submission]);
  const accepted = await oversight.move(oversight.department, await oversight.assign(registered!), 'ACCEPT');
  const { id } = await oversight.report(accepted);
  await rate(co, id, 'DISSATISFIED');
  await rate(press.author, id, 'SATISFIED');
  await review(oversight.bureau, id);
  expect(await inbox(co, 'RATING_REVIEWED')).toHaveLength(1);
  expect(await inbox(press.author, 'RATING_REVIEWED')).toEqual([]);
});

test('U7: nobody but the bureau reviews, and departments never rate, not even what they reported themselves', async () => {
  const { id } = await oversight.at('RESULT_REPORTED');
  await rate(press.author, id, 'DISSATISFIED');
  for (const someone of [oversight.department, oversight.office, oversight.chair, press.author])
    expect(await someone.refusal(REVIEW, { taskId: id, note: NOTE })).toBe('FORBIDDEN');
  const both = await world.account(['UNIT_REPORTER', 'DEPARTMENT'], {
    organization: await world.organization('DEPARTMENT'),
  });
  const own = await oversight.registered({}, both);
  const assigned = await oversight.assign(own, { leadOrganizationId: both.organizationId });
  await oversight.move(both, await oversight.move(both, assigned, 'ACCEPT'), 'REPORT_RESULT', { outcome: 'A_SOLVED' });
  const rating = { input: { taskId: own.id, satisfaction: 'SATISFIED' } };
  expect(await both.refusal('RateHandling', rating)).toBe('FORBIDDEN');
  const { supervisionTask } = await both.run<{ supervisionTask: object }>(SAID, { id: own.id });
  expect(supervisionTask).toMatchObject({ mayRate: false });
});

test('U7: departments read totals, and no rating, comment or review anywhere, the timelines included', async () => {
  const { id } = await oversight.at('RESULT_REPORTED');
  await press.author.run(COMMENT, { taskId: id, text: WORDS });
  await rate(press.author, id, 'DISSATISFIED');
  await review(oversight.bureau, id, { whatFollows: NOTE });
  const read = async (viewer: Someone) =>
    (
      await viewer.run<{ supervisionTask: { timeline: { kind: string }[]; submission: { timeline: object[] } } }>(
        SAID,
        { id },
      )
    ).supervisionTask;
  const ofDepartment = await read(oversight.department);
  expect(ofDepartment).toMatchObject({
    ratings: [],
    comments: [],
    review: null,
    mayReview: false,
    dissatisfied: 1,
    ratingSummary: [
      { satisfaction: 'SATISFIED', count: 0 },
      { satisfaction: 'MOSTLY_SATISFIED', count: 0 },
      { satisfaction: 'DISSATISFIED', count: 1 },
    ],
  });
  for (const list of ['supervisionTasks', 'supervisionActions', 'submissions']) {
    const { statusCode, body } = await app.app.server.inject({
      url: `/exports/${list}.csv`,
      headers: { authorization: `Bearer ${oversight.department.token}` },
    });
    expect([list, statusCode]).toEqual([list, 200]);
    expect(body).not.toMatch(new RegExp(`${WORDS}|${NOTE}`));
  }
  expect(JSON.stringify(ofDepartment)).not.toMatch(new RegExp(`${WORDS}|${NOTE}|task\\.(rat|comment)`));
  expect([await toReview(oversight.department, id), await toReview(oversight.department, id, false)]).toEqual([
    undefined,
    undefined,
  ]);
  const kinds = async (viewer: Someone) => (await read(viewer)).timeline.map(({ kind }) => kind);
  expect(await kinds(press.author)).toEqual(expect.arrayContaining(['task.rated', 'task.commented']));
  expect(await kinds(press.author)).not.toContain('task.ratingReviewed');
  expect(await kinds(oversight.chair)).toContain('task.ratingReviewed');
});
