import { setTimeout as pause } from 'node:timers/promises';
import { ChairMeeting, createWorld, sixScores, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow } from '../../testing/follow';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { eventsOf, overSockets, times } from '../../testing/races';

const PEOPLE = 200;
/** Of them as many have an account and speak for themselves; for the others the office records. */
const IN_PERSON = 40;
const VERSIONS = 5;

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(await overSockets(app), ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 4);
  ({ office } = meeting.desk);
});
afterAll(() => app.stop());

const GIVE = 'mutation ($input: OpinionInput!) { giveOpinion(input: $input) { id } }';
const RECORD = 'mutation ($input: RecordedOpinionInput!) { recordOpinion(input: $input) { id } }';
const SEEN = 'items { opinionCount averageScores { criterion score count } }';
const COUNTS = `query ($id: ID!) { vettingSession(id: $id) { ${SEEN} } }`;
const SCREEN = `subscription ($id: ID!) { vettingSessionChanged(id: $id) { ${SEEN} } }`;

interface Counts {
  opinionCount: number;
  averageScores: { criterion: string; score: number; count: number }[];
}

/** Somebody takes part, by an account of their own or through the office. */
type Say = (input: Record<string, unknown>) => Promise<unknown>;

/** Versions differ in every part, so that a mixture of two would be noticed. */
const version = (itemId: string, person: number, number: number) => {
  const score = 1 + ((person + number) % 5);
  return { itemId, recommendation: 'REPORT', comment: `${person} 之 ${number}`, scores: sixScores(score) };
};

test(
  'of a thousand opinions given at once none is lost and none counts twice, and no count runs backwards',
  { timeout: 300_000 },
  async () => {
    const inPerson = await Promise.all(times(IN_PERSON, () => world.member()));
    const onPaper = await Promise.all(times(PEOPLE - IN_PERSON, () => world.person()));
    const room = await meeting.present({
      enlargedIds: [...inPerson.map(({ personId }) => personId), ...onPaper.map(({ id }) => id)],
      quorum: 3,
    });
    const people: Say[] = [
      ...inPerson.map(
        (someone): Say =>
          (input) =>
            someone.run(GIVE, { input }),
      ),
      ...onPaper.map(
        ({ id: personId }): Say =>
          (input) =>
            office.run(RECORD, { input: { ...input, personId } }),
      ),
    ];
    // V5: a presider who scores does so before seeing averages.
    await room.give(meeting.presider, 0, { scores: sixScores(3) });

    const screen = await follow<{ vettingSessionChanged: { items: [Counts] } }>(app, meeting.presider.token, SCREEN, {
      id: room.id,
    });
    const asked: Counts[] = [];
    let isDone = false;
    const watching = (async () => {
      while (!isDone) {
        const { vettingSession } = await meeting.presider.run<{ vettingSession: { items: [Counts] } }>(COUNTS, {
          id: room.id,
        });
        asked.push(vettingSession.items[0]);
        await pause(20);
      }
    })();
    await Promise.all(
      people.map(async (say, person) => {
        await Promise.all(times(VERSIONS, (number) => say(version(room.itemId(), person, number))));
        await say(version(room.itemId(), person, VERSIONS));
      }),
    ).finally(() => (isDone = true));
    await watching;
    await screen.until(({ vettingSessionChanged }) => vettingSessionChanged.items[0].opinionCount === PEOPLE + 1);
    await screen.stop();
    const told = screen.told.map(({ data }) => data!.vettingSessionChanged.items[0]);
    for (const seen of [asked, told]) {
      const counts = seen.map(({ opinionCount }) => opinionCount);
      expect(counts).toEqual([...counts].sort((one, other) => one - other));
      expect(new Set(counts).size).toBeGreaterThan(5);
      // Whoever has given an opinion has given six scores: what is seen in between is whole as well.
      for (const { opinionCount, averageScores } of seen)
        expect(averageScores.map(({ count }) => count)).toEqual(times(6, () => opinionCount));
    }

    expect(await eventsOf(app, 'vetting.item.opinionGiven', room.itemIds)).toHaveLength(PEOPLE * (VERSIONS + 1) + 1);
    await room.decide();
    const { opinions, opinionCount, averageScores } = await room.itemSeenBy(office);
    expect(opinionCount).toBe(PEOPLE + 1);
    expect(opinions).toHaveLength(PEOPLE + 1);
    const wanted = times(PEOPLE, (person) => version(room.itemId(), person, VERSIONS));
    for (const { comment, scores } of wanted)
      expect(opinions.filter((opinion) => opinion.comment === comment)).toMatchObject([{ scores }]);
    const sum = wanted.reduce((total, { scores }) => total + scores[0]!.score, 3);
    const score = Math.round((sum / (PEOPLE + 1)) * 100) / 100;
    expect(averageScores).toEqual(sixScores(1).map(({ criterion }) => ({ criterion, score, count: PEOPLE + 1 })));
  },
);

test('the same person’s opinions at once end as one of them, whole', async () => {
  const room = await meeting.present();
  const [someone] = meeting.attendees as [Someone];
  await Promise.all(times(20, (number) => someone.run(GIVE, { input: version(room.itemId(), 0, number) })));
  const { opinions } = await room.itemSeenBy(someone);
  expect(opinions).toHaveLength(1);
  const [, number] = opinions[0]!.comment!.split(' 之 ');
  expect(opinions).toMatchObject([{ scores: version(room.itemId(), 0, Number(number)).scores }]);
});

test('opinions and a decision at once: what came before the decision counts, what came after is refused', async () => {
  const room = await meeting.present();
  const answers = await Promise.all([
    ...meeting.attendees.map((someone) => room.giving(someone)),
    room.deciding(),
    ...meeting.attendees.map((someone) => room.giving(someone)),
  ]);
  const codes = answers.map((answer) => answer?.extensions.code ?? 'DONE');
  expect(codes[4]).toBe('DONE');
  for (const code of codes) expect(['DONE', 'ALREADY_DECIDED']).toContain(code);
  const given = meeting.attendees.filter((_, index) => codes[index] === 'DONE' || codes[index + 5] === 'DONE');
  expect((await room.itemSeenBy(office)).opinionCount).toBe(given.length);
});
