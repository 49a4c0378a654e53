import { ChairMeeting, createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { DomainEventRow } from '../../platform/audit/domain-event.entity';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 4);
  ({ office } = meeting.desk);
});
afterAll(() => app.stop());

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const eventsOf = (kind: string, subjectId: string) =>
  app.app.platform.database.source.manager.countBy(DomainEventRow, { kind, subjectId });

test('of a hundred opinions given at once none is lost, and the count never runs backwards', async () => {
  const people = await Promise.all(times(20, () => world.person()));
  const room = await meeting.present({
    submissionIds: ids(await meeting.submissions(5)),
    enlargedIds: ids(people),
    quorum: 3,
  });
  const record = 'mutation ($input: RecordedOpinionInput!) { recordOpinion(input: $input) { id } }';
  let isDone = false;
  const watched = (async () => {
    const counts: number[] = [];
    while (!isDone) counts.push((await room.itemSeenBy(office)).opinionCount!);
    return counts;
  })();
  await Promise.all(
    people.flatMap(({ id: personId }) =>
      times(5, (index) => {
        const scores = [{ criterion: 'BREADTH', score: 1 + index }];
        return office.run(record, { input: { ...room.opinion(index, { scores }), personId } });
      }),
    ),
  );
  isDone = true;
  const counts = await watched;
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  const { items } = await room.seenBy(office);
  expect(items.map(({ opinionCount }) => opinionCount)).toEqual(times(5, () => 20));
  for (const index of times(5, (each) => each)) {
    await room.present(index);
    await room.decide(index);
  }
  const decided = await room.seenBy(office);
  expect(decided.items.map(({ averageScores }) => averageScores)).toEqual(
    times(5, (index) => [{ criterion: 'BREADTH', score: 1 + index, count: 20 }]),
  );
});

test('the same person’s opinions at once end as one of them, whole', async () => {
  const room = await meeting.present();
  const [someone] = meeting.attendees as [Someone];
  await Promise.all(
    times(20, (index) =>
      room.give(someone, 0, {
        comment: `第${index % 5}版`,
        scores: ['ACCURACY', 'BREADTH', 'FORESIGHT'].map((criterion) => ({ criterion, score: 1 + (index % 5) })),
      }),
    ),
  );
  const { opinions } = await room.itemSeenBy(someone);
  expect(opinions).toHaveLength(1);
  const version = Number(/\d/.exec(opinions[0]!.comment!)![0]);
  expect(opinions[0]!.scores.map(({ score }) => score)).toEqual([1, 1, 1].map((one) => one + version));
});

test('of items presented at once one is presented', async () => {
  const room = await meeting.open({ submissionIds: ids(await meeting.submissions(4)) });
  await Promise.all(times(20, (index) => room.present(index % 4, index % 2 ? office : meeting.presider)));
  const seen = await room.seenBy(office);
  const presented = seen.items.filter(({ status }) => status === 'PRESENTING');
  expect(ids(presented)).toEqual([seen.currentItem?.id]);
});

test('of decisions made at once, while items are presented, each item gets one, and so does its submission', async () => {
  const room = await meeting.open({ submissionIds: ids(await meeting.submissions(3)) });
  await room.present(0);
  const outcomes = [{ outcome: 'REPORT' }, { outcome: 'RETAIN', reason: '备查' }, { outcome: 'BULLETIN' }] as const;
  const answers = await Promise.all([
    ...times(20, (index) => room.deciding(index % 3, outcomes[index % 3], index % 2 ? office : meeting.presider)),
    ...times(20, (index) => meeting.presider.problem('PresentVettingItem', { itemId: room.itemId(index % 3) })),
  ]);
  const codes = new Set(answers.map((answer) => answer?.extensions.code ?? 'DONE'));
  for (const code of codes) expect(['DONE', 'ALREADY_DECIDED', 'NOT_PRESENTED']).toContain(code);
  const seen = await room.seenBy(office);
  for (const item of seen.items) {
    const decisions = item.status === 'DECIDED' ? 1 : 0;
    expect(await eventsOf('vetting.item.decided', item.id)).toBe(decisions);
    const moved = (await meeting.desk.look(item.submission.id)).status;
    expect(moved === 'SHORTLISTED').toBe(decisions === 0);
  }
  expect(seen.items[0]!.status).toBe('DECIDED');
  expect(seen.items.filter(({ status }) => status === 'PRESENTING').length).toBeLessThanOrEqual(1);
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

test('check-ins at once are all counted', async () => {
  const people = await Promise.all(times(30, () => world.person()));
  const room = await meeting.plan({ enlargedIds: ids(people) });
  await Promise.all(people.map(({ id }) => office.run('CheckIn', { sessionId: room.id, personId: id })));
  const query = 'query ($id: ID!) { vettingSession(id: $id) { checkedInCount } }';
  expect(await office.run(query, { id: room.id })).toEqual({ vettingSession: { checkedInCount: 30 } });
});
