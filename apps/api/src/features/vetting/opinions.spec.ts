import {
  ChairMeeting,
  createWorld,
  sixScores,
  SubmissionDesk,
  type OpinionWishes,
  type Someone,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
let a: Someone, b: Someone, c: Someone;
let guest: Someone;
let enlarged: Someone;
let bystander: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 3);
  ({ presider } = meeting);
  ({ office } = meeting.desk);
  [a, b, c] = meeting.attendees as [Someone, Someone, Someone];
  [guest, enlarged, bystander] = await Promise.all([world.member(), world.member(), world.chair()]);
});
afterAll(() => app.stop());

const RECORD = `mutation ($input: RecordedOpinionInput!) { recordOpinion(input: $input) {
  opinionCount opinions { attendee { id } comment recommendation recorded } } }`;
const VIEW = `query ($id: ID!) { vettingSession(id: $id) { viewerRole items {
  recused presiderRecused opinionCount averageScores { criterion score count } recommendations { outcome count }
  spread { criterion min max deviation } outliers { criterion score count } givenBy { id }
  myOpinion { recommendation comment scores { score } }
  viewerMay { giveOpinion comment decide present undo recordFor }
} } }`;
interface Seen {
  viewerRole: string | null;
  items: {
    recused: boolean;
    presiderRecused: boolean;
    opinionCount: number | null;
    averageScores: { criterion: string; score: number; count: number }[];
    recommendations: { outcome: string; count: number }[];
    spread: { criterion: string; min: number; max: number; deviation: number }[];
    outliers: { criterion: string; score: number; count: number }[];
    givenBy: { id: string }[];
    myOpinion: unknown;
    viewerMay: Record<string, boolean>;
  }[];
}
const look = async (id: string, someone: Someone) => {
  const { vettingSession } = await someone.run<{ vettingSession: Seen }>(VIEW, { id });
  return { viewerRole: vettingSession.viewerRole, ...vettingSession.items[0]! };
};
const code = async (giving: Promise<{ extensions: { code: string } } | null>) =>
  (await giving)?.extensions.code ?? null;

describe('V1, V3: giving an opinion', () => {
  test('attendees read and score beforehand, sealed, and change it until the decision', async () => {
    const room = await meeting.plan();
    await room.give(a, 0, { scores: sixScores(2), recommendation: 'RETAIN', comment: '初看' });
    await room.open();
    await room.present();
    await room.give(a, 0, { scores: sixScores(5), recommendation: 'REPORT', comment: '再看' });
    expect((await room.itemSeenBy(a)).opinions).toEqual([
      {
        attendee: { id: a.personId, name: expect.any(String) },
        recused: false,
        recommendation: 'REPORT',
        comment: '再看',
        scores: sixScores(5),
      },
    ]);
    await room.decide();
    expect(await code(room.giving(a))).toBe('ALREADY_DECIDED');
  });

  test('an opinion replaces the whole of the earlier one', async () => {
    const room = await meeting.plan();
    await room.give(a, 0, { scores: sixScores(2), comment: '有分有评' });
    await room.give(a, 0, { recommendation: 'BULLETIN' });
    expect((await room.itemSeenBy(a)).opinions).toMatchObject([
      { recommendation: 'BULLETIN', comment: null, scores: [] },
    ]);
  });

  test('scores run from 1 to 5, each criterion once', async () => {
    const room = await meeting.plan();
    const fields = async (wishes: OpinionWishes) =>
      (await room.giving(a, 0, wishes))?.extensions.fields?.map(({ path, code: problem }) => [path, problem]);
    const score = (value: number, criterion = 'ACCURACY') => ({ criterion, score: value });
    expect(await fields({ scores: [score(6)] })).toEqual([['scores.0.score', 'OUT_OF_RANGE']]);
    expect(await fields({ scores: [score(0)] })).toEqual([['scores.0.score', 'OUT_OF_RANGE']]);
    expect(await fields({ scores: [score(1), score(5)] })).toEqual([['scores.1.criterion', 'DUPLICATE']]);
    expect(await fields({ scores: [score(2.5)] })).toHaveLength(1);
    expect(await fields({ scores: [score(1, 'CHARM')] })).toHaveLength(1);
    expect(await fields({ comment: '字'.repeat(1001) })).toEqual([['comment', 'TOO_LONG']]);
    expect((await room.itemSeenBy(a)).opinions).toEqual([]);
  });

  test('V3: the session’s scoring says how much is given', async () => {
    const fields = async (scoring: 'FULL' | 'RECOMMENDATION' | 'NONE', wishes: OpinionWishes) => {
      const room = await meeting.plan({ scoring });
      const problem = await room.giving(a, 0, wishes);
      return problem?.extensions.fields?.map(({ path, code: each }) => `${path} ${each}`) ?? [];
    };
    expect(await fields('FULL', { scores: sixScores(3).slice(1) })).toEqual(['scores REQUIRED']);
    expect(await fields('FULL', { scores: sixScores(3), recommendation: null })).toEqual([]);
    expect(await fields('RECOMMENDATION', { recommendation: null, comment: '说说' })).toEqual([
      'recommendation REQUIRED',
    ]);
    expect(await fields('RECOMMENDATION', {})).toEqual([]);
    expect(await fields('NONE', {})).toEqual(['recommendation NOT_ALLOWED', 'comment REQUIRED']);
    expect(await fields('NONE', { recommendation: null, comment: '只说话' })).toEqual([]);
  });

  test('V1: enlarged attendees take part if the session says so, guests only comment', async () => {
    const wishes = { enlargedIds: [enlarged.personId], guestIds: [guest.personId] };
    const room = await meeting.plan(wishes);
    expect(await code(room.giving(enlarged))).toBeNull();
    expect(await code(room.giving(guest))).toBe('FORBIDDEN');
    expect(await code(room.giving(guest, 0, { recommendation: null, comment: '列席发言' }))).toBeNull();
    expect(await code(room.giving(guest, 0, { recommendation: null }))).toBe('BAD_USER_INPUT');
    const apart = await meeting.plan({ ...wishes, enlargedTakePart: false });
    expect(await code(apart.giving(enlarged))).toBe('FORBIDDEN');
    expect(await code(apart.giving(enlarged, 0, { recommendation: null, comment: '扩大人员发言' }))).toBeNull();
  });

  test('nobody from outside gives one', async () => {
    const room = await meeting.plan();
    expect(await code(room.giving(bystander))).toBe('FORBIDDEN');
    expect(await code(room.giving(office))).toBe('FORBIDDEN');
    expect(await code(room.giving(meeting.author))).toBe('NOT_FOUND');
    expect(await code(room.giving(await world.analyst()))).toBe('NOT_FOUND');
    expect(await code(room.giving(world.admin))).toBe('NOT_FOUND');
    expect(await code(room.giving(world.nobody))).toBe('UNAUTHENTICATED');
  });

  test('the office records a paper opinion, marked 代录, and overwrites nobody’s own', async () => {
    const room = await meeting.plan();
    const input = { ...room.opinion(0, { comment: '纸上所写' }), personId: a.personId };
    expect(await a.refusal(RECORD, { input })).toBe('FORBIDDEN');
    expect(await office.run(RECORD, { input })).toEqual({
      recordOpinion: {
        opinionCount: 1,
        opinions: [{ attendee: { id: a.personId }, comment: '纸上所写', recommendation: 'REPORT', recorded: true }],
      },
    });
    expect(await office.refusal(RECORD, { input: { ...input, comment: '更正笔误' } })).toBeNull();
    expect((await room.itemSeenBy(a)).opinions).toMatchObject([{ comment: '更正笔误' }]);
    await room.give(a, 0, { comment: '自己改写' });
    expect(await office.refusal(RECORD, { input })).toBe('ALREADY_EXISTS');
    expect((await room.itemSeenBy(office)).opinions).toEqual([]);
    expect(await office.refusal(RECORD, { input: { ...input, personId: bystander.personId } })).toBe('BAD_USER_INPUT');
  });
});

describe('V4: who reported the item is recused', () => {
  test('an attendee who reported or co-reported it gives no opinion, and everyone sees why', async () => {
    const submission = await meeting.desk.shortlisted(a, {
      reporters: [{ personId: a.personId, lead: true }, { personId: b.personId }],
    });
    const room = await meeting.present({ submissionIds: [submission.id], guestIds: [guest.personId] });
    expect(await code(room.giving(a))).toBe('OWN_SUBMISSION');
    expect(await code(room.giving(b))).toBe('OWN_SUBMISSION');
    const input = { ...room.opinion(), personId: b.personId };
    expect(await office.refusal(RECORD, { input })).toBe('OWN_SUBMISSION');
    await room.give(c);
    for (const someone of [presider, a, b, guest, office, bystander]) {
      const { opinions } = await room.itemSeenBy(someone);
      const recused = opinions.filter((opinion) => opinion.recused);
      expect(recused.map(({ attendee }) => attendee?.id).sort()).toEqual([a.personId, b.personId].sort());
      expect(
        recused.every(({ recommendation, comment, scores }) => !recommendation && !comment && scores.length === 0),
      ).toBe(true);
    }
    expect(await look(room.id, a)).toMatchObject({ recused: true, viewerMay: { giveOpinion: false, comment: false } });
    expect(await look(room.id, c)).toMatchObject({ recused: false, viewerMay: { giveOpinion: true } });
  });

  test('whoever becomes a co-reporter by a merge is recused from then on, and what they said no longer counts', async () => {
    const [first] = await meeting.submissions(1);
    const room = await meeting.present({ submissionIds: [first!.id] });
    await room.give(a, 0, { scores: sixScores(1) });
    await room.give(b, 0, { scores: sixScores(5) });
    const source = await meeting.desk.shortlisted(a);
    await office.run('MergeSubmissions', { input: { targetId: first!.id, sourceIds: [source.id] } });
    expect(await code(room.giving(a))).toBe('OWN_SUBMISSION');
    await room.decide();
    expect((await room.itemSeenBy(b)).averageScores).toEqual(sixScores(5).map((score) => ({ ...score, count: 1 })));
  });

  test('V8: a merge after the decision changes nothing of what was said', async () => {
    const [first] = await meeting.submissions(1);
    const room = await meeting.present({ submissionIds: [first!.id] });
    await room.give(a);
    await room.decide();
    await room.close();
    const before = await room.itemSeenBy(presider);
    const source = await meeting.desk.shortlisted(a);
    await office.run('MergeSubmissions', { input: { targetId: first!.id, sourceIds: [source.id] } });
    expect(await room.itemSeenBy(presider)).toEqual(before);
  });

  test('a recused presider shows the item and hands it to an acting presider, who alone decides it', async () => {
    const submission = await meeting.desk.shortlisted(presider);
    const room = await meeting.present({ submissionIds: [submission.id], enlargedIds: [enlarged.personId] });
    const NAME = `mutation ($itemId: ID!, $personId: ID!) { nameActingPresider(itemId: $itemId, personId: $personId) {
      items { actingPresider { id } } } }`;
    const name = (someone: Someone, personId: string) => someone.refusal(NAME, { itemId: room.itemId(), personId });
    expect(await code(room.deciding())).toBe('OWN_SUBMISSION');
    expect(await code(room.deciding(0, {}, office))).toBe('OWN_SUBMISSION');
    expect(await look(room.id, presider)).toMatchObject({ presiderRecused: true, viewerMay: { decide: false } });
    expect(await name(a, a.personId)).toBe('FORBIDDEN');
    expect(await name(meeting.author, a.personId)).toBe('FORBIDDEN');
    expect(await name(presider, presider.personId)).toBe('BAD_USER_INPUT');
    expect(await name(presider, bystander.personId)).toBe('BAD_USER_INPUT');
    expect(await name(presider, enlarged.personId)).toBe('BAD_USER_INPUT');
    expect(await name(office, b.personId)).toBeNull();
    expect(await name(presider, a.personId)).toBeNull();
    expect(await code(room.deciding(0, {}, b))).toBe('FORBIDDEN');
    expect(await code(room.deciding())).toBe('OWN_SUBMISSION');
    expect(await look(room.id, a)).toMatchObject({ viewerMay: { decide: true } });
    expect(await room.decide(0, {}, a)).toBe('ADOPTED');
    expect(await name(presider, b.personId)).toBe('ALREADY_DECIDED');
  });

  test('an acting presider whom a merge makes a co-reporter decides no more, and is replaced', async () => {
    const submission = await meeting.desk.shortlisted(presider);
    const room = await meeting.present({ submissionIds: [submission.id] });
    const NAME = `mutation ($itemId: ID!, $personId: ID!) {
      nameActingPresider(itemId: $itemId, personId: $personId) { id } }`;
    await presider.run(NAME, { itemId: room.itemId(), personId: a.personId });
    const source = await meeting.desk.shortlisted(a);
    await office.run('MergeSubmissions', { input: { targetId: submission.id, sourceIds: [source.id] } });
    expect(await look(room.id, a)).toMatchObject({ recused: true, opinionCount: null, viewerMay: { decide: false } });
    expect(await code(room.deciding(0, {}, a))).toBe('FORBIDDEN');
    await presider.run(NAME, { itemId: room.itemId(), personId: b.personId });
    expect(await room.decide(0, {}, b)).toBe('ADOPTED');
  });
});

describe('V5: what is seen of opinions', () => {
  test('until the decision everyone sees only their own, the presider how many and, after their own, the averages', async () => {
    const room = await meeting.present({ guestIds: [guest.personId] });
    await room.give(a, 0, { scores: sixScores(2), recommendation: 'RETAIN' });
    await room.give(b, 0, { scores: sixScores(5) });
    await room.give(guest, 0, { recommendation: null, comment: '列席意见' });
    const sealed = { averageScores: [], recommendations: [], spread: [], outliers: [] };
    const hidden = { ...sealed, opinionCount: null, givenBy: [] };
    for (const someone of [a, b]) {
      expect(await look(room.id, someone)).toMatchObject({ ...hidden, viewerRole: 'ATTENDEE' });
      const { opinions } = await room.itemSeenBy(someone);
      expect(opinions.map(({ attendee }) => attendee?.id)).toEqual([someone.personId]);
    }
    expect(await look(room.id, c)).toMatchObject({ ...hidden, myOpinion: null });
    expect(await look(room.id, bystander)).toMatchObject({ ...hidden, viewerRole: null });
    expect((await room.itemSeenBy(bystander)).opinions).toEqual([]);
    expect((await room.itemSeenBy(guest)).opinions).toMatchObject([{ comment: '列席意见' }]);
    expect(await look(room.id, guest)).toMatchObject({ ...hidden, viewerRole: 'GUEST' });
    const count = { opinionCount: 2, givenBy: [a, b].map(({ personId }) => ({ id: personId })) };
    expect(await look(room.id, office)).toMatchObject({ ...sealed, ...count });
    expect((await room.itemSeenBy(office)).opinions).toEqual([]);
    expect(await look(room.id, presider)).toMatchObject({ ...sealed, ...count, viewerRole: 'PRESIDER' });
    await room.give(presider, 0, { scores: sixScores(5) });
    const presided = await look(room.id, presider);
    expect(presided.averageScores).toEqual(sixScores(4).map((score) => ({ ...score, count: 3 })));
    expect(presided.recommendations).toEqual([
      { outcome: 'REPORT', count: 2 },
      { outcome: 'RETAIN', count: 1 },
    ]);
    expect(presided).toMatchObject({ opinionCount: 3, outliers: [] });
    expect(presided.spread[0]).toEqual({ criterion: 'ACCURACY', min: 2, max: 5, deviation: 1.41 });
    await room.give(c, 0, { scores: sixScores(5) });
    expect((await look(room.id, presider)).outliers[0]).toEqual({ criterion: 'ACCURACY', score: 2, count: 1 });
    for (const someone of [a, b, c, bystander, office]) expect(await look(room.id, someone)).toMatchObject(sealed);
    expect((await room.itemSeenBy(presider)).opinions.map(({ attendee }) => attendee?.id)).toEqual([presider.personId]);
  });

  test('a recused presider and one of a session without scores see averages without giving an opinion', async () => {
    const submission = await meeting.desk.shortlisted(presider);
    const room = await meeting.present({ submissionIds: [submission.id] });
    await room.give(a, 0, { scores: sixScores(3) });
    expect((await look(room.id, presider)).averageScores).toHaveLength(6);
    const silent = await meeting.present({ scoring: 'NONE' });
    await silent.give(a, 0, { recommendation: null, comment: '只有话' });
    expect(await look(silent.id, presider)).toMatchObject({ opinionCount: 1, averageScores: [] });
  });

  test('after it attendees, chair members and the office see averages, spread and opinions without names; guests don’t', async () => {
    const room = await meeting.present({ guestIds: [guest.personId] });
    await room.give(a, 0, { scores: sixScores(2), comment: '甲说' });
    await room.give(b, 0, { scores: sixScores(5), comment: '乙说' });
    await room.give(guest, 0, { recommendation: null, comment: '列席说' });
    await room.decide();
    for (const someone of [presider, a, c, bystander, office]) {
      const seen = await look(room.id, someone);
      expect(seen.opinionCount).toBe(2);
      expect(seen.averageScores).toEqual(sixScores(3.5).map((score) => ({ ...score, count: 2 })));
      expect(seen.spread[0]).toEqual({ criterion: 'ACCURACY', min: 2, max: 5, deviation: 1.5 });
      const { opinions } = await room.itemSeenBy(someone);
      expect(opinions.map(({ comment }) => comment).sort()).toEqual(['乙说', '列席说', '甲说'].sort());
      const named = opinions.filter(({ attendee }) => attendee !== null).map(({ attendee }) => attendee?.id);
      expect(named).toEqual(someone === a ? [a.personId] : []);
    }
    expect(await look(room.id, guest)).toMatchObject({ opinionCount: null, averageScores: [], spread: [] });
    expect((await room.itemSeenBy(guest)).opinions.map(({ comment }) => comment)).toEqual(['列席说']);
  });

  test('where names are revealed, they stand beside the opinions once the item is decided', async () => {
    const room = await meeting.present({ revealMode: 'NAMED' });
    await room.give(a, 0, { comment: '实名意见' });
    expect((await room.itemSeenBy(b)).opinions).toEqual([]);
    await room.decide();
    expect((await room.itemSeenBy(b)).opinions).toMatchObject([{ attendee: { id: a.personId }, comment: '实名意见' }]);
  });

  test('an undone decision seals the opinions again', async () => {
    const room = await meeting.present();
    await room.give(a, 0, { scores: sixScores(3) });
    await room.decide();
    await presider.run('mutation ($id: ID!) { undoVettingDecision(itemId: $id) { id } }', { id: room.itemId() });
    expect((await room.itemSeenBy(b)).opinions).toEqual([]);
    expect(await look(room.id, b)).toMatchObject({ opinionCount: null, averageScores: [], spread: [] });
  });

  test('the order in which opinions are shown doesn’t tell whose they are', async () => {
    const room = await meeting.present({ submissionIds: (await meeting.submissions(6)).map(({ id }) => id) });
    const comments = new Set<string>();
    for (let index = 0; index < 6; index++) {
      await room.present(index);
      for (const [who, someone] of [a, b, c].entries()) await room.give(someone, index, { comment: `${who}` });
      await room.decide(index);
    }
    for (const item of (await room.seenBy(office)).items)
      comments.add(item.opinions.map(({ comment }) => comment).join());
    expect(comments.size).toBeGreaterThan(1);
  });
});
