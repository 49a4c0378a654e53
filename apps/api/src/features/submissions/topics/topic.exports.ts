import type { Platform } from '../../../platform';
import { amount, moment, text } from '../../../platform/exports';
import type { CommissionedTopicFilter } from './topic.input';
import { topicsQuery } from './topic.lists';

/** Commissioned topics as a table. */
export function exportTopics({ exports }: Platform): void {
  exports.add<{ filter?: CommissionedTopicFilter | null }>({
    list: 'commissionedTopics',
    type: 'CommissionedTopic',
    zh: '约稿',
    en: 'Commissioned topics',
    columns: [
      text('题目', 'Title', 'title', { width: 48 }),
      text('要求', 'Requirements', 'requirements', { width: 60 }),
      text('截止日期', 'Due on', 'dueOn', { width: 12 }),
      text('约稿界别', 'Sectors asked', 'sectors.name', { width: 28 }),
      text('约稿单位', 'Units asked', 'organizations.name', { width: 28 }),
      amount('收到篇数', 'Submissions', 'submissionCount'),
      moment('约稿时间', 'Commissioned', 'createdAt'),
      moment('截稿时间', 'Closed', 'closedAt'),
    ],
    query: (_, { filter }) => topicsQuery(filter ?? null),
  });
}
