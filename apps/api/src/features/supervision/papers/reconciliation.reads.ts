import {
  daysSince,
  reconciliationState,
  staysInReconciliation,
  type LedgerMonth,
  type ReconciliationState,
  type SubmissionStatus,
} from '@sanlian/domain';
import { col, select, sql, type Context, type ReadRow, type Selection } from '../../../platform';

export interface ReconciliationRow {
  report: ReadRow;
  organization: { name: string } & ReadRow;
  sentAt: Date;
  receivedAt: Date | null;
  shown: boolean | null;
  instructed: boolean | null;
  state: ReconciliationState;
  daysSince: number;
}

export interface Reconciliation {
  month: string;
  sent: number;
  rows: ReconciliationRow[];
}

interface SentReport extends ReadRow {
  id: string;
  sentAt: Date;
  receipts: {
    organization: ReconciliationRow['organization'];
    receivedAt: Date | null;
    shown: boolean;
    instructed: boolean;
  }[];
  articles: { submission: { status: SubmissionStatus } }[];
}

/** What the rule asks of a report. */
const RULE = {
  id: true,
  sentAt: true,
  articles: { submission: { status: true } },
  receipts: { receivedAt: true, shown: true, instructed: true },
} as const;

/**
 * U9: what was sent and hasn't come back, as it stands now. `report` and `organization` are what is asked of them beside
 * what the rule needs.
 */
export async function readReconciliation(
  context: Context,
  month: LedgerMonth,
  asked: { report: Selection; organization: Selection },
): Promise<Reconciliation> {
  const { reads } = context.platform;
  const now = context.now();
  const open = await reads.list(context, 'SpecialReport', withOrganization(asked.organization), {
    where: [
      (alias) => sql`${col(alias, 'status')} = ${'SENT'} AND ${col(alias, 'sentAt')} <= ${month.to}`,
      (alias) =>
        sql`EXISTS (SELECT 1 FROM special_report_article ra JOIN submission rs ON rs.id = ra.submissionId WHERE ra.reportId = ${col(alias, 'id')} AND rs.status = ${'REPORTED'})`,
    ],
    order: (['sentAt', 'id'] as const).map((key) => ({ by: (alias) => col(alias, key), direction: 'ASC' })),
  });
  const listed = (open as SentReport[]).filter(({ sentAt, receipts, articles }) =>
    staysInReconciliation(
      {
        sentAt: sentAt.getTime(),
        receipts: receipts.map((one) => ({ ...one, receivedAt: one.receivedAt?.getTime() ?? null })),
        submissions: articles.map(({ submission }) => submission.status),
      },
      month,
    ),
  );
  const shown = await reads.byIds(
    context,
    'SpecialReport',
    listed.map(({ id }) => id),
    asked.report,
  );
  return {
    month: month.month,
    sent: await reads.countOf(context, 'SpecialReport', [
      (alias) =>
        sql`${col(alias, 'status')} = ${'SENT'} AND ${col(alias, 'sentAt')} BETWEEN ${month.from} AND ${month.to}`,
    ]),
    rows: listed.flatMap(({ sentAt, receipts }, index) =>
      receipts.map((receipt) => ({
        ...receipt,
        report: shown[index] ?? {},
        sentAt,
        state: reconciliationState({ ...receipt, receivedAt: receipt.receivedAt?.getTime() ?? null }),
        daysSince: daysSince(sentAt.getTime(), now),
      })),
    ),
  };
}

function withOrganization(organization: Selection): Selection {
  const shape = new Map(select(RULE));
  shape.set('receipts', new Map([...select(RULE.receipts), ['organization', organization]]));
  return shape;
}
