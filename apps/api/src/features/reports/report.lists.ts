import {
  any,
  col,
  conditions,
  contains,
  given,
  type OrderKey,
  type PageQuery,
  type ReadEnv,
  sql,
  within,
} from '../../platform';
import type { SpecialReportFilter, SpecialReportSort, TransferFilter } from './report.input';
import { receiptOf } from './report.access';

/** Reports by the filter; newest number first unless sorted otherwise. */
export function specialReportsQuery(
  filter: SpecialReportFilter | null,
  sort: SpecialReportSort | null,
): Omit<PageQuery, 'page'> {
  const { status, year, q, submissionId, received } = filter ?? {};
  const direction = sort?.order ?? 'DESC';
  const key = (column: string): OrderKey => ({ by: (alias) => col(alias, column), direction });
  return {
    where: conditions(
      given(status) && ((alias) => within(col(alias, 'status'), status)),
      given(year) && ((alias) => sql`${col(alias, 'year')} = ${year}`),
      given(q) && ((alias) => any([contains(col(alias, 'title'), q), contains(col(alias, 'number'), q)])),
      given(submissionId) &&
        ((alias) =>
          sql`EXISTS (SELECT 1 FROM special_report_article fa WHERE fa.reportId = ${col(alias, 'id')} AND fa.submissionId = ${submissionId})`),
      given(received) && ((alias, env) => receivedByViewer(alias, env, received)),
    ),
    order: sort?.field === 'SENT_AT' ? [key('sentAt')] : [key('year'), key('sequenceInYear')],
  };
}

const receivedByViewer = (alias: string, env: ReadEnv, received: boolean) =>
  receiptOf(alias, env, received ? sql`d.receivedAt IS NOT NULL` : sql`d.receivedAt IS NULL`);

/** Transfers by the filter, newest first. */
export function transfersQuery(filter: TransferFilter | null): Omit<PageQuery, 'page'> {
  const { recipientId, submissionId, unread } = filter ?? {};
  return {
    where: conditions(
      given(recipientId) && ((alias) => sql`${col(alias, 'recipientId')} = ${recipientId}`),
      given(submissionId) && ((alias) => sql`${col(alias, 'submissionId')} = ${submissionId}`),
      given(unread) &&
        ((alias) => (unread ? sql`${col(alias, 'readAt')} IS NULL` : sql`${col(alias, 'readAt')} IS NOT NULL`)),
    ),
    order: [{ by: (alias) => col(alias, 'sentAt'), direction: 'DESC' }],
  };
}
