import { shanghaiDate } from '@sanlian/domain';
import { any, col, type Condition, contains, given, type OrderKey, type PageQuery, sql } from '../../../platform';
import type { CommitteeRuleFilter, CommitteeRuleSort } from './committee-rule.input';
import { isInForceOn } from './committee-rule.reads';

const ORDER: Record<CommitteeRuleSort['field'], OrderKey['by']> = {
  TITLE: (alias) => col(alias, 'titleKey'),
  KIND: (alias) => col(alias, 'kind'),
  EFFECTIVE_ON: (alias) => col(alias, 'effectiveOn'),
};

/** Rules by the filter; the latest first unless sorted otherwise. */
export function committeeRulesQuery(
  filter: CommitteeRuleFilter | null,
  sort: CommitteeRuleSort | null,
): Omit<PageQuery, 'page'> {
  const { q, kind, inForce } = filter ?? {};
  const where: (Condition | false)[] = [
    given(q) &&
      ((alias) =>
        any([
          contains(col(alias, 'title'), q),
          contains(col(alias, 'number'), q),
          sql`EXISTS (SELECT 1 FROM committee_rule_revision qr WHERE qr.id = ${col(alias, 'currentRevisionId')} AND ${contains(col('qr', 'body'), q)})`,
        ])),
    given(kind) && ((alias) => sql`${col(alias, 'kind')} = ${kind}`),
    given(inForce) &&
      ((alias, { now }) => {
        const holds = isInForceOn(alias, shanghaiDate(now));
        return inForce ? holds : sql`NOT ${holds}`;
      }),
  ];
  return {
    where: where.filter((part) => part !== false),
    order: [{ by: ORDER[sort?.field ?? 'EFFECTIVE_ON'], direction: sort?.order ?? 'DESC' }],
  };
}
