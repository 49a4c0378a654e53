import { isDeepStrictEqual } from 'node:util';
import {
  ChairMeeting,
  createWorld,
  SubmissionDesk,
  type RoomView,
  Someone,
  type VettingRoom,
  type World,
} from '@sanlian/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { redisIsInstalled, startRedis } from '../../testing/redis';
import { follow, type Follower, type FollowOptions } from '../../testing/follow';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

interface Changed {
  vettingSessionChanged: RoomView;
}

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
const followers: Follower<never>[] = [];
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 3);
  ({ office } = meeting.desk);
});
afterEach(async () => {
  for (const follower of followers.splice(0)) await follower.stop();
});
afterAll(() => app.stop());

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Somebody watches the room, in a process of the installation. */
async function watching(
  who: Someone | null,
  room: VettingRoom,
  options: FollowOptions & { at?: TestApp; document?: string } = {},
): Promise<Follower<Changed>> {
  const { at = app, document = 'VettingSessionChanged' } = options;
  const follower = await follow<Changed>(at, who?.token ?? null, document, { id: room.id }, options);
  followers.push(follower as unknown as Follower<never>);
  return follower;
}
/** The same, once the whole room has come. */
async function watched(...args: Parameters<typeof watching>): Promise<Follower<Changed>> {
  const follower = await watching(...args);
  await follower.until(() => true);
  return follower;
}
const statusIs =
  (status: string) =>
  ({ vettingSessionChanged: room }: Changed) =>
    room.status === status;

describe('V9: everyone in the room sees every change', () => {
  test('whoever comes gets the whole room, and then the room after each change', async () => {
    const room = await meeting.plan();
    const screen = await watched(meeting.presider, room);
    expect(screen.last.vettingSessionChanged).toEqual(await room.seenBy(meeting.presider));
    await room.checkIn(meeting.presider, ...meeting.attendees);
    await screen.until(({ vettingSessionChanged }) => vettingSessionChanged.quorate);
    await room.open();
    await screen.until(statusIs('OPEN'));
    await room.present();
    await screen.until(({ vettingSessionChanged }) => vettingSessionChanged.currentItem?.id === room.itemId());
    await room.give(meeting.presider);
    await room.decide();
    await screen.until(({ vettingSessionChanged }) => vettingSessionChanged.items[0]!.decision?.outcome === 'REPORT');
    await room.close();
    // The closing is told at once, its minutes once they are made.
    const end = await room.seenBy(meeting.presider);
    await screen.until(({ vettingSessionChanged }) => isDeepStrictEqual(vettingSessionChanged, end));
  });

  test('whoever reconnects gets the room as it is', async () => {
    const room = await meeting.open();
    const [attendee] = meeting.attendees as [Someone];
    const before = await watched(attendee, room);
    await before.stop();
    await room.present();
    const after = await watched(attendee, room);
    expect(after.last.vettingSessionChanged).toEqual(await room.seenBy(attendee));
    expect(after.last.vettingSessionChanged.currentItem?.id).toBe(room.itemId());
  });

  test('a change that no news told is noticed all the same', async () => {
    const room = await meeting.plan();
    const screen = await watched(office, room);
    const beside = await startTestApp({ beside: app });
    const elsewhere = new Someone(beside.call, office.token);
    await elsewhere.run('CheckIn', { sessionId: room.id, personId: meeting.presider.personId });
    await screen.until(({ vettingSessionChanged: { attendees } }) => attendees.some(({ checkedInAt }) => checkedInAt));
    await beside.stop();
  });

  test.skipIf(!redisIsInstalled())('several processes on one database serve one room', async () => {
    const redis = await startRedis();
    const env = { REDIS_URL: redis.url };
    const [one, other] = [await startTestApp({ beside: app, env }), await startTestApp({ beside: app, env })];
    const room = await meeting.open();
    const screen = await watched(office, room, { at: other });
    const elsewhere = new Someone(one.call, meeting.presider.token);
    await elsewhere.run('PresentVettingItem', { itemId: room.itemId() });
    await screen.until(({ vettingSessionChanged }) => vettingSessionChanged.currentItem !== null);
    await elsewhere.run('DecideVettingItem', { input: room.decision() });
    await screen.until(({ vettingSessionChanged }) => vettingSessionChanged.items[0]!.status === 'DECIDED');
    await screen.stop();
    await one.stop();
    await other.stop();
    await redis.stop();
  });

  test('a process that stops sends its viewers away at once, to come back', async () => {
    const room = await meeting.open();
    const beside = await startTestApp({ beside: app });
    const screen = await watched(office, room, { at: beside });
    await beside.stop();
    expect(screen.closedWith).toBe(1012);
  });

  test('an item is followed by itself', async () => {
    const room = await meeting.present();
    const document =
      'subscription ($id: ID!) { vettingItemChanged(id: $id) { id status opinionCount decision { outcome } } }';
    const follower = await follow<{ vettingItemChanged: { status: string } }>(app, office.token, document, {
      id: room.itemId(),
    });
    followers.push(follower as unknown as Follower<never>);
    await follower.until(({ vettingItemChanged }) => vettingItemChanged.status === 'PRESENTING');
    await room.decide(0, { outcome: 'DEFER' });
    await follower.until(({ vettingItemChanged }) => vettingItemChanged.status === 'DEFERRED');
  });

  test('counts never run backwards, and a burst of changes ends with the last', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => world.person()));
    const room = await meeting.present({ enlargedIds: ids(people), quorum: 2 });
    const screen = await watched(office, room);
    await Promise.all(
      people.map(({ id: personId }) =>
        office.run('mutation ($input: RecordedOpinionInput!) { recordOpinion(input: $input) { id } }', {
          input: { ...room.opinion(), personId },
        }),
      ),
    );
    await screen.until(({ vettingSessionChanged }) => vettingSessionChanged.items[0]!.opinionCount === people.length);
    const counts = screen.told.map(({ data }) => data!.vettingSessionChanged.items[0]!.opinionCount!);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });
});

describe('V5: nobody is told more than they may see', () => {
  const details = `subscription ($id: ID!) { vettingSessionChanged(id: $id) { ...Room } }`;
  const all = `fragment Room on VettingSession {
    id status quorate checkedInCount viewerRole
    viewerMay { plan changeAgenda reorder open close checkIn checkInOthers recordFor correct }
    presider { id name } currentItem { id } signOffs { id title }
    attendees { person { id name tier } role checkedInAt checkedOutAt }
    items {
      id position status recused presiderRecused opinionCount
      submission { id number title status }
      myOpinion { recommendation comment scores { criterion score } }
      opinions { attendee { id name } recused recommendation comment recorded scores { criterion score } }
      averageScores { criterion score count } spread { criterion min max deviation } recommendations { outcome count }
      decision { outcome reason mergedInto { id number title } decider { id name } recorded }
      viewerMay { present giveOpinion comment decide undo nameActingPresider recordFor }
    }
  }`;

  test('what each viewer is sent is what they would read, whoever shares it, at every step', async () => {
    const { author } = meeting;
    const reporter = await world.chair();
    const guest = await world.member();
    const silentGuests = [await world.member(), await world.member()];
    const enlarged = await world.member();
    const observers = [await world.chair(), await world.chair()];
    const own = await meeting.desk.shortlisted(reporter);
    const others = await meeting.submissions(3);
    const target = await meeting.desk.shortlisted(silentGuests[0]!);
    const room = await meeting.plan({
      submissionIds: ids([own, ...others]),
      attendeeIds: [...meeting.attendees.map(({ personId }) => personId), reporter.personId],
      enlargedIds: [enlarged.personId],
      guestIds: [guest, ...silentGuests].map(({ personId }) => personId),
      quorum: 3,
    });
    const viewers = [
      meeting.presider,
      ...meeting.attendees,
      reporter,
      guest,
      ...silentGuests,
      enlarged,
      ...observers,
      office,
      await world.office(),
      author,
    ].filter((viewer) => viewer !== author);
    const screens = await Promise.all(
      viewers.map((viewer) => watched(viewer, room, { document: `${details} ${all}` })),
    );
    const steps: (() => Promise<unknown>)[] = [
      () => room.open(),
      () => room.give(meeting.attendees[0]!, 1, { comment: '先看过了' }),
      () => room.present(1),
      () => room.give(enlarged, 1, { recommendation: 'RETAIN' }),
      () => guest.run('GiveOpinion', { input: { itemId: room.itemId(1), comment: '列席意见' } }),
      () => room.give(meeting.presider, 1),
      () => room.decide(1),
      () => room.present(2),
      () => room.decide(2, { outcome: 'MERGE', mergeIntoId: target.id }),
      () => room.present(0),
      () => room.decide(0),
      () => room.close(),
    ];
    for (const step of steps) {
      await step();
      await Promise.all(
        viewers.map(async (viewer, index) => {
          const read = await viewer.run<{ vettingSession: RoomView }>(
            `query ($id: ID!) { vettingSession(id: $id) { ...Room } } ${all}`,
            { id: room.id },
          );
          const wanted = JSON.stringify(read.vettingSession);
          await screens[index]!.until((last) => JSON.stringify(last.vettingSessionChanged) === wanted);
        }),
      );
    }
    for (const [index, screen] of screens.entries()) {
      const opinionsBefore = screen.told.flatMap(({ data }) =>
        data!.vettingSessionChanged.items
          .filter(({ status }) => status === 'WAITING' || status === 'PRESENTING')
          .flatMap(({ opinions }) => opinions.filter(({ recused }) => !recused)),
      );
      const isOwn =
        viewers[index] === meeting.attendees[0] ||
        viewers[index] === enlarged ||
        viewers[index] === guest ||
        viewers[index] === meeting.presider;
      expect(opinionsBefore.length > 0).toBe(isOwn);
    }
  });

  test('what is worked out for many never holds what one of them entered meanwhile', async () => {
    const room = await meeting.open();
    const [one, other] = meeting.attendees as [Someone, Someone];
    const screens = [
      await watched(one, room, { document: `${details} ${all}` }),
      await watched(other, room, { document: `${details} ${all}` }),
    ];
    const { reads } = app.app.platform;
    const read = reads.one.bind(reads);
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    let waiting = 0;
    reads.one = async (...args) => {
      // Of the attendees' shared view; those who act get their answers.
      if (args[1] === 'VettingSession' && args[0].request.watcher && args[3].has('items')) {
        waiting++;
        await gate;
      }
      return read(...args);
    };
    try {
      await room.present();
      await expect.poll(() => waiting).toBeGreaterThan(0);
      await room.give(one, 0, { comment: '只给自己看' });
    } finally {
      open();
      reads.one = read;
    }
    await screens[0]!.until((last) => JSON.stringify(last).includes('只给自己看'));
    await screens[1]!.until(({ vettingSessionChanged }) => vettingSessionChanged.currentItem !== null);
    expect(JSON.stringify(screens[1]!.told)).not.toContain('只给自己看');
  });

  test('one view is worked out for all who see the same', async () => {
    const observers = await Promise.all(Array.from({ length: 12 }, () => world.chair()));
    const room = await meeting.open();
    const screens = await Promise.all(observers.map((observer) => watched(observer, room)));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    app.takeStatements();
    await room.present();
    await Promise.all(
      screens.map((screen) => screen.until(({ vettingSessionChanged }) => vettingSessionChanged.currentItem !== null)),
    );
    const reads = app.takeStatements().filter((text) => /FROM `vetting_item`/.test(text));
    expect(reads.length).toBeLessThan(observers.length / 2);
  });
});

describe('who may not follow a room is refused', () => {
  test('nobody at all, members outside of it, and a credential of another page', async () => {
    const room = await meeting.plan();
    const anonymous = await watching(null, room);
    await anonymous.untilEnded();
    expect(anonymous.codes).toEqual(['UNAUTHENTICATED']);
    const outsider = await watching(await world.member(), room);
    await outsider.untilEnded();
    expect(outsider.codes).toEqual(['NOT_FOUND']);
    const cookie = `sanlian_session=${meeting.presider.token}`;
    const foreign = await watching(null, room, { headers: { cookie, origin: 'https://elsewhere.example' } });
    await foreign.untilEnded();
    expect(foreign.codes).toEqual(['UNAUTHENTICATED']);
    const ownPage = await watched(null, room, { headers: { cookie } });
    expect(ownPage.last.vettingSessionChanged.id).toBe(room.id);
  });

  test('queries, changes and broken documents have no place on a socket', async () => {
    const room = await meeting.plan();
    for (const document of [
      'query ($id: ID!) { vettingSession(id: $id) { id } }',
      'mutation ($id: ID!) { openVettingSession(id: $id) { id } }',
    ]) {
      const refused = await watching(meeting.presider, room, { document });
      await refused.untilEnded();
      expect(refused.codes).toEqual(['ONLY_SUBSCRIPTIONS']);
    }
    const broken = await watching(meeting.presider, room, {
      document: 'subscription ($id: ID!) { vettingSessionChanged(id: $id) { password } }',
    });
    await broken.untilEnded();
    expect(broken.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('whoever signs out is told nothing more', async () => {
    const room = await meeting.open();
    const leaving = await world.chair();
    const screen = await watched(leaving, room);
    await leaving.run('SignOut');
    await screen.untilEnded();
    expect(screen.codes).toEqual(['UNAUTHENTICATED']);
    const told = screen.told.length;
    await room.present();
    await watched(office, room);
    expect(screen.told).toHaveLength(told);
  });

  test('whoever is no longer in the plan, or loses the role, is told nothing more', async () => {
    const member = await world.member();
    const chair = await world.chair();
    const room = await meeting.plan({ guestIds: [member.personId] });
    const guest = await watched(member, room);
    const observer = await watched(chair, room);
    const { version, ...rest } = await room.seenBy(office);
    await office.run(
      'mutation ($id: ID!, $version: Int!, $input: VettingSessionInput!) { updateVettingSession(id: $id, version: $version, input: $input) { id } }',
      { id: room.id, version, input: meeting.input({ title: rest.title, submissionIds: [...room.submissionIds] }) },
    );
    await guest.untilEnded();
    expect(guest.codes).toEqual(['NOT_FOUND']);
    await world.admin.run('SetAccountRoles', { id: chair.accountId, roles: ['MEMBER'] });
    await observer.untilEnded();
    expect(observer.codes).toEqual(['NOT_FOUND']);
  });
});
