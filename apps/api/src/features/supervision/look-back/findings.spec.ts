import { randomUUID } from 'node:crypto';
import { YearEnd, type Oversight, type ReportPress, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity';
import { eventsOf } from '../../../testing/races';
import type { TestApp } from '../../../testing/test-app';
import { Years } from '../../../testing/years';

let years: Years;
let app: TestApp;
let world: World;
let press: ReportPress;
let oversight: Oversight;
beforeAll(async () => {
  years = await Years.start();
  ({ app, world, press, oversight } = years);
});
afterAll(() => app.stop());

const FIND = 'mutation ($input: FindingInput!) { recordFinding(input: $input) { id finding } }';
const OF_TASK = `query ($id: ID!) { supervisionTask(id: $id) { status
  lookBackFindings { year finding note reopened mayRecord by { id } attachments { id url } } } }`;
const OF_SUBMISSION = `query ($id: ID!) { submission(id: $id) { status lookBackFindings { finding note at } } }`;
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
async function inboxOf(someone: Someone): Promise<{ kind: string; title: string; body: string }[]> {
  const { inbox } = await someone.run<{ inbox: { items: { kind: string; title: string; body: string }[] } }>(
    '{ inbox(page: { limit: 100 }) { items { kind title body } } }',
  );
  return inbox.items;
}

describe('U8: findings', () => {
  test('NOT_IMPLEMENTED and RELAPSED reopen a closed task once, its passes cleared and its submission instructed again', async () => {
    const year = years.aYear();
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
    const year = years.aYear();
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
    const year = years.aYear();
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
    const year = years.aYear();
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
    const year = years.aYear();
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
    const year = years.aYear();
    const { department, bureau } = oversight;
    const reporter = await world.member();
    const analyst = await world.analyst();
    const task = await oversight.at('CLOSED', {}, reporter);
    const lookBack = await YearEnd.open(oversight, year);
    const attachmentIds = [await years.photo(bureau)];
    await lookBack.find({ task }, 'RELAPSED', { note: '又恢复原状。', attachmentIds });
    const news = await inboxOf(reporter);
    expect(news.filter(({ kind }) => kind === 'FINDING')).toMatchObject([{ body: expect.stringContaining('反弹') }]);
    expect(news.some(({ kind, body }) => kind === 'REOPENED' || body.includes('又恢复原状'))).toBe(false);
    const told = (await inboxOf(department)).filter(({ kind }) => kind === 'TASK_FINDING');
    expect(told.filter(({ body }) => body.includes('又恢复原状。'))).toHaveLength(1);
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
      async (viewer) => (await years.load(viewer, attachments[0]!.url)).statusCode,
    );
    expect(await Promise.all(codes)).toEqual([200, 200, 404, 404]);
  });

  test('that are not there yet are seen by both sides alone, and departments see no list', async () => {
    const year = years.aYear();
    const task = await oversight.at('ACCEPTED');
    await YearEnd.open(oversight, year);
    expect(await foundOn(oversight.chair, task.id, year)).toMatchObject([{ finding: null, mayRecord: true }]);
    expect(await foundOn(oversight.department, task.id, year)).toEqual([]);
    for (const someone of [oversight.department, await world.member()])
      for (const query of [`{ lookBack(year: ${year}) { id } }`, `{ lookBackFindings(year: ${year}) { total } }`])
        expect(await someone.refusal(query)).toBe('FORBIDDEN');
  });

  test('keep their photos when they are changed without any, and give up those that a new list leaves out', async () => {
    const year = years.aYear();
    const { bureau, office } = oversight;
    const task = await oversight.at('ACCEPTED');
    const lookBack = await YearEnd.open(oversight, year);
    const [first, second] = [await years.photo(bureau), await years.photo(bureau, 'second.txt')];
    const photos = async () => (await foundOn(office, task.id, year))[0]!.attachments.map(({ id }) => id);
    await lookBack.find({ task }, 'NOT_IMPLEMENTED', { attachmentIds: [first] });
    await lookBack.find({ task }, 'PARTLY_IMPLEMENTED');
    expect(await photos()).toEqual([first]);
    await lookBack.find({ task }, 'PARTLY_IMPLEMENTED', { attachmentIds: [second] });
    expect(await photos()).toEqual([second]);
    const stolen = lookBack.input({ task }, 'IMPLEMENTED', { attachmentIds: [await years.photo(office)] });
    expect((await bureau.problem(FIND, { input: stolen }))?.extensions.fields).toMatchObject([
      { path: 'attachmentIds.0', code: 'NOT_FOUND' },
    ]);
  });
});

describe('U8: the list as it is read', () => {
  test('is counted by finding, department and form, and its pages are filtered and sorted', async () => {
    const year = years.aYear();
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
    const filter = encodeURIComponent(JSON.stringify({ finding: ['RELAPSED'] }));
    const table = await years.load(office, `/exports/lookBackFindings.csv?year=${year}&filter=${filter}`);
    expect(table.body.trim().split('\n').slice(1)).toEqual([expect.stringMatching(new RegExp(`${task.number}.*反弹`))]);
    expect((await years.load(department, `/exports/lookBackFindings.csv?year=${year}`)).statusCode).toBe(403);
  });
});
