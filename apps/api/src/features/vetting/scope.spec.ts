import { ChairMeeting, createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 2);
  ({ office } = meeting.desk);
});
afterAll(() => app.stop());

const MAY = `query ($id: ID!) { vettingSession(id: $id) {
  viewerMay { plan changeAgenda reorder open close checkIn checkInOthers recordFor correct }
  items { viewerMay { present giveOpinion comment decide undo recordFor } } } }`;
/** The names of what somebody may do in the session, then with its first item. */
const may = async (someone: Someone, id: string) => {
  type May = Record<string, boolean>;
  const { vettingSession } = await someone.run<{
    vettingSession: { viewerMay: May; items: { viewerMay: May }[] };
  }>(MAY, { id });
  const names = (flags: May) =>
    Object.keys(flags)
      .filter((name) => flags[name])
      .sort()
      .join(' ');
  return [names(vettingSession.viewerMay), names(vettingSession.items[0]!.viewerMay)];
};

describe('who reads sessions', () => {
  test('attendees, guests, chair members and the office; for others there is none', async () => {
    const guest = await world.informant();
    const enlarged = await world.member();
    const room = await meeting.plan({ guestIds: [guest.personId], enlargedIds: [enlarged.personId] });
    const { presider, attendees, author } = meeting;
    const listed = async (someone: Someone) => {
      const { vettingSessions } = await someone.run<{ vettingSessions: { total: number; items: { id: string }[] } }>(
        'VettingSessions',
        { page: { limit: 200 } },
      );
      expect(vettingSessions.total).toBe(vettingSessions.items.length);
      return vettingSessions.items.some(({ id }) => id === room.id);
    };
    for (const someone of [presider, attendees[0]!, guest, enlarged, await world.chair(), office]) {
      expect(await listed(someone)).toBe(true);
      expect((await room.seenBy(someone)).id).toBe(room.id);
    }
    const outsiders = await Promise.all([
      world.member(),
      world.unit(),
      world.department(),
      world.bureau(),
      world.leadership(),
      world.lianxin(),
      world.analyst(),
    ]);
    for (const someone of [author, world.admin, ...outsiders]) {
      expect(await listed(someone)).toBe(false);
      expect(await someone.refusal('VettingSession', { id: room.id })).toBe('NOT_FOUND');
      expect(await someone.refusal('CheckIn', { sessionId: room.id })).toBe('NOT_FOUND');
    }
    expect(await office.refusal('VettingSession', { id: 'none' })).toBe('NOT_FOUND');
    expect(await world.nobody.refusal('VettingSession', { id: room.id })).toBe('UNAUTHENTICATED');
  });

  test('everyone in a session reads the submissions on its agenda, and no others', async () => {
    const guest = await world.member();
    const [on, off] = await meeting.submissions(2);
    await meeting.plan({ submissionIds: [on!.id], guestIds: [guest.personId] });
    expect((await meeting.desk.look(on!.id, guest)).id).toBe(on!.id);
    expect(await guest.refusal('Submission', { id: off!.id })).toBe('NOT_FOUND');
    const { submissions } = await guest.run<{ submissions: { total: number } }>('{ submissions { total } }');
    expect(submissions.total).toBe(1);
  });

  test('sessions are filtered by status and year, and sorted', async () => {
    await meeting.plan({ scheduledAt: '2029-03-01T09:00:00+08:00', title: '二' });
    const early = await meeting.plan({ scheduledAt: '2029-02-01T09:00:00+08:00', title: '一' });
    await early.open();
    const list = async (variables: object) =>
      (
        await office.run<{ vettingSessions: { items: { title: string; number: string }[] } }>('VettingSessions', {
          ...variables,
        })
      ).vettingSessions.items;
    const year = { year: 2029 };
    expect((await list({ filter: year })).map(({ title }) => title)).toEqual(['二', '一']);
    expect((await list({ filter: year, sort: { field: 'NUMBER', order: 'ASC' } })).map(({ number }) => number)).toEqual(
      ['2029-01', '2029-02'],
    );
    expect((await list({ filter: { ...year, status: ['OPEN'] } })).map(({ title }) => title)).toEqual(['一']);
    expect(await list({ filter: { ...year, status: [] } })).toEqual([]);
    expect(await office.refusal('VettingSessions', { page: { limit: 10_000 } })).toBe('BAD_USER_INPUT');
  });
});

describe('what the viewer may do is told as it would be allowed', () => {
  test('while the session is planned', async () => {
    const guest = await world.member();
    const room = await meeting.plan({ guestIds: [guest.personId] });
    expect(await may(office, room.id)).toEqual(['changeAgenda checkInOthers plan recordFor reorder', 'recordFor']);
    expect(await may(meeting.presider, room.id)).toEqual(['checkIn checkInOthers reorder', 'comment giveOpinion']);
    expect(await may(meeting.attendees[0]!, room.id)).toEqual(['checkIn', 'comment giveOpinion']);
    expect(await may(guest, room.id)).toEqual(['checkIn', 'comment']);
    expect(await may(await world.chair(), room.id)).toEqual(['', '']);
    await room.checkIn(meeting.presider, ...meeting.attendees);
    expect((await may(meeting.presider, room.id))[0]).toBe('checkIn checkInOthers open reorder');
  });

  test('while it is open, and after the closing', async () => {
    const room = await meeting.open();
    expect((await may(meeting.presider, room.id))[1]).toBe('comment giveOpinion present');
    await room.present();
    expect(await may(meeting.presider, room.id)).toEqual([
      'checkIn checkInOthers close reorder',
      'comment decide giveOpinion',
    ]);
    expect(await may(office, room.id)).toEqual(['changeAgenda checkInOthers recordFor reorder', 'decide recordFor']);
    expect(await may(meeting.attendees[0]!, room.id)).toEqual(['checkIn', 'comment giveOpinion']);
    await room.decide();
    expect((await may(meeting.presider, room.id))[1]).toBe('undo');
    expect((await may(meeting.attendees[0]!, room.id))[1]).toBe('');
    await room.close();
    expect(await may(meeting.presider, room.id)).toEqual(['correct', '']);
    expect(await may(office, room.id)).toEqual(['correct', '']);
    expect(await may(meeting.attendees[0]!, room.id)).toEqual(['', '']);
  });
});

test('the room is read with the same few statements however much stands on its agenda', async () => {
  const statements = async (count: number) => {
    const room = await meeting.open({ submissionIds: (await meeting.submissions(count)).map(({ id }) => id) });
    for (let index = 0; index < count; index++) {
      await room.present(index);
      for (const someone of meeting.attendees)
        await room.give(someone, index, { scores: [{ criterion: 'BREADTH', score: 3 }] });
      await room.decide(index);
    }
    app.takeStatements();
    await room.seenBy(meeting.presider);
    return app.takeStatements().length;
  };
  const few = await statements(1);
  expect(await statements(6)).toBe(few);
  expect(few).toBeLessThanOrEqual(7);
});
