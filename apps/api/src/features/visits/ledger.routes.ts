import { mayEver, Refusal, visitLedgerPeriod, visitLedgerTitle } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { col, download, select, sql, WITHOUT_HEAD, XLSX, type Context, type Sql } from '../../platform';
import { auditExport, ledgerWorkbook, type LedgerColumn } from '../../platform/exports';

/**
 * `GET /ledgers/visits.xlsx?year=YYYY&half=1|2` (走访台账): the visits of a year's campaigns, or of those of one half, by
 * their time. For the office and the chair meeting. Errors: `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT`.
 */
export function visitLedgerRoutes(server: FastifyInstance): void {
  server.get<{ Querystring: { year?: string; half?: string } }>(
    '/ledgers/visits.xlsx',
    WITHOUT_HEAD,
    async (request, reply) => {
      const context = request.sanlian;
      if (!mayEver(context.actor.roles, 'visits:ledger')) throw new Refusal('FORBIDDEN');
      const period = visitLedgerPeriod(String(request.query.year ?? ''), String(request.query.half ?? ''));
      const { year, half } = period;
      const rows = await visitsOf(context, year, half);
      const title = visitLedgerTitle(period);
      const visited = new Set(rows.map((row) => `${row.campaign.id} ${row.visited.id}`)).size;
      const summary = `走访${visited}人，${rows.length}次；收集信息${count(rows, () => true)}件，采用${count(rows, isAdopted)}件`;
      const file = await ledgerWorkbook({ title, madeAt: context.now(), summary, columns: COLUMNS, rows });
      const args = { year, half };
      await auditExport(context, { list: 'ledgers/visits', format: 'xlsx', arguments: args, rows: rows.length });
      return download(reply, `${title}.xlsx`, XLSX).send(file);
    },
  );
}

interface Named {
  name: string;
}
interface Collected {
  number: string | null;
  title: string;
  adoptedAt: Date | null;
}
interface LedgerVisit {
  campaign: { id: string; title: string; leader: Named };
  at: Date;
  visited: { id: string; name: string; sector: Named | null };
  visitors: Named[];
  place: string | null;
  dutyPerformance: string | null;
  demands: string | null;
  submissions: Collected[];
}

const NAME = { name: true } as const;
const SHAPE = select({
  campaign: { id: true, title: true, leader: NAME },
  visited: { id: true, name: true, sector: NAME },
  visitors: NAME,
  ...{ at: true, place: true, dutyPerformance: true, demands: true },
  submissions: { number: true, title: true, adoptedAt: true },
});
const PORTION = 500;

async function visitsOf(context: Context, year: number, half: number | null): Promise<LedgerVisit[]> {
  const ofHalf: Sql = half === null ? sql`` : sql` AND lc.half = ${half}`;
  const query = {
    where: [
      (alias: string) =>
        sql`${col(alias, 'campaignId')} IN (SELECT lc.id FROM visit_campaign lc WHERE lc.year = ${year}${ofHalf})`,
    ],
    order: [{ by: (alias: string) => col(alias, 'at'), direction: 'ASC' as const }],
  };
  const visits: LedgerVisit[] = [];
  for await (const rows of context.platform.reads.portions(context, 'Visit', SHAPE, query, PORTION))
    visits.push(...(rows as unknown as LedgerVisit[]));
  return visits;
}

const numbered = ({ submissions }: LedgerVisit) => submissions.filter(({ number }) => number !== null);
const isAdopted = ({ adoptedAt }: Collected) => adoptedAt !== null;
const count = (rows: readonly LedgerVisit[], fits: (one: Collected) => boolean): number =>
  rows.reduce((total, row) => total + numbered(row).filter(fits).length, 0);

const COLUMNS: LedgerColumn<LedgerVisit>[] = [
  { header: '序号', width: 6, value: (_, index) => index + 1 },
  { header: '走访活动', width: 24, value: ({ campaign }) => campaign.title },
  { header: '带队领导', width: 10, value: ({ campaign }) => campaign.leader.name },
  { header: '走访日期', width: 12, value: ({ at }) => at },
  { header: '走访对象', width: 10, value: ({ visited }) => visited.name },
  { header: '界别', width: 14, value: ({ visited }) => visited.sector?.name ?? null },
  { header: '走访人', width: 16, value: ({ visitors }) => visitors.map(({ name }) => name).join('、') },
  { header: '地点', width: 16, value: ({ place }) => place },
  { header: '履职情况', width: 34, value: ({ dutyPerformance }) => dutyPerformance },
  { header: '意见诉求', width: 34, value: ({ demands }) => demands },
  {
    header: '收集的社情民意信息',
    width: 34,
    value: (row) =>
      numbered(row)
        .map(({ number, title }) => `${number ?? ''} ${title}`)
        .join('\n'),
  },
  { header: '收集件数', width: 9, sum: true, value: (row) => numbered(row).length },
  { header: '采用件数', width: 9, sum: true, value: (row) => numbered(row).filter(isAdopted).length },
];
