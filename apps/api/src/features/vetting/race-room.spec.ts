import { ChairMeeting, createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf, overSockets, seeded, times } from '../../testing/races';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(await overSockets(app), ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 4);
  ({ presider } = meeting);
  ({ office } = meeting.desk);
});
afterAll(() => app.stop());

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const PRESENT = 'mutation ($itemId: ID!) { presentVettingItem(itemId: $itemId) { id } }';
const DECIDE = 'mutation ($input: DecisionInput!) { decideVettingItem(input: $input) { id } }';
const UNDO = 'mutation ($itemId: ID!) { undoVettingDecision(itemId: $itemId) { id } }';
const OPEN = 'mutation ($id: ID!) { openVettingSession(id: $id) { id } }';
const CLOSE = 'mutation ($id: ID!) { closeVettingSession(id: $id) { id } }';
const CHECK_IN = 'mutation ($id: ID!, $personId: ID!) { checkIn(sessionId: $id, personId: $personId) { id } }';
const CHECK_OUT = 'mutation ($id: ID!, $personId: ID!) { checkOut(sessionId: $id, personId: $personId) { id } }';

/** `DONE`, or the code of the refusal. */
const code = async (someone: Someone, operation: string, variables: Record<string, unknown>): Promise<string> =>
  (await someone.refusal(operation, variables)) ?? 'DONE';

const DECISIONS = [
  { outcome: 'REPORT', status: 'ADOPTED' },
  { outcome: 'RETAIN', reason: '备查', status: 'RETAINED' },
  { outcome: 'BULLETIN', status: 'ADOPTED' },
  { outcome: 'DECLINE', reason: '已在办理', declineReason: 'ALREADY_HANDLED', status: 'DECLINED' },
] as const;

test(
  'fifty people who present, decide and close fifty items at once: one decision each or none, and one closing',
  { timeout: 300_000 },
  async () => {
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(50)) });
    const done: { itemId: string; status: string }[] = [];
    const codes = { present: new Set<string>(), decide: new Set<string>(), close: [] as string[] };
    const present = async (by: Someone, itemId: string) => codes.present.add(await code(by, PRESENT, { itemId }));
    const decide = async (by: Someone, itemId: string, kind: number) => {
      const { status, ...decision } = DECISIONS[kind % DECISIONS.length]!;
      const answer = await code(by, DECIDE, { input: { itemId, ...decision } });
      codes.decide.add(answer);
      if (answer === 'DONE') done.push({ itemId, status });
    };
    await Promise.all(
      times(50, async (caller) => {
        const random = seeded(caller);
        const by = caller % 2 ? office : presider;
        for (const step of times(50, (index) => index)) {
          const itemId = room.itemId(Math.floor(random() * 50));
          if (step === 40 + (caller % 10)) codes.close.push(await code(presider, CLOSE, { id: room.id }));
          else if (random() < 0.5) await present(by, itemId);
          else await decide(by, itemId, caller);
        }
      }),
    );
    for (const each of codes.present) expect(['DONE', 'ALREADY_DECIDED', 'SESSION_CLOSED']).toContain(each);
    for (const each of codes.decide)
      expect(['DONE', 'NOT_PRESENTED', 'ALREADY_DECIDED', 'SESSION_CLOSED']).toContain(each);
    expect(codes.close.sort()).toEqual(['DONE', ...times(49, () => 'SESSION_CLOSED')]);

    const { status, items, currentItem } = await room.seenBy(office);
    expect({ status, currentItem }).toEqual({ status: 'CLOSED', currentItem: null });
    expect(done.length).toBeGreaterThan(5);
    const decided = items.filter((item) => item.status === 'DECIDED');
    expect(ids(decided).sort()).toEqual(done.map(({ itemId }) => itemId).sort());
    expect(await recorded('vetting.item.decided', room.itemIds)).toEqual(ids(decided).sort());
    const deferred = items.filter((item) => item.status === 'DEFERRED');
    expect(decided.length + deferred.length).toBe(50);
    const closings = await eventsOf(app, 'vetting.session.closed', [room.id]);
    expect(
      closings.map(({ payload }) => (payload as { deferredSubmissionIds: string[] }).deferredSubmissionIds),
    ).toEqual([deferred.map(({ submission }) => submission.id)]);
    for (const { id, submission } of items) {
      const wanted = done.find(({ itemId }) => itemId === id)?.status ?? 'SHORTLISTED';
      expect((await meeting.desk.look(submission.id)).status).toBe(wanted);
    }
  },
);

/** Whom something was recorded of, as often as it was. */
const recorded = async (kind: string, subjects: readonly string[]) =>
  (await eventsOf(app, kind, subjects)).map(({ subjectId }) => subjectId).sort();

test('of items presented at once one is presented', async () => {
  const room = await meeting.open({ submissionIds: ids(await meeting.submissions(4)) });
  await Promise.all(times(40, (index) => room.present(index % 4, index % 2 ? office : presider)));
  const seen = await room.seenBy(office);
  const presented = seen.items.filter(({ status }) => status === 'PRESENTING');
  expect(ids(presented)).toEqual([seen.currentItem?.id]);
});

describe('while people come and go', () => {
  interface Moved {
    personId: string;
  }
  /** How many were in the room when each of these was recorded. */
  async function presentAt(kind: string, roomId: string, subjects: readonly string[]): Promise<number[]> {
    const history = [
      ...(await eventsOf(app, 'vetting.session.checkedIn', [roomId])),
      ...(await eventsOf(app, 'vetting.session.checkedOut', [roomId])),
      ...(await eventsOf(app, kind, subjects)),
    ].sort((one, other) => one.sequence - other.sequence);
    const here = new Set<string>();
    const counts: number[] = [];
    for (const event of history) {
      const { personId } = event.payload as Moved;
      if (event.kind === kind) counts.push(here.size);
      else if (event.kind === 'vetting.session.checkedIn') here.add(personId);
      else here.delete(personId);
    }
    return counts;
  }

  /** In and out by turns. */
  const walk = async (roomId: string, personId: string, steps: number, first = CHECK_IN) => {
    const second = first === CHECK_IN ? CHECK_OUT : CHECK_IN;
    for (const step of times(steps, (index) => index))
      expect(await code(office, step % 2 ? second : first, { id: roomId, personId })).toBe('DONE');
  };

  test('check-ins at once are all counted', async () => {
    const people = await Promise.all(times(30, () => world.person()));
    const room = await meeting.plan({ enlargedIds: ids(people) });
    await Promise.all(people.map(({ id }) => walk(room.id, id, 1)));
    const query = 'query ($id: ID!) { vettingSession(id: $id) { checkedInCount } }';
    expect(await office.run(query, { id: room.id })).toEqual({ vettingSession: { checkedInCount: 30 } });
  });

  test('a session opens once, and never with too few', async () => {
    const people = await Promise.all(times(20, () => world.person()));
    const room = await meeting.plan({ enlargedIds: ids(people), quorum: 12 });
    const answers: string[] = [];
    await Promise.all([
      ...people.map(({ id }, index) => walk(room.id, id, 8 + (index % 2))),
      ...times(5, async () => {
        for (let attempt = 0; attempt < 15; attempt++) answers.push(await code(presider, OPEN, { id: room.id }));
      }),
    ]);
    await Promise.all(people.map(({ id }) => walk(room.id, id, 1)));
    answers.push(await code(presider, OPEN, { id: room.id }));
    expect(answers.filter((answer) => answer === 'DONE')).toHaveLength(1);
    for (const answer of answers) expect(['DONE', 'QUORUM_NOT_MET', 'ILLEGAL_TRANSITION']).toContain(answer);
    const counts = await presentAt('vetting.session.opened', room.id, [room.id]);
    expect(counts).toHaveLength(1);
    expect(counts[0]).toBeGreaterThanOrEqual(12);
  });

  test('no decision is recorded with too few in the room', async () => {
    const people = await Promise.all(times(16, () => world.person()));
    const room = await meeting.plan({
      enlargedIds: ids(people),
      submissionIds: ids(await meeting.submissions(10)),
      quorum: 14,
    });
    for (const { id } of people) await code(office, CHECK_IN, { id: room.id, personId: id });
    await room.open();
    const answers: string[] = [];
    const decide = async (itemId: string) => {
      await code(presider, PRESENT, { itemId });
      answers.push(await code(presider, DECIDE, { input: { itemId, outcome: 'REPORT' } }));
    };
    await Promise.all([
      ...people.map(({ id }) => walk(room.id, id, 1 + 12, CHECK_OUT)),
      ...room.itemIds.map(async (itemId) => {
        for (let attempt = 0; attempt < 8; attempt++) await decide(itemId);
      }),
    ]);
    await Promise.all(people.map(({ id }) => walk(room.id, id, 1)));
    for (const itemId of room.itemIds) await decide(itemId);
    for (const answer of answers)
      expect(['DONE', 'QUORUM_NOT_MET', 'ALREADY_DECIDED', 'NOT_PRESENTED']).toContain(answer);
    const counts = await presentAt('vetting.item.decided', room.id, room.itemIds);
    expect(counts).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'DONE')).toHaveLength(10);
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(14);
  });
});

describe('two windows of the presider do the same at once', () => {
  const twice = async (operation: string, variables: Record<string, unknown>) =>
    (await Promise.all([code(presider, operation, variables), code(presider, operation, variables)])).sort();

  test('what may happen once happens once, the other window is told so', async () => {
    for (let round = 0; round < 5; round++) {
      const room = await meeting.plan({ submissionIds: ids(await meeting.submissions(2)) });
      await room.checkIn(presider, ...meeting.attendees);
      const [itemId] = room.itemIds as [string];
      expect(await twice(OPEN, { id: room.id })).toEqual(['DONE', 'ILLEGAL_TRANSITION']);
      // Showing what is shown already changes nothing.
      expect(await twice(PRESENT, { itemId })).toEqual(['DONE', 'DONE']);
      const input = { itemId, outcome: 'REPORT' };
      expect(await twice(DECIDE, { input })).toEqual(['ALREADY_DECIDED', 'DONE']);
      expect(await twice(UNDO, { itemId })).toEqual(['DONE', 'ILLEGAL_TRANSITION']);
      expect((await room.itemSeenBy(presider)).decision).toBeNull();
      expect((await meeting.desk.look(room.submissionId())).status).toBe('SHORTLISTED');
      expect(await twice(PRESENT, { itemId })).toEqual(['DONE', 'DONE']);
      expect(await twice(DECIDE, { input })).toEqual(['ALREADY_DECIDED', 'DONE']);
      expect(await twice(CLOSE, { id: room.id })).toEqual(['DONE', 'SESSION_CLOSED']);
      for (const [kind, subject, count] of [
        ['vetting.session.opened', room.id, 1],
        ['vetting.item.presented', itemId, 2],
        ['vetting.item.decided', itemId, 2],
        ['vetting.item.decisionUndone', itemId, 1],
        ['vetting.session.closed', room.id, 1],
      ] as const)
        expect([kind, (await eventsOf(app, kind, [subject])).length]).toEqual([kind, count]);
      expect((await meeting.desk.look(room.submissionId())).status).toBe('ADOPTED');
    }
  });

  test('different decisions on one item: the answer of the one that stands was “done”', async () => {
    for (let round = 0; round < 5; round++) {
      const room = await meeting.present();
      const [report, bulletin] = await Promise.all([room.deciding(0), room.deciding(0, { outcome: 'BULLETIN' })]);
      const { decision } = await room.itemSeenBy(presider);
      expect(decision?.outcome).toBe(report === null ? 'REPORT' : 'BULLETIN');
      expect((report ?? bulletin)?.extensions.code).toBe('ALREADY_DECIDED');
    }
  });
});
