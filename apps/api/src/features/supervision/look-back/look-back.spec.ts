import { randomUUID } from 'node:crypto';
import {
  createWorld,
  Oversight,
  ReportPress,
  SubmissionDesk,
  YearEnd,
  type Someone,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity';
import { docxText } from '../../../testing/docx';
import { eventsOf } from '../../../testing/races';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

interface Year {
  year: number;
  world: World;
  desk: SubmissionDesk;
  press: ReportPress;
  oversight: Oversight;
}
/** Tests go back in time, a year for each: what one leaves open is no matter of an earlier year. */
let nextYear = 2040;
async function aYear(): Promise<Year> {
  const year = nextYear--;
  app.setNow(Date.parse(`${year}-05-11T09:00:00+08:00`));
  const world = await createWorld(app.call, ADMIN_PASSWORD);
  const desk = await SubmissionDesk.open(world);
  const press = await ReportPress.open(world, desk);
  return { year, world, desk, press, oversight: await Oversight.open(world, press) };
}
const turnTo = (day: string) => app.setNow(Date.parse(`${day}T09:00:00+08:00`));

const FIND = 'mutation ($input: FindingInput!) { recordFinding(input: $input) { id finding } }';
const OF_TASK = `query ($id: ID!) { supervisionTask(id: $id) { status
  lookBackFindings { year finding note reopened mayRecord by { id } attachments { id url } } } }`;
const OF_SUBMISSION = `query ($id: ID!) { submission(id: $id) { status lookBackFindings { finding note at } } }`;
const HEAR = `mutation ($input: HearingInput!) { recordHearing(input: $input) {
  hearing { heardOn resolution by { id } attachments { id url } } } }`;
interface Found {
  status: string;
  lookBackFindings: {
    year: number;
    finding: string | null;
    note: string | null;
    attachments: { id: string; url: string }[];
  }[];
}
/** What that year's look-back found on a task: those of later years, which earlier tests opened, hold open tasks as well. */
const foundOn = async (viewer: Someone, id: string, year: number) =>
  (await viewer.run<{ supervisionTask: Found }>(OF_TASK, { id })).supervisionTask.lookBackFindings.filter(
    (found) => found.year === year,
  );
const onSubmission = async (viewer: Someone, id: string) =>
  (await viewer.run<{ submission: Found }>(OF_SUBMISSION, { id })).submission;
const load = (someone: Someone, url: string) =>
  app.app.server.inject({ url, headers: { authorization: `Bearer ${someone.token}` } });
async function photo(someone: Someone, name = '现场.txt'): Promise<string> {
  const boundary = 'look-back';
  const response = await app.app.server.inject({
    method: 'POST',
    url: '/files',
    headers: {
      authorization: `Bearer ${someone.token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${encodeURIComponent(name)}"\r\n\r\n${name}\r\n--${boundary}--\r\n`,
  });
  return response.json<{ id: string }>().id;
}
async function inboxOf(someone: Someone): Promise<{ kind: string; title: string; body: string }[]> {
  const { inbox } = await someone.run<{ inbox: { items: { kind: string; title: string; body: string }[] } }>(
    '{ inbox(page: { limit: 100 }) { items { kind title body } } }',
  );
  return inbox.items;
}

describe('U8: the list of a year', () => {
  test('holds every submission reported and every task registered or still open in it, one entry per matter', async () => {
    const { year, press, oversight } = await aYear();
    turnTo(`${year - 1}-03-02`);
    const before = await Year(oversight, press);
    turnTo(`${year}-05-11`);
    const now = await Year(oversight, press);
    const cancelled = await oversight.at('CANCELLED');
    const reportedAndCancelled = await press.adopted();
    await press.sent([reportedAndCancelled]);
    const [gone] = await oversight.instruct([reportedAndCancelled]);
    await oversight.cancel(gone!);
    const notReported = await press.adopted();
    const { findings } = await (await YearEnd.open(oversight, year)).look();
    const listed = findings.map(({ task, submission }) => [submission.id, task?.id ?? null]);
    expect(new Set(listed.map((entry) => entry.join()))).toEqual(
      new Set(
        [
          [before.open.submission.id, before.open.id],
          [now.open.submission.id, now.open.id],
          [now.closed.submission.id, now.closed.id],
          [now.reported.id, null],
          [reportedAndCancelled.id, null],
        ].map((entry) => entry.join()),
      ),
    );
    expect(listed).toHaveLength(5);
    expect(listed.flat()).not.toContain(cancelled.submission.id);
    expect(listed.flat()).not.toContain(notReported.id);
    expect(findings.every(({ finding }) => finding === null)).toBe(true);
  });

  test('is made once, by both sides of the oversight, for a year that has begun', async () => {
    const { year, oversight } = await aYear();
    const { office, bureau, chair, department } = oversight;
    const open = (someone: Someone, of: number, idempotencyKey?: string) =>
      someone.refusal('OpenLookBack', { year: of }, idempotencyKey ? { idempotencyKey } : undefined);
    expect(await open(department, year)).toBe('FORBIDDEN');
    expect(await open(bureau, year + 1)).toBe('BAD_USER_INPUT');
    const key = randomUUID();
    expect(await open(bureau, year, key)).toBeNull();
    expect(await open(bureau, year, key)).toBeNull();
    expect(await open(office, year)).toBe('ALREADY_EXISTS');
    expect(await open(chair, year, randomUUID())).toBe('ALREADY_EXISTS');
    const { lookBacks } = await office.run<{ lookBacks: { year: number }[] }>('{ lookBacks { year } }');
    expect(lookBacks.filter((one) => one.year === year)).toHaveLength(1);
  });

  test('takes in what arises after the opening, and a task takes the place of its submission', async () => {
    const { year, press, oversight } = await aYear();
    const submission = await press.adopted();
    await press.sent([submission]);
    const lookBack = await YearEnd.open(oversight, year);
    const entries = async () =>
      (await lookBack.look()).findings.map(({ task, submission: of }) => [of.id, task?.id ?? null]);
    expect(await entries()).toEqual([[submission.id, null]]);
    const [task] = await oversight.instruct([submission]);
    expect(await entries()).toEqual([[submission.id, task!.id]]);
    const later = await press.adopted();
    await press.sent([later]);
    expect(await entries()).toEqual([
      [submission.id, task!.id],
      [later.id, null],
    ]);
    await oversight.cancel(task!);
    expect(await entries()).toEqual([
      [submission.id, null],
      [later.id, null],
    ]);
  });
});

/** Of one year: a task still open, one closed in it, and a submission that was only reported. */
async function Year(oversight: Oversight, press: ReportPress) {
  const reported = await press.adopted();
  await press.sent([reported]);
  return { reported, open: await oversight.at('ACCEPTED'), closed: await oversight.at('CLOSED') };
}

describe('U8: findings', () => {
  test('NOT_IMPLEMENTED and RELAPSED reopen a closed task once, its passes cleared and its submission instructed again', async () => {
    const { year, oversight } = await aYear();
    const { bureau, office } = oversight;
    const task = await oversight.at('CLOSED');
    const lookBack = await YearEnd.open(oversight, year);
    expect(await lookBack.find({ task }, 'IMPLEMENTED')).toMatchObject({ finding: 'IMPLEMENTED', reopened: false });
    expect(await oversight.look(task.id)).toMatchObject({ status: 'CLOSED' });
    expect(await lookBack.find({ task }, 'RELAPSED')).toMatchObject({ finding: 'RELAPSED', reopened: true });
    expect(await oversight.look(task.id)).toMatchObject({ status: 'IN_PROGRESS', outcome: null });
    expect(await onSubmission(office, task.submission.id)).toMatchObject({ status: 'INSTRUCTED' });
    const { supervisionTask } = await office.run<{ supervisionTask: { verifications: { stands: boolean }[] } }>(
      'query ($id: ID!) { supervisionTask(id: $id) { verifications { stands } } }',
      { id: task.id },
    );
    expect(supervisionTask.verifications.map(({ stands }) => stands)).toEqual([false, false]);
    await oversight.close(await oversight.report(await oversight.look(task.id)));
    await lookBack.find({ task }, 'NOT_IMPLEMENTED');
    expect(await oversight.look(task.id, bureau)).toMatchObject({ status: 'CLOSED' });
    expect(await eventsOf(app, 'task.reopened', [task.id])).toHaveLength(1);
  });

  test('leave an open task open, and the old finding stays in the audit log', async () => {
    const { year, oversight } = await aYear();
    const task = await oversight.at('IN_PROGRESS');
    const lookBack = await YearEnd.open(oversight, year);
    const { id } = await lookBack.find({ task }, 'NOT_IMPLEMENTED', { note: '尚未动工。' });
    await lookBack.find({ task }, 'PARTLY_IMPLEMENTED', { note: '已动工。' }, oversight.chair);
    expect(await oversight.look(task.id)).toMatchObject({ status: 'IN_PROGRESS', version: task.version });
    const entries = await app.app.platform.database.source.manager.findBy(AuditEntry, { subjectId: id });
    expect(entries.map(({ before, after }) => [before, after])).toMatchObject([
      [{ finding: null }, { finding: 'NOT_IMPLEMENTED', note: '尚未动工。' }],
      [
        { finding: 'NOT_IMPLEMENTED', note: '尚未动工。' },
        { finding: 'PARTLY_IMPLEMENTED', note: '已动工。' },
      ],
    ]);
  });

  test('are recorded on what is on the list, on a task or on a submission without one', async () => {
    const { year, press, oversight } = await aYear();
    const { bureau, office, department } = oversight;
    const submission = await press.adopted();
    await press.sent([submission]);
    const task = await oversight.at('ASSIGNED');
    const lookBack = await YearEnd.open(oversight, year);
    expect(await lookBack.find({ submission }, 'PARTLY_IMPLEMENTED', {}, bureau)).toMatchObject({ task: null });
    const refusal = (input: object, someone = office) => someone.problem(FIND, { input });
    const ofTask = lookBack.input({ task }, 'IMPLEMENTED');
    expect((await refusal({ ...ofTask, submissionId: submission.id }))?.extensions.fields).toMatchObject([
      { path: 'taskId', code: 'EXACTLY_ONE' },
    ]);
    expect(
      (await refusal(lookBack.input({ submission: task.submission }, 'IMPLEMENTED')))?.extensions.fields,
    ).toMatchObject([{ path: 'submissionId', code: 'NOT_FOUND' }]);
    expect((await refusal({ ...ofTask, note: ' ' }))?.extensions.fields).toMatchObject([{ path: 'note' }]);
    expect((await refusal({ ...ofTask, taskId: randomUUID() }))?.extensions.code).toBe('NOT_FOUND');
    expect((await refusal({ ...ofTask, lookBackId: randomUUID() }))?.extensions.code).toBe('NOT_FOUND');
    expect((await refusal(ofTask, department))?.extensions.code).toBe('FORBIDDEN');
  });

  test('sent twice under one key from a phone are recorded once', async () => {
    const { year, oversight } = await aYear();
    const task = await oversight.at('CLOSED');
    const lookBack = await YearEnd.open(oversight, year);
    const input = lookBack.input({ task }, 'RELAPSED');
    const idempotencyKey = randomUUID();
    const [first, second] = await Promise.all(
      [1, 2].map(() => oversight.bureau.run<{ recordFinding: { id: string } }>(FIND, { input }, { idempotencyKey })),
    );
    expect(second).toEqual(first);
    expect(await eventsOf(app, 'lookBack.found', [first!.recordFinding.id])).toHaveLength(1);
    expect(await eventsOf(app, 'task.reopened', [task.id])).toHaveLength(1);
    expect(
      await oversight.bureau.refusal(FIND, { input: { ...input, finding: 'IMPLEMENTED' } }, { idempotencyKey }),
    ).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('of two at the same time the task is reopened once, and both are in the audit log', async () => {
    const { year, oversight } = await aYear();
    const task = await oversight.at('CLOSED');
    const lookBack = await YearEnd.open(oversight, year);
    const [one] = await Promise.all([
      lookBack.find({ task }, 'RELAPSED', {}, oversight.bureau),
      lookBack.find({ task }, 'NOT_IMPLEMENTED', {}, oversight.chair),
    ]);
    expect(await oversight.look(task.id)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await eventsOf(app, 'task.reopened', [task.id])).toHaveLength(1);
    expect(await eventsOf(app, 'lookBack.found', [one.id])).toHaveLength(2);
  });

  test('F1: reach the reporters without their words, and the lead department with them', async () => {
    const { year, world, oversight } = await aYear();
    const { department, bureau } = oversight;
    const reporter = await world.member();
    const analyst = await world.analyst();
    const task = await oversight.at('CLOSED', {}, reporter);
    const lookBack = await YearEnd.open(oversight, year);
    const attachmentIds = [await photo(bureau)];
    await lookBack.find({ task }, 'RELAPSED', { note: '又恢复原状。', attachmentIds });
    const news = await inboxOf(reporter);
    expect(news.filter(({ kind }) => kind === 'FINDING')).toMatchObject([{ body: expect.stringContaining('反弹') }]);
    expect(news.some(({ kind, body }) => kind === 'REOPENED' || body.includes('又恢复原状'))).toBe(false);
    expect((await inboxOf(department)).filter(({ kind }) => kind === 'TASK_FINDING')).toMatchObject([
      { body: expect.stringContaining('又恢复原状。') },
    ]);
    const { timeline } = (
      await reporter.run<{ submission: { timeline: { kind: string; note: string | null; data: object }[] } }>(
        'query ($id: ID!) { submission(id: $id) { timeline { kind note data } } }',
        { id: task.submission.id },
      )
    ).submission;
    expect(timeline.find(({ kind }) => kind === 'lookBack.found')).toMatchObject({
      note: null,
      data: { finding: 'RELAPSED', year },
    });
    expect(JSON.stringify(timeline)).not.toContain('又恢复原状');
    const shown = { finding: 'RELAPSED', note: '又恢复原状。', by: { id: bureau.accountId } };
    const silent = { finding: 'RELAPSED', note: null, by: null, attachments: [] };
    expect(await foundOn(department, task.id, year)).toMatchObject([{ ...shown, mayRecord: false }]);
    expect(await foundOn(reporter, task.id, year)).toMatchObject([silent]);
    expect(await foundOn(analyst, task.id, year)).toMatchObject([silent]);
    expect((await onSubmission(reporter, task.submission.id)).lookBackFindings).toMatchObject([
      { finding: 'RELAPSED', note: null },
    ]);
    const [{ attachments }] = (await foundOn(bureau, task.id, year)) as [Found['lookBackFindings'][number]];
    const codes = [bureau, department, reporter, analyst].map(
      async (viewer) => (await load(viewer, attachments[0]!.url)).statusCode,
    );
    expect(await Promise.all(codes)).toEqual([200, 200, 404, 404]);
  });

  test('that are not there yet are seen by both sides alone, and departments see no list', async () => {
    const { year, world, oversight } = await aYear();
    const task = await oversight.at('ACCEPTED');
    await YearEnd.open(oversight, year);
    expect(await foundOn(oversight.chair, task.id, year)).toMatchObject([{ finding: null, mayRecord: true }]);
    expect(await foundOn(oversight.department, task.id, year)).toEqual([]);
    for (const someone of [oversight.department, await world.member()])
      for (const query of [`{ lookBack(year: ${year}) { id } }`, `{ lookBackFindings(year: ${year}) { total } }`])
        expect(await someone.refusal(query)).toBe('FORBIDDEN');
  });

  test('keep their photos when they are changed without any, and give up those that a new list leaves out', async () => {
    const { year, oversight } = await aYear();
    const { bureau, office } = oversight;
    const task = await oversight.at('ACCEPTED');
    const lookBack = await YearEnd.open(oversight, year);
    const [first, second] = [await photo(bureau), await photo(bureau, '复查.txt')];
    const photos = async () => (await foundOn(office, task.id, year))[0]!.attachments.map(({ id }) => id);
    await lookBack.find({ task }, 'NOT_IMPLEMENTED', { attachmentIds: [first] });
    await lookBack.find({ task }, 'PARTLY_IMPLEMENTED');
    expect(await photos()).toEqual([first]);
    await lookBack.find({ task }, 'PARTLY_IMPLEMENTED', { attachmentIds: [second] });
    expect(await photos()).toEqual([second]);
    const stolen = lookBack.input({ task }, 'IMPLEMENTED', { attachmentIds: [await photo(office)] });
    expect((await bureau.problem(FIND, { input: stolen }))?.extensions.fields).toMatchObject([
      { path: 'attachmentIds.0', code: 'NOT_FOUND' },
    ]);
  });
});

describe('U8: the list as it is read', () => {
  test('is counted by finding, department and form, and its pages are filtered and sorted', async () => {
    const { year, press, oversight } = await aYear();
    const { office, bureau, department } = oversight;
    const reported = await press.adopted();
    await press.sent([reported]);
    const task = await oversight.at('ACCEPTED');
    const waiting = await oversight.at('REGISTERED');
    const at = `${year}-05-11T09:00:00+08:00`;
    for (const form of ['JOINT_SUPERVISION', 'URGING_SYMPOSIUM', 'URGING_SYMPOSIUM'])
      await bureau.run('RecordSupervisionAction', {
        input: { taskIds: [task.id], form, at, participants: '督查局、政协', outcome: '限期办结。' },
      });
    const lookBack = await YearEnd.open(oversight, year);
    await lookBack.find({ task }, 'RELAPSED');
    const counted = await office.run<{ lookBack: object }>(
      `query ($year: Int!) { lookBack(year: $year) { total missing relapses summary { finding count } mayClose
        byDepartment { organization { id name } finding count } byForm { form finding count } } }`,
      { year },
    );
    expect(counted.lookBack).toMatchObject({
      total: 3,
      missing: 2,
      relapses: 1,
      mayClose: false,
      summary: [
        { finding: 'IMPLEMENTED', count: 0 },
        { finding: 'PARTLY_IMPLEMENTED', count: 0 },
        { finding: 'NOT_IMPLEMENTED', count: 0 },
        { finding: 'RELAPSED', count: 1 },
      ],
      byDepartment: [
        { organization: null, finding: null, count: 2 },
        { organization: { id: department.organizationId }, finding: 'RELAPSED', count: 1 },
      ],
      byForm: [
        { form: 'JOINT_SUPERVISION', finding: 'RELAPSED', count: 1 },
        { form: 'URGING_SYMPOSIUM', finding: 'RELAPSED', count: 1 },
      ],
    });
    const page = async (filter: object, sort?: object) =>
      (
        await office.run<{
          lookBackFindings: { total: number; items: { submission: { id: string }; forms: string[] }[] };
        }>(
          `query ($year: Int!, $filter: LookBackFindingFilter, $sort: LookBackFindingSort) {
            lookBackFindings(year: $year, filter: $filter, sort: $sort) { total items { submission { id } forms } } }`,
          { year, filter, sort },
        )
      ).lookBackFindings;
    const ids = async (...asked: Parameters<typeof page>) =>
      (await page(...asked)).items.map(({ submission }) => submission.id);
    const order = [reported.id, task.submission.id, waiting.submission.id];
    expect(await ids({})).toEqual(order);
    expect(await ids({}, { field: 'NUMBER', order: 'DESC' })).toEqual([...order].reverse());
    expect((await ids({}, { field: 'FINDING', order: 'DESC' }))[0]).toBe(task.submission.id);
    expect((await ids({}, { field: 'FOUND_AT', order: 'DESC' }))[0]).toBe(task.submission.id);
    expect((await ids({}, { field: 'LEAD_ORGANIZATION', order: 'DESC' }))[0]).toBe(task.submission.id);
    expect(await page({ finding: ['RELAPSED'] })).toMatchObject({
      total: 1,
      items: [{ forms: ['JOINT_SUPERVISION', 'URGING_SYMPOSIUM'] }],
    });
    expect(await ids({ missing: true })).toEqual([reported.id, waiting.submission.id]);
    expect(await ids({ missing: false })).toEqual([task.submission.id]);
    expect(await ids({ leadOrganizationId: department.organizationId })).toEqual([task.submission.id]);
    expect(await ids({ q: waiting.number })).toEqual([waiting.submission.id]);
    expect(await ids({ q: reported.number! })).toEqual([reported.id]);
    expect(await ids({ mine: true })).toEqual([]);
  });
});

describe('U8: the end of a look-back', () => {
  test('it closes when no finding is missing, tells how many are, and yields the report without reporters', async () => {
    const { year, world, press, oversight } = await aYear();
    const { office, chair, bureau } = oversight;
    const reporter = await world.member({ name: `反映人${randomUUID().slice(0, 6)}` });
    const submission = await press.adopted(reporter, { title: '建设城东公园' });
    await press.sent([submission]);
    const task = await oversight.at('CLOSED', {}, reporter);
    const lookBack = await YearEnd.open(oversight, year);
    await lookBack.find({ task }, 'RELAPSED', { note: '占道经营反弹。' });
    expect(await bureau.refusal('CloseLookBack', { id: lookBack.id })).toBe('FORBIDDEN');
    expect(await office.refusal('CloseLookBack', { id: lookBack.id })).toBe('FORBIDDEN');
    const problem = (language: 'zh-CN' | 'en') => chair.problem('CloseLookBack', { id: lookBack.id }, { language });
    expect(await problem('zh-CN')).toMatchObject({
      extensions: { code: 'INCOMPLETE' },
      message: '还有 1 件事项没有“回头看”结果，不能办结。',
    });
    expect((await problem('en'))?.message).toBe('Still missing: findings on 1 matters.');
    await lookBack.find({ submission }, 'IMPLEMENTED');
    const closed = await lookBack.close();
    expect(closed).toMatchObject({ status: 'CLOSED', missing: 0, total: 2 });
    const response = await load(office, closed.documentUrl!);
    const text = await docxText(response.rawPayload);
    for (const told of [
      `${year}年度社情民意信息督办“回头看”情况报告`,
      '共2件',
      '建设城东公园',
      '占道经营反弹。',
      task.number,
    ])
      expect(text).toContain(told);
    const { people } = await office.run<{ people: { items: { name: string }[] } }>(
      'query ($q: String!) { people(filter: { q: $q }) { items { name } } }',
      { q: '反映人' },
    );
    for (const { name } of people.items) expect(text).not.toContain(name);
    const analyst = await world.analyst();
    expect(await lookBack.look(analyst)).toMatchObject({ status: 'CLOSED', documentUrl: null });
    expect((await load(analyst, closed.documentUrl!)).statusCode).toBe(404);
  });

  test('afterwards nothing in it changes', async () => {
    const { year, press, oversight } = await aYear();
    const task = await oversight.at('ACCEPTED');
    const lookBack = await YearEnd.open(oversight, year);
    await lookBack.findTheRest();
    const { documentUrl } = await lookBack.close();
    const before = await lookBack.look();
    expect(await oversight.bureau.refusal(FIND, { input: lookBack.input({ task }, 'RELAPSED') })).toBe(
      'ILLEGAL_TRANSITION',
    );
    expect(await oversight.chair.refusal('CloseLookBack', { id: lookBack.id })).toBe('ILLEGAL_TRANSITION');
    await oversight.instruct([await press.adopted()]);
    expect(await lookBack.look()).toEqual({ ...before, documentUrl });
    expect(await oversight.office.refusal('OpenLookBack', { year })).toBe('ALREADY_EXISTS');
  });

  test('closing against a finding: either the finding is in it, or it is refused', async () => {
    const { year, oversight } = await aYear();
    const task = await oversight.at('CLOSED');
    const lookBack = await YearEnd.open(oversight, year);
    await lookBack.find({ task }, 'IMPLEMENTED');
    const [refused, closed] = await Promise.all([
      oversight.bureau.refusal(FIND, { input: lookBack.input({ task }, 'RELAPSED') }),
      lookBack.close(),
    ]);
    const [matter] = (await lookBack.look()).findings;
    expect(matter).toMatchObject(
      refused === null ? { finding: 'RELAPSED', reopened: true } : { finding: 'IMPLEMENTED', reopened: false },
    );
    expect([null, 'ILLEGAL_TRANSITION']).toContain(refused);
    expect(await docxText((await load(oversight.chair, closed.documentUrl!)).rawPayload)).toContain(
      refused === null ? '已重新办理' : '占100.0%',
    );
  });

  test('the report that a process left unmade is made at the next start, once', async () => {
    const { year, oversight } = await aYear();
    await oversight.at('ACCEPTED');
    const lookBack = await YearEnd.open(oversight, year);
    await lookBack.findTheRest();
    const { manager } = app.app.platform.database.source;
    const closed = { status: 'CLOSED', closedAt: app.now(), closedById: oversight.chair.accountId };
    await manager.update('look_back', { id: lookBack.id }, closed);
    expect(await lookBack.look()).toMatchObject({ status: 'CLOSED', documentUrl: null });
    const next = await startTestApp({ beside: app, now: app.now() });
    await next.app.server.ready();
    await next.app.slices.supervision.lookBacks.reports.stop();
    await next.stop();
    const { documentUrl } = await lookBack.look();
    expect((await load(oversight.office, documentUrl!)).statusCode).toBe(200);
    expect(await app.app.slices.supervision.lookBacks.reports.ensure(lookBack.id)).toBe(true);
    expect(await eventsOf(app, 'lookBack.reportMade', [lookBack.id])).toHaveLength(1);
  });

  test('the chair meeting’s hearing is recorded once it is closed, and amended with the old text kept', async () => {
    const { year, oversight } = await aYear();
    const { chair, office, bureau } = oversight;
    const lookBack = await YearEnd.open(oversight, year);
    const input = { lookBackId: lookBack.id, heardOn: `${year}-05-11`, resolution: '原则同意。' };
    expect(await chair.refusal(HEAR, { input })).toBe('ILLEGAL_TRANSITION');
    await lookBack.close();
    expect(await bureau.refusal(HEAR, { input })).toBe('FORBIDDEN');
    expect(await chair.refusal(HEAR, { input: { ...input, heardOn: `${year}-05-12` } })).toBe('BAD_USER_INPUT');
    const attachmentIds = [await photo(chair, '会议纪要.txt')];
    await chair.run(HEAR, { input: { ...input, attachmentIds } });
    const heard = await office.run<{ recordHearing: { hearing: object } }>(HEAR, {
      input: { ...input, resolution: '同意，限期整改。', attachmentIds },
    });
    expect(heard.recordHearing.hearing).toMatchObject({
      heardOn: `${year}-05-11`,
      resolution: '同意，限期整改。',
      by: { id: office.accountId },
      attachments: [{ id: attachmentIds[0] }],
    });
    const entries = await app.app.platform.database.source.manager.findBy(AuditEntry, {
      subjectId: lookBack.id,
      action: 'lookBack.heard',
    });
    expect(entries.map(({ before }) => before)).toMatchObject([{ resolution: null }, { resolution: '原则同意。' }]);
  });
});
