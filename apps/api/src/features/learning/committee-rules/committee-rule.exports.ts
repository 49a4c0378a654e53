import type { Platform } from '../../../platform';
import { day, label, text, yesNo, type Listed } from '../../../platform/exports';
import type { CommitteeRuleFilter, CommitteeRuleSort } from './committee-rule.input';
import { committeeRulesQuery } from './committee-rule.lists';

/** The committee's rules as a table. */
export function exportCommitteeRules({ exports }: Platform): void {
  exports.add<Listed<CommitteeRuleFilter, CommitteeRuleSort>>({
    list: 'committeeRules',
    type: 'CommitteeRule',
    zh: '制度',
    en: 'Rules of the committee',
    columns: [
      text('名称', 'Title', 'title', { width: 40 }),
      label('类别', 'Kind', 'kind', 'CommitteeRuleKind'),
      text('文号', 'Number', 'number', { width: 18 }),
      day('施行日期', 'In force from', 'effectiveOn'),
      day('废止日期', 'Repealed', 'repealedOn'),
      yesNo('现行有效', 'In force', 'inForce'),
      text('附件', 'Files', 'attachments.name', { width: 36 }),
    ],
    query: (_, { filter, sort }) => committeeRulesQuery(filter ?? null, sort ?? null),
  });
}
