import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';
import { upload } from '../../testing/upload';

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

const AMEND = `mutation ($id: ID!, $version: Int!, $text: String!, $note: String) {
  amendInstruction(id: $id, version: $version, text: $text, note: $note) { version text amendments { oldText note by { id } } }
}`;
const INSTRUCTIONS = `query ($id: ID!) { submission(id: $id) {
  instructionCount latestTask { id number status light dueAt leadOrganization { id name } }
  instructions { id leaderName text gist disclosure level amendments { oldText } attachments { url } }
} }`;
interface Instructed {
  instructionCount: number;
  latestTask: { id: string } | null;
  instructions: {
    leaderName: string | null;
    text: string | null;
    amendments: unknown[];
    attachments: { url: string }[];
  }[];
}
const read = async (viewer: Someone, id: string) =>
  (await viewer.run<{ submission: Instructed }>(INSTRUCTIONS, { id })).submission;
const fields = async (someone: Someone, input: object) =>
  (await someone.problem('RecordInstruction', { input }))?.extensions.fields;

test('U1: an instruction puts each of its submissions under supervision', async () => {
  const submissions = [await press.adopted(), await press.adopted()];
  const input = oversight.instruction({ submissionIds: submissions.map(({ id }) => id) });
  const { recordInstruction: instruction } = await press.office.run<{
    recordInstruction: {
      id: string;
      text: string;
      tasks: { number: string; status: string; submission: { id: string } }[];
    };
  }>('RecordInstruction', { input });
  expect(instruction).toMatchObject({ leaderName: '李市长', level: 'COUNTY', text: input.text });
  expect(instruction.tasks.map(({ status, submission }) => [status, submission.id])).toEqual(
    submissions.map(({ id }) => ['REGISTERED', id]),
  );
  const [one, two] = instruction.tasks.map(({ number }) => number);
  expect(one).toMatch(/^2026-D\d{4}$/);
  expect(Number(two?.slice(-4))).toBe(Number(one?.slice(-4)) + 1);
  for (const { id } of submissions) {
    expect(await desk.look(id)).toMatchObject({ status: 'INSTRUCTED' });
    expect(await read(press.office, id)).toMatchObject({ instructionCount: 1, latestTask: { status: 'REGISTERED' } });
  }
});

test('U1: where one submission may not be instructed, nothing is written', async () => {
  const adopted = await press.adopted();
  const shortlisted = await desk.shortlisted(press.author);
  const input = oversight.instruction({ submissionIds: [adopted.id, shortlisted.id] });
  expect(await press.office.refusal('RecordInstruction', { input })).toBe('ILLEGAL_TRANSITION');
  expect(await desk.look(adopted.id)).toMatchObject({ status: 'ADOPTED' });
  expect(await read(press.office, adopted.id)).toMatchObject({
    instructionCount: 0,
    latestTask: null,
    instructions: [],
  });
});

test('U1: reported, instructed, concluded and resolved submissions can be instructed as well', async () => {
  const reported = await press.adopted();
  await press.sent([reported]);
  const concluded = await desk.move(press.office, await press.adopted(), 'CONCLUDE', { note: '已答复。' });
  const instructed = await press.adopted();
  await oversight.instruct([instructed]);
  const { submission: resolved } = await oversight.at('CLOSED');
  await oversight.instruct([reported, concluded, instructed, resolved]);
  for (const { id } of [reported, concluded, instructed, resolved])
    expect(await desk.look(id)).toMatchObject({ status: 'INSTRUCTED' });
  expect(await read(press.office, instructed.id)).toMatchObject({ instructionCount: 2 });
});

test('an instruction on a special report covers every submission in it, once it is sent', async () => {
  const submissions = [await press.adopted(), await press.adopted()];
  const signed = await press.sign(await press.draft(submissions));
  const input = oversight.instruction({ specialReportId: signed.id });
  expect(await press.office.refusal('RecordInstruction', { input })).toBe('ILLEGAL_TRANSITION');
  expect(await press.leadership.refusal('RecordInstruction', { input })).toBe('NOT_FOUND');
  await press.send(signed);
  const { recordInstruction } = await press.leadership.run<{
    recordInstruction: { tasks: { submission: { id: string } }[] };
  }>('RecordInstruction', { input });
  expect(recordInstruction.tasks.map((task) => task.submission.id)).toEqual(submissions.map(({ id }) => id));
});

test('leadership offices record instructions only on what was sent to them, others not at all', async () => {
  const submission = await press.adopted();
  const input = oversight.instruction({ submissionIds: [submission.id] });
  expect(await press.leadership.refusal('RecordInstruction', { input })).toBe('NOT_FOUND');
  for (const someone of [press.chair, oversight.bureau, oversight.department, press.author])
    expect(await someone.refusal('RecordInstruction', { input })).toBe('FORBIDDEN');
  await press.sent([submission]);
  await press.leadership.run('RecordInstruction', { input });
  expect(await desk.look(submission.id)).toMatchObject({ status: 'INSTRUCTED' });
});

test('an instruction names submissions or a report, exactly one of the two, and its texts fit', async () => {
  const submission = await press.adopted();
  const report = await press.sent([submission]);
  const exactlyOne = [{ path: 'submissionIds', code: 'EXACTLY_ONE' }];
  expect(await fields(press.office, oversight.instruction())).toMatchObject(exactlyOne);
  const both = oversight.instruction({ submissionIds: [submission.id], specialReportId: report.id });
  expect(await fields(press.office, both)).toMatchObject(exactlyOne);
  const one = oversight.instruction({ submissionIds: [submission.id] });
  expect(await fields(press.office, { ...one, leaderName: ' ', text: '\u0000' })).toMatchObject([
    { path: 'leaderName', code: 'REQUIRED' },
    { path: 'text', code: 'CONTROL_CHARACTERS' },
  ]);
  expect(await fields(press.office, { ...one, dueAt: '2020-01-01T00:00:00+08:00' })).toMatchObject([
    { path: 'dueAt', code: 'IN_THE_PAST' },
  ]);
  expect(await fields(press.office, { ...one, dueAt: '9999-12-30T00:00:00+08:00' })).toMatchObject([
    { path: 'dueAt', code: 'OUT_OF_RANGE' },
  ]);
  expect(await fields(press.office, { ...one, submissionIds: [submission.id, submission.id] })).toMatchObject([
    { path: 'submissionIds.1', code: 'DUPLICATE' },
  ]);
  expect(await press.office.refusal('RecordInstruction', { input: { ...one, submissionIds: ['nowhere'] } })).toBe(
    'NOT_FOUND',
  );
  expect(await desk.look(submission.id)).toMatchObject({ status: 'REPORTED' });
  await oversight.instruct([submission], { text: '请𠮷田同志阅处 👍' });
});

test('a repeated instruction under its key gives the first answer, also when both arrive together', async () => {
  const input = oversight.instruction({ submissionIds: [(await press.adopted()).id] });
  const idempotencyKey = newKey();
  const record = () =>
    press.office.run<{ recordInstruction: { id: string } }>('RecordInstruction', { input }, { idempotencyKey });
  const [one, two] = await Promise.all([record(), record()]);
  expect(two.recordInstruction.id).toBe(one.recordInstruction.id);
});

test('U9: an amended instruction keeps its old text, and a stale version is refused', async () => {
  const task = await oversight.registered({ text: '请研究。' });
  const { id } = task.instruction;
  const vars = { id, version: 1, text: '请研究并报结果。', note: '领导补充批示。' };
  const amended = await press.office.run(AMEND, vars);
  expect(amended).toMatchObject({
    amendInstruction: {
      version: 2,
      text: vars.text,
      amendments: [{ oldText: '请研究。', note: vars.note, by: { id: press.office.accountId } }],
    },
  });
  expect(await press.office.refusal(AMEND, vars)).toBe('CONFLICT');
  expect(await press.office.refusal(AMEND, { ...vars, version: 2, text: '' })).toBe('BAD_USER_INPUT');
  expect(await press.leadership.refusal(AMEND, { ...vars, version: 2 })).toBe('NOT_FOUND');
  expect(await oversight.bureau.refusal(AMEND, { ...vars, version: 2 })).toBe('FORBIDDEN');
});

test('U11: reporters see of an instruction what its disclosure says', async () => {
  const seen = async (disclosure: 'FACT' | 'GIST' | 'FULL', viewer: Someone = press.author) => {
    const task = await oversight.registered({ disclosure, text: '全文', gist: '要点' });
    const { instructions, instructionCount } = await read(viewer, task.submission.id);
    expect(instructionCount).toBe(1);
    return instructions[0];
  };
  expect(await seen('FACT')).toMatchObject({ leaderName: null, text: null, gist: null, level: 'COUNTY' });
  expect(await seen('GIST')).toMatchObject({ leaderName: '李市长', text: '要点' });
  expect(await seen('FULL')).toMatchObject({ leaderName: '李市长', text: '全文' });
});

test('U11: analysts never read the text of an instruction, those who work on it read all', async () => {
  const task = await oversight.registered({ disclosure: 'FULL', text: '全文' });
  await oversight.assign(task);
  const analyst = await world.analyst();
  expect((await read(analyst, task.submission.id)).instructions).toMatchObject([{ leaderName: null, text: null }]);
  for (const viewer of [press.office, press.chair, oversight.bureau, oversight.department])
    expect((await read(viewer, task.submission.id)).instructions).toMatchObject([
      { leaderName: '李市长', text: '全文' },
    ]);
});

test('U11: a department’s account that reported reads full texts only where its department works', async () => {
  const [person, organization] = [await world.person({ tier: 'MEMBER' }), await world.organization('DEPARTMENT')];
  const both = await world.account(['DEPARTMENT', 'MEMBER'], { person, organization });
  const task = await oversight.registered({ disclosure: 'FACT', text: '全文' }, both);
  await oversight.assign(task);
  expect((await read(both, task.submission.id)).instructions).toMatchObject([{ leaderName: null, text: null }]);
  const assigned = await oversight.registered({ disclosure: 'FACT', text: '全文' });
  await oversight.assign(assigned, { leadOrganizationId: organization.id });
  expect((await read(both, assigned.submission.id)).instructions).toMatchObject([{ text: '全文' }]);
  const { submission } = await both.run<{ submission: { reporters: object[] } }>(
    'query ($id: ID!) { submission(id: $id) { reporters { person { id } } } }',
    { id: assigned.submission.id },
  );
  expect(submission.reporters).toEqual([{ person: null }]);
});

test('U11: earlier texts and scans are only for those who read all of it', async () => {
  const { id: scanId } = await upload(app, press.office.token, '批示件.txt', '请研究办理。');
  const task = await oversight.registered({ disclosure: 'GIST', attachmentIds: [scanId] });
  await press.office.run(AMEND, { id: task.instruction.id, version: 1, text: '另一稿' });
  const load = async (viewer: Someone) =>
    (await app.app.server.inject({ url: `/files/${scanId}`, headers: { authorization: `Bearer ${viewer.token}` } }))
      .statusCode;
  const [full] = (await read(oversight.bureau, task.submission.id)).instructions;
  expect(full).toMatchObject({ amendments: [{}], attachments: [{ url: `/files/${scanId}` }] });
  expect(await load(oversight.bureau)).toBe(200);
  const [gist] = (await read(press.author, task.submission.id)).instructions;
  expect(gist).toMatchObject({ amendments: [], attachments: [] });
  expect(await load(press.author)).toBe(404);
});
