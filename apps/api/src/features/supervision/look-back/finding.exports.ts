import type { Platform } from '../../../platform';
import { label, moment, text, yesNo, type Listed } from '../../../platform/exports';
import type { LookBackFindingFilter, LookBackFindingSort } from './look-back.input';
import { findingsQuery } from './look-back.lists';

/** The matters of a year's look-back as a table; the words of findings for those who read them. */
export function exportFindings({ exports }: Platform): void {
  exports.add<Listed<LookBackFindingFilter, LookBackFindingSort> & { year: number }>({
    list: 'lookBackFindings',
    type: 'LookBackFinding',
    zh: '“回头看”事项',
    en: 'Matters of the look-back',
    columns: [
      text('信息编号', 'Submission', 'submission.number', { width: 12 }),
      text('标题', 'Title', 'submission.title', { width: 48 }),
      text('督办编号', 'Task', 'task.number', { width: 12 }),
      text('承办单位', 'Lead department', 'leadOrganization.name', { width: 22 }),
      label('督办形式', 'Forms of oversight', 'forms', 'SupervisionForm', { width: 24 }),
      label('“回头看”结果', 'Finding', 'finding', 'Finding', { width: 12 }),
      text('情况说明', 'Note', 'note', { width: 48 }),
      moment('查看时间', 'Looked at', 'at'),
      yesNo('重新办理', 'Reopened', 'reopened'),
    ],
    query: (_, { year, filter, sort }) => findingsQuery(year, filter ?? null, sort ?? null),
  });
}
