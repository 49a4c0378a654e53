import { createWorld, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';
import { upload } from '../../testing/upload';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let press: ReportPress;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  press = await ReportPress.open(world, desk);
});
afterAll(() => app.stop());

const RECEIVE = `mutation ($id: ID!, $shown: Boolean, $instructed: Boolean, $note: String) {
  receiveSpecialReport(id: $id, shown: $shown, instructed: $instructed, note: $note) {
    receipts { organization { id } receivedAt shown instructed note }
  }
}`;
const RECEIPTS =
  'query ($id: ID!) { specialReport(id: $id) { receipts { organization { id } receivedAt shown instructed } } }';
const PAPER = `mutation ($id: ID!, $version: Int!, $signerId: ID!, $scanId: ID!) {
  recordPaperSignature(id: $id, version: $version, signerId: $signerId, scanId: $scanId) {
    status signedOnPaper signer { id } scans { id name url }
  }
}`;

test('a report goes from draft by signature to sending with the operations of the contract', async () => {
  const submission = await press.adopted();
  const { draftSpecialReport: draft } = await press.office.run<{ draftSpecialReport: Record<string, unknown> }>(
    'DraftSpecialReport',
    { input: press.input([submission]) },
  );
  expect(draft).toMatchObject({
    version: 1,
    number: expect.stringMatching(/^2026-Z\d{4}$/),
    status: 'DRAFT',
    signer: null,
    signedAt: null,
    sentAt: null,
    addressees: [{ id: press.leadership.organizationId, kind: 'PARTY_COMMITTEE' }],
    articles: [{ position: 1, title: '编辑后的标题', body: '编辑后的正文。', submission: { id: submission.id } }],
    documentUrl: null,
  });
  const { id } = draft;
  const signed = await press.chair.run('SignSpecialReport', { id, version: 1 });
  expect(signed).toMatchObject({
    signSpecialReport: { status: 'SIGNED', signer: { id: press.chair.personId }, signedAt: expect.any(String) },
  });
  const sent = await press.office.run('SendSpecialReport', { id, version: 2 });
  expect(sent).toMatchObject({ sendSpecialReport: { status: 'SENT', sentAt: expect.any(String) } });
  expect(await desk.look(submission.id)).toMatchObject({ status: 'REPORTED' });
});

test('S6: what the office edits for a report leaves what the reporter wrote as it is', async () => {
  const submission = await press.adopted();
  await press.sent([submission]);
  expect(await desk.look(submission.id)).toMatchObject({ title: submission.title });
  expect(
    (
      await press.author.run<{ submission: object }>('query ($id: ID!) { submission(id: $id) { title situation } }', {
        id: submission.id,
      })
    ).submission,
  ).toMatchObject({
    title: submission.title,
  });
});

test('numbers run per year of drafting', async () => {
  const [one, two] = [await press.draft([await press.adopted()]), await press.draft([await press.adopted()])];
  expect(Number(two.number.slice(-4))).toBe(Number(one.number.slice(-4)) + 1);
});

test('a repeated draft under its key gives the first answer', async () => {
  const input = press.input([await press.adopted()]);
  const idempotencyKey = newKey();
  const draft = () =>
    press.office.run<{ draftSpecialReport: { id: string } }>('DraftSpecialReport', { input }, { idempotencyKey });
  const [one, two] = await Promise.all([draft(), draft()]);
  expect(two.draftSpecialReport.id).toBe(one.draftSpecialReport.id);
});

test('only adopted, reported and instructed submissions become articles, each once, and there is at least one', async () => {
  const shortlisted = await desk.shortlisted(press.author);
  const adopted = await press.adopted();
  const problem = async (input: object) => (await press.office.problem('DraftSpecialReport', { input }))?.extensions;
  expect(await problem(press.input([adopted, shortlisted]))).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'articles.1.submissionId', code: 'WRONG_STATUS' }],
  });
  expect(await problem(press.input([{ id: 'nowhere' }]))).toMatchObject({
    fields: [{ path: 'articles.0.submissionId', code: 'NOT_FOUND' }],
  });
  expect(await problem(press.input([adopted, adopted]))).toMatchObject({
    fields: [{ path: 'articles.1.submissionId', code: 'DUPLICATE' }],
  });
  expect(await problem(press.input([]))).toMatchObject({ fields: [{ path: 'articles', code: 'REQUIRED' }] });
  expect(await problem({ ...press.input([adopted]), addresseeIds: ['nowhere'] })).toMatchObject({
    fields: [{ path: 'addresseeIds.0', code: 'NOT_FOUND' }],
  });
  expect(await problem({ ...press.input([adopted]), addresseeIds: [] })).toMatchObject({
    fields: [{ path: 'addresseeIds', code: 'REQUIRED' }],
  });
  expect(await problem({ ...press.input([adopted]), title: '长'.repeat(101) })).toMatchObject({
    fields: [{ path: 'title', code: 'TOO_LONG' }],
  });
});

test('a draft is edited at the version that was read; a signed report is not edited any more', async () => {
  const [one, two] = [await press.adopted(), await press.adopted()];
  const draft = await press.draft([one]);
  const edit = { id: draft.id, version: draft.version, input: press.input([two, one]) };
  const { editSpecialReport: edited } = await press.office.run<{ editSpecialReport: { version: number } }>(
    'EditSpecialReport',
    edit,
  );
  expect(edited).toMatchObject({
    version: 2,
    articles: [{ submission: { id: two.id } }, { submission: { id: one.id } }],
  });
  expect(await press.office.refusal('EditSpecialReport', edit)).toBe('CONFLICT');
  expect(await press.chair.refusal('EditSpecialReport', { ...edit, version: 2 })).toBe('FORBIDDEN');
  const signed = await press.sign({ ...draft, version: 2 });
  expect(await press.office.refusal('EditSpecialReport', { ...edit, version: signed.version })).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('only members of the chair meeting sign, only the office sends, each in its turn', async () => {
  const draft = await press.draft([await press.adopted()]);
  const { id, version } = draft;
  expect(await press.office.refusal('SignSpecialReport', { id, version })).toBe('FORBIDDEN');
  expect(await press.author.refusal('SignSpecialReport', { id, version })).toBe('FORBIDDEN');
  expect(await press.office.refusal('SendSpecialReport', { id, version })).toBe('ILLEGAL_TRANSITION');
  const signed = await press.sign(draft);
  expect(await press.chair.refusal('SignSpecialReport', { id, version })).toBe('CONFLICT');
  expect(await press.chair.refusal('SignSpecialReport', { id, version: signed.version })).toBe('ILLEGAL_TRANSITION');
  expect(await press.chair.refusal('SendSpecialReport', { id, version: signed.version })).toBe('FORBIDDEN');
  await press.send(signed);
  expect(await press.office.refusal('SendSpecialReport', { id, version: signed.version + 1 })).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('the office records a signature on paper only for a member of the chair meeting, with its scan', async () => {
  const draft = await press.draft([await press.adopted()]);
  const { id: scanId } = await upload(app, press.office.token, '签字件.txt', '同意报送。');
  const vars = { id: draft.id, version: draft.version, signerId: press.chair.personId, scanId };
  expect(await press.chair.refusal(PAPER, vars)).toBe('FORBIDDEN');
  expect((await press.office.problem(PAPER, { ...vars, signerId: press.author.personId }))?.extensions).toMatchObject({
    fields: [{ path: 'signerId', code: 'WRONG_TIER' }],
  });
  expect((await press.office.problem(PAPER, { ...vars, scanId: 'nowhere' }))?.extensions).toMatchObject({
    fields: [{ path: 'scanId.0', code: 'NOT_FOUND' }],
  });
  expect(await press.look(draft.id)).toMatchObject({ status: 'DRAFT' });
  const signed = await press.office.run(PAPER, vars);
  expect(signed).toMatchObject({
    recordPaperSignature: {
      status: 'SIGNED',
      signedOnPaper: true,
      signer: { id: press.chair.personId },
      scans: [{ id: scanId }],
    },
  });
});

test('sending leaves reported and instructed submissions as they are', async () => {
  const reported = await press.adopted();
  const fresh = await press.adopted();
  await press.sent([reported]);
  await press.sent([reported, fresh]);
  expect(await desk.look(reported.id)).toMatchObject({ status: 'REPORTED' });
  expect(await desk.look(fresh.id)).toMatchObject({ status: 'REPORTED' });
});

test('a report is not sent while one of its submissions may not be reported, and nothing changes', async () => {
  const [one, two] = [await press.adopted(), await press.adopted()];
  const signed = await press.sign(await press.draft([one, two]));
  await desk.move(press.office, two, 'CONCLUDE', { note: '已在工作中吸纳。' });
  const { id, version } = signed;
  expect(await press.office.refusal('SendSpecialReport', { id, version })).toBe('ILLEGAL_TRANSITION');
  expect(await press.look(id)).toMatchObject({ status: 'SIGNED', version });
  expect(await desk.look(one.id)).toMatchObject({ status: 'ADOPTED' });
});

test('U9: each addressee, whatever its kind, signs for a report and states what became of it', async () => {
  const media = await world.account(['UNIT_REPORTER'], { organization: await world.organization('MEDIA') });
  const report = await press.sent([await press.adopted()], [press.leadership, media]);
  const vars = { id: report.id, shown: true };
  const received = await media.run<{ receiveSpecialReport: { receipts: object[] } }>(RECEIVE, vars);
  expect(received.receiveSpecialReport.receipts).toEqual([
    {
      organization: { id: media.organizationId },
      receivedAt: expect.any(String),
      shown: true,
      instructed: false,
      note: null,
    },
  ]);
  const again = await media.run<{ receiveSpecialReport: { receipts: { receivedAt: string }[] } }>(RECEIVE, {
    ...vars,
    instructed: true,
    note: '领导已批示。',
  });
  expect(again.receiveSpecialReport.receipts).toMatchObject([{ shown: true, instructed: true, note: '领导已批示。' }]);
  const { specialReport } = await press.office.run<{ specialReport: { receipts: object[] } }>(RECEIPTS, {
    id: report.id,
  });
  expect(specialReport.receipts).toMatchObject([
    { organization: { id: press.leadership.organizationId }, receivedAt: null, shown: null },
    { organization: { id: media.organizationId }, instructed: true },
  ]);
});

test('nobody signs for a report that was not sent to them, or not sent yet', async () => {
  const report = await press.sent([await press.adopted()]);
  const stranger = await world.leadership();
  expect(await stranger.refusal(RECEIVE, { id: report.id })).toBe('NOT_FOUND');
  expect(await press.office.refusal(RECEIVE, { id: report.id })).toBe('FORBIDDEN');
  const draft = await press.draft([await press.adopted()]);
  expect(await press.leadership.refusal(RECEIVE, { id: draft.id })).toBe('NOT_FOUND');
});

test('addressees read what was sent to them and the submissions in it; others read nothing', async () => {
  const submission = await press.adopted();
  const draft = await press.draft([submission]);
  const seen = async (viewer: Someone) => ({
    report: (await viewer.refusal('query ($id: ID!) { specialReport(id: $id) { id } }', { id: draft.id })) ?? 'seen',
    submission:
      (await viewer.refusal('query ($id: ID!) { submission(id: $id) { id } }', { id: submission.id })) ?? 'seen',
    listed: (
      await viewer.run<{ specialReports: { total: number; items: { id: string }[] } }>('SpecialReports', {
        page: { limit: 200 },
      })
    ).specialReports.items.some(({ id }) => id === draft.id),
  });
  expect(await seen(press.leadership)).toEqual({ report: 'NOT_FOUND', submission: 'NOT_FOUND', listed: false });
  await press.send(await press.sign(draft));
  const all = { report: 'seen', submission: 'seen', listed: true };
  expect(await seen(press.leadership)).toEqual(all);
  expect(await seen(press.chair)).toEqual(all);
  expect(await seen(press.office)).toEqual(all);
  const nothing = { report: 'NOT_FOUND', submission: 'NOT_FOUND', listed: false };
  expect(await seen(await world.leadership())).toEqual(nothing);
  expect(await seen(await world.department())).toEqual(nothing);
  expect(await seen(press.author)).toEqual({ ...nothing, submission: 'seen' });
});

test('every role in every status finds exactly the actions that are open to it', async () => {
  const draft = await press.draft([await press.adopted()]);
  const actions = async (viewer: Someone) => (await press.look(draft.id, viewer)).allowedActions;
  expect(await actions(press.office)).toEqual(['EDIT', 'SIGN']);
  expect(await actions(press.chair)).toEqual(['SIGN']);
  const signed = await press.sign(draft);
  expect(await actions(press.office)).toEqual(['SEND']);
  expect(await actions(press.chair)).toEqual([]);
  await press.send(signed);
  expect(await actions(press.office)).toEqual([]);
  expect(await actions(press.chair)).toEqual([]);
  expect(await actions(press.leadership)).toEqual(['RECEIVE']);
});

test('reports are filtered by status, year, and what waits for the own signature, and sorted as asked', async () => {
  const office = await world.leadership();
  const one = await press.sent([await press.adopted()], [office]);
  const two = await press.sent([await press.adopted()], [office]);
  await office.run(RECEIVE, { id: one.id });
  const list = async (variables: object) =>
    (
      await office.run<{ specialReports: { items: { id: string }[] } }>('SpecialReports', { ...variables })
    ).specialReports.items.map(({ id }) => id);
  expect(await list({})).toEqual([two.id, one.id]);
  expect(await list({ sort: { field: 'NUMBER', order: 'ASC' } })).toEqual([one.id, two.id]);
  expect(
    await list({ sort: { field: 'SENT_AT', order: 'ASC' }, filter: { status: ['SENT'], year: 2026 } }),
  ).toHaveLength(2);
  expect(await list({ filter: { received: false } })).toEqual([two.id]);
  expect(await list({ filter: { received: true } })).toEqual([one.id]);
  expect(await list({ filter: { year: 2025 } })).toEqual([]);
  expect(await list({ filter: { status: ['DRAFT'] } })).toEqual([]);
});

test('a list of reports costs the same number of statements, however long it is', async () => {
  const count = async (limit: number) => {
    app.takeStatements();
    await press.office.run('SpecialReports', { page: { limit } });
    return app.takeStatements().length;
  };
  expect(await count(10)).toBe(await count(1));
});
