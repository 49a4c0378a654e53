import { createWorld, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { multipart, upload } from '../../testing/upload';

interface Report {
  created: number;
  updated: number;
  unchanged: number;
  errors: { row: number; column: string; code: string; message: string }[];
}

const HEADERS = '来源编号,标题,类别,渠道,情况反映,原因分析,意见建议,反映人,联名人,界别,以界别名义,提交时间';

let app: TestApp;
let world: World;
let office: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  office = await world.office();
  const sector = await world.sector({ name: '教育界' });
  await world.person({ name: '林一舟', tier: 'MEMBER', sector });
  await world.person({ name: '林二舟', tier: 'MEMBER' });
  await world.person({ name: '同名人' });
  await world.person({ name: '同名人' });
  await world.organization('REPORTING_UNIT', { name: '民进支部' });
});
afterAll(() => app.stop());

async function importRows(rows: string[], dryRun: boolean): Promise<Report> {
  const { id } = await upload(app, office.token, 'submissions.csv', [HEADERS, ...rows].join('\n'));
  return (await office.run<{ importSubmissions: Report }>('ImportSubmissions', { fileId: id, dryRun }))
    .importSubmissions;
}

interface Row {
  id: string;
  number: string;
  title: string;
  status: string;
  submittedAt: string;
  onBehalfOfSector: boolean;
  sector: { name: string } | null;
  reporters: { lead: boolean; person: { name: string } | null; organization: { name: string } | null }[];
}
const find = async (q: string): Promise<Row[]> =>
  (await office.run<{ submissions: { items: Row[] } }>('Submissions', { filter: { q } })).submissions.items;

test('imported submissions are handed in, numbered in the year and order of their time (S3)', async () => {
  const report = await importRows(
    [
      'A-2,后交的来稿,社会建设,委员,情况二,,建议二,林一舟,林二舟,,否,2019/3/2 08:00:00',
      'A-1,先交的来稿,社会建设,MEMBER,"情况一\n第二行",,建议一,民进支部,,教育界,是,2019-03-01 08:00',
    ],
    false,
  );
  expect(report).toEqual({ created: 2, updated: 0, unchanged: 0, errors: [] });
  const [first] = await find('先交的来稿');
  const [second] = await find('后交的来稿');
  expect(first).toMatchObject({
    number: '2019-0001',
    status: 'SUBMITTED',
    onBehalfOfSector: true,
    submittedAt: '2019-03-01T00:00:00.000Z',
  });
  expect(first?.reporters).toEqual([
    expect.objectContaining({ lead: true, organization: expect.objectContaining({ name: '民进支部' }) }),
  ]);
  expect(second).toMatchObject({ number: '2019-0002', sector: { name: '教育界' } });
  expect(second?.reporters.map(({ person }) => person?.name)).toEqual(['林一舟', '林二舟']);
});

test('line breaks and tabs stay readable', async () => {
  await importRows(['B-1,有换行的来稿,其他,,"第一段\n\t第二段",,建议,林一舟,,,,'], false);
  const [row] = await find('有换行的来稿');
  const { submission } = await office.run<{ submission: { situation: string } }>('Submission', { id: row?.id });
  expect(submission.situation).toMatch(/^第一段\n\s*第二段$/);
});

test('unknown and ambiguous reporters, unknown categories and sectors are errors of their row', async () => {
  const report = await importRows(
    [
      'C-1,甲,无此类别,,情况,,建议,林一舟,,,,',
      'C-2,乙,其他,,情况,,建议,查无此人,,,,',
      'C-3,丙,其他,,情况,,建议,同名人,,无此界别,,',
    ],
    false,
  );
  expect(report.created).toBe(0);
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, '类别', 'NOT_FOUND'],
    [3, '反映人', 'NOT_FOUND'],
    [4, '反映人', 'AMBIGUOUS'],
    [4, '界别', 'NOT_FOUND'],
  ]);
});

test('S1: a row that is incomplete or too long is reported, and the others do not come in without it', async () => {
  const long = '长'.repeat(5001);
  const report = await importRows(
    [`D-1,好的,其他,,情况,,建议,林一舟,,,,`, `D-2,太长,其他,,${long},,建议,林一舟,,,,`, 'D-3,,其他,,情况,,,林一舟,,,,'],
    false,
  );
  expect(report.created).toBe(0);
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, '情况反映', 'TOO_LONG'],
    [4, '标题', 'REQUIRED'],
    [4, '意见建议', 'REQUIRED'],
  ]);
  expect(await find('好的')).toEqual([]);
});

test('the import is idempotent by externalId, and changed texts update what nobody has worked on', async () => {
  await importRows(['E-1,可更新,其他,,情况,,建议,林一舟,,,,'], false);
  expect(await importRows(['E-1,可更新,其他,,情况,,建议,林一舟,,,,'], false)).toMatchObject({
    created: 0,
    unchanged: 1,
  });
  expect(await importRows(['E-1,可更新,其他,,情况有变,,建议,林一舟,,,,'], false)).toMatchObject({ updated: 1 });
  const [row] = await find('可更新');
  const { submission } = await office.run<{ submission: { version: number } }>(
    'query ($id: ID!) { submission(id: $id) { version } }',
    { id: row?.id },
  );
  await office.run('MoveSubmission', { input: { id: row?.id, version: submission.version, action: 'SHORTLIST' } });
  const refused = await importRows(['E-1,可更新,其他,,又变了,,建议,林一舟,,,,'], false);
  expect(refused.errors).toEqual([expect.objectContaining({ row: 2, column: '来源编号', code: 'WRONG_STATUS' })]);
});

test('only the office and administrators import submissions', async () => {
  const member = await world.member();
  const { id } = await upload(app, member.token, 'submissions.csv', HEADERS);
  expect(await member.refusal('ImportSubmissions', { fileId: id, dryRun: true })).toBe('FORBIDDEN');
});

test('a plain text is split into the fields of a submission without being stored', async () => {
  const { headers, payload } = multipart(
    'draft.txt',
    '关于停车难的建议\n一、情况反映\n老城区停车难。\n二、意见建议\n建设停车楼。',
  );
  const post = (token: string | null) =>
    app.app.server.inject({
      method: 'POST',
      url: '/files/extract',
      headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      payload,
    });
  expect((await post(office.token)).json()).toMatchObject({
    title: '关于停车难的建议',
    situation: '老城区停车难。',
    suggestion: '建设停车楼。',
  });
  expect((await post(null)).statusCode).toBe(401);
});
