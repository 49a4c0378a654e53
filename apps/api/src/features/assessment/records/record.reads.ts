import {
  all,
  byUpload,
  col,
  column,
  computed,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  type ReadRegistry,
} from '../../../platform';
import { activityScope, editsActivity, recordScope } from '../assessment.access';

/** How duty records and activities of sectors are read. */
export function defineRecordReads(registry: ReadRegistry): void {
  registry.define({
    name: 'DutyRecord',
    table: 'duty_record',
    open: {
      id: column('id'),
      year: column('year'),
      person: toOne('Person', 'personId', { granted: true }),
      dutyKey: column('dutyKey'),
      on: column('day'),
      title: column('title'),
      count: column('count', Number),
      attachments: toMany('Attachment', 'ownerId', {
        where: ownedBy('DutyRecord'),
        orderBy: byUpload,
        granted: true,
      }),
      recordedBy: toOne('Account', 'recordedById', { granted: true }),
      recordedAt: timeColumn('recordedAt'),
    },
    scope: (alias, env) => all([sql`${col(alias, 'removedAt')} IS NULL`, recordScope(col(alias, 'personId'), env)]),
  });
  registry.define({
    name: 'SectorActivity',
    table: 'sector_activity',
    open: {
      id: column('id'),
      version: column('version'),
      sector: toOne('Sector', 'sectorId', { granted: true }),
      on: column('day'),
      title: column('title'),
      place: column('place'),
      people: toMany('Person', 'activityId', {
        link: { table: 'sector_activity_person', target: 'personId' },
        orderBy: (target, link) => sql`${col(link, 'position')}, ${col(target, 'id')}`,
        granted: true,
      }),
      yielded: column('yielded'),
      recordedBy: toOne('Account', 'recordedById', { granted: true }),
      recordedAt: timeColumn('recordedAt'),
      mayEdit: computed({ may: editsActivity }, ({ may }) => Number(may) === 1),
    },
    scope: activityScope,
  });
}
