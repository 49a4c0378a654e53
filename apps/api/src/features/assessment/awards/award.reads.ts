import {
  any,
  col,
  column,
  type Condition,
  contains,
  given,
  type PageQuery,
  type ReadRegistry,
  sql,
  type Sql,
  timeColumn,
  toOne,
} from '../../../platform';
import type { AwardFilter } from './award.object';

/** Awards are read by everybody signed in. */
export function defineAwardReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Award',
    table: 'award',
    open: {
      id: column('id'),
      year: column('year'),
      title: column('title'),
      person: toOne('Person', 'personId', { granted: true }),
      sector: toOne('Sector', 'sectorId', { granted: true }),
      organization: toOne('Organization', 'organizationId', { granted: true }),
      givenAt: timeColumn('givenAt'),
    },
    scope: (alias) => sql`${col(alias, 'withdrawnAt')} IS NULL`,
  });
}

/** Awards by the filter, the latest year first. */
export function awardsQuery(year: number | null, filter: AwardFilter | null): Omit<PageQuery, 'page'> {
  const { q, personId, sectorId, organizationId } = filter ?? {};
  const is = (columnName: string, value: string | number | null | undefined): Condition | false =>
    given(value) && ((alias) => sql`${col(alias, columnName)} = ${value}`);
  const conditions: (Condition | false)[] = [
    is('year', year),
    is('personId', personId),
    is('sectorId', sectorId),
    is('organizationId', organizationId),
    given(q) && ((alias) => named(alias, q)),
  ];
  return {
    where: conditions.filter((condition): condition is Condition => condition !== false),
    order: [
      { by: (alias) => col(alias, 'year'), direction: 'DESC' },
      { by: (alias) => col(alias, 'givenAt'), direction: 'DESC' },
    ],
  };
}

const named = (alias: string, q: string): Sql =>
  any([
    contains(col(alias, 'title'), q),
    sql`${col(alias, 'personId')} IN (SELECT qp.id FROM person qp WHERE ${contains(col('qp', 'name'), q)})`,
    sql`${col(alias, 'sectorId')} IN (SELECT qs.id FROM sector qs WHERE ${contains(col('qs', 'name'), q)})`,
    sql`${col(alias, 'organizationId')} IN (SELECT qo.id FROM organization qo WHERE ${contains(col('qo', 'name'), q)})`,
  ]);
