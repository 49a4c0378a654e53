import { any, col, type Condition, contains, given, type OrderKey, type PageQuery, sql } from '../../../platform';
import type { DutyRecordFilter, SectorActivityFilter, SectorActivitySort } from './record.object';

const equals =
  (columnName: string, value: string | number): Condition =>
  (alias) =>
    sql`${col(alias, columnName)} = ${value}`;
const only = (conditions: readonly (Condition | false)[]): Condition[] =>
  conditions.filter((condition): condition is Condition => condition !== false);

/** Duty records by the filter, the latest first. */
export function dutyRecordsQuery(filter: DutyRecordFilter | null): Omit<PageQuery, 'page'> {
  const { year, personId, sectorId, dutyKey, q } = filter ?? {};
  return {
    where: only([
      given(year) && equals('year', year),
      given(personId) && equals('personId', personId),
      given(dutyKey) && equals('dutyKey', dutyKey),
      given(sectorId) &&
        ((alias) => sql`${col(alias, 'personId')} IN (SELECT fp.id FROM person fp WHERE fp.sectorId = ${sectorId})`),
      given(q) &&
        ((alias) =>
          any([
            contains(col(alias, 'title'), q),
            sql`${col(alias, 'personId')} IN (SELECT qp.id FROM person qp WHERE ${contains(col('qp', 'name'), q)})`,
          ])),
    ]),
    order: [{ by: (alias) => col(alias, 'day'), direction: 'DESC' }],
  };
}

const ORDER: Record<SectorActivitySort['field'], OrderKey['by']> = {
  ON: (alias) => col(alias, 'day'),
  SECTOR: (alias) => sql`(SELECT os.nameKey FROM sector os WHERE os.id = ${col(alias, 'sectorId')})`,
  RECORDED_AT: (alias) => col(alias, 'recordedAt'),
};

/** Activities of sectors by the filter; the latest first unless sorted otherwise. */
export function activitiesQuery(
  filter: SectorActivityFilter | null,
  sort: SectorActivitySort | null,
): Omit<PageQuery, 'page'> {
  const { sectorId, year, personId, q } = filter ?? {};
  return {
    where: only([
      given(sectorId) && equals('sectorId', sectorId),
      given(year) && ((alias) => sql`${col(alias, 'day')} BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}`),
      given(personId) &&
        ((alias) =>
          sql`${col(alias, 'id')} IN (SELECT ft.activityId FROM sector_activity_person ft WHERE ft.personId = ${personId})`),
      given(q) && ((alias) => any(['title', 'place', 'yielded'].map((name) => contains(col(alias, name), q)))),
    ]),
    order: [{ by: ORDER[sort?.field ?? 'ON'], direction: sort?.order ?? 'DESC' }],
  };
}
