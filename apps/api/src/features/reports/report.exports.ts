import type { Platform } from '../../platform';
import { label, moment, text, yesNo, type Listed } from '../../platform/exports';
import type { SpecialReportFilter, SpecialReportSort, TransferFilter } from './report.input';
import { specialReportsQuery, transfersQuery } from './report.lists';

/** Special reports and transfers as tables. */
export function exportReports({ exports }: Platform): void {
  exports.add<Listed<SpecialReportFilter, SpecialReportSort>>({
    list: 'specialReports',
    type: 'SpecialReport',
    zh: '专报',
    en: 'Special reports',
    columns: [
      text('编号', 'Number', 'number', { width: 12 }),
      text('标题', 'Title', 'title', { width: 48 }),
      label('状态', 'Status', 'status', 'SpecialReportStatus', { width: 10 }),
      text('签发人', 'Signed by', 'signer.name', { width: 12 }),
      moment('签发时间', 'Signed', 'signedAt'),
      moment('报送时间', 'Sent', 'sentAt'),
      text('报送单位', 'Sent to', 'addressees.name', { width: 32 }),
      text('信息编号', 'Submissions', 'articles.submission.number', { width: 28 }),
      text('文章标题', 'Articles', 'articles.title', { width: 60 }),
    ],
    query: (_, { filter, sort }) => specialReportsQuery(filter ?? null, sort ?? null),
  });
  exports.add<Listed<TransferFilter, never>>({
    list: 'transfers',
    type: 'Transfer',
    zh: '转交参阅',
    en: 'Transfers',
    columns: [
      text('信息编号', 'Submission', 'submission.number', { width: 12 }),
      text('标题', 'Title', 'submission.title', { width: 48 }),
      text('接收单位', 'Recipient', 'recipient.name', { width: 28 }),
      moment('转交时间', 'Sent', 'sentAt'),
      yesNo('自动转交', 'By itself', 'automatic'),
      moment('签收时间', 'Signed for', 'readAt'),
      text('回复', 'Reply', 'reply', { width: 40 }),
    ],
    query: (_, { filter }) => transfersQuery(filter ?? null),
  });
}
