import type { Platform } from '../../../platform';
import { label, moment, text, type Listed } from '../../../platform/exports';
import type { UpwardReportFilter, UpwardReportSort } from './upward.input';
import { upwardReportsQuery } from './upward.lists';

/** Reports upward as a table. */
export function exportUpward({ exports }: Platform): void {
  exports.add<Listed<UpwardReportFilter, UpwardReportSort>>({
    list: 'upwardReports',
    type: 'UpwardReport',
    zh: '报送上级',
    en: 'Reports upward',
    columns: [
      text('信息编号', 'Submission', 'submission.number', { width: 12 }),
      text('标题', 'Title', 'submission.title', { width: 48 }),
      text('报送单位', 'Recipient', 'recipient.name', { width: 28 }),
      label('级别', 'Level', 'level', 'Level'),
      moment('报送时间', 'Sent', 'sentAt'),
      moment('采用时间', 'Adopted', 'adoptedAt'),
      text('备注', 'Note', 'note', { width: 40 }),
    ],
    query: (_, { filter, sort }) => upwardReportsQuery(filter ?? null, sort ?? null),
  });
}
