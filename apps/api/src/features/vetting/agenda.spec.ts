import {
  ChairMeeting,
  createWorld,
  SubmissionDesk,
  type Someone,
  type VettingRoom,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity';
import { eventsOf } from '../../testing/races';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { Submission } from '../submissions';
import { placeItems } from './agenda';
import { VettingItem } from './vetting-item.entity';

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

const inTransaction = <T>(work: Parameters<typeof app.app.platform.transactions.run<T>>[1]): Promise<T> =>
  app.app.platform.transactions.run(null, work);

describe('an agenda of 200 items', () => {
  const REORDER = 'ReorderVettingItems';
  let room: VettingRoom;

  /** Copies of a shortlisted submission: writing 200 by their authors would take the test most of its time. */
  beforeAll(async () => {
    const { id } = await desk.shortlisted(meeting.author);
    const submissionIds = await inTransaction(async (tx) => {
      const original = await tx.manager.findOneByOrFail(Submission, { id });
      const copies = Array.from({ length: 200 }, (_, index): Submission => ({
        ...original,
        id: `copy-${index}`,
        number: `2025-${String(index + 1).padStart(4, '0')}`,
        year: 2025,
        sequenceInYear: index + 1,
      }));
      await tx.insertAll(Submission, copies);
      return copies.map((copy) => copy.id);
    });
    room = await meeting.plan({ submissionIds });
  });

  test('takes any new order in one statement', async () => {
    const items = await inTransaction((tx) => tx.manager.findBy(VettingItem, { sessionId: room.id }));
    const writes = await inTransaction(async (tx) => {
      const query = vi.spyOn(tx.manager.queryRunner!, 'query');
      await placeItems(tx, items, [...room.itemIds].reverse());
      const sent = query.mock.calls.length;
      query.mockRestore();
      return sent;
    });
    expect(writes).toBe(1);
    const { items: seen } = await room.seenBy(office);
    expect(seen.map(({ id }) => id)).toEqual([...room.itemIds].reverse());
    expect(seen.map(({ position }) => position)).toEqual(room.itemIds.map((_, index) => index + 1));
  });

  test('is ordered by the presider and the office, all its items named once', async () => {
    const order = [...room.itemIds.slice(100), ...room.itemIds.slice(0, 100)];
    await presider.run(REORDER, { sessionId: room.id, itemIds: order });
    expect((await room.seenBy(office)).items.map(({ id }) => id)).toEqual(order);
    const asked = (itemIds: readonly string[], someone = office) =>
      someone.problem(REORDER, { sessionId: room.id, itemIds });
    expect((await asked(order.slice(1)))?.extensions.fields).toMatchObject([{ path: 'itemIds', code: 'REQUIRED' }]);
    expect((await asked([...order.slice(1), order[1]!]))?.extensions.fields).toMatchObject([{ code: 'DUPLICATE' }]);
    expect((await asked(order, meeting.attendees[0]))?.extensions.code).toBe('FORBIDDEN');
    expect((await room.seenBy(office)).items.map(({ id }) => id)).toEqual(order);
  });

  test('loses one by a move of its place for all behind it', async () => {
    const REMOVE = 'mutation ($id: ID!) { removeVettingItem(itemId: $id) { itemCount } }';
    await office.run(REMOVE, { id: room.itemId(150) });
    const { items } = await room.seenBy(office);
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(items).toHaveLength(199);
  });
});

describe('planning from the shortlisted', () => {
  const CANDIDATES = `query ($filter: SubmissionFilter) { vettingCandidates(filter: $filter) { items { id } } }`;

  test('candidates are found by channel, sector, category, urgency, period, year, reporter and words', async () => {
    const sector = await world.sector();
    const member = await world.member();
    const title = '候选筛选之用';
    const { id } = await desk.shortlisted(member, { title, sectorId: sector.id, urgency: 'URGENT', channel: 'MEMBER' });
    await desk.shortlisted(meeting.author, { title });
    app.setNow(app.now() + 86_400_000);
    await desk.shortlisted(member, { title, channel: 'LIAISON' });
    const found = async (filter: object) => {
      const { vettingCandidates } = await office.run<{ vettingCandidates: { items: { id: string }[] } }>(CANDIDATES, {
        filter: { q: title, ...filter },
      });
      return vettingCandidates.items.map((item) => item.id);
    };
    const day = new Date(app.now() - 3_600_000).toISOString();
    expect(await found({})).toHaveLength(3);
    expect(await found({ sectorId: [sector.id] })).toEqual([id]);
    expect(await found({ urgency: 'URGENT' })).toEqual([id]);
    expect(await found({ submittedTo: day })).toHaveLength(2);
    expect(await found({ submittedFrom: day })).toHaveLength(1);
    expect(await found({ reporterPersonId: member.personId, channel: ['MEMBER'] })).toEqual([id]);
    expect(await found({ categoryId: [desk.categoryId], year: 2026, channel: ['MEMBER'] })).toHaveLength(2);
    expect(await found({ categoryId: ['none'] })).toEqual([]);
    expect(await found({ status: ['RETURNED'] })).toEqual([]);
  });

  test('whether reporters are named in the room is planned, and not unless asked', async () => {
    const shows = (room: VettingRoom) =>
      presider.run('query ($id: ID!) { vettingSession(id: $id) { showReporters } }', { id: room.id });
    const room = await meeting.plan();
    expect(await shows(room)).toEqual({ vettingSession: { showReporters: false } });
    const REPLAN = `mutation ($id: ID!, $version: Int!, $input: VettingSessionInput!) {
      updateVettingSession(id: $id, version: $version, input: $input) { showReporters } }`;
    const input = meeting.input({ submissionIds: [room.submissionId()], showReporters: true });
    const { version } = await room.seenBy(office);
    await office.run(REPLAN, { id: room.id, version, input });
    expect(await shows(room)).toEqual({ vettingSession: { showReporters: true } });
  });
});

describe('submissions that move on outside the room', () => {
  const VERSION = 'query ($id: ID!) { submission(id: $id) { id version } }';
  const versionOf = async (id: string) =>
    (await office.run<{ submission: { id: string; version: number } }>(VERSION, { id })).submission;
  const away: [string, (id: string) => Promise<unknown>][] = [
    ['returned', async (id) => desk.move(office, await versionOf(id), 'RETURN', { note: '请补充' })],
    ['retained', async (id) => desk.move(office, await versionOf(id), 'RETAIN')],
    [
      'declined',
      async (id) => desk.move(office, await versionOf(id), 'DECLINE', { note: '重复', declineReason: 'DUPLICATE' }),
    ],
    ['signed off', async (id) => desk.move(presider, await versionOf(id), 'SIGN_OFF', { note: '同意' })],
    [
      'merged',
      async (id) => {
        const target = await desk.shortlisted(meeting.author);
        await office.run('MergeSubmissions', { input: { targetId: target.id, sourceIds: [id] } });
      },
    ],
  ];

  test.each(away)('%s ones leave a planned agenda, and the others move up', async (_, move) => {
    const submissionIds = (await meeting.submissions(3)).map(({ id }) => id);
    const room = await meeting.plan({ submissionIds });
    await room.give(meeting.attendees[0]!, 1, { comment: '先看了' });
    await move(room.submissionId(1));
    const { items } = await room.seenBy(presider);
    expect(items.map(({ position, submission }) => [position, submission.id])).toEqual([
      [1, submissionIds[0]],
      [2, submissionIds[2]],
    ]);
    const changes = await eventsOf(app, 'vetting.session.agendaChanged', [room.id]);
    expect(changes.map(({ payload }) => payload)).toMatchObject([{ added: [], removed: [submissionIds[1]] }]);
  });

  test('one that is shown leaves too, and the audit log keeps it as it was, with the opinions given', async () => {
    const room = await meeting.present({ submissionIds: (await meeting.submissions(2)).map(({ id }) => id) });
    await room.give(presider, 0, { comment: '先记下', scores: [{ criterion: 'BREADTH', score: 5 }] });
    await desk.move(office, await versionOf(room.submissionId()), 'RETURN', { note: '请补充' });
    expect(await room.seenBy(presider)).toMatchObject({ currentItem: null, items: [{ id: room.itemId(1) }] });
    expect((await room.deciding())?.extensions.code).toBe('NOT_FOUND');
    const [entry] = await inTransaction((tx) =>
      tx.manager.findBy(AuditEntry, { subjectId: room.id, action: 'vetting.session.agendaChanged' }),
    );
    expect(entry).toMatchObject({
      before: { items: [{ id: room.itemId(), status: 'PRESENTING', submissionId: room.submissionId() }] },
      after: { removed: [room.submissionId()] },
    });
    const [kept] = await inTransaction((tx) =>
      tx.manager.findBy(AuditEntry, { subjectId: room.id, action: 'vetting.session.opinionsRemoved' }),
    );
    expect(kept?.before).toMatchObject({
      opinions: [{ personId: presider.personId, comment: '先记下' }],
      scores: [{ criterion: 'BREADTH', score: 5 }],
    });
    const [told] = await eventsOf(app, 'vetting.session.opinionsRemoved', [room.id]);
    expect(told?.payload).toEqual({
      sessionId: room.id,
      sessionNumber: expect.any(String) as string,
      sessionTitle: expect.any(String) as string,
      count: 1,
    });
    await room.present(1);
    expect(await room.decide(1)).toBe('ADOPTED');
  });

  test('what was decided stays, whatever becomes of it later', async () => {
    const room = await meeting.present();
    await room.decide(0, { outcome: 'DEFER' });
    await desk.move(office, await versionOf(room.submissionId()), 'RETURN', { note: '请补充' });
    expect((await room.seenBy(presider)).items).toMatchObject([{ id: room.itemId(), status: 'DEFERRED' }]);
    const settled = await meeting.present();
    await settled.decide(0, { outcome: 'RETAIN', reason: '留存' });
    expect((await settled.seenBy(presider)).items).toMatchObject([{ status: 'DECIDED' }]);
    expect(await eventsOf(app, 'vetting.session.agendaChanged', [room.id, settled.id])).toEqual([]);
  });

  test('of a decision and a return at the same time one happens, and the agenda agrees with it', async () => {
    const submissionIds = (await meeting.submissions(8)).map(({ id }) => id);
    const room = await meeting.open({ submissionIds });
    for (const [index, id] of submissionIds.entries()) {
      await room.present(index);
      const { version } = await versionOf(id);
      const [decided, returned] = await Promise.all([
        room.deciding(index),
        office.problem('mutation ($input: MoveSubmissionInput!) { moveSubmission(input: $input) { id } }', {
          input: { id, version, action: 'RETURN', note: '请补充' },
        }),
      ]);
      expect([decided, returned].filter((problem) => problem === null)).toHaveLength(1);
      const { items } = await room.seenBy(office);
      const item = items.find(({ submission }) => submission.id === id);
      expect(item?.status ?? 'GONE').toBe(decided === null ? 'DECIDED' : 'GONE');
      expect((await desk.look(id)).status).toBe(decided === null ? 'ADOPTED' : 'RETURNED');
      expect(items.map(({ position }) => position)).toEqual(items.map((_, place) => place + 1));
    }
  });

  test('one that comes back may be planned again', async () => {
    const room = await meeting.plan();
    await desk.move(office, await versionOf(room.submissionId()), 'RETAIN');
    await desk.move(office, await versionOf(room.submissionId()), 'SHORTLIST');
    expect((await (await meeting.plan({ submissionIds: [...room.submissionIds] })).seenBy(office)).items).toHaveLength(
      1,
    );
  });
});
