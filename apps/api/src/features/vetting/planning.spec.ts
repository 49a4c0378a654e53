import { ChairMeeting, createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

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
  meeting = await ChairMeeting.gather(world, desk);
  ({ office } = desk);
  ({ presider } = meeting);
});
afterAll(() => app.stop());

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const fieldsOf = async (input: object, someone = office) => {
  const problem = await someone.problem('PlanVettingSession', { input });
  return problem?.extensions.fields?.map(({ path, code }) => [path, code]) ?? problem?.extensions.code ?? null;
};
const REPLAN = `mutation ($id: ID!, $version: Int!, $input: VettingSessionInput!) {
  updateVettingSession(id: $id, version: $version, input: $input) {
    version title quorum attendees { role person { id } } items { position submission { id } myOpinion { comment } }
  }
}`;
const ADD = 'mutation ($id: ID!, $ids: [ID!]!) { addVettingItems(sessionId: $id, submissionIds: $ids) { itemCount } }';
const REMOVE = 'mutation ($id: ID!) { removeVettingItem(itemId: $id) { items { position submission { id } } } }';

describe('planning', () => {
  test('the office plans; items stand in the order given, the presider is an attendee, numbers run per year', async () => {
    const submissions = await meeting.submissions(3);
    const first = await meeting.plan({ submissionIds: ids(submissions).reverse() });
    const seen = await first.seenBy(office);
    expect(seen).toMatchObject({ version: 1, status: 'PLANNED', quorum: 3, quorate: false, currentItem: null });
    expect(seen.presider.id).toBe(presider.personId);
    expect(seen.attendees.map(({ role }) => role)).toEqual(['PRESIDER', ...Array(4).fill('ATTENDEE')]);
    expect(seen.items.map(({ position, submission }) => [position, submission.id])).toEqual(
      ids(submissions)
        .reverse()
        .map((id, index) => [index + 1, id]),
    );
    const second = await (await meeting.plan()).seenBy(office);
    const [year, sequence] = seen.number.split('-');
    expect(second.number).toBe(`${year}-${String(Number(sequence) + 1).padStart(2, '0')}`);
    const later = await meeting.plan({ scheduledAt: '2031-12-31T23:30:00+08:00' });
    expect((await later.seenBy(office)).number).toBe('2031-01');
  });

  test('nobody but the office plans or changes agendas', async () => {
    const room = await meeting.plan();
    for (const someone of [presider, meeting.author, await world.analyst(), await world.bureau(), world.admin]) {
      expect(await fieldsOf(meeting.input(), someone)).toBe('FORBIDDEN');
      expect(await someone.refusal(ADD, { id: room.id, ids: [] })).toBe('FORBIDDEN');
      expect(await someone.refusal(REMOVE, { id: room.itemId() })).toBe('FORBIDDEN');
      expect(await someone.refusal(REPLAN, { id: room.id, version: 1, input: meeting.input() })).toBe('FORBIDDEN');
      expect(await someone.refusal('query { vettingCandidates { total } }')).toBe('FORBIDDEN');
    }
    expect(await fieldsOf(meeting.input(), world.nobody)).toBe('UNAUTHENTICATED');
  });

  test('V1: presider and attendees are chair-meeting members; others come enlarged or as guests', async () => {
    const member = await world.member({ tier: 'STANDING_COMMITTEE' });
    expect(await fieldsOf(meeting.input({ presiderId: member.personId }))).toEqual([['presiderId', 'WRONG_TIER']]);
    const attendeeIds = [presider.personId, member.personId];
    expect(await fieldsOf(meeting.input({ attendeeIds }))).toEqual([['attendeeIds.1', 'WRONG_TIER']]);
    const room = await meeting.plan({ enlargedIds: [member.personId] });
    expect((await room.seenBy(member)).attendees).toContainEqual(
      expect.objectContaining({ role: 'ENLARGED', person: expect.objectContaining({ id: member.personId }) }),
    );
  });

  test('bad input is refused with its fields, in both languages, and changes nothing', async () => {
    const { author } = meeting;
    const total = async () =>
      (await office.run<{ vettingSessions: { total: number } }>('VettingSessions')).vettingSessions.total;
    const before = await total();
    const [shortlisted] = await meeting.submissions(1);
    const submitted = await desk.submit(author);
    expect(await fieldsOf(meeting.input({ title: ' ' }))).toEqual([['title', 'REQUIRED']]);
    expect(await fieldsOf(meeting.input({ title: '𠮷'.repeat(101) }))).toEqual([['title', 'TOO_LONG']]);
    expect(await fieldsOf(meeting.input({ title: 'a\u0000b' }))).toEqual([['title', 'CONTROL_CHARACTERS']]);
    expect(await fieldsOf(meeting.input({ scheduledAt: '2026-05-10T23:59:00+08:00' }))).toEqual([
      ['scheduledAt', 'IN_THE_PAST'],
    ]);
    expect(await fieldsOf(meeting.input({ quorum: 6 }))).toEqual([['quorum', 'OUT_OF_RANGE']]);
    expect(await fieldsOf(meeting.input({ quorum: 0 }))).toEqual([['quorum', 'OUT_OF_RANGE']]);
    const someone = meeting.attendees[0]!.personId;
    expect(await fieldsOf(meeting.input({ attendeeIds: [someone, someone] }))).toEqual([
      ['attendeeIds.1', 'DUPLICATE'],
    ]);
    expect(await fieldsOf(meeting.input({ guestIds: [presider.personId] }))).toEqual([['guestIds.0', 'DUPLICATE']]);
    expect(await fieldsOf(meeting.input({ presiderId: 'nobody' }))).toEqual([['presiderId', 'NOT_FOUND']]);
    expect(await fieldsOf(meeting.input({ submissionIds: [shortlisted!.id, submitted.id, 'none'] }))).toEqual([
      ['submissionIds.1', 'WRONG_STATUS'],
      ['submissionIds.2', 'NOT_FOUND'],
    ]);
    expect(await fieldsOf({ ...meeting.input(), scoring: 'GUESSED' })).toEqual([['scoring', 'INVALID']]);
    const english = await office.problem(
      'PlanVettingSession',
      { input: meeting.input({ submissionIds: [submitted.id] }) },
      { language: 'en' },
    );
    expect(english?.extensions.fields?.[0]?.message).toBe('Its status does not allow this.');
    expect(await total()).toBe(before);
  });

  test('somebody who no longer takes part isn’t planned for', async () => {
    const person = await world.person({ tier: 'CHAIR_MEETING', name: '退休者' });
    await world.admin.run('UpdatePerson', {
      id: person.id,
      version: 1,
      input: { name: '退休者', tier: 'CHAIR_MEETING', active: false },
    });
    expect(await fieldsOf(meeting.input({ attendeeIds: [person.id] }))).toEqual([['attendeeIds.0', 'INACTIVE']]);
  });

  test('a repeated request plans one session', async () => {
    const variables = { input: meeting.input() };
    const idempotencyKey = newKey();
    const plans = await Promise.all(
      [1, 2, 3].map(() =>
        office.run<{ planVettingSession: { id: string } }>('PlanVettingSession', variables, { idempotencyKey }),
      ),
    );
    expect(new Set(plans.map(({ planVettingSession }) => planVettingSession.id)).size).toBe(1);
  });
});

describe('the agenda', () => {
  test('a submission stands on one open agenda only', async () => {
    const [submission] = await meeting.submissions(1);
    const submissionIds = [submission!.id];
    const room = await meeting.plan({ submissionIds });
    expect(await fieldsOf(meeting.input({ submissionIds }))).toEqual([['submissionIds.0', 'IN_OTHER_SESSION']]);
    const own = await office.problem(ADD, { id: room.id, ids: submissionIds });
    expect(own?.extensions.fields).toMatchObject([{ path: 'submissionIds.0', code: 'DUPLICATE' }]);
    const other = await meeting.plan();
    expect((await office.problem(ADD, { id: other.id, ids: submissionIds }))?.extensions.fields).toMatchObject([
      { path: 'submissionIds.0', code: 'IN_OTHER_SESSION' },
    ]);
    await office.run(REMOVE, { id: room.itemId() });
    await office.run(ADD, { id: other.id, ids: submissionIds });
    expect((await other.seenBy(office)).items).toHaveLength(2);
  });

  test('of sessions planned at once with the same submission one gets it', async () => {
    const submissionIds = ids(await meeting.submissions(1));
    const plans = await Promise.all(Array.from({ length: 8 }, () => fieldsOf(meeting.input({ submissionIds }))));
    expect(plans.filter((fields) => fields === null)).toHaveLength(1);
    expect(
      plans.filter((fields) => fields !== null).every((fields) => String(fields).includes('IN_OTHER_SESSION')),
    ).toBe(true);
  });

  test('the office and the presider order it, naming every item once', async () => {
    const room = await meeting.plan({ submissionIds: ids(await meeting.submissions(3)) });
    const [a, b, c] = room.itemIds;
    const order = (someone: Someone, itemIds: unknown[]) =>
      someone.problem('ReorderVettingItems', { sessionId: room.id, itemIds });
    expect(await order(presider, [c, a, b])).toBeNull();
    expect((await room.seenBy(office)).items.map(({ id, position }) => [id, position])).toEqual([
      [c, 1],
      [a, 2],
      [b, 3],
    ]);
    expect(await order(office, [a, b, c])).toBeNull();
    expect((await order(meeting.attendees[0]!, [c, a, b]))?.extensions.code).toBe('FORBIDDEN');
    expect((await order(meeting.author, [c, a, b]))?.extensions.code).toBe('FORBIDDEN');
    expect((await order(office, [a, b]))?.extensions.fields).toMatchObject([{ path: 'itemIds', code: 'REQUIRED' }]);
    expect((await order(office, [a, a, b]))?.extensions.fields).toMatchObject([
      { path: 'itemIds.1', code: 'DUPLICATE' },
    ]);
    expect((await order(office, [a, b, 'x']))?.extensions.fields).toMatchObject([
      { path: 'itemIds.2', code: 'NOT_FOUND' },
    ]);
    expect((await room.seenBy(office)).items.map(({ id }) => id)).toEqual([a, b, c]);
  });

  test('waiting items leave it, presented and decided ones don’t; the rest moves up', async () => {
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(3)) });
    await room.present(0);
    expect(await office.refusal(REMOVE, { id: room.itemId(0) })).toBe('ILLEGAL_TRANSITION');
    await room.decide(0);
    expect(await office.refusal(REMOVE, { id: room.itemId(0) })).toBe('ALREADY_DECIDED');
    expect(await office.run(REMOVE, { id: room.itemId(1) })).toEqual({
      removeVettingItem: {
        items: [
          { position: 1, submission: { id: room.submissionId(0) } },
          { position: 2, submission: { id: room.submissionId(2) } },
        ],
      },
    });
    expect(await office.refusal(REMOVE, { id: room.itemId(1) })).toBe('NOT_FOUND');
  });

  test('candidates are shortlisted ones on no open agenda, deferred ones first', async () => {
    const q = '候选排序';
    const made = [];
    for (let i = 0; i < 3; i++) made.push(await desk.shortlisted(meeting.author, { title: `${q}${i}` }));
    const candidates = async (filter: object = { q }) => {
      const query = `query ($filter: SubmissionFilter) { vettingCandidates(filter: $filter) { total items { id wasDeferred } } }`;
      return (
        await office.run<{ vettingCandidates: { items: { id: string; wasDeferred: boolean }[] } }>(query, { filter })
      ).vettingCandidates.items;
    };
    expect(ids(await candidates())).toEqual(ids(made));
    const room = await meeting.open({ submissionIds: [made[2]!.id] });
    expect(ids(await candidates())).toEqual(ids(made.slice(0, 2)));
    await room.close();
    expect((await candidates()).map(({ id, wasDeferred }) => [id, wasDeferred])).toEqual([
      [made[2]!.id, true],
      [made[0]!.id, false],
      [made[1]!.id, false],
    ]);
  });
});

describe('replanning', () => {
  test('whoever stays keeps check-in and sealed opinion, whoever goes leaves nothing behind', async () => {
    const [a, b, c] = await meeting.submissions(3);
    const room = await meeting.plan({ submissionIds: [a!.id, b!.id] });
    const [stays, goes] = meeting.attendees as [Someone, Someone];
    await room.checkIn(stays, goes);
    await room.give(stays, 1, { comment: '先看后议' });
    await room.give(goes, 1);
    const guest = await world.member();
    const input = meeting.input({
      title: '改期后的会审',
      attendeeIds: [stays.personId],
      guestIds: [guest.personId],
      submissionIds: [c!.id, b!.id],
    });
    const { updateVettingSession: changed } = await office.run<{ updateVettingSession: Record<string, unknown> }>(
      REPLAN,
      {
        id: room.id,
        version: 1,
        input,
      },
    );
    expect(changed).toMatchObject({ version: 2, title: '改期后的会审', quorum: 2 });
    const seen = await room.seenBy(stays);
    expect(seen.attendees.map(({ role, checkedInAt }) => [role, checkedInAt !== null])).toEqual([
      ['PRESIDER', false],
      ['ATTENDEE', true],
      ['GUEST', false],
    ]);
    expect(
      seen.items.map(({ submission, opinions }) => [submission.id, opinions.map(({ comment }) => comment)]),
    ).toEqual([
      [c!.id, []],
      [b!.id, ['先看后议']],
    ]);
    expect((await room.seenBy(guest)).items).toHaveLength(2);
    const other = await meeting.plan({ submissionIds: [a!.id] });
    expect(other.itemIds).toHaveLength(1);
  });

  test('a stale version is a conflict, an open session stays as planned', async () => {
    const room = await meeting.plan();
    const change = (version: number) =>
      office.refusal(REPLAN, { id: room.id, version, input: meeting.input({ submissionIds: [room.submissionId()] }) });
    expect(await change(1)).toBeNull();
    expect(await change(1)).toBe('CONFLICT');
    await room.open();
    expect(await change(3)).toBe('ILLEGAL_TRANSITION');
    expect(await office.refusal(REPLAN, { id: 'none', version: 1, input: meeting.input() })).toBe('NOT_FOUND');
  });
});

describe('sign-offs', () => {
  test('adopted between meetings, a submission is listed at the next session and at no other', async () => {
    const signer = meeting.attendees[0]!;
    const signedOff = async () => {
      const submission = await desk.shortlisted(meeting.author);
      await desk.move(signer, submission, 'SIGN_OFF', { note: '同意采用' });
      return submission.id;
    };
    const listedAt = async (id: string) => {
      const query = 'query ($id: ID!) { vettingSession(id: $id) { signOffs { id } } }';
      return ids(
        (await presider.run<{ vettingSession: { signOffs: { id: string }[] } }>(query, { id })).vettingSession.signOffs,
      );
    };
    const first = await meeting.plan({ scheduledAt: '2026-05-12T09:00:00+08:00' });
    const whilePlanned = await signedOff();
    expect(await listedAt(first.id)).toContain(whilePlanned);
    const second = await meeting.plan({ scheduledAt: '2026-05-13T09:00:00+08:00' });
    expect(await listedAt(second.id)).not.toContain(whilePlanned);
    await first.open();
    const whileOpen = await signedOff();
    expect(await listedAt(first.id)).toEqual([whilePlanned]);
    expect(await listedAt(second.id)).toEqual([whileOpen]);
  });
});
