import { createWorld, ReportPress, Someone, SubmissionDesk, type World } from '@sanlian/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { follow, type Follower } from '../../testing/follow';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

interface Changed {
  inboxChanged: { id: string; kind: string; title: string };
}

let app: TestApp;
let world: World;
let press: ReportPress;
const followers: Follower<Changed>[] = [];
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  press = await ReportPress.open(world, await SubmissionDesk.open(world));
});
afterEach(async () => {
  for (const follower of followers.splice(0)) await follower.stop();
});
afterAll(() => app.stop());

async function following(who: Someone | null) {
  const follower = await follow<Changed>(app, who?.token ?? null, 'InboxChanged', {});
  followers.push(follower);
  return follower;
}
const kinds = (follower: Follower<Changed>) => follower.told.map(({ data }) => data?.inboxChanged.kind);
const inbox = async (who: Someone) =>
  (await who.run<{ inbox: { items: { id: string; kind: string }[] } }>('{ inbox { items { id kind } } }')).inbox.items;

describe('inboxChanged', () => {
  test('F1: news reaches the open screens of those whom it is for, and of nobody else', async () => {
    const [author, other] = [await world.member(), await world.member()];
    const [screen, second, elsewhere] = [await following(author), await following(author), await following(other)];
    // Nothing is told of what was before, and it is not known when following has begun.
    while (screen.told.length === 0 || second.told.length === 0) {
      await press.desk.submit(author);
      await Promise.race([screen.until(() => true), new Promise((resolve) => setTimeout(resolve, 200))]);
    }
    const { id, version } = await press.desk.submit(author);
    await press.desk.move(press.office, { id, version }, 'SHORTLIST');
    for (const each of [screen, second]) {
      const told = await each.until(({ inboxChanged }) => inboxChanged.kind === 'SHORTLISTED');
      expect((await inbox(author)).map((item) => item.id)).toContain(told.inboxChanged.id);
    }
    const ids = screen.told.map(({ data }) => data?.inboxChanged.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elsewhere.told).toEqual([]);
  });

  test('it is refused to whoever isn’t signed in', async () => {
    const stranger = await following(null);
    await stranger.untilEnded();
    expect(stranger.codes).toEqual(['UNAUTHENTICATED']);
    expect(kinds(stranger)).not.toContain('SHORTLISTED');
  });
});

describe('reports upward', () => {
  const sent = { sentAt: '2026-05-10T09:00:00+08:00' };
  const report = async (submissionId: string, recipientId: string) =>
    (
      await press.office.run<{ reportUpward: { id: string } }>('ReportUpward', {
        input: { submissionId, recipientId, ...sent },
      })
    ).reportUpward.id;

  test('what was adopted goes to a committee further up, once, and its reporters hear what became of it', async () => {
    const province = await world.organization('UPPER_COMMITTEE', { level: 'PROVINCE' });
    const { id: submissionId } = await press.adopted();
    const id = await report(submissionId, province.id);
    const input = { submissionId, recipientId: province.id, ...sent };
    expect(await press.office.refusal('ReportUpward', { input })).toBe('ALREADY_EXISTS');
    for (const someone of [press.author, press.chair, press.leadership])
      expect(await someone.refusal('ReportUpward', { input })).toBe('FORBIDDEN');
    const adopt = (adoptedAt: string, note?: string) => ({ id, adoptedAt, note });
    for (const [at, code] of [
      ['2026-05-09T09:00:00+08:00', 'BEFORE_BEGINNING'],
      ['2026-05-20T09:00:00+08:00', 'IN_THE_FUTURE'],
    ] as const) {
      const problem = await press.office.problem('RecordAdoption', adopt(at));
      expect(problem?.extensions.fields).toMatchObject([{ path: 'adoptedAt', code }]);
    }
    await press.office.run('RecordAdoption', adopt('2026-05-11T08:00:00+08:00', '第12期采用'));
    await press.office.run('RecordAdoption', adopt('2026-05-11T08:30:00+08:00', '第13期采用'));
    const { submission } = await press.author.run<{
      submission: { upwardReports: object[]; timeline: { kind: string }[] };
    }>(
      'query ($id: ID!) { submission(id: $id) { upwardReports { level note adoptedAt recipient { id } } timeline { kind } } }',
      { id: submissionId },
    );
    expect(submission.upwardReports).toMatchObject([
      { level: 'PROVINCE', note: '第13期采用', recipient: { id: province.id } },
    ]);
    expect(submission.timeline.map(({ kind }) => kind).slice(-3)).toEqual([
      'upward.reported',
      'upward.adopted',
      'upward.adopted',
    ]);
    const told = (await inbox(press.author)).map(({ kind }) => kind);
    expect(told.filter((kind) => kind === 'ADOPTED_UPWARD' || kind === 'REPORTED_UPWARD')).toEqual([
      'ADOPTED_UPWARD',
      'REPORTED_UPWARD',
    ]);
    const list = 'query ($filter: UpwardReportFilter) { upwardReports(filter: $filter) { total } }';
    expect(await press.chair.run(list, { filter: { adopted: true, recipientId: province.id, year: 2026 } })).toEqual({
      upwardReports: { total: 1 },
    });
    expect(await press.author.refusal(list, {})).toBe('FORBIDDEN');
  });

  test('nothing goes up that was never adopted, to nobody else than such a committee, and not in the future', async () => {
    const province = await world.organization('UPPER_COMMITTEE');
    const { id } = await press.desk.submit(press.author);
    const refusal = (input: object) => press.office.problem('ReportUpward', { input: { ...sent, ...input } });
    expect((await refusal({ submissionId: id, recipientId: province.id }))?.extensions.code).toBe('ILLEGAL_TRANSITION');
    const { id: submissionId } = await press.adopted();
    const department = await world.organization('DEPARTMENT');
    for (const [input, problem] of [
      [{ recipientId: department.id }, { path: 'recipientId', code: 'WRONG_KIND' }],
      [{ recipientId: 'nowhere' }, { path: 'recipientId', code: 'NOT_FOUND' }],
      [
        { recipientId: province.id, sentAt: '2026-05-12T09:00:00+08:00' },
        { path: 'sentAt', code: 'IN_THE_FUTURE' },
      ],
    ] as const)
      expect((await refusal({ submissionId, ...input }))?.extensions.fields).toMatchObject([problem]);
  });
});

describe('F3: opinions of the offices', () => {
  const said = { at: '2026-05-10T09:00:00+08:00', opinion: '报送更及时一些。' };
  const opinions = async (who: Someone) =>
    (await who.run<{ officeOpinions: { items: { id: string; answer: string | null }[] } }>('OfficeOpinions'))
      .officeOpinions.items;

  test('an office speaks for itself, the information office records any, and answers', async () => {
    const [office, leadership, other] = [press.office, await world.leadership(), await world.leadership()];
    const input = { ...said, organizationId: leadership.organizationId };
    expect(await other.refusal('RecordOfficeOpinion', { input })).toBe('FORBIDDEN');
    for (const someone of [press.chair, press.author, await world.bureau()])
      expect(await someone.refusal('RecordOfficeOpinion', { input })).toBe('FORBIDDEN');
    const future = { ...input, at: '2026-06-10T09:00:00+08:00' };
    expect((await leadership.problem('RecordOfficeOpinion', { input: future }))?.extensions.fields).toMatchObject([
      { path: 'at', code: 'IN_THE_FUTURE' },
    ]);
    const { recordOfficeOpinion } = await leadership.run<{ recordOfficeOpinion: { id: string } }>(
      'RecordOfficeOpinion',
      {
        input,
      },
    );
    await office.run('RecordOfficeOpinion', { input: { ...said, organizationId: other.organizationId } });
    expect((await inbox(office)).filter(({ kind }) => kind === 'OFFICE_OPINION_RECEIVED')).toHaveLength(1);
    expect([await opinions(leadership), await opinions(other)].map(({ length }) => length)).toEqual([1, 1]);
    expect((await opinions(press.chair)).length).toBeGreaterThanOrEqual(2);
    expect(await press.author.refusal('OfficeOpinions')).toBe('FORBIDDEN');
    const ofYear = async (year: number) =>
      (
        await leadership.run<{ officeOpinions: { total: number } }>(
          'query ($year: Int!) { officeOpinions(filter: { year: $year }) { total } }',
          { year },
        )
      ).officeOpinions.total;
    expect([await ofYear(2026), await ofYear(2025), await ofYear(99_999)]).toEqual([1, 0, 0]);
    const { id } = recordOfficeOpinion;
    expect(await leadership.refusal('AnswerOfficeOpinion', { id, answer: '好。' })).toBe('FORBIDDEN');
    await office.run('AnswerOfficeOpinion', { id, answer: '即日起每周报送。' });
    await office.run('AnswerOfficeOpinion', { id, answer: '即日起每周二报送。' });
    expect(await opinions(leadership)).toMatchObject([{ id, answer: '即日起每周二报送。' }]);
    expect((await inbox(leadership)).map(({ kind }) => kind)).toEqual([
      'OFFICE_OPINION_ANSWERED',
      'OFFICE_OPINION_ANSWERED',
    ]);
  });
});
