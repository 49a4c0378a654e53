import type { Platform } from '../../../platform';
import { amount, label, moment, text, type Listed } from '../../../platform/exports';
import type { BriefingFilter, BriefingReaderFilter } from './briefing.input';
import { briefingReadersQuery, briefingsQuery } from './briefing.lists';

/** Briefings, and the readers of one, as tables. */
export function exportBriefings({ exports }: Platform): void {
  exports.add<Listed<BriefingFilter, never>>({
    list: 'briefings',
    type: 'Briefing',
    zh: '政情通报',
    en: 'Briefings',
    columns: [
      text('标题', 'Title', 'title', { width: 40 }),
      label('通报范围', 'Audience', 'audience', 'Tier', { width: 24 }),
      moment('发布时间', 'Published', 'publishedAt'),
      amount('应阅人数', 'Addressed to', 'audienceCount'),
      amount('已阅人数', 'Read by', 'readCount'),
      moment('本人阅读时间', 'Read by me', 'readAt'),
      text('正文', 'Text', 'body', { width: 60 }),
    ],
    query: (_, { filter }) => briefingsQuery(filter ?? null),
  });
  exports.add<{ id: string; filter?: BriefingReaderFilter | null }>({
    list: 'briefingReaders',
    type: 'BriefingReader',
    zh: '阅读情况',
    en: 'Readers',
    columns: [
      text('姓名', 'Name', 'person.name', { width: 12 }),
      label('身份', 'Tier', 'person.tier', 'Tier'),
      text('界别', 'Sector', 'person.sector.name'),
      moment('阅读时间', 'Read', 'readAt'),
    ],
    query: (_, { id, filter }) => briefingReadersQuery(id, filter ?? null),
  });
}
