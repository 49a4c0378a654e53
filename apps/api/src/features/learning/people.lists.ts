import { col, contains, sql, type OrderKey, type PageQuery } from '../../platform';

type Condition = NonNullable<PageQuery['where']>[number];
const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined && value !== '';
const conditions = (...parts: (Condition | false)[]): Condition[] => parts.filter((part) => part !== false);

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
