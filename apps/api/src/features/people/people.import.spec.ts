import ExcelJS from 'exceljs';
import { createWorld, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { upload } from '../../testing/upload';

interface Report {
  created: number;
  updated: number;
  unchanged: number;
  errors: { row: number; column: string; code: string; message: string }[];
}

let app: TestApp;
let world: World;
let office: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  office = await world.office();
  await world.sector({ name: '经济界' });
  await world.organization('DEPARTMENT', { name: '市教育局' });
});
afterAll(() => app.stop());

async function importFile(content: Buffer | string, dryRun: boolean, name = 'people.csv'): Promise<Report> {
  const { id } = await upload(app, office.token, name, content);
  const answer = await office.run<{ importPeople: Report }>('ImportPeople', { fileId: id, dryRun });
  return answer.importPeople;
}

const total = async (q: string): Promise<number> =>
  (await office.run<{ people: { total: number } }>('People', { filter: { q } })).people.total;

test('a dry run counts what would come in and writes nothing', async () => {
  const report = await importFile('姓名,手机,身份,界别\n甲一,13800000001,委员,经济界\n', true);
  expect(report).toEqual({ created: 1, updated: 0, unchanged: 0, errors: [] });
  expect(await total('甲一')).toBe(0);
});

test('Chinese and English headers, labels and names of enums read alike', async () => {
  await importFile('\uFEFF姓名,手机,身份,界别,特邀信息员,单位\n乙一,13800000002,常委,经济界,,市教育局\n', false);
  await importFile('name,phone,tier,sector,informantSource\n乙二,13800000003,MEMBER,经济界,GRASSROOTS\n', false);
  const { people } = await office.run<{ people: { items: Record<string, unknown>[] } }>('People', {
    filter: { q: '乙' },
  });
  expect(people.items).toEqual([
    expect.objectContaining({
      name: '乙一',
      tier: 'STANDING_COMMITTEE',
      organization: expect.objectContaining({ name: '市教育局' }),
    }),
    expect.objectContaining({ name: '乙二', tier: 'MEMBER', informantSource: 'GRASSROOTS' }),
  ]);
});

test('a file in GB18030 reads as it was written', async () => {
  const gb = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xb1, 0xfb, 0xd2, 0xbb, 0x0a]);
  expect(await importFile(gb, false)).toMatchObject({ created: 1, errors: [] });
  expect(await total('丙一')).toBe(1);
});

test('a workbook reads like a CSV file, numbers as what they show', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('people').addRows([
    ['姓名', '手机', '身份'],
    ['丁一', 13800000005, '委员'],
  ]);
  const content = Buffer.from(await workbook.xlsx.writeBuffer());
  expect(await importFile(content, false, 'people.xlsx')).toMatchObject({ created: 1, errors: [] });
  const { people } = await office.run<{ people: { items: { phone: string }[] } }>('People', { filter: { q: '丁一' } });
  expect(people.items[0]?.phone).toBe('13800000005');
});

test('every bad row is reported with row, column, code and message, and nothing comes in', async () => {
  const csv =
    '姓名,手机,身份,界别\n戊一,13800000006,委员,经济界\n,13800000007,委员,\n戊二,123,委员,无此界别\n戊三,,厅长,\n';
  const report = await importFile(csv, false);
  expect(report.created).toBe(0);
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, '姓名', 'REQUIRED'],
    [4, '手机', 'WRONG_FORMAT'],
    [5, '身份', 'INVALID'],
  ]);
  expect(report.errors.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
  expect(await total('戊')).toBe(0);
});

test('names that nobody knows are errors of their row', async () => {
  const report = await importFile('姓名,界别,单位\n己一,无此界别,无此单位\n', true);
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, '界别', 'NOT_FOUND'],
    [2, '单位', 'NOT_FOUND'],
  ]);
});

test('the same file again changes nothing, a changed row updates', async () => {
  await importFile('姓名,手机,身份\n庚一,13800000008,委员\n', false);
  expect(await importFile('姓名,手机,身份\n庚一,13800000008,委员\n', false)).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 1,
  });
  expect(await importFile('姓名,手机,身份\n庚一,13800000008,常委\n', false)).toMatchObject({
    created: 0,
    updated: 1,
    unchanged: 0,
  });
  expect(await total('庚一')).toBe(1);
});

test('two people of one name need their phones, and one row stands for one person', async () => {
  await importFile('姓名,手机\n辛一,13800000009\n辛一,13800000010\n', false);
  expect((await importFile('姓名\n辛一\n', true)).errors).toEqual([
    expect.objectContaining({ row: 2, code: 'AMBIGUOUS' }),
  ]);
  expect((await importFile('姓名,手机\n辛二,\n辛二,\n', true)).errors).toEqual([
    expect.objectContaining({ row: 3, code: 'DUPLICATE' }),
  ]);
});

test('a missing column, a file of somebody else and a file that is no table are refused', async () => {
  expect((await importFile('手机\n13800000011\n', true)).errors).toEqual([
    expect.objectContaining({ row: 1, column: '姓名', code: 'MISSING_COLUMN' }),
  ]);
  const { id } = await upload(app, world.admin.token, 'people.csv', '姓名\n壬一\n');
  expect(await office.refusal('ImportPeople', { fileId: id, dryRun: true })).toBe('NOT_FOUND');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const picture = await upload(app, office.token, 'people.csv', png);
  expect(await office.refusal('ImportPeople', { fileId: picture.id, dryRun: true })).toBe('UNREADABLE_FILE');
});

test('only the office and administrators import people', async () => {
  const member = await world.member();
  const { id } = await upload(app, member.token, 'people.csv', '姓名\n癸一\n');
  expect(await member.refusal('ImportPeople', { fileId: id, dryRun: false })).toBe('FORBIDDEN');
});

test('an import under one key runs once', async () => {
  const { id } = await upload(app, office.token, 'people.csv', '姓名\n子一\n');
  const run = () =>
    office.run<{ importPeople: Report }>('ImportPeople', { fileId: id, dryRun: false }, { idempotencyKey: 'people-1' });
  const [first, second] = await Promise.all([run(), run()]);
  expect(second).toEqual(first);
  expect(first.importPeople.created).toBe(1);
  expect(await total('子一')).toBe(1);
});

test('templates come with the headers of the asked language, for whoever is signed in', async () => {
  const get = (url: string, language: string, token: string | null) =>
    app.app.server.inject({
      url,
      headers: { 'accept-language': language, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
  expect((await get('/templates/people.csv', 'zh-CN', office.token)).body).toContain('姓名,手机,身份');
  expect((await get('/templates/people.csv', 'en', office.token)).body).toContain('name,phone,tier');
  const workbook = new ExcelJS.Workbook();
  const { rawPayload } = await get('/templates/people.xlsx', 'zh-CN', office.token);
  await workbook.xlsx.load(rawPayload as unknown as ArrayBuffer);
  expect(workbook.worksheets[0]?.getRow(1).getCell(1).value).toBe('姓名');
  expect((await get('/templates/people.csv', 'en', null)).statusCode).toBe(401);
});
