import { createWorld, LiaisonDesk, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf } from '../../testing/races';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';
import { upload } from '../../testing/upload';

let app: TestApp;
let world: World;
let desk: LiaisonDesk;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await LiaisonDesk.open(world);
});
afterAll(() => app.stop());

const MAY_1 = '2026-05-01T09:00:00+08:00';
const me = ({ personId }: Someone) => ({ id: personId });

/** The refusal in a word: its code, or its fields with theirs. */
async function refused(someone: Someone, operation: string, variables?: Record<string, unknown>): Promise<string> {
  const { code, fields } = (await someone.problem(operation, variables))?.extensions ?? { code: 'accepted' };
  return fields?.map((field) => `${field.path} ${field.code}`).join() ?? code;
}

interface Page<T> {
  total: number;
  items: T[];
}

describe('L1: linking', () => {
  const linked = (input: Record<string, unknown>) =>
    refused(desk.office, 'LinkLiaison', { input: { since: '2026-01-05', ...input } });

  test('joins neighbouring tiers, a member to constituents by name, and tells both', async () => {
    const [chair, standing, member] = await Promise.all([
      world.chair(),
      desk.person('STANDING_COMMITTEE'),
      world.member({ name: '林海' }),
    ]);
    expect((await desk.link(me(chair), standing)).level).toBe('CHAIR_TO_STANDING');
    const link = await desk.link(standing, me(member));
    expect(link.level).toBe('STANDING_TO_MEMBER');
    expect((await desk.link(me(member), '光明街道')).level).toBe('MEMBER_TO_CONSTITUENCY');
    await desk.unlink(link, '2026-05-11');
    const { inbox } = await member.run<{ inbox: Page<{ kind: string; body: string }> }>('Inbox');
    expect(inbox.items.map(({ kind }) => kind)).toEqual(['LIAISON_ENDED', 'LIAISON_ASSIGNED', 'LIAISON_BEGUN']);
    expect(inbox.items[1]?.body).toContain('光明街道');
    const [event] = await eventsOf(app, 'liaison.unlinked', [link.id]);
    expect(event?.payload).toMatchObject({ toName: '林海', until: '2026-05-11' });
  });

  test('a wrong tier, a second open link, unknown and inactive people are refused, and an ended link makes room', async () => {
    const [chair, standing, other, member] = await Promise.all([
      desk.person('CHAIR_MEETING'),
      desk.person('STANDING_COMMITTEE'),
      desk.person('STANDING_COMMITTEE'),
      desk.person('MEMBER'),
    ]);
    const link = await desk.link(standing, member);
    await desk.link(member, '光明街道');
    expect(await linked({ fromId: chair.id, toId: member.id })).toBe('WRONG_TIER');
    expect(await linked({ fromId: member.id, toId: member.id })).toBe('WRONG_TIER');
    expect(await linked({ fromId: standing.id, constituency: '光明街道' })).toBe('WRONG_TIER');
    expect(await linked({ fromId: other.id, toId: member.id })).toBe('ALREADY_LINKED');
    expect(await linked({ fromId: member.id, constituency: ' 光明街道' })).toBe('ALREADY_LINKED');
    expect(await linked({ fromId: 'nobody', toId: member.id })).toBe('fromId NOT_FOUND');
    expect(await linked({ fromId: standing.id })).toBe('toId EXACTLY_ONE');
    await desk.unlink(link, '2026-05-11');
    expect(await refused(desk.office, 'UnlinkLiaison', { id: link.id, until: '2026-05-11' })).toBe(
      'ILLEGAL_TRANSITION',
    );
    expect((await desk.link(other, member)).level).toBe('STANDING_TO_MEMBER');
  });

  test('of many who link the same person at once one is first; the same request again makes nothing', async () => {
    const member = await desk.person('MEMBER');
    const above = await Promise.all(Array.from({ length: 5 }, () => desk.person('STANDING_COMMITTEE')));
    const input = (from: { id: string }) => ({ input: { fromId: from.id, toId: member.id, since: '2026-01-05' } });
    const answers = await Promise.all(above.map((from) => refused(desk.office, 'LinkLiaison', input(from))));
    expect(answers.sort()).toEqual([...Array<string>(4).fill('ALREADY_LINKED'), 'accepted']);
    const [key, other] = [newKey(), await desk.person('MEMBER')];
    const again = { input: { fromId: above[0]!.id, toId: other.id, since: '2026-01-05' } };
    const first = await desk.office.run<{ linkLiaison: { id: string } }>('LinkLiaison', again, { idempotencyKey: key });
    expect(await desk.office.run('LinkLiaison', again, { idempotencyKey: key })).toEqual(first);
  });

  test('only the office links', async () => {
    const [chair, standing] = [await world.chair(), await desk.person('STANDING_COMMITTEE')];
    const input = { fromId: chair.personId, toId: standing.id, since: '2026-01-05' };
    expect(await refused(chair, 'LinkLiaison', { input })).toBe('FORBIDDEN');
    const link = await desk.link(me(chair), standing);
    expect(await refused(chair, 'UnlinkLiaison', { id: link.id, until: '2026-05-11' })).toBe('FORBIDDEN');
  });
});

describe('who reads', () => {
  test('one’s own links and those directly below; ended ones stay one’s own; the roles without reporting nothing', async () => {
    const [chair, member, lowest, analyst] = await Promise.all([
      world.chair(),
      world.member(),
      world.member(),
      world.analyst(),
    ]);
    const standing = await world.personal(['MEMBER'], { tier: 'STANDING_COMMITTEE' });
    const top = await desk.link(me(chair), me(standing));
    const middle = await desk.link(me(standing), me(member));
    const sibling = await desk.link(me(standing), me(lowest));
    const bottom = await desk.link(me(member), '光明街道');
    const ids = [top, middle, sibling, bottom].map(({ id }) => id);
    await desk.contact(bottom, MAY_1, { summary: '听群众说停车难。' });
    const LINKS = 'query { liaisonLinks(page: { limit: 200 }) { total items { id } } liaisonContacts { total } }';
    const seen = async (someone: Someone) => {
      const { liaisonLinks } = await someone.run<{ liaisonLinks: Page<{ id: string }> }>(LINKS);
      expect(liaisonLinks.total).toBe(liaisonLinks.items.length);
      return ids.map((id) => (liaisonLinks.items.some((link) => link.id === id) ? 'x' : '-')).join('');
    };
    expect(await seen(desk.office)).toBe('xxxx');
    expect(await seen(chair)).toBe('xxxx');
    expect(await seen(standing)).toBe('xxxx');
    expect(await seen(member)).toBe('-x-x');
    expect(await seen(lowest)).toBe('--x-');
    expect(await seen(analyst)).toBe('----');
    const tree = await member.run<{ liaisonTree: { parentId: string | null }[] }>('LiaisonTree');
    expect(tree.liaisonTree.map(({ parentId }) => parentId)).toEqual([null, standing.personId]);
    expect((await analyst.run<{ liaisonTree: unknown[] }>('LiaisonTree')).liaisonTree).toEqual([]);
    expect(await lowest.run('{ liaisonContacts { total } topConcerns { topic } }')).toEqual({
      liaisonContacts: { total: 0 },
      topConcerns: [],
    });
    expect(await refused(lowest, 'query ($id: ID!) { liaisonLink(id: $id) { id } }', { id: bottom.id })).toBe(
      'NOT_FOUND',
    );
    await desk.unlink(middle, '2026-05-11');
    expect(await seen(standing)).toBe('xxx-');
    expect(await seen(member)).toBe('-x-x');
  });

  test('the list filters by words, people, sectors, silence and fit, and sorts by the last contact', async () => {
    const sector = await world.sector();
    const standing = await desk.person('STANDING_COMMITTEE', { sector });
    const [heard, silent] = [
      await desk.person('MEMBER', { name: '甲辰' }),
      await desk.person('MEMBER', { name: '乙巳' }),
    ];
    const [one, other] = [await desk.link(standing, heard), await desk.link(standing, silent)];
    await desk.contact(one, MAY_1);
    const list = async (filter: object) => {
      const { liaisonLinks } = await desk.office.run<{ liaisonLinks: Page<{ id: string }> }>(
        'query ($filter: LiaisonLinkFilter) { liaisonLinks(filter: $filter, sort: { field: LAST_CONTACT, order: DESC }) { total items { id } } }',
        { filter: { personId: standing.id, ...filter } },
      );
      return liaisonLinks.items.map(({ id }) => (id === one.id ? 'heard' : id === other.id ? 'silent' : id));
    };
    expect(await list({ sectorId: sector.id, open: true })).toEqual(['heard', 'silent']);
    expect(await list({ q: '乙巳' })).toEqual(['silent']);
    expect(await list({ unheardSince: '2026-05-01' })).toEqual(['silent']);
    expect(await list({ unheardSince: '2026-05-02' })).toEqual(['heard', 'silent']);
    const input = { name: '乙巳', tier: null };
    await world.admin.run('UpdatePerson', { id: silent.id, version: 1, input });
    expect(await list({ fits: false })).toEqual(['silent']);
    expect(await list({ fits: true })).toEqual(['heard']);
    await desk.unlink(other, '2026-05-11');
    expect(await list({ open: false })).toEqual(['silent']);
  });
});

describe('L2: contacts and topics of concern', () => {
  test('either of the two records, the other hears of it; whoever only reads the link is refused', async () => {
    const [chair, member, stranger] = await Promise.all([
      world.chair(),
      world.member({ name: '戊午' }),
      world.member(),
    ]);
    const standing = await world.personal(['MEMBER'], { tier: 'STANDING_COMMITTEE' });
    const link = await desk.link(me(standing), me(member));
    await desk.contact(link, MAY_1, {}, member);
    await desk.contact(link, MAY_1, {}, standing);
    const input = { linkId: link.id, at: MAY_1, mode: 'VISIT', summary: '走访' };
    expect(await refused(chair, 'RecordContact', { input })).toBe('FORBIDDEN');
    expect(await refused(stranger, 'RecordContact', { input })).toBe('NOT_FOUND');
    const later = { ...input, at: '2026-05-12T09:00:00+08:00' };
    expect(await refused(member, 'RecordContact', { input: later })).toBe('at IN_THE_FUTURE');
    const { inbox } = await standing.run<{ inbox: Page<{ kind: string; body: string }> }>('Inbox');
    expect(inbox.items[0]).toMatchObject({
      kind: 'LIAISON_CONTACT_RECORDED',
      body: expect.stringContaining('戊午') as string,
    });
    expect(inbox.items.filter(({ kind }) => kind === 'LIAISON_CONTACT_RECORDED')).toHaveLength(1);
    const { liaisonLinks } = await chair.run<{ liaisonLinks: Page<object> }>(
      'query ($id: ID!) { liaisonLinks(filter: { personId: $id }) { items { contactCount mayRecord } } }',
      { id: standing.personId },
    );
    expect(liaisonLinks.items).toEqual([{ contactCount: 2, mayRecord: false }]);
  });

  test('a topic keeps the spelling of the first time, is suggested, and counts for the sector of the people heard', async () => {
    const sector = await world.sector();
    const [standing, member] = [await desk.person('STANDING_COMMITTEE'), await desk.person('MEMBER', { sector })];
    const [link, street] = [await desk.link(standing, member), await desk.link(member, '望江街道')];
    await desk.contact(link, '2026-03-31T23:30:00+08:00', { concerns: ['ＡＢ 停车难', '养老'] });
    const second = await desk.contact(street, MAY_1, { concerns: ['ab  停车难'] });
    expect(second.concerns.map(({ topic }) => topic)).toEqual(['ＡＢ 停车难']);
    const answer = await desk.office.run(
      'query ($id: ID!) { topConcerns(filter: { sectorId: $id }) { topic count sectors { id } months { month count } lastAt } suggestConcerns(q: "AB 停", limit: 5) }',
      { id: sector.id },
    );
    expect(answer).toEqual({
      topConcerns: [
        {
          topic: 'ＡＢ 停车难',
          count: 2,
          sectors: [{ id: sector.id }],
          months: [
            { month: '2026-03', count: 1 },
            { month: '2026-05', count: 1 },
          ],
          lastAt: '2026-05-01T01:00:00.000Z',
        },
        expect.objectContaining({ topic: '养老', count: 1 }),
      ],
      suggestConcerns: ['ＡＢ 停车难'],
    });
    const { liaisonContacts } = await desk.office.run<{ liaisonContacts: Page<{ at: string }> }>('LiaisonContacts', {
      filter: { personId: member.id, from: MAY_1, level: 'MEMBER_TO_CONSTITUENCY' },
    });
    expect(liaisonContacts.items.map(({ at }) => at)).toEqual(['2026-05-01T01:00:00.000Z']);
    expect(await refused(await world.analyst(), 'query { suggestConcerns(q: "") }')).toBe('FORBIDDEN');
  });

  test('a concern becomes a submission that keeps its origin, for those who read the contact', async () => {
    const submissions = await SubmissionDesk.open(world);
    const [standing, member, stranger] = [
      await desk.person('STANDING_COMMITTEE'),
      await world.member(),
      await world.member(),
    ];
    const link = await desk.link(standing, me(member));
    const contact = await desk.contact(link, MAY_1, { concerns: ['排水'] });
    const concernId = contact.concerns[0]!.id;
    const { id } = await submissions.submit(member, { channel: 'LIAISON', concernId });
    const ORIGIN =
      'query ($id: ID!) { submission(id: $id) { concern { topic contact { link { id } } submissions { id } } } }';
    expect(await desk.office.run(ORIGIN, { id })).toEqual({
      submission: { concern: { topic: '排水', contact: { link: { id: link.id } }, submissions: [{ id }] } },
    });
    const input = submissions.input({ channel: 'LIAISON', concernId });
    expect(await refused(stranger, 'DraftSubmission', { input })).toBe('concernId NOT_FOUND');
    const bureau = await world.analyst();
    await submissions.move(submissions.office, await submissions.look(id), 'SHORTLIST');
    expect(await bureau.run(ORIGIN, { id })).toEqual({ submission: { concern: null } });
  });
});

describe('import', () => {
  interface Report {
    created: number;
    unchanged: number;
    errors: { row: number; column: string; code: string }[];
  }
  const importFile = async (content: string, dryRun = false): Promise<Report> => {
    const { id } = await upload(app, desk.office.token, 'links.csv', content);
    const answer = await desk.office.run<{ importLiaisonLinks: Report }>(
      'mutation ($id: ID!, $dryRun: Boolean!) { importLiaisonLinks(fileId: $id, dryRun: $dryRun) { created unchanged errors { row column code } } }',
      { id, dryRun },
    );
    return answer.importLiaisonLinks;
  };

  test('people are found by name and phone; all rows come in or none, and what stands already stays', async () => {
    await desk.person('STANDING_COMMITTEE', { name: '常一' });
    await desk.person('STANDING_COMMITTEE', { name: '常二' });
    await desk.person('MEMBER', { name: '委一', phone: '13900000001' });
    await desk.person('MEMBER', { name: '委一', phone: '13900000002' });
    const head = '联系人,被联系人,被联系人手机,界别群众,起始日期\n';
    const bad = `${head}常一,委一,,,\n常一,无名,,,\n委一,,,光明街道,2026-13-01\n常一,,,光明街道,\n常一,委一,13900000001,,\n常二,委一,13900000001,,\n`;
    expect((await importFile(bad)).errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 被联系人 AMBIGUOUS',
      '3 被联系人 NOT_FOUND',
      '4 起始日期 WRONG_FORMAT',
      '5 界别群众 WRONG_TIER',
      '7 被联系人 ALREADY_LINKED',
    ]);
    const good = `${head}常一,委一,13900000001,,2026/2/1\n常二,委一,13900000002,,\n`;
    expect(await importFile(good, true)).toMatchObject({ created: 2, errors: [] });
    expect(await importFile(good)).toMatchObject({ created: 2, errors: [] });
    expect(await importFile(good)).toMatchObject({ created: 0, unchanged: 2, errors: [] });
  });

  test('the template and the lists can be taken away as tables', async () => {
    const load = (url: string) =>
      app.app.server.inject({ url, headers: { authorization: `Bearer ${desk.office.token}` } });
    expect((await load('/templates/liaison-links.csv')).body).toContain('联系人手机');
    for (const list of ['liaisonLinks', 'liaisonContacts'])
      expect((await load(`/exports/${list}.csv`)).statusCode).toBe(200);
  });
});
