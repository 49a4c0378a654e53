import { normalKey } from '@sanlian/domain';
import type { Platform } from '../../platform';
import { amount, day, moment, text, type Listed } from '../../platform/exports';
import type { AwardFilter } from './awards/award.object';
import { awardsQuery } from './awards/award.reads';
import type { MembershipFilter } from './members/member.object';
import { membershipsQuery } from './members/member.reads';
import { activitiesQuery, dutyRecordsQuery } from './records/record.lists';
import type { DutyRecordFilter, SectorActivityFilter, SectorActivitySort } from './records/record.object';

/** Records, activities, awards and terms as tables; the assessment itself is a ledger. */
export function exportAssessment({ exports }: Platform): void {
  exports.add<Listed<DutyRecordFilter, never>>({
    list: 'dutyRecords',
    type: 'DutyRecord',
    zh: '履职登记',
    en: 'Duty records',
    columns: [
      amount('年度', 'Year', 'year'),
      text('姓名', 'Name', 'person.name', { width: 12 }),
      text('界别', 'Sector', 'person.sector.name'),
      text('履职任务', 'Duty', 'dutyKey'),
      day('日期', 'Date', 'on'),
      text('内容', 'Title', 'title', { width: 40 }),
      amount('次数', 'Count', 'count'),
      moment('登记时间', 'Recorded', 'recordedAt'),
    ],
    query: (_, { filter }) => dutyRecordsQuery(filter ?? null),
  });
  exports.add<Listed<SectorActivityFilter, SectorActivitySort>>({
    list: 'sectorActivities',
    type: 'SectorActivity',
    zh: '界别活动',
    en: 'Activities of sectors',
    columns: [
      text('界别', 'Sector', 'sector.name'),
      day('日期', 'Date', 'on'),
      text('活动', 'Title', 'title', { width: 32 }),
      text('地点', 'Place', 'place'),
      text('参加人员', 'Who took part', 'people.name', { width: 40 }),
      text('成果', 'What came of it', 'yielded', { width: 48 }),
      moment('登记时间', 'Recorded', 'recordedAt'),
    ],
    query: (_, { filter, sort }) => activitiesQuery(filter ?? null, sort ?? null),
  });
  exports.add<{ year?: number | null; filter?: AwardFilter | null }>({
    list: 'awards',
    type: 'Award',
    zh: '表彰',
    en: 'Awards',
    columns: [
      amount('年度', 'Year', 'year'),
      text('表彰名称', 'Award', 'title', { width: 32 }),
      text('个人', 'Person', 'person.name', { width: 12 }),
      text('界别', 'Sector', 'sector.name'),
      text('单位', 'Organization', 'organization.name', { width: 28 }),
      moment('授予时间', 'Given', 'givenAt'),
    ],
    query: (_, { year, filter }) => awardsQuery(year ?? null, filter ?? null),
  });
  exports.add<Listed<MembershipFilter, never>>({
    list: 'memberships',
    type: 'Membership',
    zh: '委员届次',
    en: 'Terms',
    columns: [
      text('姓名', 'Name', 'person.name', { width: 12 }),
      text('界别', 'Sector', 'person.sector.name'),
      text('届次', 'Term', 'term', { width: 12 }),
      day('任职日期', 'Joined', 'joinedOn'),
      day('离任日期', 'Left', 'leftOn'),
    ],
    query: (_, { filter }) => membershipsQuery(filter ?? null, filter?.term ? normalKey(filter.term) : null),
  });
}
