import { createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
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

const on = (day: string) => app.setNow(Date.parse(`${day}T10:00:00+08:00`));
const get = (who: Someone, url: string) =>
  app.app.server.inject({ url, headers: { authorization: `Bearer ${who.token}` } });

const wish = { title: '校外托管机构监管', requirements: '请结合走访，反映情况，提出建议。', dueOn: '2026-06-30' };
const commission = async (input: object = {}) =>
  (await desk.office.run<{ commissionTopic: { id: string } }>('CommissionTopic', { input: { ...wish, ...input } }))
    .commissionTopic.id;
const news = async (who: Someone) =>
  (
    await who.run<{ inbox: { items: { kind: string; subject: { type: string; id: string } | null }[] } }>(
      '{ inbox { items { kind subject { type id } } } }',
    )
  ).inbox.items;
const CLOSE =
  'mutation ($id: ID!, $version: Int!) { closeCommissionedTopic(id: $id, version: $version) { closedAt version } }';
const ANSWERS = 'query ($id: ID!) { commissionedTopicAnswers(id: $id) { sector { id } organization { id } count } }';

describe('commissioned topics', () => {
  test('the office alone asks; whoever reports is told, and those who don’t aren’t', async () => {
    const [member, unit, bureau] = [await world.member(), await world.unit(), await world.bureau()];
    for (const someone of [member, bureau, world.admin])
      expect(await someone.refusal('CommissionTopic', { input: wish })).toBe('FORBIDDEN');
    expect(await desk.office.refusal('CommissionTopic', { input: { ...wish, title: '' } })).toBe('BAD_USER_INPUT');
    const id = await commission();
    for (const someone of [member, unit])
      expect(await news(someone)).toContainEqual({
        kind: 'TOPIC_COMMISSIONED',
        subject: { type: 'CommissionedTopic', id },
      });
    expect(await news(bureau)).toEqual([]);
    const { commissionedTopics } = await bureau.run<{ commissionedTopics: { items: object[] } }>('CommissionedTopics');
    expect(commissionedTopics.items).toContainEqual({ id, ...wish, submissionCount: 0 });
  });

  test('only those are told who are asked, by sector or unit', async () => {
    const sector = await world.sector();
    const [inside, outside, unit] = [await world.member({ sector }), await world.member(), await world.unit()];
    const id = await commission({ sectorIds: [sector.id], organizationIds: [unit.organizationId] });
    const heard = async (who: Someone) => (await news(who)).some(({ subject }) => subject?.id === id);
    expect([await heard(inside), await heard(unit), await heard(outside)]).toEqual([true, true, false]);
    const asked = async (who: Someone) =>
      (
        await who.run<{ commissionedTopics: { items: { id: string }[] } }>(
          '{ commissionedTopics(filter: { mine: true, open: true }) { items { id } } }',
        )
      ).commissionedTopics.items.some((topic) => topic.id === id);
    expect([await asked(inside), await asked(unit), await asked(outside)]).toEqual([true, true, false]);
    const problem = await desk.office.problem('CommissionTopic', { input: { ...wish, sectorIds: ['nowhere'] } });
    expect(problem?.extensions.fields).toMatchObject([{ path: 'sectorIds.0', code: 'NOT_FOUND' }]);
  });

  test('what is written on it keeps it, and tells which sectors and units answered and which haven’t', async () => {
    const [answering, silent] = [await world.sector(), await world.sector()];
    const unit = await world.unit();
    const author = await world.member({ sector: answering });
    const id = await commission({
      sectorIds: [answering.id, silent.id],
      organizationIds: [unit.organizationId],
    });
    const wishes = { commissionedTopicId: id } as object;
    const { id: submissionId } = await desk.submit(author, wishes);
    await desk.draft(author, wishes);
    const [one, whole] = [{ commissionedTopicId: id, mine: true }, { id: submissionId }];
    const { submissions } = await author.run<{ submissions: { total: number } }>(
      'query ($filter: SubmissionFilter) { submissions(filter: $filter) { total } }',
      { filter: one },
    );
    expect(submissions.total).toBe(2);
    const { submission } = await author.run<{ submission: object }>(
      'query ($id: ID!) { submission(id: $id) { commissionedTopic { id title submissionCount } } }',
      whole,
    );
    expect(submission).toEqual({ commissionedTopic: { id, title: wish.title, submissionCount: 1 } });
    const answers = await desk.office.run(ANSWERS, { id });
    expect(answers).toEqual({
      commissionedTopicAnswers: [
        { sector: { id: answering.id }, organization: null, count: 1 },
        { sector: { id: silent.id }, organization: null, count: 0 },
        { sector: null, organization: { id: unit.organizationId }, count: 0 },
      ],
    });
    expect(await author.refusal(ANSWERS, { id })).toBe('FORBIDDEN');
  });

  test('a closed topic takes nothing new, and lets what refers to it be finished', async () => {
    const author = await world.member();
    const id = await commission();
    const input = { ...desk.input(), commissionedTopicId: id };
    const draft = await desk.draft(author, input);
    expect(await author.refusal(CLOSE, { id, version: 1 })).toBe('FORBIDDEN');
    expect(await desk.office.refusal(CLOSE, { id, version: 2 })).toBe('CONFLICT');
    await desk.office.run(CLOSE, { id, version: 1 });
    expect(await desk.office.refusal(CLOSE, { id, version: 2 })).toBe('ILLEGAL_TRANSITION');
    const problem = await author.problem('DraftSubmission', { input });
    expect(problem?.extensions.fields).toMatchObject([{ path: 'commissionedTopicId', code: 'NOT_FOUND' }]);
    await author.run('EditSubmission', { id: draft.id, version: draft.version, input });
    const other = { ...input, commissionedTopicId: 'nowhere' };
    expect(await author.refusal('EditSubmission', { id: draft.id, version: draft.version + 1, input: other })).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('informants', () => {
  const APPOINTED = 'id version number from until issuedOn current endedOn';
  const APPOINT = `mutation ($input: AppointmentInput!) { appointInformant(input: $input) { ${APPOINTED} } }`;
  const RENEW = `mutation ($id: ID!, $input: RenewalInput!) { renewInformant(id: $id, input: $input) { ${APPOINTED} } }`;
  const END = `mutation ($id: ID!, $version: Int!, $endedOn: LocalDate!) { endInformantAppointment(id: $id, version: $version, endedOn: $endedOn) { ${APPOINTED} } }`;
  const COUNT = '{ informantAppointments(filter: { current: true }) { total } }';
  interface Appointed {
    id: string;
    version: number;
    number: string;
    from: string;
    until: string;
    current: boolean;
  }
  const term = { source: 'GRASSROOTS', from: '2026-01-01', until: '2027-12-31' };
  const current = async () =>
    (await desk.office.run<{ informantAppointments: { total: number } }>(COUNT)).informantAppointments.total;
  const sourceOf = async (id: string) =>
    (
      await desk.office.run<{ person: { informantSource: string | null } }>(
        'query ($id: ID!) { person(id: $id) { informantSource } }',
        { id },
      )
    ).person.informantSource;

  test('are appointed for a term by the office, renewed without a gap, and counted by today', async () => {
    on('2026-05-11');
    const someone = await world.member();
    const before = await current();
    const input = { ...term, personId: someone.personId };
    expect(await someone.refusal(APPOINT, { input })).toBe('FORBIDDEN');
    const { appointInformant } = await desk.office.run<{ appointInformant: Appointed }>(APPOINT, { input });
    expect(appointInformant).toMatchObject({
      from: term.from,
      until: term.until,
      issuedOn: '2026-05-11',
      current: true,
    });
    expect(appointInformant.number).toMatch(/^2026-\d{3}$/);
    expect(await sourceOf(someone.personId)).toBe('GRASSROOTS');
    expect(await current()).toBe(before + 1);
    expect((await news(someone)).map(({ kind }) => kind)).toContain('INFORMANT_APPOINTED');
    const overlapping = await desk.office.problem(APPOINT, {
      input: { ...input, from: '2027-12-31', until: '2028-12-31' },
    });
    expect(overlapping?.extensions.fields).toMatchObject([{ path: 'from', code: 'ALREADY_EXISTS' }]);
    const backwards = await desk.office.problem(APPOINT, {
      input: { ...input, from: '2029-02-01', until: '2029-01-31' },
    });
    expect(backwards?.extensions.fields).toMatchObject([{ path: 'until', code: 'NOT_AFTER_START' }]);
    const { renewInformant } = await desk.office.run<{ renewInformant: Appointed }>(RENEW, {
      id: appointInformant.id,
      input: { until: '2029-12-31', number: '特聘-7' },
    });
    expect(renewInformant).toMatchObject({ from: '2028-01-01', until: '2029-12-31', number: '特聘-7', current: false });
    const taken = { ...input, from: '2031-01-01', until: '2031-12-31', number: '特聘-7' };
    expect((await desk.office.problem(APPOINT, { input: taken }))?.extensions.fields).toMatchObject([
      { path: 'number', code: 'ALREADY_EXISTS' },
    ]);
    expect(await current()).toBe(before + 1);
  });

  test('a term that ends early is ended once; without another one the roster names no informant', async () => {
    on('2026-05-11');
    const someone = await world.member();
    const input = { ...term, personId: someone.personId };
    const { id, version } = (await desk.office.run<{ appointInformant: Appointed }>(APPOINT, { input }))
      .appointInformant;
    const before = await current();
    const late = await desk.office.problem(END, { id, version, endedOn: '2028-01-01' });
    expect(late?.extensions.fields).toMatchObject([{ path: 'endedOn', code: 'INVALID' }]);
    expect(await desk.office.refusal(END, { id, version: 9, endedOn: '2026-05-10' })).toBe('CONFLICT');
    await desk.office.run(END, { id, version, endedOn: '2026-05-10' });
    expect(await desk.office.refusal(END, { id, version: version + 1, endedOn: '2026-05-10' })).toBe(
      'ILLEGAL_TRANSITION',
    );
    expect(await desk.office.refusal(RENEW, { id, input: { until: '2029-12-31' } })).toBe('ILLEGAL_TRANSITION');
    expect(await current()).toBe(before - 1);
    expect(await sourceOf(someone.personId)).toBeNull();
  });

  test('the letter of appointment is for the office and the informant', async () => {
    const [someone, other] = [await world.member({ name: '聘书人' }), await world.member()];
    const input = { ...term, personId: someone.personId };
    const { id } = (await desk.office.run<{ appointInformant: Appointed }>(APPOINT, { input })).appointInformant;
    for (const reader of [desk.office, someone]) {
      const letter = await get(reader, `/appointments/${id}.docx`);
      expect(letter.statusCode).toBe(200);
      const { default: mammoth } = await import('mammoth');
      const { value } = await mammoth.extractRawText({ buffer: letter.rawPayload });
      expect(value).toContain('聘书人同志：');
      expect(value).toContain('聘期自2026年1月1日至2027年12月31日');
    }
    expect((await get(other, `/appointments/${id}.docx`)).statusCode).toBe(404);
    expect((await app.app.server.inject({ url: `/appointments/${id}.docx` })).statusCode).toBe(401);
  });

  test('their submissions and urgent ones stand at the top of the office’s list, the longest waiting first', async () => {
    on('2026-05-12');
    const [informant, member] = [await world.informant(), await world.member()];
    const title = '快捷直报';
    const at = async (author: Someone, wishes: object) => (await desk.submit(author, { title, ...wishes })).id;
    const routine = await at(member, {});
    const direct = await at(informant, { channel: 'INFORMANT' });
    on('2026-05-13');
    const later = await at(informant, { channel: 'INFORMANT' });
    const urgent = await at(member, { urgency: 'URGENT' });
    const extra = await at(member, { urgency: 'EXTRA_URGENT' });
    const list = async (filter: object) =>
      (
        await desk.office.run<{ submissions: { items: { id: string }[] } }>(
          'query ($filter: SubmissionFilter) { submissions(filter: $filter, sort: { field: URGENCY, order: ASC }) { items { id } } }',
          { filter: { q: title, ...filter } },
        )
      ).submissions.items.map(({ id }) => id);
    expect(await list({})).toEqual([extra, urgent, direct, later, routine]);
    expect(await list({ express: true })).toEqual([extra, urgent, direct, later]);
  });
});

describe('the ledger of incoming submissions', () => {
  test('holds what came in within the month, for the office alone', async () => {
    on('2026-07-31');
    const [member, informant] = [await world.member(), await world.informant()];
    const last = await desk.submit(member);
    on('2026-08-01');
    const first = await desk.submit(informant, { channel: 'INFORMANT' });
    await desk.draft(member);
    expect((await get(member, '/ledgers/submissions.xlsx?month=2026-07')).statusCode).toBe(403);
    expect((await get(desk.office, '/ledgers/submissions.xlsx?month=2026-7')).statusCode).toBe(400);
    const numbersOf = async (month: string) => {
      const answer = await get(desk.office, `/ledgers/submissions.xlsx?month=${month}`);
      expect(answer.statusCode).toBe(200);
      const { default: Excel } = await import('exceljs');
      const book = new Excel.Workbook();
      await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
      const sheet = book.worksheets[0]!;
      return Array.from({ length: sheet.rowCount - 4 }, (_, index) => sheet.getRow(index + 5).getCell(2).value);
    };
    expect(await numbersOf('2026-07')).toEqual([last.number]);
    expect(await numbersOf('2026-08')).toEqual([first.number]);
  });
});
