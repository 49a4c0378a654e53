import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { YearEnd, type Oversight, type ReportPress, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity';
import { docxText } from '../../../testing/docx';
import { eventsOf } from '../../../testing/races';
import { startTestApp, type TestApp } from '../../../testing/test-app';
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
const HEAR = `mutation ($input: HearingInput!) { recordHearing(input: $input) {
  hearing { heardOn resolution by { id } attachments { id url } } } }`;

describe('U8: the list of a year', () => {
  test('holds every submission reported and every task registered or still open in it, one entry per matter', async () => {
    const year = years.aYear();
    years.turnTo(`${year - 1}-03-02`);
    const stillOpen = await oversight.at('REGISTERED');
    const closedBefore = await oversight.at('CLOSED');
    const reportedBefore = await press.adopted();
    await press.sent([reportedBefore]);
    years.turnTo(`${year}-05-11`);
    const registered = await oversight.at('REGISTERED');
    const cancelled = await oversight.at('CANCELLED');
    const [reported, reportedAndCancelled] = [await press.adopted(), await press.adopted()];
    await press.sent([reported, reportedAndCancelled]);
    const [gone] = await oversight.instruct([reportedAndCancelled]);
    await oversight.cancel(gone!);
    const { findings } = await (await YearEnd.open(oversight, year)).look();
    const listed = findings.map(({ task, submission }) => [submission.id, task?.id ?? null]);
    expect(listed).toEqual([
      [stillOpen.submission.id, stillOpen.id],
      [registered.submission.id, registered.id],
      [reported.id, null],
      [reportedAndCancelled.id, null],
    ]);
    for (const { id } of [closedBefore.submission, reportedBefore, cancelled.submission])
      expect(listed.flat()).not.toContain(id);
    expect(findings.every(({ finding }) => finding === null)).toBe(true);
  });

  test('is made once, by both sides of the oversight, for a year that has begun', async () => {
    const year = years.aYear();
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
    const year = years.aYear();
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

describe('U8: the end of a look-back', () => {
  test('it closes when no finding is missing, tells how many are, and yields the report without reporters', async () => {
    const year = years.aYear();
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
    const response = await years.load(office, closed.documentUrl!);
    const text = await docxText(response.rawPayload);
    for (const told of [
      `${year}年度社情民意信息“回头看”情况报告`,
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
    expect((await years.load(analyst, closed.documentUrl!)).statusCode).toBe(404);
  });

  test('afterwards nothing in it changes', async () => {
    const year = years.aYear();
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
    const year = years.aYear();
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
    expect(await docxText((await years.load(oversight.chair, closed.documentUrl!)).rawPayload)).toContain(
      refused === null ? '已重新办理' : '占100.0%',
    );
  });

  test('the report that a process left unmade is made at the next start, once', async () => {
    const year = years.aYear();
    await oversight.at('ACCEPTED');
    const lookBack = await YearEnd.open(oversight, year);
    await lookBack.findTheRest();
    const { manager } = app.app.platform.database.source;
    const closed = { status: 'CLOSED', closedAt: app.now(), closedById: oversight.chair.accountId };
    await manager.update('look_back', { id: lookBack.id }, closed);
    expect(await lookBack.look()).toMatchObject({ status: 'CLOSED', documentUrl: null });
    const next = await startTestApp({ beside: app, now: app.now() });
    await next.app.server.ready();
    const { documentUrl } = await eventually(
      () => lookBack.look(),
      (now) => now.documentUrl !== null,
    );
    await next.stop();
    expect((await years.load(oversight.office, documentUrl!)).statusCode).toBe(200);
    expect(await app.app.slices.supervision.lookBacks.reports.ensure(lookBack.id)).toBe(true);
    expect(await eventsOf(app, 'lookBack.reportMade', [lookBack.id])).toHaveLength(1);
  });

  test('the chair meeting’s hearing is recorded once it is closed, and amended with the old text kept', async () => {
    const year = years.aYear();
    const { chair, office, bureau } = oversight;
    const lookBack = await YearEnd.open(oversight, year);
    const input = { lookBackId: lookBack.id, heardOn: `${year}-05-11`, resolution: '原则同意。' };
    expect(await chair.refusal(HEAR, { input })).toBe('ILLEGAL_TRANSITION');
    await lookBack.close();
    expect(await bureau.refusal(HEAR, { input })).toBe('FORBIDDEN');
    expect(await chair.refusal(HEAR, { input: { ...input, heardOn: `${year}-05-12` } })).toBe('BAD_USER_INPUT');
    const attachmentIds = [await years.photo(chair, 'minutes.txt')];
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

/** Asks again until the answer fits; the last answer after ten seconds. */
async function eventually<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000;
  let answer = await ask();
  while (!fits(answer) && Date.now() < deadline) {
    await wait(50);
    answer = await ask();
  }
  return answer;
}
