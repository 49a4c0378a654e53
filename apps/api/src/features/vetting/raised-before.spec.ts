import { ChairMeeting, createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../testing/statements';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  meeting = await ChairMeeting.gather(world, desk, 2);
  ({ office } = desk);
  ({ presider } = meeting);
});
afterAll(() => app.stop());

interface Raised {
  submission: { id: string };
  year: number;
  likeness: number;
  kind: 'SAME' | 'MERGED' | 'SIMILAR';
  outcome: string | null;
}
const RAISED = `query ($id: ID!) { raisedBefore(itemId: $id) {
  submission { id title status } year likeness kind outcome } }`;
const raised = async (itemId: string, someone = presider): Promise<Raised[]> =>
  (await someone.run<{ raisedBefore: Raised[] }>(RAISED, { id: itemId })).raisedBefore;
const ids = (list: readonly Raised[]) => list.map(({ submission }) => submission.id);

describe('what was raised before', () => {
  test('is the same submission on earlier agendas with their outcome, then what was merged, then what is alike', async () => {
    const title = '老旧小区加装电梯推进难';
    const { id } = await desk.shortlisted(meeting.author, { title });
    const merged = await desk.shortlisted(meeting.author, { title: '老旧小区电梯加装资金筹集' });
    const alike = await desk.shortlisted(meeting.author, { title: '关于进一步加快老旧小区电梯加装工作的建议' });
    const closer = await desk.shortlisted(meeting.author, { title: '老旧小区加装电梯推进太难' });
    await desk.shortlisted(meeting.author, { title: '关于加强农村饮水安全的建议' });
    await desk.draft(meeting.author, { title });
    await office.run('MergeSubmissions', { input: { targetId: id, sourceIds: [merged.id] } });
    const earlier = await meeting.present({ submissionIds: [id], scheduledAt: '2026-11-01T09:00:00+08:00' });
    await earlier.decide(0, { outcome: 'DEFER' });
    await earlier.close();
    const room = await meeting.plan({ submissionIds: [id] });
    const found = await raised(room.itemId());
    expect(found.map(({ kind }) => kind)).toEqual(['SAME', 'MERGED', 'SIMILAR', 'SIMILAR']);
    expect(ids(found)).toEqual([id, merged.id, closer.id, alike.id]);
    expect(found[0]).toMatchObject({ year: 2026, likeness: 1, outcome: 'DEFER' });
    expect(found[2]!.likeness).toBeGreaterThan(found[3]!.likeness);
    expect(found.slice(1).map(({ outcome }) => outcome)).toEqual([null, null, null]);
    expect((await raised(earlier.itemId())).map(({ kind }) => kind)).not.toContain('SAME');
  });

  test('what the closing put off counts as deferred', async () => {
    const { id } = await desk.shortlisted(meeting.author, { title: '城北客运站候车条件' });
    const earlier = await meeting.open({ submissionIds: [id], scheduledAt: '2026-11-02T09:00:00+08:00' });
    await earlier.close();
    const room = await meeting.plan({ submissionIds: [id] });
    expect(await raised(room.itemId())).toMatchObject([{ kind: 'SAME', outcome: 'DEFER', submission: { id } }]);
  });

  test('each sees only what they may read, and nothing of sessions they weren’t in', async () => {
    const guest = await world.member();
    const title = '校门口电动自行车乱停放';
    const { id } = await desk.shortlisted(meeting.author, { title });
    const foreign = await desk.submit(meeting.author, { title });
    const own = await desk.submit(guest, { title });
    const earlier = await meeting.open({ submissionIds: [id], scheduledAt: '2026-11-03T09:00:00+08:00' });
    await earlier.close();
    const room = await meeting.plan({ submissionIds: [id], guestIds: [guest.personId] });
    expect(ids(await raised(room.itemId(), guest))).toEqual([own.id]);
    expect(new Set(ids(await raised(room.itemId(), office)))).toEqual(new Set([id, foreign.id, own.id]));
    expect(ids(await raised(room.itemId(), presider))).toEqual([id]);
    expect(await guest.refusal(RAISED, { id: earlier.itemId() })).toBe('NOT_FOUND');
    expect(await (await world.bureau()).refusal(RAISED, { id: room.itemId() })).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect(await world.nobody.refusal(RAISED, { id: room.itemId() })).toBe('UNAUTHENTICATED');
    const ITEM = 'query ($id: ID!) { vettingItem(id: $id) { id submission { id } } }';
    expect(await guest.run(ITEM, { id: room.itemId() })).toEqual({
      vettingItem: { id: room.itemId(), submission: { id } },
    });
    expect(await guest.refusal(ITEM, { id: earlier.itemId() })).toBe('NOT_FOUND');
  });

  test('is ten at most, in as many statements as for one', async () => {
    const submit = (title: string) => desk.shortlisted(meeting.author, { title });
    const few = await meeting.plan({
      submissionIds: [(await desk.shortlisted(meeting.author, { title: '河道采砂监管缺位' })).id],
    });
    await submit('河道采砂监管缺位严重');
    const statements = await statementsOf(app, () => raised(few.itemId()));
    for (let index = 0; index < 12; index++) await submit(`河道采砂监管缺位之${index}`);
    expect(await raised(few.itemId())).toHaveLength(10);
    expect(await statementsOf(app, () => raised(few.itemId()))).toBe(statements);
  });
});
