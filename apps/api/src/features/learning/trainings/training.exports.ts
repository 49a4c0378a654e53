import type { Platform } from '../../../platform';
import { amount, day, text, yesNo, type Listed } from '../../../platform/exports';
import type { TrainingFilter, TrainingPeopleFilter, TrainingSort } from './training.input';
import { trainingPeopleQuery, trainingsQuery } from './training.lists';

/** Trainings, and the list of one, as tables. */
export function exportTrainings({ exports }: Platform): void {
  exports.add<Listed<TrainingFilter, TrainingSort>>({
    list: 'trainingPage',
    type: 'Training',
    zh: '培训',
    en: 'Trainings',
    columns: [
      text('名称', 'Title', 'title', { width: 40 }),
      day('开始日期', 'First day', 'startsOn'),
      day('结束日期', 'Last day', 'endsOn'),
      text('地点', 'Place', 'place', { width: 24 }),
      text('授课人', 'Lecturers', 'lecturers', { width: 28 }),
      amount('邀请人数', 'Invited', 'invitedCount'),
      amount('到会人数', 'Present', 'attendedCount'),
    ],
    query: (_, { filter, sort }) => trainingsQuery(filter ?? null, sort ?? null),
  });
  exports.add<{ id: string; filter?: TrainingPeopleFilter | null }>({
    list: 'trainingPeople',
    type: 'TrainingPerson',
    zh: '培训签到表',
    en: 'Attendance',
    columns: [
      text('姓名', 'Name', 'person.name', { width: 12 }),
      text('界别', 'Sector', 'person.sector.name'),
      yesNo('受邀', 'Invited', 'invited'),
      text('到会日期', 'Days present', 'attendedDays', { width: 36 }),
    ],
    query: (_, { id, filter }) => trainingPeopleQuery(id, filter ?? null),
  });
}
