import type { Platform } from '../../platform';
import { amount, label, moment, text, yesNo, type Listed } from '../../platform/exports';
import type { SubmissionFilter, SubmissionSort } from './submission.input';
import { categoriesQuery, submissionsQuery } from './submission.lists';

/** Submissions and their categories as tables; reporters by name, by pseudonym, or those who agreed. */
export function exportSubmissions({ exports }: Platform): void {
  exports.add<Listed<SubmissionFilter, SubmissionSort>>({
    list: 'submissions',
    type: 'Submission',
    zh: '社情民意信息',
    en: 'Submissions',
    columns: [
      text('编号', 'Number', 'number', { width: 12 }),
      text('标题', 'Title', 'title', { width: 48 }),
      text('类别', 'Category', 'category', { width: 14 }),
      label('状态', 'Status', 'status', 'SubmissionStatus'),
      label('渠道', 'Channel', 'channel', 'SubmissionChannel', { width: 12 }),
      label('缓急', 'Urgency', 'urgency', 'Urgency', { width: 8 }),
      text('反映人', 'Reporters', 'reporters.person|organization.name', { width: 24 }),
      text('界别', 'Sector', 'sector.name', { width: 16 }),
      yesNo('以界别名义', 'For the sector', 'onBehalfOfSector'),
      text('情况反映', 'Situation', 'situation', { width: 60 }),
      text('原因分析', 'Analysis', 'analysis', { width: 40 }),
      text('意见建议', 'Suggestion', 'suggestion', { width: 60 }),
      amount('字数', 'Characters', 'wordCount'),
      label('不予采用理由', 'Declined because', 'declineReason', 'DeclineReason'),
      yesNo('同意公开', 'May be published', 'consentToPublish'),
      moment('提交时间', 'Submitted', 'submittedAt'),
      moment('更新时间', 'Updated', 'updatedAt'),
    ],
    query: ({ actor }, { filter, sort }) => submissionsQuery(actor, filter ?? null, sort ?? null),
  });
  exports.add<{ includeInactive?: boolean | null }>({
    list: 'categories',
    type: 'Category',
    zh: '类别',
    en: 'Categories',
    columns: [
      amount('顺序', 'Position', 'position'),
      text('代码', 'Code', 'code', { width: 14 }),
      text('名称', 'Name', 'name'),
      yesNo('可选用', 'In use', 'active'),
    ],
    query: (_, { includeInactive }) => categoriesQuery(includeInactive ?? false),
  });
}
