import { shanghaiDate } from '@sanlian/domain';
import {
  booleanColumn,
  col,
  column,
  expression,
  FALSE,
  jsonColumn,
  sql,
  timeColumn,
  toMany,
  toOne,
  toOneOn,
  TRUE,
  type ReadRegistry,
  type Sql,
} from '../../../platform';
import { ownRowScope } from '../learning.access';

const peopleOf = (condition: Sql) => (alias: string) =>
  sql`(SELECT COUNT(*) FROM training_person cp WHERE cp.trainingId = ${col(alias, 'id')} AND ${condition})`;
const PRESENT = sql`EXISTS (SELECT 1 FROM training_attendance ca WHERE ca.trainingPersonId = cp.id)`;
const presentOn = (day: string): Sql =>
  sql`EXISTS (SELECT 1 FROM training_attendance ca WHERE ca.trainingPersonId = cp.id AND ca.day = ${day})`;

/** How trainings are read: everyone sees that they take place, who is on the list the office and oneself. */
export function defineTrainingReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Training',
    table: 'training',
    open: {
      id: column('id'),
      version: column('version'),
      title: column('title'),
      startsOn: column('startsOn'),
      endsOn: column('endsOn'),
      place: column('place'),
      lecturers: jsonColumn('lecturers'),
      plannedAt: timeColumn('plannedAt'),
      plannedBy: toOne('Account', 'plannedById', { granted: true }),
      invitedCount: expression(peopleOf(sql`cp.invited = 1`), Number),
      attendedCount: expression(peopleOf(PRESENT), Number),
      presentToday: expression((alias, { now }) => peopleOf(presentOn(shanghaiDate(now)))(alias), Number),
      mine: toOneOn(
        'TrainingPerson',
        (alias, target, { viewer }) =>
          sql`${col(target, 'trainingId')} = ${col(alias, 'id')} AND ${col(target, 'personId')} = ${viewer.personId}`,
        { granted: true },
      ),
    },
    scope: () => TRUE,
  });
  registry.define({
    name: 'TrainingPerson',
    table: 'training_person',
    open: {
      id: column('id'),
      training: toOne('Training', 'trainingId', { granted: true }),
      person: toOne('Person', 'personId', { granted: true }),
      invited: booleanColumn('invited'),
      attendedDays: expression(
        (alias) =>
          sql`(SELECT GROUP_CONCAT(ad.day) FROM training_attendance ad WHERE ad.trainingPersonId = ${col(alias, 'id')})`,
        (days) => (days === null ? [] : String(days).split(',').sort()),
      ),
      attendances: toMany('TrainingAttendance', 'trainingPersonId', {
        orderBy: (alias) => col(alias, 'day'),
        granted: true,
      }),
    },
    scope: ownRowScope,
  });
  registry.define({
    name: 'TrainingAttendance',
    table: 'training_attendance',
    open: {
      id: column('id'),
      day: column('day'),
      way: column('way'),
      at: timeColumn('at'),
      by: toOne('Account', 'byId', { granted: true }),
    },
    scope: () => FALSE,
  });
}
