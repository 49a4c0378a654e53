import type { Platform } from '../../../platform';
import { moment, text } from '../../../platform/exports';
import type { OfficeOpinionFilter } from './opinion.input';
import { opinionsQuery } from './opinion.reads';

/** Opinions of the offices as a table. */
export function exportOpinions({ exports }: Platform): void {
  exports.add<{ filter?: OfficeOpinionFilter | null }>({
    list: 'officeOpinions',
    type: 'OfficeOpinion',
    zh: '办公室意见',
    en: 'Opinions of the offices',
    columns: [
      moment('时间', 'Time', 'at'),
      text('单位', 'Office', 'organization.name', { width: 24 }),
      text('意见', 'Opinion', 'opinion', { width: 60 }),
      text('答复', 'Answer', 'answer', { width: 60 }),
      moment('答复时间', 'Answered', 'answeredAt'),
    ],
    query: (_, { filter }) => opinionsQuery(filter ?? null),
  });
}
