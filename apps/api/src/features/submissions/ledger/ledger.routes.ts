import {
  labelOf,
  ledgerMonth,
  mayEver,
  Refusal,
  type LedgerMonth,
  type SubmissionChannel,
  type SubmissionStatus,
  type Urgency,
} from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { col, download, select, sql, WITHOUT_HEAD, XLSX, type Context } from '../../../platform';
import { auditExport, ledgerWorkbook, type LedgerColumn } from '../../../platform/exports';

/**
 * `GET /ledgers/submissions.xlsx?month=YYYY-MM` (来稿台账): what came in within the month, in the order of the numbers, and
 * how it stands. For the office. Errors: `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT` for the month.
 */
export function incomingLedgerRoutes(server: FastifyInstance): void {
  server.get<{ Querystring: { month?: string } }>('/ledgers/submissions.xlsx', WITHOUT_HEAD, async (request, reply) => {
    const context = request.sanlian;
    if (!mayEver(context.actor.roles, 'ledgers:incoming')) throw new Refusal('FORBIDDEN');
    const month = ledgerMonth(String(request.query.month ?? ''));
    const rows = await cameIn(context, month);
    const title = `${month.month.slice(0, 4)}年${Number(month.month.slice(5))}月来稿台账`;
    const members = rows.filter(isByMember).length;
    const summary = `来稿${rows.length}件，其中委员${members}件、特邀信息员${rows.filter(({ channel }) => channel === 'INFORMANT').length}件、以界别名义${rows.filter(({ onBehalfOfSector }) => onBehalfOfSector).length}件`;
    const file = await ledgerWorkbook({ title, madeAt: context.now(), summary, columns: COLUMNS, rows });
    const args = { month: month.month };
    await auditExport(context, { list: 'ledgers/submissions', format: 'xlsx', arguments: args, rows: rows.length });
    return download(reply, `${title}.xlsx`, XLSX).send(file);
  });
}

interface Incoming {
  number: string;
  title: string;
  category: string;
  channel: SubmissionChannel;
  status: SubmissionStatus;
  urgency: Urgency;
  onBehalfOfSector: boolean;
  draftedByOffice: boolean;
  submittedAt: Date;
  wordCount: number;
  sector: { name: string } | null;
  reporters: {
    lead: boolean;
    person: { name: string; tier: string | null } | null;
    organization: { name: string } | null;
  }[];
}

const SHAPE = select({
  ...{ number: true, title: true, category: true, channel: true, status: true, urgency: true, onBehalfOfSector: true },
  ...{ draftedByOffice: true, submittedAt: true, wordCount: true, sector: { name: true } },
  reporters: { lead: true, person: { name: true, tier: true }, organization: { name: true } },
});
const PORTION = 500;

async function cameIn(context: Context, { from, to }: LedgerMonth): Promise<Incoming[]> {
  const query = {
    where: [(alias: string) => sql`${col(alias, 'submittedAt')} BETWEEN ${from} AND ${to}`],
    order: (['year', 'sequenceInYear'] as const).map((key) => ({
      by: (alias: string) => col(alias, key),
      direction: 'ASC' as const,
    })),
  };
  const found: Incoming[] = [];
  for await (const rows of context.platform.reads.portions(context, 'Submission', SHAPE, query, PORTION))
    found.push(...(rows as unknown as Incoming[]));
  return found;
}

/** S8: the lead reporter is a member of any tier, whatever the channel. */
const isByMember = ({ reporters }: Incoming): boolean =>
  reporters.some(({ lead, person }) => lead && person !== null && person.tier !== null);

const namesOf = ({ reporters }: Incoming): string =>
  [...reporters]
    .sort((one, other) => Number(other.lead) - Number(one.lead))
    .map(({ person, organization }) => person?.name ?? organization?.name ?? '')
    .join('、');

const COLUMNS: LedgerColumn<Incoming>[] = [
  { header: '序号', width: 6, value: (_, index) => index + 1 },
  { header: '编号', width: 12, value: ({ number }) => number },
  { header: '收稿日期', width: 12, value: ({ submittedAt }) => submittedAt },
  { header: '标题', width: 40, value: ({ title }) => title },
  { header: '类别', width: 12, value: ({ category }) => category },
  { header: '来源渠道', width: 12, value: ({ channel }) => labelOf('SubmissionChannel', channel, 'zh-CN') },
  { header: '反映人', width: 18, value: namesOf },
  { header: '界别', width: 14, value: ({ sector }) => sector?.name ?? null },
  { header: '以界别名义', width: 10, value: ({ onBehalfOfSector }) => (onBehalfOfSector ? '是' : null) },
  { header: '代为提交', width: 10, value: ({ draftedByOffice }) => (draftedByOffice ? '是' : null) },
  { header: '缓急', width: 8, value: ({ urgency }) => labelOf('Urgency', urgency, 'zh-CN') },
  { header: '字数', width: 8, value: ({ wordCount }) => wordCount },
  { header: '现状', width: 12, value: ({ status }) => labelOf('SubmissionStatus', status, 'zh-CN') },
];
