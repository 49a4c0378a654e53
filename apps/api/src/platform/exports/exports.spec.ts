import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { operationPermissions } from '@sanlian/domain';
import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApiSchema } from '../../schema';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import type { Shape } from '../reads/selection';

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

const ask = (who: Someone | null, url: string, headers: Record<string, string> = {}) =>
  app.app.server.inject({
    url,
    headers: { ...(who?.token ? { authorization: `Bearer ${who.token}` } : {}), ...headers },
  });
const address = (list: string, args: Record<string, unknown> = {}) =>
  `/exports/${list}?${new URLSearchParams(
    Object.entries(args).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()}`;

/** The rows of a CSV without line breaks in its cells, by their headers. */
async function csv(who: Someone, list: string, args: Record<string, unknown> = {}) {
  const answer = await ask(who, address(`${list}.csv`, args));
  expect(answer.statusCode, answer.body).toBe(200);
  const { parse } = await import('csv-parse/sync');
  return parse(answer.body, { bom: true, columns: true }) as Record<string, string>[];
}

async function workbook(who: Someone, list: string, args: Record<string, unknown> = {}) {
  const answer = await ask(who, address(`${list}.xlsx`, args));
  expect(answer.statusCode).toBe(200);
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
  return book.worksheets[0]!;
}

describe('every exported list', () => {
  test('has the permission, the arguments and the fields of a list of the API', () => {
    const schema = buildApiSchema();
    for (const { list, type, columns } of app.app.platform.exports.all()) {
      const field = schema.getQueryType()?.getFields()[list];
      expect(operationPermissions, list).toHaveProperty(list);
      const page = getNamedType(field!.type) as GraphQLObjectType;
      const items = page.getFields().items?.type;
      expect(items ? getNamedType(items).name : page.name, list).toBe(type);
      for (const { shape, en } of columns) expectFields(type, shape, `${list}: ${en}`);
    }

    function expectFields(typeName: string, shape: Shape, where: string): void {
      const owner = schema.getType(typeName);
      for (const [name, below] of Object.entries(shape)) {
        const field = isObjectType(owner) ? owner.getFields()[name] : undefined;
        expect(field, `${where}, ${typeName}.${name}`).toBeDefined();
        expect(app.app.platform.registry.field(typeName, name), `${where}, ${typeName}.${name}`).toBeDefined();
        if (below !== true) expectFields(getNamedType(field!.type).name, below, where);
      }
    }
  });
});

describe('an export', () => {
  test('holds exactly the rows of the list, by its filter and in its order, however many portions they are', async () => {
    const tasks = [];
    for (let index = 0; index < 3; index++) tasks.push(await oversight.at('ASSIGNED'));
    const filter = { status: ['ASSIGNED'] };
    const sort = { field: 'NUMBER', order: 'ASC' };
    const rows = await csv(oversight.bureau, 'supervisionTasks', { filter, sort });
    expect(rows.map((row) => row['督办编号'])).toEqual(tasks.map(({ number }) => number));
    expect(rows[0]).toMatchObject({ 状态: '交办', 批示领导: '李市长', 主办单位: expect.stringMatching(/.+/) });
    const mark = await many(1_203);
    const roster = await csv(world.admin, 'people');
    const names = roster.map((row) => row['姓名']).filter((name) => name?.startsWith(mark));
    expect(new Set(names).size).toBe(1_203);
    expect(names).toHaveLength(1_203);
  });

  test('as a workbook holds real dates and numbers under a head that stays', async () => {
    const task = await oversight.at('ASSIGNED');
    const sheet = await workbook(oversight.bureau, 'supervisionTasks', { filter: { q: task.number }, language: 'en' });
    const head = sheet.getRow(1).values as string[];
    const cell = (header: string) => sheet.getRow(2).getCell(head.indexOf(header));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(cell('Number').value).toBe(task.number);
    expect(cell('Assigned').value).toEqual(new Date('2026-05-11T09:00:00Z'));
    expect(cell('Assigned').numFmt).toBe('yyyy-mm-dd hh:mm');
    expect(cell('Due').value).toEqual(new Date(`${shanghaiDay(task.dueAt)}T00:00:00Z`));
    expect(cell('Dissatisfied').value).toBe(0);
    expect(cell('Status').value).toBe('Assigned');
    expect(sheet.rowCount).toBe(2);
  });

  test('as CSV opens in spreadsheets as UTF-8, with moments as in Shanghai and no text that runs', async () => {
    await world.person({ name: '=HYPERLINK("http://evil","x")' });
    const answer = await ask(world.admin, address('people.csv', { filter: { q: 'HYPERLINK' } }));
    expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('人员名册-2026-05-11.csv'));
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.body).toContain('"\'=HYPERLINK(""http://evil"",""x"")"');
    expect(answer.body).toContain('2026-05-11 09:00');
  });

  test('is in the audit log: who took which list by which filter, and how many rows', async () => {
    const { id: sectorId } = await world.sector();
    await world.person({ name: '审计甲', sector: { id: sectorId } });
    await csv(press.office, 'people', { filter: { sectorId } });
    const [entry] = await app.app.platform.database.read(
      "SELECT * FROM audit_entry WHERE action = 'list.exported' ORDER BY sequence DESC LIMIT 1",
      [],
    );
    expect(entry).toMatchObject({ actorId: press.office.accountId, subjectType: 'Account' });
    expect(JSON.parse(String(entry?.after))).toMatchObject({
      list: 'people',
      format: 'csv',
      arguments: { filter: { sectorId } },
      rows: 1,
    });
  });

  test('stops reading when nobody takes it any more', async () => {
    await many(3_000);
    const url = await app.app.server.listen({ host: '127.0.0.1', port: 0 });
    app.takeStatements();
    await new Promise<void>((resolve, reject) => {
      const request = get(`${url}/exports/people.xlsx`, { headers: { authorization: `Bearer ${world.admin.token}` } });
      request.on('response', (response) => {
        response.once('data', () => request.destroy());
        response.once('close', () => resolve());
        response.on('error', () => undefined);
      });
      request.on('error', reject);
    });
    await wait(100);
    app.takeStatements();
    await wait(150);
    expect(app.takeStatements()).toEqual([]);
  });
});

describe('who may read less finds less in it', () => {
  test('departments their own tasks alone; analysts pseudonyms, and no text of an instruction', async () => {
    const author = await world.member();
    const task = await oversight.at('ASSIGNED', {}, author);
    const other = await world.department();
    const filter = { q: task.number };
    expect(await csv(oversight.department, 'supervisionTasks', { filter })).toHaveLength(1);
    expect(await csv(other, 'supervisionTasks', { filter })).toHaveLength(0);
    const analyst = await world.analyst();
    const [seen] = await csv(analyst, 'supervisionTasks', { filter });
    expect(seen).toMatchObject({ 督办编号: task.number, 批示内容: '', 批示领导: '' });
    const [submission] = await csv(analyst, 'submissions', { filter: { q: task.submission.number } });
    expect(submission?.['反映人']).toMatch(/^反映人[\da-f]{6}$/);
    const [ofDepartment] = await csv(oversight.department, 'submissions', { filter: { q: task.submission.number } });
    expect(ofDepartment?.['反映人']).toBe('');
    const [ofOffice] = await csv(press.office, 'submissions', { filter: { q: task.submission.number } });
    expect(ofOffice?.['反映人']).not.toMatch(/^反映人|^$/);
  });

  test('phones are masked or absent', async () => {
    await world.person({ name: '电话甲', phone: '13812345678' });
    const phone = async (who: Someone) => (await csv(who, 'people', { filter: { q: '电话甲' } }))[0]?.['电话'];
    expect(await phone(press.office)).toBe('13812345678');
    expect(await phone(await world.member())).toBe('138****5678');
    expect(await phone(oversight.department)).toBe('');
  });
});

describe('refused is', () => {
  const refusal = async (who: Someone | null, url: string) => {
    const answer = await ask(who, url);
    return [answer.statusCode, answer.json().errors?.[0].extensions];
  };

  test('who isn’t signed in, who may not, and what isn’t exported', async () => {
    expect(await refusal(null, '/exports/people.csv')).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    expect(await refusal(press.office, '/exports/accounts.xlsx')).toEqual([403, { code: 'FORBIDDEN' }]);
    expect((await ask(world.admin, '/exports/accounts.csv')).statusCode).toBe(200);
    expect(await refusal(world.admin, '/exports/inbox.csv')).toEqual([404, { code: 'NOT_FOUND' }]);
    expect((await ask(world.admin, '/exports/people.pdf')).statusCode).toBe(404);
    const analyst = await world.analyst();
    const filter = { reporterPersonId: press.chair.personId };
    expect(await refusal(analyst, address('submissions.csv', { filter }))).toEqual([403, { code: 'FORBIDDEN' }]);
  });

  test.each([
    ['filter={', 'filter', 'WRONG_FORMAT'],
    ['filter={"status":["DONE"]}', 'filter.status.0', 'INVALID'],
    ['filter={"dueFrom":"tomorrow"}', 'filter.dueFrom', 'INVALID'],
    ['filter={"nothing":1}', 'filter', 'INVALID'],
    ['sort={"field":"NUMBER"}', 'sort', 'INVALID'],
    ['page={"limit":1}', 'page', 'NOT_ALLOWED'],
    ['language=fr', 'language', 'INVALID'],
  ])('%s', async (query, path, code) => {
    const [status, extensions] = await refusal(oversight.bureau, `/exports/supervisionTasks.xlsx?${encodeURI(query)}`);
    expect(status).toBe(400);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, code }] });
  });
});

/** So many people in one stroke; answers how their names begin. */
async function many(count: number): Promise<string> {
  const mark = `众${count}-`;
  const person = (_: unknown, index: number) => ({
    id: randomUUID(),
    version: 1,
    name: `${mark}${index}`,
    nameKey: `${mark}${index % 7}`,
    active: true,
    createdAt: app.now(),
    updatedAt: app.now(),
  });
  await app.app.platform.transactions.run(null, (tx) =>
    tx.insertAll('Person', Array.from({ length: count }, person) as never),
  );
  return mark;
}

const shanghaiDay = (iso: string): string => new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);
