import { Classroom, createWorld, type Briefed, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { upload } from '../../testing/upload';

let app: TestApp;
let world: World;
let classroom: Classroom;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  classroom = await Classroom.open(world);
});
afterAll(() => app.stop());

const READERS =
  'query ($id: ID!, $filter: BriefingReaderFilter) { briefingReaders(id: $id, filter: $filter) { total items { person { id } readAt } } }';
const REMIND = 'mutation ($id: ID!) { remindUnread(id: $id) { id remindedAt } }';
const RULE =
  'id version title inForce repealedOn body attachments { id name url } revisions { version note body attachments { id } }';
const PUBLISH = `mutation ($input: CommitteeRuleInput!) { publishCommitteeRule(input: $input) { ${RULE} } }`;
const REVISE = `mutation ($id: ID!, $version: Int!, $input: CommitteeRuleInput!) { reviseCommitteeRule(id: $id, version: $version, input: $input) { ${RULE} } }`;
const REPEAL = `mutation ($id: ID!, $version: Int!, $on: LocalDate!) { repealCommitteeRule(id: $id, version: $version, on: $on, note: "由新规定代替") { ${RULE} } }`;

interface Rule {
  id: string;
  version: number;
  attachments: { id: string; url: string }[];
}
const download = async (someone: Someone, url: string) =>
  (
    await app.app.server.inject({
      method: 'GET',
      url,
      headers: someone.token ? { authorization: `Bearer ${someone.token}` } : {},
    })
  ).statusCode;
const briefings = async (viewer: Someone, filter: object = {}) =>
  (
    await viewer.run<{
      briefings: { items: (Briefed & { mayAcknowledge: boolean; attachments: { url: string }[] })[] };
    }>(
      'query ($filter: BriefingFilter) { briefings(filter: $filter, page: { limit: 200 }) { items { id title readAt readCount audienceCount mayAcknowledge attachments { url } } } }',
      { filter },
    )
  ).briefings.items;
const newsOf = async (someone: Someone) =>
  (await someone.run<{ inbox: { items: { kind: string }[] } }>('Inbox', {})).inbox.items.map(({ kind }) => kind);

test('A4: a briefing reaches its audience, tiers nested, and shows who has read it', async () => {
  const [member, standing, chair, bureau] = [
    await world.member(),
    await world.member({ tier: 'STANDING_COMMITTEE' }),
    await world.chair(),
    await world.bureau(),
  ];
  const file = await upload(app, classroom.office.token, '经济运行.txt', '一季度经济运行情况');
  const sent = await classroom.briefing({ audience: ['STANDING_COMMITTEE'], attachmentIds: [file.id] });
  expect(sent).toMatchObject({ readCount: 0, audienceCount: 2 });
  for (const reached of [standing, chair]) {
    expect(await newsOf(reached)).toEqual(['BRIEFING_PUBLISHED']);
    expect(await briefings(reached, { unread: true })).toMatchObject([{ id: sent.id, mayAcknowledge: true }]);
    expect(await download(reached, `/files/${file.id}`)).toBe(200);
  }
  for (const other of [member, bureau]) {
    expect(await briefings(other)).toEqual([]);
    expect(await newsOf(other)).toEqual([]);
    expect(await other.refusal('AcknowledgeBriefing', { id: sent.id })).toBe('NOT_FOUND');
    expect(await download(other, `/files/${file.id}`)).toBe(404);
    expect(await other.refusal('PublishBriefing', { input: { title: '通报', body: '正文' } })).toBe('FORBIDDEN');
    expect(await other.refusal(READERS, { id: sent.id })).toBe('FORBIDDEN');
  }

  await chair.run('AcknowledgeBriefing', { id: sent.id });
  const [mine] = await briefings(chair);
  expect(mine).toMatchObject({ readCount: 1, mayAcknowledge: false, readAt: expect.any(String) });
  await chair.run('AcknowledgeBriefing', { id: sent.id });
  expect(await briefings(chair)).toEqual([mine]);
  expect(await briefings(chair, { unread: true })).toEqual([]);
  const readers = (filter: object) => classroom.office.run(READERS, { id: sent.id, filter });
  expect(await readers({ read: false })).toMatchObject({
    briefingReaders: { total: 1, items: [{ person: { id: standing.personId }, readAt: null }] },
  });
  expect(await readers({ read: true })).toMatchObject({
    briefingReaders: { items: [{ person: { id: chair.personId } }] },
  });

  await classroom.office.run(REMIND, { id: sent.id });
  expect(await newsOf(standing)).toEqual(['BRIEFING_UNREAD', 'BRIEFING_PUBLISHED']);
  expect(await newsOf(chair)).toEqual(['BRIEFING_PUBLISHED']);
  expect(await chair.refusal(REMIND, { id: sent.id })).toBe('FORBIDDEN');
});

test('the office sees every briefing and confirms none that isn’t for it; whoever comes to a tier later may read', async () => {
  const sent = await classroom.briefing({ audience: ['CHAIR_MEETING'] });
  const ids = async (viewer: Someone) => (await briefings(viewer)).map(({ id }) => id);
  expect(await ids(classroom.office)).toContain(sent.id);
  expect(await classroom.office.refusal('AcknowledgeBriefing', { id: sent.id })).toBe('FORBIDDEN');
  const later = await world.chair();
  expect(await ids(later)).toContain(sent.id);
  expect(await briefings(later, { unread: true })).toEqual([]);
  await later.run('AcknowledgeBriefing', { id: sent.id });
  const [mine] = await briefings(later);
  expect(mine).toMatchObject({ id: sent.id, readCount: 1, audienceCount: sent.audienceCount + 1 });
  expect(await classroom.office.refusal('PublishBriefing', { input: { title: '', body: '正文' } })).toBe(
    'BAD_USER_INPUT',
  );
});

test('everyone signed in reads the committee’s rules, with every text they had; the office alone writes them', async () => {
  const [member, department] = [await world.member(), await world.department()];
  const file = await upload(app, classroom.office.token, '工作规则.txt', '第一条');
  const input = {
    title: '社情民意信息工作规则',
    kind: 'WORKING_RULES',
    number: '政协办〔2026〕3号',
    effectiveOn: '2026-01-01',
    attachmentIds: [file.id],
  };
  expect(await member.refusal(PUBLISH, { input })).toBe('FORBIDDEN');
  expect(await classroom.office.refusal(PUBLISH, { input: { ...input, attachmentIds: [] } })).toBe('BAD_USER_INPUT');
  const { publishCommitteeRule: rule } = await classroom.office.run<{ publishCommitteeRule: Rule }>(PUBLISH, { input });
  const added = await upload(app, classroom.office.token, '修订说明.txt', '第二条');
  const revised = { ...input, body: '第一条 为规范工作……', attachmentIds: [file.id, added.id] };
  const vars = { id: rule.id, version: rule.version, input: { ...revised, note: '增加正文和修订说明。' } };
  expect(await classroom.office.refusal(REVISE, { ...vars, input: revised })).toBe('BAD_USER_INPUT');
  await classroom.office.run(REVISE, vars);
  expect(await classroom.office.refusal(REVISE, vars)).toBe('CONFLICT');

  const rules = 'query ($filter: CommitteeRuleFilter) { committeeRules(filter: $filter) { total items { id } } }';
  const found = async (viewer: Someone, filter: object) =>
    (await viewer.run<{ committeeRules: { items: { id: string }[] } }>(rules, { filter })).committeeRules.items;
  for (const reader of [member, department]) {
    const { committeeRule } = await reader.run<{ committeeRule: Rule }>(
      `query ($id: ID!) { committeeRule(id: $id) { ${RULE} } }`,
      { id: rule.id },
    );
    expect(committeeRule).toMatchObject({
      version: 2,
      inForce: true,
      body: revised.body,
      attachments: [{ id: file.id }, { id: added.id }],
      revisions: [
        { version: 2, attachments: [{}, {}] },
        { version: 1, note: null, body: null, attachments: [{ id: file.id }] },
      ],
    });
    for (const { url } of committeeRule.attachments) expect(await download(reader, url)).toBe(200);
    expect(await found(reader, { q: '规范工作', kind: 'WORKING_RULES', inForce: true })).toEqual([{ id: rule.id }]);
  }
  expect(await download(world.nobody, `/files/${file.id}`)).toBe(401);

  const repeal = (version: number, on: string) => ({ id: rule.id, version, on });
  expect(await classroom.office.refusal(REPEAL, repeal(2, '2025-12-31'))).toBe('BAD_USER_INPUT');
  await classroom.office.run(REPEAL, repeal(2, '2026-05-01'));
  expect(await found(member, { inForce: true })).toEqual([]);
  expect(await found(member, { inForce: false })).toEqual([{ id: rule.id }]);
  expect(await classroom.office.refusal(REVISE, { ...vars, version: 3 })).toBe('ILLEGAL_TRANSITION');
});
