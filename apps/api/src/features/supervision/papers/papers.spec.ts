import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

let app: TestApp;
let world: World;
let press: ReportPress;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  press = await ReportPress.open(world, await SubmissionDesk.open(world));
  oversight = await Oversight.open(world, press);
});
afterAll(() => app.stop());

interface Paper {
  kind: string;
  name: string;
  url: string;
  at: string | null;
  message: string;
}
const papersOf = async (who: Someone, id: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  (
    await who.run<{ supervisionTask: { papers: Paper[] } }>(
      'query ($id: ID!) { supervisionTask(id: $id) { papers { kind name url at message } } }',
      { id },
      { language },
    )
  ).supervisionTask.papers;
const kindsOf = async (who: Someone, id: string) => (await papersOf(who, id)).map(({ kind }) => kind);

const get = (who: Someone, url: string) =>
  app.app.server.inject({ url, headers: { authorization: `Bearer ${who.token}` } });
/** The text of a document. */
async function textOf(who: Someone, url: string): Promise<string> {
  const answer = await get(who, url);
  expect(answer.statusCode, url).toBe(200);
  const xml = await (await JSZip.loadAsync(answer.rawPayload)).file('word/document.xml')!.async('string');
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}
const refusal = async (who: Someone, url: string) => {
  const answer = await get(who, url);
  return [answer.statusCode, answer.json().errors?.[0].extensions.code];
};
const urlOf = async (who: Someone, id: string, kind: string) =>
  (await papersOf(who, id)).filter((paper) => paper.kind === kind).at(-1)!.url;

describe('the forms of a task', () => {
  test('exist as its life goes on', async () => {
    const { bureau, department } = oversight;
    const task = await oversight.registered();
    expect(await kindsOf(bureau, task.id)).toEqual([]);
    const assigned = await oversight.assign(task);
    expect(await kindsOf(bureau, task.id)).toEqual(['TRANSFER_SLIP', 'ASSIGNMENT_NOTICE']);
    const sentBack = await oversight.move(department, assigned, 'SEND_BACK', { note: '不属我单位职责。' });
    expect(await kindsOf(department, task.id)).toContain('SEND_BACK_REQUEST');
    const again = await oversight.assign(sentBack);
    const accepted = await oversight.move(department, again, 'ACCEPT');
    await bureau.run('UrgeTask', { input: { id: task.id, level: 'ORANGE', note: '请抓紧。' } });
    await department.run('RequestExtension', {
      input: { taskId: task.id, until: '2026-07-31T12:00:00+08:00', reason: '需跨部门协调。' },
    });
    await oversight.progress(accepted);
    await oversight.close(await oversight.report(await oversight.look(task.id), { note: '已新建两所学校。' }));
    const papers = await papersOf(bureau, task.id);
    expect(papers.map(({ kind }) => kind)).toEqual([
      'TRANSFER_SLIP',
      'ASSIGNMENT_NOTICE',
      'SEND_BACK_REQUEST',
      'URGING',
      'EXTENSION_REQUEST',
      'HANDLING_FEEDBACK',
      'RESULT_REPORT',
    ]);
    for (const { url, message, name } of papers) {
      expect(await textOf(bureau, url)).toContain(task.number);
      expect(message).toContain(task.number);
      expect(name).toContain(task.number);
    }
    expect(await textOf(bureau, papers[2]!.url)).toContain('不属我单位职责。');
    expect(await textOf(bureau, papers[4]!.url)).toContain('需跨部门协调。');
    const english = await papersOf(bureau, task.id, 'en');
    expect(english[3]).toMatchObject({
      name: expect.stringContaining('Orange'),
      message: expect.stringMatching(/^\[/),
    });
  });

  test('are for the lead department, an assisting one has the notice, others nothing', async () => {
    const assisting = await world.department();
    const task = await oversight.assign(await oversight.registered(), {
      assistingOrganizationIds: [assisting.organizationId],
    });
    expect(await kindsOf(oversight.department, task.id)).toEqual(['TRANSFER_SLIP', 'ASSIGNMENT_NOTICE']);
    expect(await kindsOf(assisting, task.id)).toEqual(['ASSIGNMENT_NOTICE']);
    expect(await kindsOf(press.author, task.id)).toEqual([]);
    expect(await kindsOf(await world.analyst(), task.id)).toEqual([]);
    const notice = await urlOf(oversight.department, task.id, 'ASSIGNMENT_NOTICE');
    expect(await refusal(press.author, notice)).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(await world.department(), notice)).toEqual([404, 'NOT_FOUND']);
    expect(await refusal(assisting, notice.replace('assignment-notice', 'transfer-slip'))).toEqual([404, 'NOT_FOUND']);
    expect(await refusal(oversight.bureau, notice.replace('assignment-notice', 'nothing'))).toEqual([404, 'NOT_FOUND']);
    expect(await refusal(oversight.bureau, notice.replace('assignment-notice', 'urgings/1'))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    expect(await refusal(world.nobody, notice)).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('name no reporter who didn’t agree to it, whoever prints them', async () => {
    const name = '王反映';
    const author = await world.member({ name });
    const task = await oversight.assign(await oversight.registered({}, author));
    const slip = await urlOf(oversight.bureau, task.id, 'TRANSFER_SLIP');
    for (const who of [oversight.bureau, press.office, oversight.department])
      expect(await textOf(who, slip)).not.toContain(name);
    await author.run('mutation ($id: ID!) { discloseReporterName(id: $id, disclosed: true) { id } }', {
      id: task.submission.id,
    });
    expect(await textOf(oversight.department, slip)).toContain(name);
  });

  test('are listed without a statement per task', async () => {
    const count = async () => {
      app.takeStatements();
      await oversight.bureau.run('{ supervisionTasks(page: { limit: 50 }) { items { id papers { kind message } } } }');
      return app.takeStatements().length;
    };
    const before = await count();
    await oversight.at('CLOSED');
    expect(await count()).toBe(before);
  });
});

describe('U9: the result report', () => {
  test('goes to the offices that received the matter, says what they instructed, and names nobody who reported', async () => {
    const author = await world.member({ name: '李反映' });
    const submission = await press.adopted(author);
    await press.sent([submission]);
    const [registered] = await oversight.instruct([submission], { text: '请认真办理，结果报我。' });
    const accepted = await oversight.move(oversight.department, await oversight.assign(registered!), 'ACCEPT');
    await oversight.progress(accepted);
    await oversight.close(await oversight.report(await oversight.look(registered!.id)));
    expect(await kindsOf(press.leadership, registered!.id)).toEqual(['RESULT_REPORT']);
    const text = await textOf(press.leadership, await urlOf(press.leadership, registered!.id, 'RESULT_REPORT'));
    expect(text).toContain('请认真办理，结果报我。');
    expect(text).toContain('李市长（市长）：');
    expect(text).not.toContain('李反映');
    const { inbox } = await press.leadership.run<{ inbox: { items: { kind: string; task: { id: string } | null }[] } }>(
      '{ inbox { items { kind task { id } } } }',
    );
    expect(inbox.items).toContainEqual({ kind: 'RESULT_REPORT_READY', task: { id: registered!.id } });
    const other = await world.leadership();
    expect(await refusal(other, await urlOf(press.leadership, registered!.id, 'RESULT_REPORT'))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    expect(await refusal(oversight.department, await urlOf(press.leadership, registered!.id, 'RESULT_REPORT'))).toEqual(
      [403, 'FORBIDDEN'],
    );
  });

  test('is sealed at the closing: a later reopening leaves it as it was, and each closing makes its own', async () => {
    const { bureau } = oversight;
    const closed = await oversight.at('CLOSED');
    const url = await urlOf(bureau, closed.id, 'RESULT_REPORT');
    const first = (await get(bureau, url)).rawPayload;
    const open = await oversight.move(bureau, closed, 'REOPEN', { note: '问题反弹。' });
    await oversight.progress(open, oversight.department, '重新整治。');
    expect((await get(bureau, url)).rawPayload).toEqual(first);
    await oversight.close(await oversight.report(await oversight.look(closed.id)));
    const reports = (await papersOf(bureau, closed.id)).filter(({ kind }) => kind === 'RESULT_REPORT');
    expect(reports).toHaveLength(2);
    expect((await get(bureau, reports[0]!.url)).rawPayload).toEqual(first);
    expect(await textOf(bureau, reports[1]!.url)).toContain('重新整治。');
    const kept = await app.app.platform.database.read(
      "SELECT f.sha256 AS sha256 FROM stored_file f WHERE f.ownerType = 'TaskResultReport' AND f.ownerId = ?",
      [url.split('/').at(-1)!.replace('.docx', '')],
    );
    expect(kept).toHaveLength(1);
  });

  test('of what was only to be read tells that both sides closed it', async () => {
    const task = await oversight.registered({ kind: 'READ' });
    await oversight.close(task);
    expect(await kindsOf(oversight.bureau, task.id)).toEqual(['RESULT_REPORT']);
    expect(await textOf(oversight.bureau, await urlOf(oversight.bureau, task.id, 'RESULT_REPORT'))).toContain('阅件');
  });
});
