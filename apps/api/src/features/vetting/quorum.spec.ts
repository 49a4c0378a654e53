import {
  ChairMeeting,
  createWorld,
  SubmissionDesk,
  type Someone,
  type VettingRoom,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
let attendees: readonly Someone[];
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world));
  ({ presider, attendees } = meeting);
  ({ office } = meeting.desk);
});
afterAll(() => app.stop());

const CHECK_OUT =
  'mutation ($id: ID!, $personId: ID) { checkOut(sessionId: $id, personId: $personId) { checkedInCount quorate } }';
const checkOut = (someone: Someone, room: VettingRoom, personId?: string) =>
  someone.refusal(CHECK_OUT, { id: room.id, personId });
const checkIn = (someone: Someone, room: VettingRoom, personId?: string) =>
  someone.refusal('CheckIn', { sessionId: room.id, personId });
const open = (someone: Someone, room: VettingRoom) => someone.refusal('OpenVettingSession', { id: room.id });

describe('V2: the quorum', () => {
  test('a session opens only when more than half of the attendees are in the room', async () => {
    const room = await meeting.plan();
    await room.checkIn(presider, attendees[0]!);
    expect(await open(presider, room)).toBe('QUORUM_NOT_MET');
    expect(await room.seenBy(presider)).toMatchObject({ status: 'PLANNED', quorum: 3, quorate: false });
    await room.checkIn(attendees[1]!);
    expect(await open(presider, room)).toBeNull();
    expect(await room.seenBy(presider)).toMatchObject({ status: 'OPEN', quorate: true });
  });

  test('opinions don’t make a quorum', async () => {
    const room = await meeting.plan();
    for (const attendee of attendees) await room.give(attendee);
    expect(await open(presider, room)).toBe('QUORUM_NOT_MET');
  });

  test('guests never count, enlarged attendees as the session says', async () => {
    const guest = await world.member();
    const enlarged = await world.member();
    const wishes = {
      attendeeIds: [attendees[0]!.personId],
      guestIds: [guest.personId],
      enlargedIds: [enlarged.personId],
    };
    const apart = await meeting.plan({ ...wishes, enlargedTakePart: false });
    await apart.checkIn(presider, guest, enlarged);
    expect(await apart.seenBy(office)).toMatchObject({ quorum: 2, quorate: false });
    const together = await meeting.plan(wishes);
    await together.checkIn(presider, guest, enlarged);
    expect(await together.seenBy(office)).toMatchObject({ quorum: 2, quorate: true });
  });

  test('decisions need it as well: whoever checks out is missing', async () => {
    const room = await meeting.present({ quorum: 4 });
    expect(await checkOut(attendees[0]!, room)).toBeNull();
    expect(await room.deciding()).toBeNull();
    const second = await meeting.present({ quorum: 5 });
    const { checkOut: left } = await attendees[0]!.run<{ checkOut: unknown }>(CHECK_OUT, { id: second.id });
    expect(left).toEqual({ checkedInCount: 4, quorate: false });
    expect((await second.deciding())?.extensions.code).toBe('QUORUM_NOT_MET');
    expect((await second.itemSeenBy(presider)).status).toBe('PRESENTING');
    await second.checkIn(attendees[0]!);
    expect(await second.deciding()).toBeNull();
  });

  test('recused attendees count as present', async () => {
    const [own] = attendees as [Someone];
    const submission = await meeting.desk.shortlisted(own);
    const room = await meeting.present({ submissionIds: [submission.id], quorum: 5 });
    expect(await room.deciding()).toBeNull();
  });
});

describe('checking in', () => {
  test('everyone for themselves; the presider and the office for others, once', async () => {
    const guest = await world.informant();
    const room = await meeting.plan({ guestIds: [guest.personId] });
    const [one, two, three] = attendees as [Someone, Someone, Someone];
    expect(await checkIn(one, room)).toBeNull();
    expect(await checkIn(guest, room)).toBeNull();
    expect(await checkIn(one, room, two.personId)).toBe('FORBIDDEN');
    expect(await checkIn(guest, room, two.personId)).toBe('FORBIDDEN');
    expect(await checkIn(presider, room, two.personId)).toBeNull();
    expect(await checkIn(office, room, three.personId)).toBeNull();
    const before = await room.seenBy(office);
    app.setNow(app.now() + 1000);
    expect(await checkIn(one, room)).toBeNull();
    expect((await room.seenBy(office)).attendees).toEqual(before.attendees);
    expect(before.attendees.filter(({ checkedInAt }) => checkedInAt !== null)).toHaveLength(4);
  });

  test('whoever isn’t in the session isn’t checked in', async () => {
    const room = await meeting.plan();
    const stranger = await world.chair();
    expect(await checkIn(stranger, room)).toBe('FORBIDDEN');
    expect(await checkIn(meeting.author, room)).toBe('NOT_FOUND');
    expect(await checkIn(office, room)).toBe('BAD_USER_INPUT');
    expect(await checkIn(office, room, stranger.personId)).toBe('BAD_USER_INPUT');
    expect(await checkOut(stranger, room)).toBe('FORBIDDEN');
  });
});

describe('who opens, presents and closes', () => {
  test('the presider alone opens and closes; the office presents as well', async () => {
    const room = await meeting.plan({ submissionIds: (await meeting.submissions(2)).map(({ id }) => id) });
    await room.checkIn(presider, ...attendees);
    const present = (someone: Someone, index = 0) =>
      someone.refusal('PresentVettingItem', { itemId: room.itemId(index) });
    const close = (someone: Someone) => someone.refusal('CloseVettingSession', { id: room.id });
    expect(await present(presider)).toBe('SESSION_NOT_OPEN');
    expect(await close(presider)).toBe('SESSION_NOT_OPEN');
    for (const someone of [office, attendees[0]!, meeting.author]) expect(await open(someone, room)).toBe('FORBIDDEN');
    expect(await open(presider, room)).toBeNull();
    expect(await open(presider, room)).toBe('ILLEGAL_TRANSITION');
    expect(await present(attendees[0]!)).toBe('FORBIDDEN');
    expect(await present(meeting.author)).toBe('FORBIDDEN');
    expect(await present(presider)).toBeNull();
    expect(await present(office, 1)).toBeNull();
    for (const someone of [office, attendees[0]!, meeting.author]) expect(await close(someone)).toBe('FORBIDDEN');
    expect(await close(presider)).toBeNull();
  });

  test('V3: one item is presented at a time, the other waits again', async () => {
    const room = await meeting.open({ submissionIds: (await meeting.submissions(2)).map(({ id }) => id) });
    const statuses = async () => (await room.seenBy(presider)).items.map(({ status }) => status);
    await room.present(0);
    expect(await statuses()).toEqual(['PRESENTING', 'WAITING']);
    await room.present(1);
    expect(await statuses()).toEqual(['WAITING', 'PRESENTING']);
    expect((await room.seenBy(presider)).currentItem?.id).toBe(room.itemId(1));
    await room.decide(1);
    expect(await presider.refusal('PresentVettingItem', { itemId: room.itemId(1) })).toBe('ALREADY_DECIDED');
    expect(await presider.refusal('PresentVettingItem', { itemId: 'none' })).toBe('NOT_FOUND');
  });
});
