import { labelOf, ledgerMonth, mayEver, Refusal, type LedgerEntry, type LedgerMonth } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { download, WITHOUT_HEAD, XLSX, type Context } from '../../../platform';
import { auditExport, ledgerWorkbook, type LedgerColumn } from '../../../platform/exports';
import { readInstructionLedger, readTaskLedger, type LedgerInstruction, type LedgerTask } from './ledger.reads';

/**
 * `GET /ledgers/instructions.xlsx?month=YYYY-MM` (批示台账) and `/ledgers/supervision.xlsx` (督办台账), with what was carried
 * over from the month before and is carried on into the next. For both sides of the oversight. Errors: `UNAUTHENTICATED`,
 * `FORBIDDEN`, `BAD_USER_INPUT` for the month.
 */
export function ledgerRoutes(server: FastifyInstance): void {
  const route = (
    name: string,
    make: (context: Context, month: LedgerMonth) => Promise<{ title: string; file: Buffer; rows: number }>,
  ) =>
    server.get<{ Querystring: { month?: string } }>(`/ledgers/${name}.xlsx`, WITHOUT_HEAD, async (request, reply) => {
      const context = request.sanlian;
      if (!mayEver(context.actor.roles, 'ledgers:read')) throw new Refusal('FORBIDDEN');
      const month = ledgerMonth(String(request.query.month ?? ''));
      const { title, file, rows } = await make(context, month);
      await auditExport(context, { list: `ledgers/${name}`, format: 'xlsx', arguments: { month: month.month }, rows });
      return download(reply, `${title}.xlsx`, XLSX).send(file);
    });
  route('supervision', async (context, month) =>
    write(context, month, '督办台账', TASKS, await readTaskLedger(context, month)),
  );
  route('instructions', async (context, month) =>
    write(context, month, '批示台账', INSTRUCTIONS, await readInstructionLedger(context, month)),
  );
}

async function write<Row extends LedgerEntry>(
  context: Context,
  { month }: LedgerMonth,
  name: string,
  columns: readonly LedgerColumn<Row>[],
  rows: readonly Row[],
) {
  const title = `${month.slice(0, 4)}年${Number(month.slice(5))}月${name}`;
  const summary = FLAGS.map(([header, of]) => `${header}${rows.filter(of).length}件`).join('，');
  const ledger = { title, madeAt: context.now(), summary, columns: [...columns, ...FLAG_COLUMNS], rows };
  return { title, file: await ledgerWorkbook(ledger), rows: rows.length };
}

const FLAGS: [header: string, of: (entry: LedgerEntry) => boolean][] = [
  ['上月结转', ({ carriedOver }) => carriedOver],
  ['本月新增', ({ added }) => added],
  ['本月办结', ({ ended }) => ended],
  ['结转下月', ({ carriedOn }) => carriedOn],
];
/** Each row says by a 1 where it stands, and the sums add up: 上月结转 + 本月新增 = 本月办结 + 结转下月. */
const FLAG_COLUMNS: LedgerColumn<LedgerEntry>[] = FLAGS.map(([header, of]) => ({
  header,
  width: 10,
  sum: true,
  value: (entry) => (of(entry) ? 1 : null),
}));

const names = (of: readonly { name: string }[]): string => of.map(({ name }) => name).join('、');
const leaderOf = (row: { leaderName: string | null; leaderTitle: string | null }) => row.leaderName ?? '';

const TASKS: LedgerColumn<LedgerTask>[] = [
  { header: '序号', width: 6, value: (_, index) => index + 1 },
  { header: '督办编号', width: 13, value: ({ number }) => number },
  { header: '信息编号', width: 12, value: ({ submission }) => submission.number },
  { header: '事项', width: 36, value: ({ submission }) => submission.title },
  { header: '批示领导', width: 11, value: ({ instruction }) => leaderOf(instruction) },
  { header: '主办单位', width: 18, value: ({ leadOrganization }) => leadOrganization?.name ?? null },
  { header: '协办单位', width: 18, value: ({ assistingOrganizations }) => names(assistingOrganizations) },
  { header: '分工副主席', width: 11, value: ({ responsibleViceChair }) => responsibleViceChair?.name ?? null },
  { header: '立项日期', width: 12, value: ({ registeredAt }) => registeredAt },
  { header: '交办日期', width: 12, value: ({ assignedAt }) => assignedAt },
  { header: '办理期限', width: 12, value: ({ dueAt }) => dueAt },
  { header: '现状', width: 10, value: ({ status }) => labelOf('TaskStatus', status, 'zh-CN') },
  { header: '办结日期', width: 12, value: ({ closedAt }) => closedAt },
  {
    header: '办理结果',
    width: 16,
    value: ({ outcome }) => (outcome === null ? null : labelOf('TaskOutcome', outcome, 'zh-CN')),
  },
];

const INSTRUCTIONS: LedgerColumn<LedgerInstruction>[] = [
  { header: '序号', width: 6, value: (_, index) => index + 1 },
  { header: '批示领导', width: 11, value: leaderOf },
  { header: '职务', width: 16, value: ({ leaderTitle }) => leaderTitle },
  { header: '级别', width: 14, value: ({ level }) => labelOf('Level', level, 'zh-CN') },
  { header: '批示日期', width: 12, value: ({ givenAt }) => givenAt },
  { header: '批示内容', width: 40, value: ({ text }) => text },
  { header: '事项', width: 36, value: ({ tasks }) => tasks.map(({ submission }) => submission.title).join('\n') },
  { header: '督办编号', width: 13, value: ({ tasks }) => tasks.map(({ number }) => number).join('\n') },
  {
    header: '现状',
    width: 12,
    value: ({ tasks }) => tasks.map(({ status }) => labelOf('TaskStatus', status, 'zh-CN')).join('\n'),
  },
  { header: '办结日期', width: 12, value: ({ endedAt }) => (endedAt === null ? null : new Date(endedAt)) },
];
