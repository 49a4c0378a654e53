import {
  ChairMeeting,
  createWorld,
  SubmissionDesk,
  type DecisionWishes,
  type Someone,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { DomainEventRow } from '../../platform/audit/domain-event.entity';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let meeting: ChairMeeting;
let office: Someone;
let presider: Someone;
let attendees: readonly Someone[];
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  meeting = await ChairMeeting.gather(world, desk, 3);
  ({ presider, attendees } = meeting);
  ({ office } = desk);
});
afterAll(() => app.stop());

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const UNDO =
  'mutation ($id: ID!) { undoVettingDecision(itemId: $id) { status decision { outcome } submission { status } } }';
const TOGETHER = `mutation ($input: GroupDecisionInput!) { decideVettingItems(input: $input) {
  id status decision { outcome reason } submission { status } } }`;

describe('V6: what a decision makes of the submission', () => {
  const cases: [DecisionWishes, string][] = [
    [{ outcome: 'REPORT' }, 'ADOPTED'],
    [{ outcome: 'TRANSFER' }, 'ADOPTED'],
    [{ outcome: 'BULLETIN' }, 'ADOPTED'],
    [{ outcome: 'RETAIN', reason: '留存备查' }, 'RETAINED'],
    [{ outcome: 'DECLINE', reason: '已在办理', declineReason: 'ALREADY_HANDLED' }, 'DECLINED'],
    [{ outcome: 'RETURN', reason: '数据不足,请补充' }, 'RETURNED'],
  ];
  test.each(cases)('%j', async (wishes, status) => {
    const room = await meeting.present();
    expect(await room.decide(0, wishes)).toBe(status);
    expect(await room.itemSeenBy(presider)).toMatchObject({
      status: 'DECIDED',
      decision: { declineReason: null, mergedInto: null, ...wishes },
    });
    expect((await desk.look(room.submissionId())).status).toBe(status);
  });

  test('DEFER leaves the submission as it is, for a later session', async () => {
    const room = await meeting.present();
    expect(await room.decide(0, { outcome: 'DEFER' })).toBe('SHORTLISTED');
    expect(await room.itemSeenBy(presider)).toMatchObject({ status: 'DEFERRED', decision: { outcome: 'DEFER' } });
    const next = await meeting.present({ submissionIds: [room.submissionId()] });
    expect(await next.decide()).toBe('ADOPTED');
  });

  test('MERGE makes its reporters co-reporters of the other', async () => {
    const target = await desk.shortlisted(await world.member());
    const room = await meeting.present();
    expect(await room.decide(0, { outcome: 'MERGE', mergeIntoId: target.id })).toBe('MERGED');
    expect((await room.itemSeenBy(presider)).decision).toMatchObject({
      outcome: 'MERGE',
      mergedInto: { id: target.id, number: target.number },
    });
    const { submission } = await office.run<{ submission: { reporters: { person: { id: string } }[] } }>(
      'query ($id: ID!) { submission(id: $id) { reporters { person { id } } } }',
      { id: target.id },
    );
    expect(submission.reporters.map(({ person }) => person.id)).toContain(meeting.author.personId);
  });

  test('a merge into itself, into nothing or into a draft is refused and changes nothing', async () => {
    const room = await meeting.present();
    const draft = await desk.draft(meeting.author);
    const merging = (mergeIntoId?: string) =>
      room.deciding(0, { outcome: 'MERGE', ...(mergeIntoId ? { mergeIntoId } : {}) });
    expect((await merging())?.extensions.fields).toMatchObject([{ path: 'mergeIntoId', code: 'REQUIRED' }]);
    expect((await merging(room.submissionId()))?.extensions.fields).toMatchObject([{ code: 'SELF_MERGE' }]);
    expect((await merging('none'))?.extensions.code).toMatch(/NOT_FOUND|BAD_USER_INPUT/);
    expect((await merging(draft.id))?.extensions.code).toBe('ILLEGAL_TRANSITION');
    expect(await room.itemSeenBy(presider)).toMatchObject({ status: 'PRESENTING', decision: null });
    expect((await desk.look(room.submissionId())).status).toBe('SHORTLISTED');
  });
});

describe('V6: reasons', () => {
  test.each([
    [{ outcome: 'DECLINE' }, ['reason REQUIRED', 'declineReason REQUIRED']],
    [{ outcome: 'DECLINE', reason: '不予采用' }, ['declineReason REQUIRED']],
    [{ outcome: 'RETURN' }, ['reason REQUIRED']],
    [{ outcome: 'RETAIN', reason: '  ' }, ['reason REQUIRED']],
    [{ outcome: 'REPORT', reason: '字'.repeat(1001) }, ['reason TOO_LONG']],
  ] as [DecisionWishes, string[]][])('%j lacks %j', async (wishes, expected) => {
    const room = await meeting.present();
    const fields = (await room.deciding(0, wishes))?.extensions.fields ?? [];
    expect(fields.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
    expect((await room.itemSeenBy(presider)).status).toBe('PRESENTING');
  });

  test('a decision against the majority’s recommendation needs one', async () => {
    const room = await meeting.present();
    await room.give(attendees[0]!, 0, { recommendation: 'BULLETIN' });
    await room.give(attendees[1]!, 0, { recommendation: 'BULLETIN' });
    await room.give(attendees[2]!, 0, { recommendation: 'REPORT' });
    expect((await room.deciding())?.extensions.fields).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
    expect(await room.decide(0, { reason: '事关全市' })).toBe('ADOPTED');
  });

  test('what guests and recused people say makes no majority', async () => {
    const [own] = attendees as [Someone];
    const source = await desk.shortlisted(own);
    const room = await meeting.present();
    await room.give(own, 0, { recommendation: 'BULLETIN' });
    await office.run('MergeSubmissions', { input: { targetId: room.submissionId(), sourceIds: [source.id] } });
    expect(await room.deciding()).toBeNull();
  });
});

describe('who decides', () => {
  test('the presider, and the office for the presider, marked 代录; nobody else', async () => {
    const room = await meeting.present();
    for (const someone of [attendees[0]!, await world.chair()])
      expect((await room.deciding(0, {}, someone))?.extensions.code).toBe('FORBIDDEN');
    for (const someone of [meeting.author, await world.bureau(), world.admin])
      expect((await room.deciding(0, {}, someone))?.extensions.code).toBe('FORBIDDEN');
    expect(await room.decide(0, {}, office)).toBe('ADOPTED');
    const query = `query ($id: ID!) { vettingSession(id: $id) { items { decision {
      recorded recordedBy { id } decider { id } } } } }`;
    expect(await presider.run(query, { id: room.id })).toEqual({
      vettingSession: {
        items: [
          { decision: { recorded: true, recordedBy: { id: office.accountId }, decider: { id: presider.personId } } },
        ],
      },
    });
  });

  test('only a presented item is decided, in an open session, and once', async () => {
    const planned = await meeting.plan();
    expect((await planned.deciding())?.extensions.code).toBe('SESSION_NOT_OPEN');
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(2)) });
    expect((await room.deciding())?.extensions.code).toBe('NOT_PRESENTED');
    await room.present(0);
    expect((await room.deciding(1))?.extensions.code).toBe('NOT_PRESENTED');
    await room.present(1);
    expect((await room.deciding(0))?.extensions.code).toBe('NOT_PRESENTED');
    await room.decide(1);
    expect((await room.deciding(1))?.extensions.code).toBe('ALREADY_DECIDED');
  });

  test('an item whose submission has moved on is gone and isn’t decided any more', async () => {
    const room = await meeting.present();
    const { version } = await desk.look(room.submissionId());
    await desk.move(office, { id: room.submissionId(), version }, 'RETAIN');
    expect((await room.deciding())?.extensions.code).toBe('NOT_FOUND');
  });

  test('the event of a decision tells who may be told what', async () => {
    const room = await meeting.present();
    await room.decide(0, { outcome: 'DECLINE', reason: '例行消息', declineReason: 'ROUTINE_NEWS' });
    const [event] = await app.app.platform.database.source.manager.findBy(DomainEventRow, {
      kind: 'vetting.item.decided',
      subjectId: room.itemId(),
    });
    expect(event!.payload).toMatchObject({
      submissionId: room.submissionId(),
      sessionId: room.id,
      itemId: room.itemId(),
      outcome: 'DECLINE',
      to: 'DECLINED',
      channel: 'MEMBER',
      note: '例行消息',
      declineReason: 'ROUTINE_NEWS',
      recorded: false,
    });
  });
});

describe('V3: deciding undisputed items together', () => {
  test('each shown before, all decided or none', async () => {
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(3)) });
    await room.present(0);
    await room.present(1);
    await room.give(attendees[0]!, 0);
    const together = (...indexes: number[]) => ({
      input: { itemIds: indexes.map((index) => room.itemId(index)), outcome: 'REPORT', reason: '一致同意' },
    });
    expect(await presider.refusal(TOGETHER, together(0, 1, 2))).toBe('NOT_PRESENTED');
    expect((await room.seenBy(presider)).items.map(({ status }) => status)).toEqual([
      'WAITING',
      'PRESENTING',
      'WAITING',
    ]);
    expect(await attendees[0]!.refusal(TOGETHER, together(0, 1))).toBe('FORBIDDEN');
    expect(await presider.run(TOGETHER, together(1, 0))).toEqual({
      decideVettingItems: [1, 0].map((index) => ({
        id: room.itemId(index),
        status: 'DECIDED',
        decision: { outcome: 'REPORT', reason: '一致同意' },
        submission: { status: 'ADOPTED' },
      })),
    });
    expect(await presider.refusal(TOGETHER, together(0))).toBe('ALREADY_DECIDED');
  });

  test('a disputed one, one of another session, and merging are refused', async () => {
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(2)) });
    const other = await meeting.present();
    await room.present(0);
    await room.present(1);
    await room.give(attendees[0]!, 1, { recommendation: 'BULLETIN' });
    await room.give(attendees[1]!, 1, { recommendation: 'REPORT' });
    const fields = async (itemIds: string[], outcome = 'REPORT') => {
      const problem = await presider.problem(TOGETHER, { input: { itemIds, outcome } });
      return problem?.extensions.fields?.map(({ path, code }) => `${path} ${code}`);
    };
    expect(await fields([room.itemId(0), room.itemId(1)])).toEqual(['itemIds.1 NOT_ALLOWED']);
    expect(await fields([room.itemId(0), other.itemId()])).toEqual(['itemIds.1 NOT_ALLOWED']);
    expect(await fields([room.itemId(0), room.itemId(0)])).toEqual(['itemIds.1 DUPLICATE']);
    expect(await fields([], 'REPORT')).toEqual(['itemIds REQUIRED']);
    expect(await fields([room.itemId(0)], 'MERGE')).toEqual(['outcome NOT_ALLOWED']);
    expect((await room.itemSeenBy(presider)).status).toBe('WAITING');
  });
});

describe('V6: undoing', () => {
  test.each([
    { outcome: 'REPORT' },
    { outcome: 'DECLINE', reason: '重复', declineReason: 'DUPLICATE' },
    { outcome: 'DEFER' },
  ] as DecisionWishes[])('%j is undone until the closing; the item waits, having been shown', async (wishes) => {
    const room = await meeting.present();
    await room.decide(0, wishes);
    expect(await attendees[0]!.refusal(UNDO, { id: room.itemId() })).toBe('FORBIDDEN');
    expect(await meeting.author.refusal(UNDO, { id: room.itemId() })).toBe('FORBIDDEN');
    expect(await presider.run(UNDO, { id: room.itemId() })).toEqual({
      undoVettingDecision: { status: 'WAITING', decision: null, submission: { status: 'SHORTLISTED' } },
    });
    expect(await presider.refusal(UNDO, { id: room.itemId() })).toBe('ILLEGAL_TRANSITION');
    await room.present();
    expect(await room.decide()).toBe('ADOPTED');
  });

  test('a merge is taken apart', async () => {
    const target = await desk.shortlisted(await world.member());
    const room = await meeting.present();
    await room.decide(0, { outcome: 'MERGE', mergeIntoId: target.id });
    await presider.run(UNDO, { id: room.itemId() });
    expect((await desk.look(room.submissionId())).status).toBe('SHORTLISTED');
  });

  test('not when the submission has moved on, and not when another session took it up', async () => {
    const room = await meeting.open({ submissionIds: ids(await meeting.submissions(2)) });
    await room.present(0);
    await room.decide(0, { outcome: 'RETAIN', reason: '备查' });
    const { id, version } = await desk.look(room.submissionId(0));
    await desk.move(office, { id, version }, 'SHORTLIST');
    expect(await presider.refusal(UNDO, { id: room.itemId(0) })).toBe('ILLEGAL_TRANSITION');
    await room.present(1);
    await room.decide(1, { outcome: 'DEFER' });
    await meeting.plan({ submissionIds: [room.submissionId(1)] });
    expect(await presider.refusal(UNDO, { id: room.itemId(1) })).toBe('ILLEGAL_TRANSITION');
    expect((await room.itemSeenBy(presider, 1)).decision?.outcome).toBe('DEFER');
  });
});
