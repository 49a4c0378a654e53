import {
  ChairMeeting,
  createWorld,
  ReportPress,
  SubmissionDesk,
  VisitRound,
  type Named,
  type Someone,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let press: ReportPress;
let home: Named;
let lianxin: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  press = await ReportPress.open(world, desk);
  home = await world.organization('LIANXIN_OFFICE');
  lianxin = await world.lianxin(home);
});
afterAll(() => app.stop());

interface Transfers {
  transfers: {
    total: number;
    items: { id: string; submission: { id: string }; readAt: string | null; reply: string | null }[];
  };
}
const transfers = async (viewer: Someone, filter: object = {}) =>
  (await viewer.run<Transfers>('Transfers', { filter, page: { limit: 200 } })).transfers.items;
const transfer = async (submissionId: string, recipientId: string) =>
  (await press.office.run<{ transferSubmission: { id: string } }>('TransferSubmission', { submissionId, recipientId }))
    .transferSubmission.id;

test('S2: a transfer hands a submission on and never changes its status', async () => {
  const submission = await press.adopted();
  const department = await world.department();
  const refusal = () => department.refusal('query ($id: ID!) { submission(id: $id) { id } }', { id: submission.id });
  expect(await refusal()).toBe('NOT_FOUND');
  const id = await transfer(submission.id, department.organizationId);
  expect(await desk.look(submission.id)).toMatchObject({ status: 'ADOPTED', version: submission.version });
  expect(await refusal()).toBeNull();
  expect(await transfers(department)).toMatchObject([{ id, submission: { id: submission.id }, readAt: null }]);
  expect(await transfers(lianxin, { recipientId: department.organizationId })).toEqual([]);
  expect(await transfers(press.chair, { recipientId: department.organizationId })).toHaveLength(1);
});

test('only the office transfers, once to each recipient, and nothing that was not handed in', async () => {
  const submission = await press.adopted();
  const vars = { submissionId: submission.id, recipientId: home.id };
  for (const someone of [press.chair, press.author, press.leadership, lianxin])
    expect(await someone.refusal('TransferSubmission', vars)).toBe('FORBIDDEN');
  await transfer(submission.id, home.id);
  expect(await press.office.refusal('TransferSubmission', vars)).toBe('ALREADY_EXISTS');
  const draft = await desk.draft(press.author);
  expect(await press.office.refusal('TransferSubmission', { ...vars, submissionId: draft.id })).toBe('NOT_FOUND');
  const returned = await desk.move(press.office, await desk.submit(press.author), 'RETURN', { note: '请补充。' });
  expect(await press.office.refusal('TransferSubmission', { ...vars, submissionId: returned.id })).toBe(
    'ILLEGAL_TRANSITION',
  );
  const problem = await press.office.problem('TransferSubmission', { ...vars, recipientId: 'nowhere' });
  expect(problem?.extensions).toMatchObject({ fields: [{ path: 'recipientId', code: 'NOT_FOUND' }] });
});

test('the recipient signs for a transfer and may reply; nobody else does', async () => {
  const submission = await press.adopted();
  const id = await transfer(submission.id, home.id);
  expect(await press.office.refusal('AcknowledgeTransfer', { id })).toBe('FORBIDDEN');
  expect(await press.author.refusal('AcknowledgeTransfer', { id })).toBe('NOT_FOUND');
  const filter = { unread: true, recipientId: home.id };
  expect((await transfers(lianxin, filter)).map((one) => one.id)).toContain(id);
  const { acknowledgeTransfer: read } = await lianxin.run<{ acknowledgeTransfer: { readAt: string } }>(
    'AcknowledgeTransfer',
    { id },
  );
  expect(read).toMatchObject({ id, readAt: expect.any(String), reply: null });
  expect((await transfers(lianxin, filter)).map((one) => one.id)).not.toContain(id);
  const replied = await lianxin.run('AcknowledgeTransfer', { id, reply: '已纳入连心办台账。' });
  expect(replied).toMatchObject({ acknowledgeTransfer: { readAt: read.readAt, reply: '已纳入连心办台账。' } });
});

test('V7: an adopted submission from a visit goes to every Lianxin office by itself, and its status stays', async () => {
  const other = await world.lianxin();
  const submission = await press.adopted(press.author, { channel: 'VISIT' });
  for (const office of [lianxin, other])
    expect((await transfers(office, { unread: true })).map((one) => one.submission.id)).toContain(submission.id);
  expect(await desk.look(submission.id)).toMatchObject({ status: 'ADOPTED' });
});

test("V7: a visit that is named goes there by itself where its campaign's leader is of the chair meeting", async () => {
  const chairLed = await VisitRound.plan(world, { count: 1 });
  const other = await VisitRound.plan(world, { count: 1, leader: await world.member() });
  const adopted = async (round: VisitRound, channel: 'VISIT' | 'CLUE' = 'VISIT') => {
    const { id: visitId } = await round.record(round.office);
    return press.adopted(press.author, { channel, visitId });
  };
  const [led, unled, clue] = [await adopted(chairLed), await adopted(other), await adopted(chairLed, 'CLUE')];
  const arrived = (await transfers(lianxin)).map((one) => one.submission.id);
  expect([led, unled, clue].map(({ id }) => arrived.includes(id))).toEqual([true, false, false]);
});

test('F1: what the Lianxin office answers reaches the reporter, in the submission and the inbox', async () => {
  const author = await world.member();
  const submission = await press.adopted(author, { channel: 'VISIT' });
  const own = (await transfers(lianxin)).find((one) => one.submission.id === submission.id)!;
  await lianxin.run('AcknowledgeTransfer', { id: own.id });
  await lianxin.run('AcknowledgeTransfer', { id: own.id, reply: '已列入连心办交办事项。' });
  const ASK = `query ($id: ID!) { submission(id: $id) { transfers { recipient { name } reply }
    timeline { kind note } } }`;
  const { submission: shown } = await author.run<{ submission: { transfers: object[]; timeline: object[] } }>(ASK, {
    id: submission.id,
  });
  expect(shown.transfers).toContainEqual({ recipient: { name: home.name }, reply: '已列入连心办交办事项。' });
  expect(shown.timeline).toContainEqual({ kind: 'transfer.acknowledged', note: '已列入连心办交办事项。' });
  const { inbox } = await author.run<{ inbox: { items: { kind: string; body: string }[] } }>(
    '{ inbox { items { kind body } } }',
  );
  const answers = inbox.items.filter(({ kind }) => kind === 'TRANSFER_ANSWERED');
  expect(answers).toMatchObject([{ body: expect.stringContaining('已列入连心办交办事项。') }]);
  expect(await transfers(author)).toEqual([]);
  const reader = await world.department();
  await transfer(submission.id, reader.organizationId);
  const { submission: theirs } = await reader.run<{ submission: { transfers: object[] } }>(
    'query ($id: ID!) { submission(id: $id) { transfers { reply } } }',
    { id: submission.id },
  );
  expect(theirs.transfers).toEqual([{ reply: null }]);
});

test('V7: what came another way is not transferred by itself', async () => {
  const submission = await press.adopted();
  expect((await transfers(lianxin)).map((one) => one.submission.id)).not.toContain(submission.id);
});

test('V7: while nobody has read it, a transfer is taken back with the decision that made it', async () => {
  const meeting = await ChairMeeting.gather(world, desk);
  const submission = await desk.shortlisted(press.author, { channel: 'VISIT' });
  const room = await meeting.present({ submissionIds: [submission.id] });
  const arrived = async (office: Someone) =>
    (await transfers(office)).some((one) => one.submission.id === submission.id);
  const undo = () =>
    meeting.presider.run('mutation ($itemId: ID!) { undoVettingDecision(itemId: $itemId) { id } }', {
      itemId: room.itemId(),
    });
  const reader = await world.lianxin();
  expect(await room.decide()).toBe('ADOPTED');
  expect(await arrived(lianxin)).toBe(true);
  const [first] = (await transfers(reader)).filter((one) => one.submission.id === submission.id);
  await reader.run('AcknowledgeTransfer', { id: first!.id });
  await undo();
  expect([await arrived(lianxin), await arrived(reader)]).toEqual([false, true]);
  await room.present();
  await room.decide();
  expect(await arrived(lianxin)).toBe(true);
});
