import type { Role } from '@sanlian/domain';
import { createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { col, FALSE, sql } from '../../platform';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let testApp: TestApp;
let world: World;
let desk: SubmissionDesk;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
});
afterAll(() => testApp.stop());

const LIST = `query ($filter: SubmissionFilter, $sort: SubmissionSort, $page: PageInput) {
  submissions(filter: $filter, sort: $sort, page: $page) { total endCursor items { id title } }
}`;
interface Listed {
  submissions: { total: number; endCursor: string | null; items: { id: string; title: string }[] };
}
const list = async (viewer: Someone, variables: object = {}) =>
  (await viewer.run<Listed>(LIST, variables as Record<string, unknown>)).submissions;
const titles = async (viewer: Someone, variables: object = {}) =>
  (await list(viewer, variables)).items.map(({ title }) => title);

/** Which of some submissions the viewer reads: asked one by one, and as a list with its total. */
async function reads(viewer: Someone, ids: Record<string, string>): Promise<string[]> {
  const asked = Object.entries(ids).map(async ([name, id]) => {
    const refusal = await viewer.refusal('query ($id: ID!) { submission(id: $id) { id } }', { id });
    expect([null, 'NOT_FOUND']).toContain(refusal);
    return refusal === null ? [name] : [];
  });
  const seen = (await Promise.all(asked)).flat();
  const { total, items } = await list(viewer, { page: { limit: 200 } });
  const listed = Object.entries(ids).filter(([, id]) => items.some((item) => item.id === id));
  expect(listed.map(([name]) => name)).toEqual(seen);
  expect(total).toBe(items.length);
  return seen;
}

describe('who reads submissions', () => {
  test('every role reads what the table grants, and nothing else', async () => {
    const sector = await world.sector();
    const convener = await world.convener(sector);
    const [author, coReporter] = [await world.member({ sector }), await world.member()];
    const informant = await world.informant();
    const unit = await world.unit();
    const wishes = { reporters: [{ personId: coReporter.personId }] };
    const returned = await desk.move(desk.office, await desk.shortlisted(author, wishes), 'RETURN', { note: '请改' });
    const ids = {
      draft: (await desk.draft(author, wishes)).id,
      forMember: (await desk.draft(desk.office, { reporters: [{ personId: author.personId }] })).id,
      submitted: (await desk.submit(author, wishes)).id,
      urgent: (await desk.submit(author, { ...wishes, urgency: 'URGENT' })).id,
      urgentDraft: (await desk.draft(author, { ...wishes, urgency: 'URGENT' })).id,
      informants: (await desk.submit(informant, { channel: 'INFORMANT' })).id,
      units: (await desk.submit(unit, { channel: 'UNIT' })).id,
      shortlisted: (await desk.shortlisted(author, wishes)).id,
      returned: returned.id,
    };
    const all = Object.keys(ids);
    const numbered = ['submitted', 'urgent', 'informants', 'units', 'shortlisted', 'returned'];
    expect(await reads(author, ids)).toEqual(all.filter((name) => name !== 'informants' && name !== 'units'));
    expect(await reads(coReporter, ids)).toEqual(
      all.filter((name) => !['forMember', 'informants', 'units'].includes(name)),
    );
    expect(await reads(informant, ids)).toEqual(['informants']);
    expect(await reads(unit, ids)).toEqual(['units']);
    expect(await reads(convener, ids)).toEqual(['submitted', 'urgent', 'shortlisted', 'returned']);
    expect(await reads(desk.office, ids)).toEqual(['forMember', ...numbered]);
    expect(await reads(await world.chair(), ids)).toEqual(['urgent', 'informants', 'shortlisted', 'returned']);
    expect(await reads(await world.analyst(), ids)).toEqual(['shortlisted', 'returned']);
    const strangers: Role[] = [
      'MEMBER',
      'SECTOR_CONVENER',
      'SUPERVISION_BUREAU',
      'DEPARTMENT',
      'LEADERSHIP_OFFICE',
      'LIANXIN_OFFICE',
      'ADMIN',
    ];
    await Promise.all(
      strangers.map(async (role) => expect(await reads(await world.personal([role]), ids)).toEqual([])),
    );
    expect(await world.nobody.refusal(LIST)).toBe('UNAUTHENTICATED');
  }, 120_000);
});

const REPORTERS = `query ($id: ID!) {
  submission(id: $id) {
    reporters {
      lead nameDisclosed pseudonym
      person { id version name phone tier active createdAt sector { id } organization { id } }
      organization { id name level kind }
    }
    supplements { author { id } text }
  }
}`;

interface ShownReporter {
  lead: boolean;
  pseudonym: string | null;
  person: Record<string, unknown> | null;
  organization: Record<string, unknown> | null;
}
const reportersFor = async (viewer: Someone, id: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  (
    await viewer.run<{ submission: { reporters: ShownReporter[]; supplements: { author: unknown }[] } }>(
      REPORTERS,
      { id },
      { language },
    )
  ).submission;

describe('how reporters are shown', () => {
  test('an analyst sees the same pseudonym everywhere, the sector, and nothing that tells who it is', async () => {
    const sector = await world.sector();
    const author = await world.member({ sector, name: '王小明', phone: '13812345678' });
    const unit = await world.unit();
    const wishes = { reporters: [{ organizationId: unit.organizationId }] };
    const [one, two] = [await desk.shortlisted(author, wishes), await desk.shortlisted(author, wishes)];
    await author.run('mutation ($id: ID!) { supplementSubmission(id: $id, input: { text: "补充" }) { id } }', {
      id: one.id,
    });
    const analyst = await world.analyst();
    const first = await reportersFor(analyst, one.id);
    expect(first.reporters).toEqual([
      {
        lead: true,
        nameDisclosed: false,
        pseudonym: expect.stringMatching(/^反映人[0-9a-f]{6}$/),
        person: {
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          version: 0,
          name: first.reporters[0]?.pseudonym,
          phone: null,
          tier: null,
          active: true,
          createdAt: '1970-01-01T00:00:00.000Z',
          sector: { id: sector.id },
          organization: null,
        },
        organization: null,
      },
      {
        lead: false,
        nameDisclosed: false,
        pseudonym: expect.stringMatching(/^反映人/),
        person: null,
        organization: {
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          name: expect.stringMatching(/^反映人/),
          level: null,
          kind: 'REPORTING_UNIT',
        },
      },
    ]);
    expect(first.supplements).toEqual([{ author: null, text: '补充' }]);
    expect((await reportersFor(analyst, two.id)).reporters).toEqual(first.reporters);
    expect((await reportersFor(analyst, one.id, 'en')).reporters[0]?.pseudonym).toMatch(/^Reporter [0-9a-f]{6}$/);
    const office = await reportersFor(desk.office, one.id);
    expect(office.reporters[0]).toMatchObject({ pseudonym: null, person: { id: author.personId, name: '王小明' } });
    expect(office.supplements).toEqual([{ author: { id: author.accountId }, text: '补充' }]);
  });

  test('an analyst who reported sees the names of that submission', async () => {
    const author = await world.personal(['ANALYST', 'ADMIN'], { tier: 'MEMBER' });
    const own = await desk.draft(desk.office, { reporters: [{ personId: author.personId }] });
    expect((await reportersFor(author, own.id)).reporters[0]).toMatchObject({
      pseudonym: null,
      person: { id: author.personId },
    });
    const foreign = await desk.shortlisted(await world.member());
    expect((await reportersFor(author, foreign.id)).reporters[0]?.pseudonym).not.toBeNull();
  });

  test('an analyst who is a member besides sees names only of what a member reads', async () => {
    const both = await world.personal(['ANALYST', 'MEMBER'], { tier: 'MEMBER' });
    const other = await world.member();
    const shared = await desk.submit(both, { reporters: [{ personId: other.personId }] });
    const foreign = await desk.shortlisted(other);
    const people = async (id: string) => (await reportersFor(both, id)).reporters.map(({ person }) => person?.id);
    expect(await people(shared.id)).toEqual([both.personId, other.personId]);
    expect(await people(foreign.id)).not.toContain(other.personId);
    expect(await both.refusal(LIST, { filter: { reporterPersonId: other.personId } })).toBe('FORBIDDEN');
  });

  test('a department sees only those names that reporters agreed to show', async () => {
    const department = await world.department();
    testApp.app.platform.registry.widenScope('Submission', (alias, { viewer }) =>
      viewer.accountId === department.accountId ? sql`${col(alias, 'number')} IS NOT NULL` : FALSE,
    );
    const [author, coReporter] = [await world.member(), await world.member()];
    const foreignConsent = { personId: coReporter.personId, nameDisclosed: true };
    const refused = await author.problem(
      'mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { id } }',
      {
        input: desk.input({ reporters: [{ personId: author.personId, lead: true }, foreignConsent] }),
      },
    );
    expect(refused?.extensions.fields).toMatchObject([{ path: 'reporters.1.nameDisclosed', code: 'NOT_ALLOWED' }]);
    const { id } = await desk.submit(author, {
      reporters: [{ personId: author.personId, lead: true, nameDisclosed: true }, { personId: coReporter.personId }],
    });
    const people = async () => (await reportersFor(department, id)).reporters.map(({ person }) => person?.id ?? null);
    expect(await people()).toEqual([author.personId, null]);
    const disclose = 'mutation ($id: ID!, $yes: Boolean!) { discloseReporterName(id: $id, disclosed: $yes) { id } }';
    await coReporter.run(disclose, { id, yes: true });
    await author.run(disclose, { id, yes: false });
    expect(await people()).toEqual([null, coReporter.personId]);
    expect(await department.refusal(disclose, { id, yes: true })).toBe('FORBIDDEN');
    expect(await desk.office.refusal(disclose, { id, yes: true })).toBe('FORBIDDEN');
  });

  test('a filter by reporter tells nobody who reported', async () => {
    const author = await world.member();
    const unit = await world.unit();
    await desk.shortlisted(author);
    const byPerson = { filter: { reporterPersonId: author.personId } };
    expect((await list(desk.office, byPerson)).total).toBe(1);
    for (const viewer of [await world.analyst(), await world.department(), await world.account(['ADMIN'])]) {
      expect(await viewer.refusal(LIST, byPerson)).toBe('FORBIDDEN');
      expect(await viewer.refusal(LIST, { filter: { reporterOrganizationId: unit.organizationId } })).toBe('FORBIDDEN');
    }
    const analyst = await world.personal(['ANALYST']);
    expect((await list(analyst, { filter: { reporterPersonId: analyst.personId } })).total).toBe(0);
  });
});

describe('lists', () => {
  test('every filter narrows, and the total counts what fits', async () => {
    const [sector, other] = [await world.sector(), await world.sector()];
    const author = await world.member({ sector });
    const unit = await world.unit();
    const { id: categoryId } = (
      await world.admin.run<{ createCategory: { id: string } }>(
        'mutation ($input: CategoryInput!) { createCategory(input: $input) { id } }',
        { input: { code: 'filter', name: '筛选' } },
      )
    ).createCategory;
    const wishes = { reporters: [{ organizationId: unit.organizationId }], categoryId } as const;
    const write = (title: string, more: object) =>
      desk.submit(author, { ...wishes, reporters: [...wishes.reporters], title, ...more });
    const now = testApp.now();
    const first = await write('甲 100%_a', { urgency: 'URGENT', sectorId: other.id });
    testApp.setNow(now + 60_000);
    await write('乙 B', { channel: 'VISIT', onBehalfOfSector: true });
    const third = await write('丙', {});
    await desk.move(desk.office, third, 'SHORTLIST');
    testApp.setNow(now);
    await desk.draft(author, { title: '稿', categoryId });
    const found = (filter: object) => titles(author, { filter: { categoryId: [categoryId], ...filter } });
    expect(await found({})).toEqual(['丙', '乙 B', '甲 100%_a', '稿']);
    expect(await found({ q: '0%_A' })).toEqual(['甲 100%_a']);
    expect(await found({ q: first.number })).toEqual(['甲 100%_a']);
    expect(await found({ q: '信号灯' })).toEqual([]);
    expect(await found({ status: ['SHORTLISTED', 'DRAFT'] })).toEqual(['丙', '稿']);
    expect(await found({ status: [] })).toHaveLength(4);
    expect(await found({ channel: ['VISIT'] })).toEqual(['乙 B']);
    expect(await found({ sectorId: [other.id] })).toEqual(['甲 100%_a']);
    expect(await found({ urgency: 'URGENT' })).toEqual(['甲 100%_a']);
    expect(await found({ sectorAsked: true })).toEqual(['乙 B']);
    expect(await found({ onBehalfOfSector: true })).toEqual([]);
    expect(await found({ year: 2026 })).toHaveLength(3);
    expect(await found({ year: 2025 })).toEqual([]);
    expect(await found({ reporterOrganizationId: unit.organizationId })).toHaveLength(3);
    expect(await found({ mine: true })).toHaveLength(4);
    expect(await titles(desk.office, { filter: { categoryId: [categoryId], mine: true } })).toEqual([]);
    const from = new Date(now + 60_000).toISOString();
    expect(await found({ submittedFrom: from })).toEqual(['丙', '乙 B']);
    expect(await found({ submittedTo: new Date(now).toISOString() })).toEqual(['甲 100%_a']);
    expect(await found({ submittedFrom: from, submittedTo: from })).toHaveLength(2);
    expect((await list(author, { filter: { categoryId: [categoryId], q: 'B' }, page: { limit: 1 } })).total).toBe(1);

    const sorted = (field: string, order: string) =>
      titles(author, { filter: { categoryId: [categoryId] }, sort: { field, order } });
    expect(await sorted('NUMBER', 'ASC')).toEqual(['稿', '甲 100%_a', '乙 B', '丙']);
    expect(await sorted('STATUS', 'DESC')).toEqual(['丙', '乙 B', '甲 100%_a', '稿']);
    expect(await sorted('TITLE', 'ASC')).toEqual(['丙', '乙 B', '甲 100%_a', '稿']);
    expect(await sorted('SUBMITTED_AT', 'ASC')).toEqual(['稿', '甲 100%_a', '乙 B', '丙']);
    expect((await sorted('UPDATED_AT', 'DESC')).slice(0, 2).sort()).toEqual(['丙', '乙 B']);
  });

  test('walking by `after` meets every row once, whatever the order', async () => {
    const author = await world.member();
    for (let index = 0; index < 7; index++)
      await (index % 3 === 0 ? desk.draft(author) : desk.submit(author, { title: `同题${index % 2}` }));
    const all = (await list(author)).items.map(({ id }) => id).sort();
    for (const field of ['NUMBER', 'SUBMITTED_AT', 'UPDATED_AT', 'TITLE', 'STATUS'])
      for (const order of ['ASC', 'DESC']) {
        const walked: string[] = [];
        for (let after: string | null = null; ;) {
          const page: Listed['submissions'] = await list(author, { sort: { field, order }, page: { limit: 2, after } });
          walked.push(...page.items.map(({ id }) => id));
          if (page.items.length === 0) break;
          after = page.endCursor;
        }
        expect(walked.sort()).toEqual(all);
      }
    expect(await author.refusal(LIST, { page: { limit: 10_000 } })).toBe('BAD_USER_INPUT');
    expect(await author.refusal(LIST, { page: { after: 'x', offset: 1 } })).toBe('BAD_USER_INPUT');
    expect(await author.refusal(LIST, { page: { after: 'nonsense' } })).toBe('BAD_USER_INPUT');
  });

  test('a page takes as many statements for 20 submissions as for one', async () => {
    const everything = `query ($page: PageInput) {
      submissions(page: $page) {
        total endCursor
        items {
          id version number title category channel status submittedAt onBehalfOfSector sectorAsked urgency wordCount
          situation declineReason createdAt updatedAt allowedActions
          sector { id name memberCount convener { id name } }
          reporters { lead pseudonym person { id name phone sector { id name } } organization { id name } }
          attachments { id name } supplements { id text author { displayName } attachments { id } }
          signOffs { id person { id } scans { id } }
          latestTask { id number status dueAt light leadOrganization { id name } } instructionCount
          timeline { id kind at actor { id displayName } note data }
          mergedInto { id number sector { id } } mergedFrom { id number reporters { lead } }
        }
      }
    }`;
    const [author, friend] = [await world.member(), await world.member()];
    for (let index = 0; index < 20; index++) await desk.submit(author, { reporters: [{ personId: friend.personId }] });
    const statements = async (limit: number) => {
      testApp.takeStatements();
      const { submissions } = await author.run<Listed>(everything, { page: { limit } });
      expect(submissions.items).toHaveLength(limit);
      return testApp.takeStatements().filter((text) => !/FROM `?(session|account)\b/.test(text)).length;
    };
    const forOne = await statements(1);
    expect(await statements(20)).toBe(forOne);
    expect(forOne).toBeLessThanOrEqual(9);
  });

  test('the promised operations carry a submission from the draft to a merge', async () => {
    const author = await world.member();
    const row = async (operation: string, viewer: Someone, variables: Record<string, unknown>) =>
      Object.values(await viewer.run<Record<string, { id: string; version: number }>>(operation, variables))[0]!;
    const { id } = await row('DraftSubmission', author, { input: desk.input() });
    const input = desk.input({ title: '改后的标题' });
    expect(await row('EditSubmission', author, { id, version: 1, input })).toMatchObject({
      title: '改后的标题',
      version: 2,
      category: '经济建设',
      latestTask: null,
      instructionCount: 0,
    });
    expect(await row('MoveSubmission', author, { input: { id, version: 2, action: 'SUBMIT' } })).toMatchObject({
      status: 'SUBMITTED',
      allowedActions: ['WITHDRAW'],
    });
    const target = await desk.submit(author);
    expect(
      await row('MergeSubmissions', desk.office, { input: { targetId: target.id, sourceIds: [id] } }),
    ).toMatchObject({ id: target.id, mergedFrom: [{ id }] });
    expect(await row('Submission', author, { id })).toMatchObject({
      status: 'MERGED',
      mergedInto: { id: target.id, number: target.number },
      allowedActions: [],
    });
    expect(await author.run('Submissions', { sort: { field: 'NUMBER', order: 'DESC' } })).toMatchObject({
      submissions: { total: 2, items: [{ id: target.id }, { id }] },
    });
  });

  test('an API token reads what its holder reads, and finds no action', async () => {
    const author = await world.member();
    const { id } = await desk.submit(author);
    const { createApiToken } = await author.run<{ createApiToken: { secret: string } }>('CreateApiToken', {
      input: { name: '读取' },
    });
    const token = createApiToken.secret;
    const answer = await testApp.call(token, 'query ($id: ID!) { submission(id: $id) { id allowedActions } }', { id });
    expect(answer.data).toEqual({ submission: { id, allowedActions: [] } });
    const draft = 'mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { id } }';
    const refused = await testApp.call(token, draft, { input: desk.input() });
    expect(refused.errors?.[0]?.extensions.code).toBe('READ_ONLY_TOKEN');
  });
});
