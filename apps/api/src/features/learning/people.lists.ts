import { col, type Condition, conditions, contains, given, type OrderKey, sql } from '../../platform';

const personKey = (alias: string) => sql`(SELECT kp.nameKey FROM person kp WHERE kp.id = ${col(alias, 'personId')})`;

/** Lists of people stand by their names. */
export const byName: OrderKey = { by: personKey, direction: 'ASC' };

/** People of a list by a part of the name and by sector. */
export const ofPeople = (q: string | null | undefined, sectorId: string | null | undefined): Condition[] =>
  conditions(
    given(q) &&
      ((alias) =>
        sql`EXISTS (SELECT 1 FROM person qp WHERE qp.id = ${col(alias, 'personId')} AND ${contains(col('qp', 'name'), q)})`),
    given(sectorId) &&
      ((alias) =>
        sql`EXISTS (SELECT 1 FROM person sp WHERE sp.id = ${col(alias, 'personId')} AND sp.sectorId = ${sectorId})`),
  );
