import type { Platform } from '../../platform';
import { label, moment, text, type Listed } from '../../platform/exports';
import type { ClueFilter, ClueSort } from './clue.input';
import { cluesQuery } from './clue.lists';

/** Clues as a table. */
export function exportClues({ exports }: Platform): void {
  exports.add<Listed<ClueFilter, ClueSort>>({
    list: 'clues',
    type: 'Clue',
    zh: '线索',
    en: 'Clues',
    columns: [
      label('状态', 'Status', 'status', 'ClueStatus', { width: 10 }),
      label('场合', 'Occasion', 'occasion', 'ClueOccasion', { width: 12 }),
      moment('时间', 'When', 'heldAt'),
      text('来源', 'Source', 'sourceTitle', { width: 28 }),
      text('发言人', 'Speaker', 'speaker.name', { width: 12 }),
      text('线索内容', 'Clue', 'summary', { width: 60 }),
      text('记录人', 'Noted by', 'capturedBy.displayName', { width: 14 }),
      moment('记录时间', 'Noted', 'capturedAt'),
      text('承办人', 'Assignee', 'assignee.displayName', { width: 14 }),
      moment('分派时间', 'Assigned', 'assignedAt'),
      text('形成信息编号', 'Submission', 'submission.number', { width: 14 }),
      text('形成信息标题', 'Title of the submission', 'submission.title', { width: 48 }),
      text('未采用原因', 'Why dismissed', 'note', { width: 32 }),
      moment('办结时间', 'Done', 'doneAt'),
    ],
    query: (context, { filter, sort }) => cluesQuery(context.actor, filter ?? null, sort ?? null),
  });
}
