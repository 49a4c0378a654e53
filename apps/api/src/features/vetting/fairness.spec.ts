import {
  ChairMeeting,
  createWorld,
  sixScores,
  SubmissionDesk,
  type Someone,
  type VettingRoom,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf } from '../../testing/races';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
let a: Someone, b: Someone, c: Someone;
let guest: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 3);
  ({ presider } = meeting);
  ({ office } = meeting.desk);
  [a, b, c] = meeting.attendees as [Someone, Someone, Someone];
  guest = await world.member();
});
afterAll(() => app.stop());

const ITEM = `query ($id: ID!) { vettingItem(id: $id) { status presentedAt presentingSince opinionCount
  averageScores { count } recommendations { outcome count } spread { criterion } outliers { score count }
  givenBy { id } myOpinion { comment recommendation } decision { outcome againstMajority }
  viewerMay { giveOpinion comment nameActingPresider } } }`;
interface Item {
  status: string;
  presentedAt: string | null;
  presentingSince: string | null;
  averageScores: unknown[];
  recommendations: { outcome: string; count: number }[];
  myOpinion: { comment: string | null; recommendation: string | null } | null;
  decision: { outcome: string; againstMajority: boolean | null } | null;
  viewerMay: { giveOpinion: boolean; comment: boolean; nameActingPresider: boolean };
}
const look = async (room: VettingRoom, someone: Someone, index = 0): Promise<Item> =>
  (await someone.run<{ vettingItem: Item }>(ITEM, { id: room.itemId(index) })).vettingItem;
const NAME = `mutation ($itemId: ID!, $personId: ID!) { nameActingPresider(itemId: $itemId, personId: $personId) {
  id } }`;
const UNDO = 'mutation ($id: ID!) { undoVettingDecision(itemId: $id) { id } }';
const TOGETHER = 'mutation ($input: GroupDecisionInput!) { decideVettingItems(input: $input) { id } }';
const sealed = { averageScores: [], recommendations: [], spread: [], outliers: [] };
const bulletin = async (room: VettingRoom, index = 0) => {
  for (const someone of [a, b]) await room.give(someone, index, { recommendation: 'BULLETIN', scores: sixScores(4) });
};

describe('V5, V6: the majority, and a presider who hasn’t given an opinion', () => {
  test('whoever probes for it learns it, and gives no opinion of their own any more', async () => {
    const room = await meeting.present();
    await bulletin(room);
    expect(await look(room, presider)).toMatchObject({ ...sealed, viewerMay: { giveOpinion: true } });
    expect((await room.deciding(0, { outcome: 'DEFER' }))?.extensions.fields).toMatchObject([{ path: 'reason' }]);
    expect(await look(room, presider)).toMatchObject({
      recommendations: [{ outcome: 'BULLETIN', count: 2 }],
      viewerMay: { giveOpinion: false, comment: false },
    });
    expect((await room.giving(presider))?.extensions.code).toBe('FORBIDDEN');
    expect(await eventsOf(app, 'vetting.item.majorityTold', [room.itemId()])).toMatchObject([
      { payload: { personId: presider.personId } },
    ]);
    expect(await look(room, a)).toMatchObject({ ...sealed, viewerMay: { giveOpinion: true } });
    expect(await room.decide(0, { outcome: 'DEFER', reason: '再议' })).toBe('SHORTLISTED');
  });

  test('nor does the office find it out for them', async () => {
    const room = await meeting.present();
    await bulletin(room);
    expect((await room.deciding(0, {}, office))?.extensions.fields).toMatchObject([{ path: 'reason' }]);
    expect((await room.giving(presider))?.extensions.code).toBe('FORBIDDEN');
    const paper = { ...room.opinion(), personId: presider.personId };
    expect(
      await office.refusal('mutation ($i: RecordedOpinionInput!) { recordOpinion(input: $i) { id } }', { i: paper }),
    ).toBe('FORBIDDEN');
    expect(await look(room, office)).toMatchObject(sealed);
  });

  test('a group that is refused as disputed tells it as well', async () => {
    const room = await meeting.open({ submissionIds: (await meeting.submissions(3)).map(({ id }) => id) });
    for (const index of [0, 1, 2]) await room.present(index);
    await room.give(a, 1, { recommendation: 'RETAIN' });
    const input = { itemIds: [...room.itemIds], outcome: 'REPORT', reason: '事关全市' };
    expect((await presider.problem(TOGETHER, { input }))?.extensions.fields).toMatchObject([{ path: 'itemIds.1' }]);
    const may = [];
    for (const index of [0, 1, 2]) may.push((await look(room, presider, index)).viewerMay.giveOpinion);
    expect(may).toEqual([false, false, true]);
  });

  test('a decision that is undone shows what was said, so that it comes too late for an opinion', async () => {
    const room = await meeting.present();
    await bulletin(room);
    await room.decide(0, { outcome: 'BULLETIN' });
    await presider.run(UNDO, { id: room.itemId() });
    expect((await room.giving(presider))?.extensions.code).toBe('FORBIDDEN');
    expect(await room.giving(c)).toBeNull();
  });

  test('a reason that is asked for anyway tells nothing, nor does a refusal for other causes', async () => {
    const room = await meeting.present();
    await bulletin(room);
    expect((await room.deciding(0, { outcome: 'RETURN' }))?.extensions.fields).toMatchObject([{ path: 'reason' }]);
    expect((await room.deciding(0, {}, c))?.extensions.code).toBe('FORBIDDEN');
    const tied = await meeting.present();
    await tied.give(a, 0, { recommendation: 'BULLETIN' });
    await tied.give(b, 0, { recommendation: 'RETAIN' });
    expect((await tied.deciding(0, { outcome: 'MERGE' }))?.extensions.fields).toMatchObject([{ path: 'mergeIntoId' }]);
    for (const one of [room, tied])
      expect(await look(one, presider)).toMatchObject({ ...sealed, viewerMay: { giveOpinion: true } });
  });

  test('who gave an opinion before is asked for a reason and may change it', async () => {
    const room = await meeting.present();
    await bulletin(room);
    await room.give(presider);
    expect((await room.deciding())?.extensions.fields).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
    expect(await room.giving(presider, 0, { recommendation: 'RETAIN' })).toBeNull();
  });

  test('the record says where a decision went against the majority, to whoever sees what was recommended', async () => {
    const room = await meeting.present({ guestIds: [guest.personId] });
    await bulletin(room);
    await room.decide(0, { outcome: 'REPORT', reason: '事关全市' });
    for (const someone of [presider, a, office])
      expect((await look(room, someone)).decision).toEqual({ outcome: 'REPORT', againstMajority: true });
    expect((await look(room, guest)).decision).toEqual({ outcome: 'REPORT', againstMajority: null });
    await presider.run(UNDO, { id: room.itemId() });
    await room.present();
    await room.decide(0, { outcome: 'BULLETIN' });
    expect((await look(room, a)).decision).toEqual({ outcome: 'BULLETIN', againstMajority: false });
  });

  test('V4: what somebody said who became a co-reporter makes no majority', async () => {
    const room = await meeting.present();
    await bulletin(room);
    for (const someone of [a, b]) {
      const source = await meeting.desk.shortlisted(someone);
      await office.run('MergeSubmissions', { input: { targetId: room.submissionId(), sourceIds: [source.id] } });
    }
    expect(await look(room, presider)).toMatchObject({ opinionCount: 0, givenBy: [] });
    expect(await room.decide()).toBe('ADOPTED');
    expect((await look(room, presider)).decision?.againstMajority).toBe(false);
  });
});

describe('V4: acting presiders', () => {
  test('nobody acts for a presider who isn’t recused', async () => {
    const room = await meeting.present();
    const problem = await presider.problem(NAME, { itemId: room.itemId(), personId: a.personId });
    expect(problem?.extensions.fields).toMatchObject([{ path: 'itemId', code: 'NOT_ALLOWED' }]);
    expect((await look(room, presider)).viewerMay.nameActingPresider).toBe(false);
    const own = await meeting.present({ submissionIds: [(await meeting.desk.shortlisted(presider)).id] });
    for (const someone of [presider, office])
      expect((await look(own, someone)).viewerMay.nameActingPresider).toBe(true);
    expect((await look(own, a)).viewerMay.nameActingPresider).toBe(false);
    expect(await presider.refusal(NAME, { itemId: own.itemId(), personId: a.personId })).toBeNull();
  });

  test('whoever acts sees how many and who, and averages after their own opinion, while the presider is recused', async () => {
    const source = await meeting.desk.shortlisted(presider);
    const room = await meeting.present();
    await office.run('MergeSubmissions', { input: { targetId: room.submissionId(), sourceIds: [source.id] } });
    await presider.run(NAME, { itemId: room.itemId(), personId: c.personId });
    await bulletin(room);
    const givenBy = [a, b].map(({ personId }) => ({ id: personId }));
    expect(await look(room, c)).toMatchObject({ ...sealed, opinionCount: 2, givenBy });
    await room.give(c, 0, { recommendation: 'BULLETIN' });
    expect((await look(room, c)).averageScores).toHaveLength(6);
    await meeting.desk.move(office, { ...source, version: source.version + 1 }, 'UNMERGE');
    expect(await look(room, c)).toMatchObject({ ...sealed, opinionCount: null, givenBy: [] });
    expect((await room.deciding(0, { outcome: 'BULLETIN' }, c))?.extensions.code).toBe('FORBIDDEN');
    expect(await room.decide(0, { outcome: 'BULLETIN' })).toBe('ADOPTED');
  });
});

describe('V1: guests', () => {
  test('comment, see only what they said themselves, and change nothing in the room', async () => {
    const room = await meeting.present({ guestIds: [guest.personId] });
    await bulletin(room);
    expect(await look(room, guest)).toMatchObject({
      ...sealed,
      opinionCount: null,
      givenBy: [],
      viewerMay: { giveOpinion: false, comment: true, nameActingPresider: false },
    });
    for (const wishes of [{}, { recommendation: null, scores: sixScores(5) }])
      expect((await room.giving(guest, 0, wishes))?.extensions.code).toBe('FORBIDDEN');
    expect(await room.giving(guest, 0, { recommendation: null, comment: '列席意见' })).toBeNull();
    expect((await look(room, guest)).myOpinion).toEqual({ comment: '列席意见', recommendation: null });
    expect((await room.deciding(0, {}, guest))?.extensions.code).toBe('FORBIDDEN');
    expect(await guest.refusal('PresentVettingItem', { itemId: room.itemId() })).toBe('FORBIDDEN');
    expect(await guest.refusal(UNDO, { id: room.itemId() })).toBe('FORBIDDEN');
    await room.decide(0, { outcome: 'BULLETIN' });
    expect(await look(room, guest)).toMatchObject({ ...sealed, viewerMay: { comment: false } });
  });
});

describe('since when an item is shown', () => {
  test('is told while it is shown, and no longer', async () => {
    const room = await meeting.open({ submissionIds: (await meeting.submissions(2)).map(({ id }) => id) });
    const since = async (index: number) => (await look(room, b, index)).presentingSince;
    expect([await since(0), await since(1)]).toEqual([null, null]);
    await room.present(0);
    const shown = new Date(app.now()).toISOString();
    expect(new Date((await since(0))!).toISOString()).toBe(shown);
    app.setNow(app.now() + 60_000);
    await room.present(1);
    expect(await since(0)).toBeNull();
    expect(new Date((await since(1))!).getTime()).toBe(app.now());
    await room.decide(1, { outcome: 'DEFER' });
    expect(await since(1)).toBeNull();
    await presider.run(UNDO, { id: room.itemId(1) });
    expect(await since(1)).toBeNull();
    app.setNow(app.now() + 60_000);
    await room.present(0);
    const again = await look(room, a);
    expect(new Date(again.presentingSince!).getTime()).toBe(app.now());
    expect(new Date(again.presentedAt!).toISOString()).toBe(shown);
    await room.close();
    expect([await since(0), await since(1)]).toEqual([null, null]);
  });
});

describe('opinions that are sent again', () => {
  test('are given once, and don’t take the place of a later one', async () => {
    const room = await meeting.present();
    const first = { input: room.opinion(0, { comment: '先说', scores: sixScores(3) }) };
    const later = { input: room.opinion(0, { comment: '后说', recommendation: 'RETAIN' }) };
    const key = newKey();
    await a.run('GiveOpinion', first, { idempotencyKey: key });
    await a.run('GiveOpinion', later, { idempotencyKey: newKey() });
    const again = await a.run<{ giveOpinion: object }>('GiveOpinion', first, { idempotencyKey: key });
    expect(again.giveOpinion).toBeTruthy();
    expect((await look(room, a)).myOpinion).toEqual({ comment: '后说', recommendation: 'RETAIN' });
    expect(await eventsOf(app, 'vetting.item.opinionGiven', [room.itemId()])).toHaveLength(2);
    expect(await a.refusal('GiveOpinion', later, { idempotencyKey: key })).toBe('IDEMPOTENCY_KEY_REUSED');
    await room.decide(0, { outcome: 'RETAIN', reason: '留存' });
    expect(await a.refusal('GiveOpinion', first, { idempotencyKey: key })).toBeNull();
    expect(await a.refusal('GiveOpinion', first, { idempotencyKey: newKey() })).toBe('ALREADY_DECIDED');
  });

  test('are given once also when they arrive together, and from paper', async () => {
    const room = await meeting.present();
    const key = newKey();
    const sending = { input: room.opinion() };
    await Promise.all([1, 2, 3, 4].map(() => b.run('GiveOpinion', sending, { idempotencyKey: key })));
    const paper = { input: { ...room.opinion(), personId: c.personId } };
    const RECORD = 'mutation ($input: RecordedOpinionInput!) { recordOpinion(input: $input) { id } }';
    const paperKey = newKey();
    await office.run(RECORD, paper, { idempotencyKey: paperKey });
    await room.give(c, 0, { recommendation: 'DEFER' });
    await office.run(RECORD, paper, { idempotencyKey: paperKey });
    expect((await look(room, c)).myOpinion?.recommendation).toBe('DEFER');
    expect(await office.refusal(RECORD, paper, { idempotencyKey: newKey() })).toBe('ALREADY_EXISTS');
    expect(await eventsOf(app, 'vetting.item.opinionGiven', [room.itemId()])).toHaveLength(3);
  });
});
