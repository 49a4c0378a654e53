import {
  all,
  col,
  column,
  type Condition,
  contains,
  given,
  type PageQuery,
  type ReadRegistry,
  sql,
  timeColumn,
  toOne,
  TRUE,
} from '../../../platform';
import { confidentialScope } from '../assessment.access';
import type { MembershipFilter } from './member.object';

/** How terms and exemptions are read: terms by everybody, exemptions by those whom they concern. */
export function defineMemberReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Membership',
    table: 'membership',
    open: {
      id: column('id'),
      version: column('version'),
      person: toOne('Person', 'personId', { granted: true }),
      term: column('term'),
      joinedOn: column('joinedOn'),
      leftOn: column('leftOn'),
    },
    scope: () => TRUE,
  });
  registry.define({
    name: 'Exemption',
    table: 'assessment_exemption',
    open: {
      id: column('id'),
      person: toOne('Person', 'personId', { granted: true }),
      year: column('year'),
      reason: column('reason'),
      at: timeColumn('at'),
      endedAt: timeColumn('endedAt'),
    },
    scope: (alias, env) => confidentialScope(col(alias, 'personId'), env, true),
  });
}

/** Terms by the filter, by the name of the person, the latest term first. */
export function membershipsQuery(filter: MembershipFilter | null, termKey: string | null): Omit<PageQuery, 'page'> {
  const { q, personId, sectorId, year } = filter ?? {};
  const conditions: (Condition | false)[] = [
    given(personId) && ((alias) => sql`${col(alias, 'personId')} = ${personId}`),
    termKey !== null && ((alias) => sql`${col(alias, 'termKey')} = ${termKey}`),
    given(sectorId) &&
      ((alias) => sql`${col(alias, 'personId')} IN (SELECT fp.id FROM person fp WHERE fp.sectorId = ${sectorId})`),
    given(q) &&
      ((alias) =>
        sql`${col(alias, 'personId')} IN (SELECT qp.id FROM person qp WHERE ${contains(col('qp', 'name'), q)})`),
    given(year) &&
      ((alias) =>
        all([
          sql`(${col(alias, 'joinedOn')} IS NULL OR ${col(alias, 'joinedOn')} <= ${`${year}-12-31`})`,
          sql`(${col(alias, 'leftOn')} IS NULL OR ${col(alias, 'leftOn')} >= ${`${year}-01-01`})`,
        ])),
  ];
  return {
    where: conditions.filter((condition): condition is Condition => condition !== false),
    order: [
      {
        by: (alias) => sql`(SELECT op.nameKey FROM person op WHERE op.id = ${col(alias, 'personId')})`,
        direction: 'ASC',
      },
      { by: (alias) => col(alias, 'joinedOn'), direction: 'DESC' },
    ],
  };
}
