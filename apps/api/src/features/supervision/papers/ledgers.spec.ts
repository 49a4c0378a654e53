import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
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

const get = (who: Someone, url: string) =>
  app.app.server.inject({ url, headers: { authorization: `Bearer ${who.token}` } });
const on = (day: string) => app.setNow(Date.parse(`${day}T10:00:00+08:00`));

/** The rows below the head, by its words, and the sums. */
async function ledger(who: Someone, name: string, month: string) {
  const answer = await get(who, `/ledgers/${name}.xlsx?month=${month}`);
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  const head = sheet.getRow(4).values as string[];
  const rows = Array.from({ length: sheet.rowCount - 4 }, (_, index) => {
    const row = sheet.getRow(index + 5);
    return Object.fromEntries(head.map((header, column) => [header, resultOf(row.getCell(column).value)]).slice(1));
  });
  return { rows: rows.slice(0, -1), sums: rows.at(-1)! };
}
const resultOf = (value: unknown) =>
  value !== null && typeof value === 'object' && 'formula' in value
    ? ((value as { result?: number }).result ?? 0)
    : value;
const numbers = (row: Record<string, unknown>) =>
  ['上月结转', '本月新增', '本月办结', '结转下月'].map((header) => Number(row[header] ?? 0));
const flags = (row: Record<string, unknown>) => numbers(row).join('');

describe('the ledgers of a month', () => {
  test('carry over what is open, and their sums add up', async () => {
    on('2026-05-11');
    const [closed, reopened, open] = [
      await oversight.at('RESULT_REPORTED'),
      await oversight.at('CLOSED'),
      await oversight.at('ACCEPTED'),
    ];
    on('2026-06-02');
    await oversight.close(closed);
    await oversight.move(oversight.bureau, await oversight.look(reopened.id), 'REOPEN', { note: '反弹。' });
    const added = await oversight.registered();
    const may = await ledger(oversight.bureau, 'supervision', '2026-05');
    const june = await ledger(press.office, 'supervision', '2026-06');
    const row = (of: typeof may, { number }: { number: string }) =>
      flags(of.rows.find((each) => each['督办编号'] === number)!);
    expect([closed, reopened, open].map((task) => row(may, task))).toEqual(['0101', '0110', '0101']);
    expect([closed, reopened, open, added].map((task) => row(june, task))).toEqual(['1010', '0101', '1001', '0101']);
    expect(flags(may.sums)).toBe('0312');
    expect(flags(june.sums)).toBe('2213');
    const july = await ledger(press.chair, 'supervision', '2026-07');
    expect(flags(july.sums)).toBe('3003');
    expect(may.rows.map((each) => each['督办编号'])).not.toContain(added.number);
  });

  test('hold each instruction once, with all its matters', async () => {
    on('2026-08-03');
    const tasks = await oversight.instruct([await press.adopted(), await press.adopted()], { text: '一并办理。' });
    const { rows, sums } = await ledger(press.office, 'instructions', '2026-08');
    const mine = rows.filter((row) => row['批示内容'] === '一并办理。');
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({
      批示领导: '李市长',
      职务: '市长',
      督办编号: tasks.map(({ number }) => number).join('\n'),
    });
    expect(flags(mine[0]!)).toBe('0101');
    const [over, added, ended, carried] = numbers(sums);
    expect(over! + added!).toBe(ended! + carried!);
  });

  test('tell of an instruction also the matters that ended before, as long as one is open', async () => {
    on('2026-08-03');
    const [first, second] = await oversight.instruct([await press.adopted(), await press.adopted()], {
      kind: 'READ',
      text: '阅。',
    });
    await oversight.close(first!);
    const october = async () =>
      (await ledger(press.office, 'instructions', '2026-10')).rows.filter((row) => row['批示内容'] === '阅。');
    expect((await october())[0]).toMatchObject({
      督办编号: `${first!.number}\n${second!.number}`,
      上月结转: 1,
      结转下月: 1,
    });
    await oversight.close(second!);
    expect(await october()).toEqual([]);
  });

  test('are for both sides of the oversight alone', async () => {
    const refusal = async (who: Someone, url: string) => {
      const answer = await get(who, url);
      return [answer.statusCode, answer.json().errors[0].extensions.code];
    };
    for (const who of [oversight.department, press.author, press.leadership, await world.analyst(), world.admin])
      expect(await refusal(who, '/ledgers/supervision.xlsx?month=2026-05')).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(world.nobody, '/ledgers/instructions.xlsx?month=2026-05')).toEqual([401, 'UNAUTHENTICATED']);
    for (const month of ['', '2026-13', '2026-5'])
      expect(await refusal(press.office, `/ledgers/instructions.xlsx?month=${month}`)).toEqual([400, 'BAD_USER_INPUT']);
    const url = '/ledgers/instructions.xlsx?month=2026-05';
    const headers = { authorization: `Bearer ${press.office.token}` };
    expect((await app.app.server.inject({ method: 'HEAD', url, headers })).statusCode).toBe(404);
  });
});

describe('U9: the reconciliation of a month', () => {
  interface Row {
    report: { id: string; number: string };
    organization: { id: string };
    state: string;
    daysSince: number;
  }
  const reconciliation = async (who: Someone, month: string) =>
    (
      await who.run<{ reportReconciliation: { sent: number; rows: Row[] } }>(
        `query ($month: String!) { reportReconciliation(month: $month) {
          month sent rows { report { id number } organization { id } sentAt receivedAt shown instructed state daysSince }
        } }`,
        { month },
      )
    ).reportReconciliation;
  const receive = (who: Someone, id: string, shown: boolean, instructed = false) =>
    who.run(
      `mutation ($id: ID!, $shown: Boolean, $instructed: Boolean) {
        receiveSpecialReport(id: $id, shown: $shown, instructed: $instructed) { id } }`,
      { id, shown, instructed },
    );

  test('lists, per addressee, what was sent and has neither been instructed nor concluded', async () => {
    on('2026-09-01');
    const other = await world.leadership();
    const { leadership, office, chair } = press;
    const send = async () => press.sent([await press.adopted()], [leadership, other]);
    const [silent, signed, shown, instructed] = [await send(), await send(), await send(), await send()];
    await receive(leadership, signed.id, false);
    await receive(leadership, shown.id, true);
    await receive(leadership, instructed.id, true, true);
    on('2026-10-09');
    const states = async (month: string, { id }: { id: string }) =>
      (await reconciliation(office, month)).rows.filter(({ report }) => report.id === id).map(({ state }) => state);
    expect(await states('2026-09', silent)).toEqual(['NOT_SIGNED_FOR', 'NOT_SIGNED_FOR']);
    expect(await states('2026-09', signed)).toEqual(['SIGNED_ONLY', 'NOT_SIGNED_FOR']);
    expect(await states('2026-09', shown)).toEqual(['SHOWN', 'NOT_SIGNED_FOR']);
    expect(await states('2026-09', instructed)).toEqual([]);
    expect(await states('2026-10', silent)).toHaveLength(2);
    expect(await states('2026-10', shown)).toEqual([]);
    expect(await states('2026-08', silent)).toEqual([]);
    const { sent, rows } = await reconciliation(chair, '2026-09');
    expect(sent).toBe(4);
    expect(rows.find(({ report }) => report.id === silent.id)).toMatchObject({ daysSince: 38 });
    await office.run('RecordInstruction', { input: oversight.instruction({ specialReportId: silent.id }) });
    expect(await states('2026-09', silent)).toEqual([]);
    const { default: Excel } = await import('exceljs');
    const book = new Excel.Workbook();
    await book.xlsx.load((await get(office, '/reconciliations/2026-09.xlsx')).rawPayload as unknown as ArrayBuffer);
    const texts = book.worksheets[0]!.getSheetValues().flat().map(String);
    expect(texts).toContain(signed.number);
    expect(texts).toContain('已签收，未说明去向');
    expect(texts).not.toContain(instructed.number);
  });

  test('is for the office and the chair meeting', async () => {
    const query = 'query { reportReconciliation(month: "2026-09") { sent } }';
    for (const who of [press.leadership, oversight.bureau, oversight.department, await world.analyst()]) {
      expect((await who.problem(query))?.extensions.code).toBe('FORBIDDEN');
      expect((await get(who, '/reconciliations/2026-09.xlsx')).statusCode).toBe(403);
    }
    expect((await press.office.problem('{ reportReconciliation(month: "2026") { sent } }'))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'month', code: 'WRONG_FORMAT' }],
    });
    expect((await get(press.office, '/reconciliations/2026-13.xlsx')).statusCode).toBe(400);
  });
});
