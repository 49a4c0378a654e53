import { createWorld, SubmissionDesk, type Handed, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tx } from '../../platform';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let testApp: TestApp;
let world: World;
let desk: SubmissionDesk;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
});
afterAll(() => testApp.stop());

const MERGE = `mutation ($input: MergeSubmissionsInput!) {
  mergeSubmissions(input: $input) { id version number title status mergedFrom { id number } }
}`;
const merge = (target: Handed, ...sources: Handed[]) =>
  desk.office.run(MERGE, { input: { targetId: target.id, sourceIds: sources.map(({ id }) => id), note: '同一事项' } });
const refusedMerge = (targetId: string, ...sourceIds: string[]) =>
  desk.office.problem(MERGE, { input: { targetId, sourceIds } });

interface Shown {
  status: string;
  mergedInto: { id: string } | null;
  mergedFrom: { id: string }[];
  reporters: { lead: boolean; person: { id: string } }[];
  allowedActions: string[];
}
async function show({ id }: { id: string }, viewer: Someone = desk.office): Promise<Shown> {
  const { submission } = await viewer.run<{ submission: Shown }>(
    `query ($id: ID!) {
      submission(id: $id) { status mergedInto { id } mergedFrom { id } reporters { lead person { id } } allowedActions }
    }`,
    { id },
  );
  return submission;
}
const reportersOf = async (submission: { id: string }) =>
  (await show(submission)).reporters.map(({ lead, person }) => (lead ? `${person.id} lead` : person.id));
const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => testApp.app.platform.transactions.run(null, work);

test('S4: all reporters of the sources become co-reporters of the target, and follow it', async () => {
  const [a, b, c] = [await world.member(), await world.member(), await world.member()];
  const target = await desk.submit(a);
  const source = await desk.submit(b, { reporters: [{ personId: c.personId }] });
  expect(await b.refusal('query ($id: ID!) { submission(id: $id) { id } }', { id: target.id })).toBe('NOT_FOUND');
  await merge(target, source);

  expect(await reportersOf(target)).toEqual([`${a.personId} lead`, b.personId, c.personId]);
  expect(await reportersOf(source)).toEqual([`${b.personId} lead`, c.personId]);
  expect(await show(source)).toMatchObject({ status: 'MERGED', mergedInto: { id: target.id } });
  expect(await show(target, c)).toMatchObject({ status: 'SUBMITTED', mergedFrom: [{ id: source.id }] });
  expect(await show(target, a)).toMatchObject({ mergedFrom: [] });
});

test('S4: a timeline names the other submission of a merge only to those who may read it', async () => {
  const [a, b] = [await world.member(), await world.member()];
  const target = await desk.shortlisted(a);
  const source = await desk.submit(b);
  await merge(target, source);
  const named = async (viewer: Someone) => {
    const { submission } = await viewer.run<{ submission: { timeline: { kind: string; data: object }[] } }>(
      'query ($id: ID!) { submission(id: $id) { timeline { kind data } } }',
      { id: target.id },
    );
    return submission.timeline.find(({ kind }) => kind === 'submission.mergedFrom')?.data;
  };
  const data = { sourceId: source.id, sourceNumber: source.number, sourceTitle: source.title };
  for (const viewer of [desk.office, b]) expect(await named(viewer)).toEqual(data);
  for (const viewer of [a, await world.analyst(), await world.chair()]) expect(await named(viewer)).toEqual({});
});

test('S4: a merge is undone exactly, also when both sources had the same reporter', async () => {
  const [a, b, shared] = [await world.member(), await world.member(), await world.member()];
  const target = await desk.shortlisted(a);
  const first = await desk.submit(b, { reporters: [{ personId: shared.personId }] });
  const second = await desk.move(desk.office, await desk.submit(shared), 'RETAIN');
  await merge(target, first, second);
  expect(await reportersOf(target)).toHaveLength(3);

  await desk.move(desk.office, await desk.look(first.id), 'UNMERGE', { note: '并非同一事项' });
  expect(await show(first)).toMatchObject({ status: 'SUBMITTED', mergedInto: null });
  expect(await reportersOf(target)).toEqual([`${a.personId} lead`, shared.personId]);
  await desk.move(desk.office, await desk.look(second.id), 'UNMERGE');
  expect(await show(second)).toMatchObject({ status: 'RETAINED', mergedInto: null });
  expect(await reportersOf(target)).toEqual([`${a.personId} lead`]);
  expect(await show(target)).toMatchObject({ status: 'SHORTLISTED', mergedFrom: [] });
});

test('S4: a reporter of both stays when the merge is undone', async () => {
  const [a, b] = [await world.member(), await world.member()];
  const target = await desk.submit(a, { reporters: [{ personId: b.personId }] });
  const source = await desk.submit(b);
  await merge(target, source);
  expect(await reportersOf(target)).toEqual([`${a.personId} lead`, b.personId]);
  await desk.move(desk.office, await desk.look(source.id), 'UNMERGE');
  expect(await reportersOf(target)).toEqual([`${a.personId} lead`, b.personId]);
});

test('S4: what is merged twice over reaches the last target, and leaves it again', async () => {
  const [a, b, c] = [await world.member(), await world.member(), await world.member()];
  const [last, middle, first] = [await desk.submit(a), await desk.submit(b), await desk.submit(c)];
  await merge(middle, first);
  await merge(last, middle);
  expect(await reportersOf(last)).toEqual([`${a.personId} lead`, b.personId, c.personId]);
  await desk.move(desk.office, await desk.look(first.id), 'UNMERGE');
  expect(await reportersOf(middle)).toEqual([`${b.personId} lead`]);
  expect(await reportersOf(last)).toEqual([`${a.personId} lead`, b.personId]);
});

test('S4: once the target is reported the merge stays, also one by way of another', async () => {
  const [first, middle, target] = [
    await desk.submit(await world.member()),
    await desk.submit(await world.member()),
    await desk.shortlisted(await world.member()),
  ];
  await merge(middle, first);
  await merge(target, middle);
  const chair = await world.chair();
  await desk.move(chair, await desk.look(target.id), 'SIGN_OFF', { note: '同意' });
  expect((await show(middle)).allowedActions).toEqual(['UNMERGE']);
  const { life } = testApp.app.slices.submissions;
  await inTransaction((tx) => life.markReported(tx, [target.id], 'report'));
  for (const source of [first, middle]) {
    const { version } = await desk.look(source.id);
    expect((await show(source)).allowedActions).toEqual([]);
    expect(await desk.office.refusal(MOVE, { input: { id: source.id, version, action: 'UNMERGE' } })).toBe(
      'ILLEGAL_TRANSITION',
    );
  }
  const late = await desk.submit(await world.member());
  expect((await refusedMerge(target.id, late.id))?.extensions.code).toBe('ILLEGAL_TRANSITION');
});

test('a merge into itself, of doubles, or in a circle is bad input; nothing changes', async () => {
  const [one, other] = [await desk.submit(await world.member()), await desk.submit(await world.member())];
  const codes = async (targetId: string, ...sourceIds: string[]) =>
    (await refusedMerge(targetId, ...sourceIds))?.extensions.fields?.map(({ path, code }) => `${path} ${code}`);
  expect(await codes(one.id, one.id)).toEqual(['sourceIds.0 SELF_MERGE']);
  expect(await codes(one.id, other.id, other.id)).toEqual(['sourceIds.1 DUPLICATE']);
  expect(await codes(one.id)).toEqual(['sourceIds REQUIRED']);
  await merge(one, other);
  expect(await codes(other.id, one.id)).toEqual(['sourceIds.0 MERGE_CYCLE']);
  expect(await show(one)).toMatchObject({ status: 'SUBMITTED', mergedInto: null, mergedFrom: [{ id: other.id }] });
});

test('only the office merges, only what it sees, only before adoption', async () => {
  const author = await world.member();
  const [target, source] = [await desk.submit(author), await desk.submit(author)];
  const input = { targetId: target.id, sourceIds: [source.id] };
  expect(await author.refusal(MERGE, { input })).toBe('FORBIDDEN');
  expect(await (await world.chair()).refusal(MERGE, { input })).toBe('FORBIDDEN');
  expect((await refusedMerge(target.id, (await desk.draft(author)).id))?.extensions.code).toBe('NOT_FOUND');
  expect((await refusedMerge('nowhere', source.id))?.extensions.code).toBe('NOT_FOUND');
  const withdrawn = await desk.move(author, await desk.submit(author), 'WITHDRAW');
  expect((await refusedMerge(target.id, withdrawn.id))?.extensions.code).toBe('ILLEGAL_TRANSITION');
  expect((await refusedMerge(withdrawn.id, source.id))?.extensions.code).toBe('ILLEGAL_TRANSITION');
});

test('V6: a vetting decision is applied and undone, a merge with its reporters', async () => {
  const { life } = testApp.app.slices.submissions;
  const chair = await world.chair();
  const [a, b] = [await world.member(), await world.member()];
  const [target, item] = [await desk.shortlisted(a), await desk.shortlisted(b)];
  const decide = { action: 'decideVettingItem', note: '合并', detail: { sessionId: 'session' } };
  const snapshot = await inTransaction((tx) =>
    life.applyVettingDecision(tx, item.id, { to: 'MERGED', mergeIntoId: target.id }, decide),
  );
  expect(await reportersOf(target)).toEqual([`${a.personId} lead`, b.personId]);
  await inTransaction((tx) => life.undoVettingDecision(tx, item.id, snapshot, decide));
  expect(await show(item)).toMatchObject({ status: 'SHORTLISTED', mergedInto: null });
  expect(await reportersOf(target)).toEqual([`${a.personId} lead`]);

  const adopted = await inTransaction((tx) => life.applyVettingDecision(tx, item.id, { to: 'ADOPTED' }, decide));
  expect((await show(item, chair)).status).toBe('ADOPTED');
  await inTransaction((tx) => life.undoVettingDecision(tx, item.id, adopted, decide));
  expect((await show(item, chair)).status).toBe('SHORTLISTED');
  const [row] = await testApp.app.platform.database.read('SELECT adoptedAt FROM submission WHERE id = ?', [item.id]);
  expect(row?.adoptedAt).toBeNull();
  await expect(
    inTransaction((tx) => life.applyVettingDecision(tx, item.id, { to: 'MERGED', mergeIntoId: item.id }, decide)),
  ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'mergeIntoId', code: 'SELF_MERGE' }] });
});

test('U1, U10: an instruction and its tasks move the submission and bring it back', async () => {
  const { life } = testApp.app.slices.submissions;
  const submission = await desk.shortlisted(await world.member());
  const { id } = submission;
  await expect(inTransaction((tx) => life.markInstructed(tx, id))).rejects.toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
  await expect(inTransaction((tx) => life.markReported(tx, [id], 'report'))).rejects.toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
  await desk.move(await world.chair(), submission, 'SIGN_OFF', { note: '同意' });
  const after = async (work: (tx: Tx) => Promise<unknown>) => {
    await inTransaction(work);
    return (await show(submission)).status;
  };
  const move = { action: 'test' };
  expect(await after((tx) => life.markReported(tx, [id], 'report'))).toBe('REPORTED');
  expect(await after((tx) => life.markInstructed(tx, id))).toBe('INSTRUCTED');
  expect(await after((tx) => life.markReported(tx, [id], 'again'))).toBe('INSTRUCTED');
  expect(await after((tx) => life.markAfterTasks(tx, id, 'REPORTED', move))).toBe('REPORTED');
  expect(await after((tx) => life.markInstructed(tx, id))).toBe('INSTRUCTED');
  expect(await after((tx) => life.markAfterTasks(tx, id, 'RESOLVED', move))).toBe('RESOLVED');
  expect(await after((tx) => life.markAfterTasks(tx, id, 'INSTRUCTED', move))).toBe('INSTRUCTED');
  await inTransaction(async (tx) => {
    const { submission: locked } = await life.lockFacts(tx, id, null);
    expect(locked.statusBeforeInstruction).toBe('REPORTED');
  });
});

const MOVE = 'mutation ($input: MoveSubmissionInput!) { moveSubmission(input: $input) { id } }';
