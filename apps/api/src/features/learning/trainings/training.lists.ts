import { shanghaiDate } from '@sanlian/domain';
import {
  col,
  conditions,
  contains,
  FALSE,
  given,
  type ListQuery,
  type OrderKey,
  type PageQuery,
  type ReadEnv,
  sql,
} from '../../../platform';
import { byName, ofPeople } from '../people.lists';
import type { TrainingFilter, TrainingPeopleFilter, TrainingSort } from './training.input';

const isMine = (alias: string, { viewer }: ReadEnv) =>
  viewer.personId === null
    ? FALSE
    : sql`EXISTS (SELECT 1 FROM training_person mp WHERE mp.trainingId = ${col(alias, 'id')} AND mp.personId = ${viewer.personId})`;

/** Trainings by the filter; the latest first unless sorted otherwise. */
export function trainingsQuery(filter: TrainingFilter | null, sort: TrainingSort | null): Omit<PageQuery, 'page'> {
  const { q, year, mine, open } = filter ?? {};
  const order: OrderKey = {
    by: (alias) => col(alias, sort?.field === 'TITLE' ? 'title' : 'startsOn'),
    direction: sort?.order ?? 'DESC',
  };
  return {
    where: conditions(
      given(q) && ((alias) => contains(col(alias, 'title'), q)),
      given(year) &&
        ((alias) =>
          sql`(${col(alias, 'startsOn')} <= ${`${year}-12-31`} AND ${col(alias, 'endsOn')} >= ${`${year}-01-01`})`),
      given(mine) && ((alias, env) => (mine ? isMine(alias, env) : sql`NOT ${isMine(alias, env)}`)),
      given(open) &&
        ((alias, { now }) =>
          open
            ? sql`${col(alias, 'endsOn')} >= ${shanghaiDate(now)}`
            : sql`${col(alias, 'endsOn')} < ${shanghaiDate(now)}`),
    ),
    order: [order],
  };
}

/** What somebody was invited to and came to: the latest first, those with a day in the year where one is given. */
export const trainingRecordQuery = (personId: string, year: number | null): ListQuery => ({
  where: [
    (alias) => sql`${col(alias, 'personId')} = ${personId}`,
    ...conditions(
      given(year) &&
        ((alias) =>
          sql`EXISTS (SELECT 1 FROM training yt WHERE yt.id = ${col(alias, 'trainingId')} AND yt.startsOn <= ${`${year}-12-31`} AND yt.endsOn >= ${`${year}-01-01`})`),
    ),
  ],
  order: [
    {
      by: (alias) => sql`(SELECT ot.startsOn FROM training ot WHERE ot.id = ${col(alias, 'trainingId')})`,
      direction: 'DESC',
    },
  ],
});

/** The list of a training: by name. */
export function trainingPeopleQuery(trainingId: string, filter: TrainingPeopleFilter | null): Omit<PageQuery, 'page'> {
  const { q, attended, day, invited, sectorId } = filter ?? {};
  const present = (alias: string) =>
    given(day)
      ? sql`EXISTS (SELECT 1 FROM training_attendance fa WHERE fa.trainingPersonId = ${col(alias, 'id')} AND fa.day = ${day})`
      : sql`EXISTS (SELECT 1 FROM training_attendance fa WHERE fa.trainingPersonId = ${col(alias, 'id')})`;
  return {
    where: [
      (alias) => sql`${col(alias, 'trainingId')} = ${trainingId}`,
      ...conditions(
        given(attended) && ((alias) => (attended ? present(alias) : sql`NOT ${present(alias)}`)),
        given(invited) && ((alias) => sql`${col(alias, 'invited')} = ${invited}`),
        ...ofPeople(q, sectorId),
      ),
    ],
    order: [byName],
  };
}
