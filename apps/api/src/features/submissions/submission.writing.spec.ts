import { createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

let testApp: TestApp;
let world: World;
let desk: SubmissionDesk;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
});
afterAll(() => testApp.stop());

const DRAFT = 'mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { id } }';
const EDIT = `mutation ($id: ID!, $version: Int!, $input: SubmissionInput!) {
  editSubmission(id: $id, version: $version, input: $input) { id version title }
}`;
const MOVE = 'mutation ($input: MoveSubmissionInput!) { moveSubmission(input: $input) { id } }';
const DELETE = 'mutation ($id: ID!, $version: Int!) { deleteDraft(id: $id, version: $version) }';
const CONFIRM = `mutation ($id: ID!, $version: Int!, $confirmed: Boolean!) {
  confirmSectorBacking(id: $id, version: $version, confirmed: $confirmed) { version onBehalfOfSector sectorAsked }
}`;

async function show<T>(viewer: Someone, id: string, fields: string): Promise<T> {
  const { submission } = await viewer.run<{ submission: T }>(`query ($id: ID!) { submission(id: $id) { ${fields} } }`, {
    id,
  });
  return submission;
}

async function problems(viewer: Someone, wishes: object): Promise<string[] | string> {
  const problem = await viewer.problem(DRAFT, { input: { ...desk.input(), ...wishes } });
  if (!problem) return 'none';
  return problem.extensions.fields?.map(({ path, code }) => `${path} ${code}`) ?? problem.extensions.code;
}

async function upload(someone: Someone, name: string): Promise<string> {
  const response = await testApp.app.server.inject({
    method: 'POST',
    url: '/files',
    headers: { authorization: `Bearer ${someone.token}`, 'content-type': 'multipart/form-data; boundary=b' },
    payload: `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${name}\r\n--b--\r\n`,
  });
  return response.json<{ id: string }>().id;
}
const download = async (someone: Someone, id: string) =>
  (
    await testApp.app.server.inject({
      method: 'GET',
      url: `/files/${id}`,
      headers: { authorization: `Bearer ${someone.token}` },
    })
  ).statusCode;

describe('S1: writing', () => {
  test('the author is the lead reporter, and the sector is theirs', async () => {
    const sector = await world.sector();
    const author = await world.member({ sector });
    const { id } = await desk.draft(author);
    expect(
      await show(
        author,
        id,
        'number status category wordCount draftedByOffice sector { id } reporters { lead person { id } organization { id } }',
      ),
    ).toEqual({
      number: null,
      status: 'DRAFT',
      category: '经济建设',
      wordCount: 34,
      draftedByOffice: false,
      sector: { id: sector.id },
      reporters: [{ lead: true, person: { id: author.personId }, organization: null }],
    });
  });

  test('a unit leads what its account writes', async () => {
    const unit = await world.unit();
    const { id } = await desk.draft(unit, { channel: 'UNIT' });
    expect(await show(unit, id, 'reporters { lead organization { id } }')).toEqual({
      reporters: [{ lead: true, organization: { id: unit.organizationId } }],
    });
  });

  test('an incomplete draft is kept and not handed in', async () => {
    const author = await world.member();
    const draft = await desk.draft(author, { situation: '', suggestion: '' });
    const problem = await author.problem(MOVE, { input: { id: draft.id, version: 1, action: 'SUBMIT' } });
    expect(problem?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [
        { path: 'situation', code: 'REQUIRED', message: expect.stringMatching(/\p{Script=Han}/u) },
        { path: 'suggestion', code: 'REQUIRED' },
      ],
    });
    expect(await show(author, draft.id, 'status number version')).toEqual({
      status: 'DRAFT',
      number: null,
      version: 1,
    });
  });

  test('bad input names every field with its code, and nothing is written', async () => {
    const author = await world.member();
    const before = await author.run('query { submissions { total } }');
    expect(await problems(author, { title: ' ' })).toEqual(['title REQUIRED']);
    expect(await problems(author, { title: '𠮷'.repeat(101) })).toEqual(['title TOO_LONG']);
    expect(await problems(author, { title: 'a\u0007b' })).toEqual(['title CONTROL_CHARACTERS']);
    expect(await problems(author, { situation: '长'.repeat(4000), analysis: '长'.repeat(1000) })).toEqual([
      'situation TOO_LONG',
    ]);
    expect(await problems(author, { channel: 'X' })).toEqual(['channel INVALID']);
    expect(await problems(author, { channel: 'INFORMANT' })).toEqual(['channel NOT_ALLOWED']);
    expect(
      await problems(author, {
        categoryId: 'none',
        sectorId: 'none',
        visitId: 'none',
        clueId: 'none',
        commissionedTopicId: 'none',
        reporters: [{ personId: 'none' }, { organizationId: 'none' }],
      }),
    ).toEqual([
      'categoryId NOT_FOUND',
      'sectorId NOT_FOUND',
      'reporters.1.personId NOT_FOUND',
      'reporters.2.organizationId NOT_FOUND',
      'visitId NOT_FOUND',
      'clueId NOT_FOUND',
      'commissionedTopicId NOT_FOUND',
    ]);
    expect(await problems(author, { attachmentIds: ['none'] })).toEqual(['attachmentIds.0 NOT_FOUND']);
    expect(await problems(author, { reporters: [{ personId: author.personId }, {}] })).toEqual([
      'reporters.1 EXACTLY_ONE',
    ]);
    expect(await problems(desk.office, {})).toEqual(['reporters REQUIRED']);
    for (const viewer of [await world.department(), await world.analyst(), await world.bureau(), world.admin])
      expect(await problems(viewer, {})).toBe('FORBIDDEN');
    expect(await problems(world.nobody, {})).toBe('UNAUTHENTICATED');
    expect(await author.run('query { submissions { total } }')).toEqual(before);
  });

  test('emoji and rare Han characters are kept as written', async () => {
    const author = await world.member();
    const { id } = await desk.draft(author, { title: '𠮷林路口😀', situation: '一\n\t二' });
    expect(await show(author, id, 'title situation')).toEqual({ title: '𠮷林路口😀', situation: '一\n\t二' });
  });

  test('the same Idempotency-Key gives the first draft again, also when both arrive together', async () => {
    const author = await world.member();
    const idempotencyKey = newKey();
    const input = desk.input();
    const [one, two] = await Promise.all([
      author.run(DRAFT, { input }, { idempotencyKey }),
      author.run(DRAFT, { input }, { idempotencyKey }),
    ]);
    expect(one).toEqual(two);
    expect(await author.run('query { submissions { total } }')).toEqual({ submissions: { total: 1 } });
    expect(await author.refusal(DRAFT, { input: desk.input() }, { idempotencyKey })).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('S3: numbers given side by side have neither gap nor double, and start again with the year', async () => {
    const author = await world.member();
    const drafts = await Promise.all(Array.from({ length: 8 }, () => desk.draft(author)));
    const handed = await Promise.all(drafts.map((draft) => desk.move(author, draft, 'SUBMIT')));
    const numbers = handed.map(({ number }) => Number(number?.slice(5))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, index) => numbers[0]! + index));
    const today = testApp.now();
    const newYear = await desk.draft(author);
    testApp.setNow(Date.parse('2026-12-31T16:00:00Z'));
    expect((await desk.move(author, newYear, 'SUBMIT')).number).toBe('2027-0001');
    testApp.setNow(today);
  });
});

describe('S6: editing', () => {
  test('only its author edits a draft or a returned one, as seen at its version', async () => {
    const [author, coReporter] = [await world.member(), await world.member()];
    const draft = await desk.draft(author, { reporters: [{ personId: coReporter.personId }] });
    const edit = (version: number, title: string) => ({ id: draft.id, version, input: desk.input({ title }) });
    await author.run(EDIT, edit(1, '第二稿'));
    expect(await author.refusal(EDIT, edit(1, '旧稿'))).toBe('CONFLICT');
    expect(await coReporter.refusal(EDIT, edit(2, '他人改'))).toBe('FORBIDDEN');
    expect(await desk.office.refusal(EDIT, edit(2, '办公室改'))).toBe('NOT_FOUND');
    const submitted = await desk.move(author, { id: draft.id, version: 2 }, 'SUBMIT');
    expect(await author.refusal(EDIT, edit(3, '交后改'))).toBe('ILLEGAL_TRANSITION');
    expect(await desk.office.refusal(EDIT, edit(3, '办公室改'))).toBe('FORBIDDEN');
    await desk.move(desk.office, submitted, 'RETURN', { note: '请改' });
    await author.run(EDIT, edit(4, '改后'));
    expect(await show(author, draft.id, 'title version reporters { person { id } }')).toEqual({
      title: '改后',
      version: 5,
      reporters: [{ person: { id: author.personId } }, { person: { id: coReporter.personId } }],
    });
    const rows = await testApp.app.platform.database.read(
      "SELECT `before`, `after` FROM audit_entry WHERE action = 'submission.edited' AND subjectId = ? ORDER BY sequence",
      [draft.id],
    );
    expect(rows.map((row) => JSON.parse(String(row.before)).title)).toEqual([draft.title, '第二稿']);
    expect(rows.map((row) => JSON.parse(String(row.after)).title)).toEqual(['第二稿', '改后']);
  });

  test('the office edits what it wrote on somebody’s behalf', async () => {
    const member = await world.member();
    const { id, title } = await desk.draft(desk.office, { reporters: [{ personId: member.personId }] });
    expect(await show(desk.office, id, 'draftedByOffice reporters { lead person { id } }')).toEqual({
      draftedByOffice: true,
      reporters: [{ lead: true, person: { id: member.personId } }],
    });
    await desk.office.run(EDIT, { id, version: 1, input: desk.input({ title: `${title}(修改)` }) });
    await member.run(EDIT, { id, version: 2, input: desk.input({ title: '本人改' }) });
    expect(await show(desk.office, id, 'title draftedByOffice')).toEqual({ title: '本人改', draftedByOffice: true });
  });

  test('attachments stay where an edit doesn’t name them, and go where it leaves them out', async () => {
    const author = await world.member();
    const [one, two] = [await upload(author, 'one.txt'), await upload(author, 'two.txt')];
    const { id } = await desk.draft(author, { attachmentIds: [one, two] });
    const names = () => show(author, id, 'attachments { name url }');
    await author.run(EDIT, { id, version: 1, input: desk.input() });
    expect(await names()).toEqual({
      attachments: [
        { name: 'one.txt', url: `/files/${one}` },
        { name: 'two.txt', url: `/files/${two}` },
      ],
    });
    expect(await download(desk.office, one)).toBe(404);
    await author.run(EDIT, { id, version: 2, input: desk.input({ attachmentIds: [two] }) });
    expect(await names()).toEqual({ attachments: [{ name: 'two.txt', url: `/files/${two}` }] });
    await desk.move(author, { id, version: 3 }, 'SUBMIT');
    expect(await download(desk.office, two)).toBe(200);
    expect(await download(await world.member(), two)).toBe(404);
    expect(await problems(await world.member(), { attachmentIds: [two] })).toEqual(['attachmentIds.0 NOT_FOUND']);
  });

  test('a draft is thrown away by its author, a numbered one by nobody', async () => {
    const [author, coReporter] = [await world.member(), await world.member()];
    const { id } = await desk.draft(author, { reporters: [{ personId: coReporter.personId }] });
    expect(await coReporter.refusal(DELETE, { id, version: 1 })).toBe('FORBIDDEN');
    expect(await author.refusal(DELETE, { id, version: 7 })).toBe('CONFLICT');
    await author.run(DELETE, { id, version: 1 });
    expect(await author.refusal(DELETE, { id, version: 1 })).toBe('NOT_FOUND');
    const submitted = await desk.submit(author);
    const returned = await desk.move(desk.office, submitted, 'RETURN', { note: '请改' });
    expect(await author.refusal(DELETE, { id: returned.id, version: returned.version })).toBe('ILLEGAL_TRANSITION');
  });
});

describe('S2: on behalf of a sector', () => {
  test('a member asks, the convener answers, and an edit keeps the answer', async () => {
    const sector = await world.sector();
    const convener = await world.convener(sector);
    const author = await world.member({ sector });
    const draft = await desk.draft(author, { onBehalfOfSector: true });
    expect(await convener.refusal(CONFIRM, { id: draft.id, version: 1, confirmed: true })).toBe('NOT_FOUND');
    const { id, version } = await desk.move(author, draft, 'SUBMIT');
    expect(await show(author, id, 'onBehalfOfSector sectorAsked')).toEqual({
      onBehalfOfSector: false,
      sectorAsked: true,
    });
    const confirm = { id, version, confirmed: true };
    expect(await author.refusal(CONFIRM, confirm)).toBe('FORBIDDEN');
    expect(await (await world.convener()).refusal(CONFIRM, confirm)).toBe('NOT_FOUND');
    expect(await convener.refusal(CONFIRM, { ...confirm, version: version + 5 })).toBe('CONFLICT');
    expect(await convener.run(CONFIRM, confirm)).toEqual({
      confirmSectorBacking: { version: version + 1, onBehalfOfSector: true, sectorAsked: false },
    });
    expect(await convener.refusal(CONFIRM, { ...confirm, version: version + 1 })).toBe('ILLEGAL_TRANSITION');
    await desk.move(desk.office, await desk.look(id), 'RETURN', { note: '请改' });
    await author.run(EDIT, { id, version: version + 2, input: desk.input({ onBehalfOfSector: true }) });
    expect(await show(author, id, 'onBehalfOfSector sectorAsked')).toEqual({
      onBehalfOfSector: true,
      sectorAsked: false,
    });
  });

  test('the convener and the office set it themselves; without a sector it is bad input', async () => {
    const sector = await world.sector();
    const convener = await world.convener(sector);
    const own = await desk.draft(convener, { onBehalfOfSector: true, channel: 'SECTOR' });
    expect(await show(convener, own.id, 'onBehalfOfSector')).toEqual({ onBehalfOfSector: true });
    const member = await world.member();
    const reporters = [{ personId: member.personId }];
    const byOffice = await desk.draft(desk.office, { reporters, sectorId: sector.id, onBehalfOfSector: true });
    expect(await show(desk.office, byOffice.id, 'onBehalfOfSector')).toEqual({ onBehalfOfSector: true });
    expect(await problems(member, { onBehalfOfSector: true })).toEqual(['sectorId REQUIRED']);
  });

  test('the office may answer in the convener’s place, also with no', async () => {
    const author = await world.member({ sector: await world.sector() });
    const { id, version } = await desk.submit(author, { onBehalfOfSector: true });
    expect(await desk.office.run(CONFIRM, { id, version, confirmed: false })).toMatchObject({
      confirmSectorBacking: { onBehalfOfSector: false, sectorAsked: false },
    });
  });
});
