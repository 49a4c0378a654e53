import { ledgerMonth, mayEver, Refusal } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { download, select, WITHOUT_HEAD, XLSX } from '../../../platform';
import { amount, auditExport, day, label, moment, text, yesNo } from '../../../platform/exports';
import { tableOf } from '../../../platform/exports/table';
import { workbookStream } from '../../../platform/exports/workbook';
import { readReconciliation } from './reconciliation.reads';

/** `GET /reconciliations/<YYYY-MM>.xlsx` (批示对账). Errors: `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT` for the month. */
export function reconciliationRoutes(server: FastifyInstance): void {
  server.get<{ Params: { month: string } }>('/reconciliations/:month.xlsx', WITHOUT_HEAD, async (request, reply) => {
    const context = request.sanlian;
    if (!mayEver(context.actor.roles, 'reports:reconcile')) throw new Refusal('FORBIDDEN');
    const month = ledgerMonth(request.params.month);
    const { rows } = await readReconciliation(context, month, {
      report: select({ number: true, title: true }),
      organization: select({ name: true }),
    });
    await auditExport(context, {
      list: 'reportReconciliation',
      format: 'xlsx',
      arguments: { month: month.month },
      rows: rows.length,
    });
    const table = tableOf(TABLE, context.language);
    return download(reply, `${table.name}-${month.month}.xlsx`, XLSX).send(
      workbookStream(table, portions(rows.map((row) => table.cellsOf({ ...row })))),
    );
  });
}

async function* portions<T>(rows: T[]) {
  yield rows;
}

const TABLE = {
  zh: '批示对账',
  en: 'Reconciliation',
  columns: [
    text('专报编号', 'Report', 'report.number', { width: 13 }),
    text('标题', 'Title', 'report.title', { width: 48 }),
    text('报送单位', 'Sent to', 'organization.name', { width: 28 }),
    day('报送日期', 'Sent', 'sentAt'),
    moment('签收时间', 'Signed for', 'receivedAt'),
    yesNo('已呈阅', 'Shown', 'shown'),
    yesNo('已批示', 'Instructed', 'instructed'),
    label('对账状态', 'State', 'state', 'ReconciliationState', { width: 20 }),
    amount('已报送天数', 'Days since', 'daysSince'),
  ],
};
