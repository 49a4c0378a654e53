import { ChairMeeting, createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
let attendee: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 2);
  ({ presider } = meeting);
  ({ office } = meeting.desk);
  attendee = meeting.attendees[0]!;
});
afterAll(() => app.stop());

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const CORRECT = `mutation ($id: ID!, $text: String!) { correctVettingRecord(itemId: $id, text: $text) {
  corrections { text author { id } } decision { reason } } }`;

describe('V8: closing a session seals it', () => {
  test('what isn’t decided is deferred and available again, what is decided stands', async () => {
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(3)) });
    await room.present(0);
    await room.decide(0);
    await room.present(1);
    await room.close();
    expect(await room.seenBy(office)).toMatchObject({
      status: 'CLOSED',
      closedAt: expect.any(String),
      currentItem: null,
      items: [
        { status: 'DECIDED', decision: { outcome: 'REPORT' } },
        { status: 'DEFERRED', decision: null },
        { status: 'DEFERRED', decision: null },
      ],
    });
    const next = await meeting.plan({ submissionIds: [room.submissionId(1), room.submissionId(2)] });
    expect(next.itemIds).toHaveLength(2);
    expect((await meeting.desk.look(room.submissionId(1))).status).toBe('SHORTLISTED');
  });

  test('afterwards everything answers SESSION_CLOSED and changes nothing', async () => {
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(2)) });
    await room.present(0);
    await room.give(attendee);
    await room.decide(0);
    await room.close();
    const before = await room.seenBy(office);
    const [other] = await meeting.submissions(1);
    const itemId = room.itemId(0);
    const input = { ...room.opinion(1), personId: attendee.personId };
    const attempts: [Someone, string, object][] = [
      [presider, 'OpenVettingSession', { id: room.id }],
      [presider, 'CloseVettingSession', { id: room.id }],
      [presider, 'PresentVettingItem', { itemId: room.itemId(1) }],
      [office, 'PresentVettingItem', { itemId: room.itemId(1) }],
      [presider, 'DecideVettingItem', { input: room.decision(1) }],
      [office, 'DecideVettingItem', { input: room.decision(1) }],
      [presider, 'mutation ($id: ID!) { undoVettingDecision(itemId: $id) { id } }', { id: itemId }],
      [
        presider,
        `mutation ($input: GroupDecisionInput!) { decideVettingItems(input: $input) { id } }`,
        { input: { itemIds: [room.itemId(1)], outcome: 'REPORT' } },
      ],
      [attendee, 'GiveOpinion', { input: room.opinion(1) }],
      [office, 'mutation ($input: RecordedOpinionInput!) { recordOpinion(input: $input) { id } }', { input }],
      [attendee, 'CheckIn', { sessionId: room.id }],
      [attendee, 'mutation ($id: ID!) { checkOut(sessionId: $id) { id } }', { id: room.id }],
      [office, 'ReorderVettingItems', { sessionId: room.id, itemIds: [...room.itemIds].reverse() }],
      [
        presider,
        'mutation ($id: ID!, $person: ID!) { nameActingPresider(itemId: $id, personId: $person) { id } }',
        { id: room.itemId(1), person: attendee.personId },
      ],
      [
        office,
        'mutation ($id: ID!, $ids: [ID!]!) { addVettingItems(sessionId: $id, submissionIds: $ids) { id } }',
        { id: room.id, ids: [other!.id] },
      ],
      [office, 'mutation ($id: ID!) { removeVettingItem(itemId: $id) { id } }', { id: room.itemId(1) }],
      [
        office,
        'mutation ($id: ID!, $version: Int!, $input: VettingSessionInput!) { updateVettingSession(id: $id, version: $version, input: $input) { id } }',
        { id: room.id, version: before.version, input: meeting.input() },
      ],
    ];
    for (const [someone, operation, variables] of attempts)
      expect([operation, await someone.refusal(operation, { ...variables })]).toEqual([operation, 'SESSION_CLOSED']);
    expect(await room.seenBy(office)).toEqual(before);
  });

  test('V6: then there are correction records by the presider or the office, never edits', async () => {
    const room = await meeting.present();
    await room.decide(0, { reason: '原来的理由' });
    const correct = (someone: Someone, text = '理由应为“关系民生”') =>
      someone.refusal(CORRECT, { id: room.itemId(), text });
    expect(await correct(presider)).toBe('ILLEGAL_TRANSITION');
    await room.close();
    expect(await correct(attendee)).toBe('FORBIDDEN');
    expect(await correct(meeting.author)).toBe('FORBIDDEN');
    expect(await correct(office, ' ')).toBe('BAD_USER_INPUT');
    expect(await correct(presider)).toBeNull();
    expect(await office.run(CORRECT, { id: room.itemId(), text: '第二条更正' })).toEqual({
      correctVettingRecord: {
        corrections: [
          { text: '理由应为“关系民生”', author: { id: presider.accountId } },
          { text: '第二条更正', author: { id: office.accountId } },
        ],
        decision: { reason: '原来的理由' },
      },
    });
  });
});
