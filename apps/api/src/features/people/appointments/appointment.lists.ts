import { shanghaiDate } from '@sanlian/domain';
import {
  any,
  col,
  type Condition,
  contains,
  type OrderKey,
  type PageQuery,
  type ReadEnv,
  sql,
  type Sql,
} from '../../../platform';
import type { AppointmentFilter, AppointmentSort } from './appointment.input';

const lastDay = (alias: string): Sql => sql`COALESCE(${col(alias, 'endedOn')}, ${col(alias, 'untilOn')})`;
const nameKey = (alias: string): Sql => sql`(SELECT ap.nameKey FROM person ap WHERE ap.id = ${col(alias, 'personId')})`;

const runs = (alias: string, { now }: ReadEnv): Sql => {
  const today = shanghaiDate(now);
  return sql`(${col(alias, 'fromOn')} <= ${today} AND ${lastDay(alias)} >= ${today})`;
};

const ORDER: Record<AppointmentSort['field'], OrderKey['by']> = {
  FROM: (alias) => col(alias, 'fromOn'),
  UNTIL: (alias) => col(alias, 'untilOn'),
  NUMBER: (alias) => col(alias, 'number'),
  NAME: nameKey,
};

/** Terms by the filter, those that end last first unless sorted. */
export function appointmentsQuery(
  filter: AppointmentFilter | null,
  sort: AppointmentSort | null,
): Omit<PageQuery, 'page'> {
  const { q, personId, current, endsBefore } = filter ?? {};
  const where: Condition[] = [];
  if (q)
    where.push((alias) =>
      any([
        contains(col(alias, 'number'), q),
        sql`${col(alias, 'personId')} IN (SELECT an.id FROM person an WHERE ${contains(col('an', 'name'), q)})`,
      ]),
    );
  if (personId) where.push((alias) => sql`${col(alias, 'personId')} = ${personId}`);
  if (current === true) where.push(runs);
  if (current === false) where.push((alias, env) => sql`NOT ${runs(alias, env)}`);
  if (endsBefore) where.push((alias) => sql`${lastDay(alias)} < ${endsBefore}`);
  return { where, order: [{ by: ORDER[sort?.field ?? 'UNTIL'], direction: sort?.order ?? 'DESC' }] };
}
