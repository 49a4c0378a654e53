import { randomUUID } from 'node:crypto';
import { createWorld, SubmissionDesk, VisitRound, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
});
afterAll(() => app.stop());

const PLAN = 'mutation ($input: VisitCampaignInput!) { planVisitCampaign(input: $input) { id } }';
const RECORD = 'mutation ($input: VisitInput!) { recordVisit(input: $input) { id } }';
const EDIT = `mutation ($id: ID!, $version: Int!, $input: VisitCampaignInput!) {
  editVisitCampaign(id: $id, version: $version, input: $input) { id version memberCount } }`;
const EDIT_VISIT = `mutation ($id: ID!, $version: Int!, $input: VisitInput!) {
  editVisit(id: $id, version: $version, input: $input) { id version place } }`;
const LOOK = 'query ($id: ID!) { visitCampaign(id: $id) { id } }';

const fieldsOf = async (who: Someone, document: string, vars: object) =>
  (await who.problem(document, vars as Record<string, unknown>))?.extensions.fields;

describe('L3: a campaign', () => {
  test('is planned by the office, and shows its progress under its promised names', async () => {
    const office = await world.office();
    const [leader, member] = [await world.chair(), await world.member()];
    const input = VisitRound.input(leader, [member]);
    const planned = await office.run('PlanVisitCampaign', { input });
    expect(planned).toMatchObject({ planVisitCampaign: { year: 2026, half: 1, leader: { id: leader.personId } } });
    const { visitCampaigns } = await office.run<{ visitCampaigns: object[] }>('VisitCampaigns', { year: 2026 });
    expect(visitCampaigns[0]).toMatchObject({ visitedCount: 0, memberCount: 1, collectedCount: 0, adoptedCount: 0 });
    for (const who of [leader, member, await world.analyst(), world.admin])
      expect(await who.refusal(PLAN, { input })).toBe('FORBIDDEN');
    const nowhere = { ...input, leaderId: randomUUID(), memberIds: [member.personId, randomUUID()] };
    expect(await fieldsOf(office, PLAN, { input: nowhere })).toMatchObject([
      { path: 'leaderId', code: 'NOT_FOUND' },
      { path: 'memberIds.1', code: 'NOT_FOUND' },
    ]);
    expect(await fieldsOf(office, PLAN, { input: { ...input, half: 3 } })).toMatchObject([{ path: 'half' }]);
  });

  test('planned twice under one key is planned once', async () => {
    const office = await world.office();
    const input = VisitRound.input(await world.chair(), [await world.member()]);
    const idempotencyKey = randomUUID();
    const [one, other] = await Promise.all([1, 2].map(() => office.run(PLAN, { input }, { idempotencyKey })));
    expect(other).toEqual(one);
  });

  test('is seen by those who take part in it, of whose members they see their own', async () => {
    const round = await VisitRound.plan(world, { count: 3, leader: await world.member() });
    const [first, second] = round.members as [Someone, Someone];
    const visitor = await world.member();
    expect(await visitor.refusal(LOOK, { id: round.campaign.id })).toBe('NOT_FOUND');
    await round.assign([{ memberId: second.personId, visitorIds: [visitor.personId] }]);
    const seen = async (viewer: Someone) => (await round.look(viewer)).members.map(({ person }) => person.id);
    expect(await seen(first)).toEqual([first.personId]);
    expect(await seen(visitor)).toEqual([second.personId]);
    for (const viewer of [round.leader, round.office, await world.chair()]) expect(await seen(viewer)).toHaveLength(3);
    for (const viewer of [await world.analyst(), await world.department(), await world.lianxin()])
      expect(await viewer.refusal(LOOK, { id: round.campaign.id })).toBe('NOT_FOUND');
  });

  test('gets other members, but keeps whom it visited', async () => {
    const round = await VisitRound.plan(world);
    const [visited, other] = round.members as [Someone, Someone];
    await round.record();
    const { id, version } = await round.look();
    const late = await world.member();
    const input = VisitRound.input(round.leader, [visited, late]);
    expect(
      await fieldsOf(round.office, EDIT, { id, version, input: { ...input, memberIds: [late.personId] } }),
    ).toEqual([expect.objectContaining({ path: 'memberIds', code: 'NOT_ALLOWED' })]);
    expect(await round.leader.refusal(EDIT, { id, version, input })).toBe('FORBIDDEN');
    await round.assign([{ memberId: other.personId, visitorIds: [round.leader.personId] }]);
    expect(await round.office.refusal(EDIT, { id, version, input })).toBe('CONFLICT');
    expect(await round.office.run(EDIT, { id, version: version + 1, input })).toMatchObject({
      editVisitCampaign: { version: version + 2, memberCount: 2 },
    });
    expect((await round.look()).members).toMatchObject([
      { person: { id: visited.personId }, visited: true },
      { person: { id: late.personId }, visited: false },
    ]);
  });
});

describe('L3: who visits whom', () => {
  const PROPOSE = `query ($id: ID!, $visitorIds: [ID!]) {
    proposeVisitors(campaignId: $id, visitorIds: $visitorIds) { person { id name } visitors { id name } } }`;
  interface Proposed {
    proposeVisitors: { person: { id: string }; visitors: { id: string }[] }[];
  }

  test('is proposed evenly for those whom nobody visits, edited and confirmed; visitors are told', async () => {
    const round = await VisitRound.plan(world, { count: 5 });
    const [first, second] = [await world.member(), await world.member()];
    const visitorIds = [first.personId, second.personId];
    await round.assign([{ memberId: round.members[0]?.personId ?? '', visitorIds: [first.personId] }]);
    const vars = { id: round.campaign.id, visitorIds };
    const { proposeVisitors } = await round.office.run<Proposed>(PROPOSE, vars);
    expect(proposeVisitors).toHaveLength(4);
    const of = (id: string) => proposeVisitors.filter(({ visitors }) => visitors[0]?.id === id).length;
    expect([of(first.personId), of(second.personId)].sort()).toEqual([2, 2]);
    expect(await first.refusal(PROPOSE, vars)).toBe('FORBIDDEN');
    const confirmed = await round.assign(
      proposeVisitors.map(({ person, visitors }) => ({
        memberId: person.id,
        visitorIds: visitors.map(({ id }) => id),
      })),
    );
    expect(confirmed.members.every(({ visitors }) => visitors.length === 1)).toBe(true);
    const { inbox } = await second.run<{ inbox: { items: { kind: string; body: string }[] } }>(
      '{ inbox { items { kind title body subject { type id } } } }',
    );
    expect(inbox.items).toMatchObject([
      {
        kind: 'VISITS_ASSIGNED',
        subject: { type: 'VisitCampaign', id: round.campaign.id },
        body: expect.stringMatching(new RegExp(`${round.campaign.title}.*共2位`)),
      },
    ]);
  });

  test('without named visitors the chair meeting shares the visits, and the visited visit nobody', async () => {
    const round = await VisitRound.plan(world, { count: 4 });
    const { proposeVisitors } = await round.office.run<Proposed>(PROPOSE, { id: round.campaign.id });
    expect(proposeVisitors).toHaveLength(4);
    expect(proposeVisitors.some(({ person, visitors }) => visitors[0]?.id === person.id)).toBe(false);
  });

  test('whoever is to visit members finds those who still wait', async () => {
    const round = await VisitRound.plan(world, { count: 3 });
    const [first, second] = round.members as [Someone, Someone];
    const visitor = await world.member();
    await round.assign([first, second].map(({ personId }) => ({ memberId: personId, visitorIds: [visitor.personId] })));
    await round.record(visitor, { visitorIds: [visitor.personId] });
    const waiting = async (viewer: Someone, filter: object) =>
      (
        await viewer.run<{ campaignMembers: { total: number; items: { person: { id: string } }[] } }>(
          `query ($filter: CampaignMemberFilter) { campaignMembers(filter: $filter) {
            total items { person { id } campaign { id title } visited } } }`,
          { filter },
        )
      ).campaignMembers.items.map(({ person }) => person.id);
    expect(await waiting(visitor, { mine: true })).toEqual([first.personId, second.personId]);
    expect(await waiting(visitor, { mine: true, visited: false })).toEqual([second.personId]);
    const { id: campaignId } = round.campaign;
    expect(await waiting(round.office, { campaignId, visited: false })).toHaveLength(2);
    expect(await waiting(round.office, { campaignId, mine: true })).toEqual([]);
    expect(await waiting(first, { campaignId })).toEqual([first.personId]);
  });

  test('only members of the campaign are visited, and nobody by themselves', async () => {
    const round = await VisitRound.plan(world);
    const [member] = round.members as [Someone];
    const ASSIGN = `mutation ($id: ID!, $version: Int!, $assignments: [VisitorAssignmentInput!]!) {
      assignVisitors(campaignId: $id, version: $version, assignments: $assignments) { id } }`;
    const vars = (memberId: string, visitorId: string, version = 1) => ({
      id: round.campaign.id,
      version,
      assignments: [{ memberId, visitorIds: [visitorId] }],
    });
    expect(await fieldsOf(round.office, ASSIGN, vars(member.personId, member.personId))).toMatchObject([
      { path: 'assignments.0.visitorIds.0', code: 'NOT_ALLOWED' },
    ]);
    expect(await fieldsOf(round.office, ASSIGN, vars(round.leader.personId, randomUUID()))).toMatchObject([
      { path: 'assignments.0.memberId', code: 'NOT_FOUND' },
      { path: 'assignments.0.visitorIds.0', code: 'NOT_FOUND' },
    ]);
    expect(await round.office.refusal(ASSIGN, vars(member.personId, round.leader.personId, 7))).toBe('CONFLICT');
    expect(await round.leader.refusal(ASSIGN, vars(member.personId, round.leader.personId))).toBe('FORBIDDEN');
  });
});

describe('L3: a visit', () => {
  test('is recorded by whoever was there, the leader and the office, and by nobody else', async () => {
    const round = await VisitRound.plan(world);
    const [visited, other] = round.members as [Someone, Someone];
    const visitor = await world.member();
    await round.assign([{ memberId: visited.personId, visitorIds: [visitor.personId] }]);
    for (const recorder of [visitor, visited, round.leader, round.office])
      await round.record(recorder, { visitorIds: [visitor.personId] });
    const input = round.input({ visitorIds: [visitor.personId] });
    expect(await other.refusal(RECORD, { input })).toBe('FORBIDDEN');
    expect(await (await world.chair()).refusal(RECORD, { input })).toBe('FORBIDDEN');
    expect(await (await world.member()).refusal(RECORD, { input })).toBe('NOT_FOUND');
    expect(await (await world.analyst()).refusal(RECORD, { input })).toBe('FORBIDDEN');
    expect(await round.look()).toMatchObject({ memberCount: 2, visitedCount: 1 });
  });

  test('is of a member of the campaign, has been, and has visitors', async () => {
    const round = await VisitRound.plan(world);
    const refused = (wishes: object) => fieldsOf(round.office, RECORD, { input: round.input(wishes) });
    expect(await refused({ visitedId: round.leader.personId })).toMatchObject([
      { path: 'visitedId', code: 'NOT_ALLOWED' },
      { path: 'visitorIds.0', code: 'NOT_ALLOWED' },
    ]);
    expect(await refused({ at: '2026-05-12T10:00:00+08:00' })).toMatchObject([{ path: 'at', code: 'IN_THE_FUTURE' }]);
    expect(await refused({ visitorIds: [] })).toMatchObject([{ path: 'visitorIds', code: 'REQUIRED' }]);
    expect(await refused({ visitorIds: [randomUUID()] })).toMatchObject([{ path: 'visitorIds.0', code: 'NOT_FOUND' }]);
  });

  test('sent twice from a phone under one key is recorded once', async () => {
    const round = await VisitRound.plan(world);
    const vars = { input: round.input() };
    const idempotencyKey = randomUUID();
    const [one, other] = await Promise.all(
      [1, 2].map(() => round.leader.run<{ recordVisit: { id: string } }>(RECORD, vars, { idempotencyKey })),
    );
    expect(other).toEqual(one);
    const { visits } = await round.office.run<{ visits: { total: number } }>(
      'query ($filter: VisitFilter) { visits(filter: $filter) { total } }',
      { filter: { campaignId: round.campaign.id } },
    );
    expect(visits.total).toBe(1);
  });

  test('is corrected by whoever recorded it, the leader or the office, and stays in its campaign', async () => {
    const round = await VisitRound.plan(world);
    const [visited] = round.members as [Someone];
    const { id, version } = await round.record(visited);
    const input = { ...round.input(), place: '企业会议室' };
    const chair = await world.chair();
    expect(await chair.refusal(EDIT_VISIT, { id, version, input })).toBe('FORBIDDEN');
    expect(await (await world.member()).refusal(EDIT_VISIT, { id, version, input })).toBe('NOT_FOUND');
    expect(await visited.run(EDIT_VISIT, { id, version, input })).toMatchObject({ editVisit: { place: '企业会议室' } });
    expect(await round.leader.refusal(EDIT_VISIT, { id, version, input })).toBe('CONFLICT');
    const other = await VisitRound.plan(world);
    expect(
      await fieldsOf(round.office, EDIT_VISIT, {
        id,
        version: version + 1,
        input: { ...input, campaignId: other.campaign.id },
      }),
    ).toMatchObject([{ path: 'campaignId', code: 'NOT_ALLOWED' }]);
  });

  test('is found by member, visitor, time and words, by those who may read it', async () => {
    const round = await VisitRound.plan(world);
    const [first, second] = round.members as [Someone, Someone];
    const one = await round.record(round.leader, { demands: '希望解决老旧小区停车难。' });
    const later = { visitedId: second.personId, at: '2026-05-09T10:00:00+08:00' };
    const two = await round.record(round.leader, later);
    const list = async (viewer: Someone, filter: object = {}) =>
      (
        await viewer.run<{ visits: { items: { id: string }[] } }>(
          'query ($filter: VisitFilter) { visits(filter: $filter) { total items { id } } }',
          { filter: { campaignId: round.campaign.id, ...filter } },
        )
      ).visits.items.map(({ id }) => id);
    expect(await list(round.office)).toEqual([two.id, one.id]);
    expect(await list(round.office, { q: '停车' })).toEqual([one.id]);
    expect(await list(round.office, { visitedId: second.personId })).toEqual([two.id]);
    expect(await list(round.office, { visitorId: first.personId })).toEqual([]);
    expect(await list(round.office, { from: later.at })).toEqual([two.id]);
    expect(await list(round.leader, { mine: true })).toEqual([two.id, one.id]);
    expect(await list(first)).toEqual([one.id]);
    expect(await second.refusal('query ($id: ID!) { visit(id: $id) { id } }', { id: one.id })).toBe('NOT_FOUND');
    expect(await list(await world.analyst())).toEqual([]);
  });
});

describe('L3: what comes out of a visit', () => {
  test('keeps its origin, is counted for the campaign and found by it', async () => {
    const round = await VisitRound.plan(world);
    const [visited] = round.members as [Someone];
    const visit = await round.record();
    const chair = await world.chair();
    const draft = await desk.draft(visited, { channel: 'VISIT', visitId: visit.id });
    const shortlisted = await desk.shortlisted(visited, { channel: 'VISIT', visitId: visit.id });
    await desk.move(chair, await desk.shortlisted(visited, { visitId: visit.id }), 'SIGN_OFF', { note: '同意。' });
    expect(await round.look()).toMatchObject({ collectedCount: 2, adoptedCount: 1, reportedCount: 0 });
    const { submission } = await visited.run<{ submission: object }>(
      'query ($id: ID!) { submission(id: $id) { visit { id campaign { title } submissions { id } } } }',
      { id: draft.id },
    );
    expect(submission).toMatchObject({ visit: { id: visit.id, campaign: { title: round.campaign.title } } });
    const filter = { visitCampaignId: round.campaign.id };
    const { vettingCandidates } = await round.office.run<{ vettingCandidates: { items: object[] } }>(
      `query ($filter: SubmissionFilter) { vettingCandidates(filter: $filter) { items { id } } }`,
      { filter },
    );
    expect(vettingCandidates.items).toEqual([{ id: shortlisted.id }]);
    expect(
      await fieldsOf(visited, 'mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { id } }', {
        input: desk.input({ visitId: randomUUID() }),
      }),
    ).toMatchObject([{ path: 'visitId', code: 'NOT_FOUND' }]);
  });

  test('hidden visits stay hidden behind their submissions', async () => {
    const round = await VisitRound.plan(world);
    const visit = await round.record();
    const author = await world.member();
    const { id } = await desk.submit(author, { channel: 'VISIT', visitId: visit.id });
    expect(await author.run('query ($id: ID!) { submission(id: $id) { visitId visit { id } } }', { id })).toMatchObject(
      { submission: { visitId: visit.id, visit: null } },
    );
  });
});

describe('the ledger of visits', () => {
  const get = (who: Someone, url: string) =>
    app.app.server.inject({ method: 'GET', url, headers: who.token ? { authorization: `Bearer ${who.token}` } : {} });

  test('holds the visits of a half-year, by their time', async () => {
    const office = await world.office();
    const [leader, member] = [await world.chair(), await world.member()];
    const input = { ...VisitRound.input(leader, [member]), year: 2024, half: 2 };
    const { planVisitCampaign } = await office.run<{ planVisitCampaign: { id: string } }>(PLAN, { input });
    for (const [at, demands] of [
      ['2024-09-02T09:00:00+08:00', '二'],
      ['2024-08-02T09:00:00+08:00', '=一'],
    ])
      await office.run(RECORD, {
        input: {
          campaignId: planVisitCampaign.id,
          visitedId: member.personId,
          visitorIds: [leader.personId],
          at,
          demands,
        },
      });
    const { default: Excel } = await import('exceljs');
    const answer = await get(office, '/ledgers/visits.xlsx?year=2024&half=2');
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('2024年下半年走访台账.xlsx');
    const book = new Excel.Workbook();
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    const [sheet] = book.worksheets;
    const head = (sheet!.getRow(4).values as string[]).indexOf('意见诉求');
    expect([5, 6].map((row) => sheet!.getRow(row).getCell(head).value)).toEqual(["'=一", '二']);
    expect(sheet!.rowCount).toBe(7);
  });

  test('is for the office and the chair meeting, of a year that is one', async () => {
    const refusal = async (who: Someone, url: string) => (await get(who, url)).statusCode;
    const url = '/ledgers/visits.xlsx?year=2026&half=1';
    expect(await refusal(await world.chair(), url)).toBe(200);
    for (const who of [await world.member(), await world.bureau(), await world.analyst(), world.admin])
      expect(await refusal(who, url)).toBe(403);
    expect(await refusal(world.nobody, url)).toBe(401);
    const office = await world.office();
    for (const query of ['', 'year=26', 'year=2026&half=3'])
      expect(await refusal(office, `/ledgers/visits.xlsx?${query}`)).toBe(400);
  });
});
