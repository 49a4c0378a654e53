import ExcelJS from 'exceljs';
import { createWorld, OBJECT, ReportPress, SubmissionDesk, YearDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { upload } from '../../testing/upload';

const at = (time: string) => Date.parse(`${time}:00+08:00`);

let app: TestApp;
let world: World;
let press: ReportPress;
let office: Someone;
let year: YearDesk;
beforeAll(async () => {
  app = await startTestApp({ now: at('2026-12-07T09:00') });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  press = await ReportPress.open(world, await SubmissionDesk.open(world));
  office = press.office;
  year = new YearDesk(2026, office);
});
afterAll(() => app.stop());

const news = async (someone: Someone, kind: string) => {
  const { inbox } = await someone.run<{ inbox: { items: { kind: string; title: string; body: string }[] } }>(
    '{ inbox(page: { limit: 50 }) { items { kind title body } } }',
  );
  return inbox.items.filter((item) => item.kind === kind).map(({ body }) => body);
};
const done = async (personId: string, key: string) =>
  (await year.row(personId))?.duties.find((duty) => duty.key === key);

describe('A1: what is recorded by hand', () => {
  const REMOVE = 'mutation ($id: ID!) { removeDutyRecord(id: $id, note: "重复登记") }';

  test('counts for its duty until it is removed, and is read by the person and the sector’s convener', async () => {
    const sector = await world.sector();
    const [member, stranger] = [await world.member({ sector }), await world.member()];
    const convener = await world.convener(sector);
    await year.recordDuty({ personId: member.personId, count: 2 });
    const { id } = await year.recordDuty({ personId: member.personId, dutyKey: 'research' });
    expect(await done(member.personId, 'proposal')).toMatchObject({ done: 2, met: true });
    const seen = async (viewer: Someone) => {
      const { dutyRecords } = await viewer.run<{ dutyRecords: { items: { dutyKey: string }[] } }>(
        'query ($id: ID!) { dutyRecords(filter: { personId: $id, year: 2026 }) { total items { dutyKey on count } } }',
        { id: member.personId },
      );
      return dutyRecords.items.length;
    };
    expect([await seen(member), await seen(convener), await seen(stranger)]).toEqual([2, 2, 0]);
    expect(await member.refusal(REMOVE, { id })).toBe('FORBIDDEN');
    await office.run(REMOVE, { id });
    expect(await office.refusal(REMOVE, { id })).toBe('NOT_FOUND');
    expect(await done(member.personId, 'research')).toMatchObject({ done: 0, met: false });
  });

  test('is refused for the information duty, an unknown duty, and a day to come', async () => {
    const member = await world.member();
    const record = 'mutation ($input: DutyRecordInput!) { recordDuty(input: $input) { id } }';
    const input = { year: 2026, personId: member.personId, dutyKey: 'proposal', on: '2026-03-01', title: '提案' };
    const refusedFor = async (more: object) =>
      (await office.problem(record, { input: { ...input, ...more } }))?.extensions.fields?.[0];
    expect(await refusedFor({ dutyKey: 'information' })).toMatchObject({ path: 'dutyKey', code: 'NOT_ALLOWED' });
    expect(await refusedFor({ dutyKey: 'other' })).toMatchObject({ path: 'dutyKey', code: 'NOT_FOUND' });
    expect(await refusedFor({ on: '2026-12-08' })).toMatchObject({ path: 'on', code: 'IN_THE_FUTURE' });
    expect(await member.refusal(record, { input })).toBe('FORBIDDEN');
  });

  test('comes in by import as well, each once, all rows or none', async () => {
    const { personId } = await world.member({ name: '登记甲' });
    const run = async (csv: string, dryRun: boolean) => {
      const { id: fileId } = await upload(app, office.token, 'duties.csv', csv);
      const { importDutyRecords } = await office.run<{
        importDutyRecords: {
          created: number;
          unchanged: number;
          errors: { row: number; column: string; code: string }[];
        };
      }>(
        `mutation ($fileId: ID!, $dryRun: Boolean!) {
          importDutyRecords(fileId: $fileId, dryRun: $dryRun) { created updated unchanged errors { row column code } }
        }`,
        { fileId, dryRun },
      );
      return importDutyRecords;
    };
    const head = '姓名,履职任务,日期,内容,次数\n';
    const good = '登记甲,提交一件提案,2026年3月1日,关于停车的提案,\n登记甲,service,2026-04-02,义诊,2\n';
    const bad = '查无此人,提交一件提案,2026-03-01,提案,\n登记甲,information,2027-01-01,信息,半次\n';
    expect(await run(head + good + bad, false)).toMatchObject({
      errors: [
        { row: 4, column: '姓名', code: 'NOT_FOUND' },
        { row: 5, column: '次数', code: 'NOT_AN_INTEGER' },
      ],
    });
    expect((await done(personId, 'service'))?.done).toBe(0);
    expect(await run(head + good, true)).toMatchObject({ created: 2, errors: [] });
    expect(await run(head + good, false)).toMatchObject({ created: 2, unchanged: 0 });
    expect(await run(head + good, false)).toMatchObject({ created: 0, unchanged: 2 });
    expect([(await done(personId, 'proposal'))?.done, (await done(personId, 'service'))?.done]).toEqual([1, 2]);
  });
});

test('activities of a sector are recorded by the office and its convener, and by no other', async () => {
  const sector = await world.sector();
  const convener = await world.convener(sector);
  const [member, other] = [await world.member({ sector }), await world.convener()];
  const RECORD =
    'mutation ($input: SectorActivityInput!) { recordSectorActivity(input: $input) { id version on people { id } mayEdit } }';
  const EDIT =
    'mutation ($id: ID!, $version: Int!, $input: SectorActivityInput!) { editSectorActivity(id: $id, version: $version, input: $input) { version title } }';
  const input = {
    sectorId: sector.id,
    on: '2026-06-01',
    title: '界别调研',
    place: '开发区',
    personIds: [member.personId],
  };
  const { recordSectorActivity } = await convener.run<{ recordSectorActivity: { id: string; version: number } }>(
    RECORD,
    { input },
  );
  expect(recordSectorActivity).toMatchObject({ on: '2026-06-01', people: [{ id: member.personId }], mayEdit: true });
  for (const outsider of [other, member]) expect(await outsider.refusal(RECORD, { input })).toBe('FORBIDDEN');
  const { id, version } = recordSectorActivity;
  const edited = { ...input, title: '界别视察', yielded: '形成两条线索。' };
  expect(await other.refusal(EDIT, { id, version, input: edited })).toBe('NOT_FOUND');
  await office.run(EDIT, { id, version, input: edited });
  expect(await convener.refusal(EDIT, { id, version, input: edited })).toBe('CONFLICT');
  const { sectorActivities } = await member.run<{ sectorActivities: { total: number; items: object[] } }>(
    '{ sectorActivities(filter: { year: 2026, q: "线索" }) { total items { title yielded mayEdit } } }',
  );
  expect(sectorActivities).toEqual({
    total: 1,
    items: [{ title: '界别视察', yielded: '形成两条线索。', mayEdit: false }],
  });
});

test('A3: the assessment knows terms and exemptions, and whoever left before the year isn’t in it', async () => {
  const [stays, left] = [await world.member(), await world.member()];
  const term = (personId: string, leftOn: string | null) =>
    office.run('mutation ($input: MembershipInput!) { setMembership(input: $input) { id term } }', {
      input: { personId, term: '第十届', joinedOn: '2022-01-08', leftOn },
    });
  await term(stays.personId, null);
  await term(left.personId, '2025-12-31');
  expect(await year.row(left.personId)).toBeUndefined();
  await term(left.personId, '2026-05-31');
  expect(await year.row(left.personId)).toMatchObject({ term: '第十届' });

  const EXEMPT = 'mutation ($input: ExemptionInput!) { exempt(input: $input) { id } }';
  const input = { personId: stays.personId, year: 2026, reason: '长期病休' };
  expect(await stays.refusal(EXEMPT, { input })).toBe('FORBIDDEN');
  const { exempt } = await office.run<{ exempt: { id: string } }>(EXEMPT, { input });
  expect(await office.refusal(EXEMPT, { input })).toBe('ALREADY_EXISTS');
  expect(await year.row(stays.personId)).toMatchObject({ exempt: true, exemptionReason: '长期病休' });
  expect((await year.row(stays.personId, await world.analyst()))?.exemptionReason).toBeNull();
  expect((await year.page(office, { exempt: true })).items.map(({ person }) => person.id)).toEqual([stays.personId]);
  await office.run('mutation ($id: ID!) { endExemption(id: $id) { endedAt } }', { id: exempt.id });
  expect(await year.row(stays.personId)).toMatchObject({ exempt: false });
});

test('an award is shown beside the person, who hears of it; a withdrawn one is gone', async () => {
  const member = await world.member({ name: '获奖甲' });
  const input = { year: 2026, title: '优秀政协委员', personId: member.personId };
  expect(await member.refusal('GiveAward', { input })).toBe('FORBIDDEN');
  expect(await office.refusal('GiveAward', { input: { year: 2026, title: '空' } })).toBe('BAD_USER_INPUT');
  const { giveAward } = await office.run<{ giveAward: { id: string } }>('GiveAward', { input });
  expect((await year.row(member.personId))?.awards).toEqual([{ title: '优秀政协委员' }]);
  expect(await news(member, 'AWARD_GIVEN')).toEqual(['获奖甲获得 2026 年度“优秀政协委员”。']);
  await office.run('mutation ($id: ID!) { withdrawAward(id: $id, note: "误发") }', { id: giveAward.id });
  expect((await year.row(member.personId))?.awards).toEqual([]);
});

describe('A3: check and publication', () => {
  test('everyone may object for five working days, and what is published stays as it was', async () => {
    const sector = await world.sector();
    const [best, idle] = [await world.member({ sector }), await world.member({ sector })];
    const convener = await world.convener(sector);
    const stranger = await world.member();
    await press.adopted(best);
    expect(await office.refusal('PublishAssessment', { year: 2026 })).toBe('CHECK_NOT_OVER');
    expect(await idle.refusal(OBJECT, { year: 2026, text: '有误' })).toBe('CHECK_NOT_OPEN');

    expect(await year.openCheck()).toMatchObject({ state: 'CHECKING', checkUntil: '2026-12-14' });
    expect(await news(idle, 'ASSESSMENT_CHECK')).toEqual([
      '2026 年度考核结果请您核对，如有异议请于 2026-12-14 前提出。',
    ]);
    const { id } = await year.object(idle);
    expect(await news(office, 'ASSESSMENT_OBJECTED')).toHaveLength(1);
    const objections = (viewer: Someone) =>
      viewer.run<{ assessmentObjections: object[] }>(
        '{ assessmentObjections(year: 2026, unanswered: true) { id text } }',
      );
    expect((await objections(idle)).assessmentObjections).toHaveLength(1);
    for (const other of [stranger, convener]) expect((await objections(other)).assessmentObjections).toEqual([]);
    expect(await office.refusal('PublishAssessment', { year: 2026 })).toBe('CHECK_NOT_OVER');

    app.setNow(at('2026-12-15T09:00'));
    expect(await idle.refusal(OBJECT, { year: 2026, text: '晚了' })).toBe('CHECK_NOT_OPEN');
    expect(await office.problem('PublishAssessment', { year: 2026 })).toMatchObject({
      ...{ message: '还有 1 条异议没有答复，不能公布考核结果。', extensions: { code: 'INCOMPLETE' } },
    });
    await year.answer(id, '已核实，无误。');
    expect(await news(idle, 'ASSESSMENT_OBJECTION_ANSWERED')).toEqual([
      '您对 2026 年度考核的异议已答复：已核实，无误。',
    ]);
    expect(await idle.refusal('PublishAssessment', { year: 2026 })).toBe('FORBIDDEN');
    await year.publish();
    expect(await office.refusal('PublishAssessment', { year: 2026 })).toBe('ILLEGAL_TRANSITION');

    await press.adopted(idle);
    expect(await year.row(idle.personId)).toMatchObject({ points: 0, dutyMet: false });
    expect(
      (await year.page(office, {}, { live: true })).items.find((row) => row.person.id === idle.personId),
    ).toMatchObject({
      points: 6,
    });
    const shows = async (viewer: Someone) =>
      Promise.all([best, idle].map(async ({ personId }) => (await year.row(personId, viewer)) !== undefined));
    expect(await shows(stranger)).toEqual([true, false]);
    expect(await shows(idle)).toEqual([true, true]);
    expect(await shows(convener)).toEqual([true, true]);
    const { sectorAssessment } = await stranger.run<{ sectorAssessment: { sector: { id: string }; points: number }[] }>(
      '{ sectorAssessment(year: 2026) { sector { id } points } }',
    );
    expect(sectorAssessment.find((row) => row.sector.id === sector.id)?.points).toBe(6);

    const SCOPE = 'mutation { setPublicationScope(year: 2026, scope: FULL) { scope state } }';
    expect(await office.refusal(SCOPE)).toBe('FORBIDDEN');
    await press.chair.run(SCOPE);
    expect(await shows(stranger)).toEqual([true, true]);
    expect(await office.refusal('SetDutyRules', { year: 2026, rules: [{ key: 'a', title: 'a', target: 1 }] })).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  test('the ledger of a year holds everybody, for those who read all assessments', async () => {
    const member = await world.member({ name: '台账甲' });
    const get = (who: Someone, query: string) =>
      app.app.server.inject({
        url: `/ledgers/assessment.xlsx${query}`,
        headers: { authorization: `Bearer ${who.token}` },
      });
    expect((await get(member, '?year=2025')).statusCode).toBe(403);
    expect((await get(office, '?year=x')).statusCode).toBe(400);
    const answer = await get(office, '?year=2025');
    expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['委员', '界别', '反映单位', '特邀信息员']);
    const names = book.worksheets[0]!.getColumn(2).values;
    expect(names).toContain('台账甲');
  });
});

test('A1: in the last quarter whoever misses a duty is told once a month, in working hours', async () => {
  const member = await world.member();
  const told = async () => news(member, 'DUTIES_MISSING');
  const tick = async (time: string) => {
    app.setNow(at(time));
    await app.tick();
  };
  await tick('2027-09-15T10:00');
  await tick('2027-10-09T23:00');
  expect(await told()).toEqual([]);
  for (const time of ['2027-10-11T10:00', '2027-10-12T10:00', '2027-10-29T16:00']) await tick(time);
  expect(await told()).toHaveLength(1);
  expect((await told())[0]).toMatch('2027 年度您还有 6 项履职任务未完成：反映一条高质量社情民意信息、');
  await tick('2027-11-08T10:00');
  expect(await told()).toHaveLength(2);
});
