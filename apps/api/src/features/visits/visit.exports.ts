import type { Platform } from '../../platform';
import { moment, text, type Listed } from '../../platform/exports';
import type { VisitFilter, VisitSort } from './visit.input';
import { visitsQuery } from './visit.lists';

/** The list of visits as a table. */
export function exportVisits({ exports }: Platform): void {
  exports.add<Listed<VisitFilter, VisitSort>>({
    list: 'visits',
    type: 'Visit',
    zh: '走访记录',
    en: 'Visits',
    columns: [
      text('走访活动', 'Campaign', 'campaign.title', { width: 28 }),
      moment('走访时间', 'Time', 'at'),
      text('走访对象', 'Visited', 'visited.name', { width: 12 }),
      text('界别', 'Sector', 'visited.sector.name', { width: 16 }),
      text('走访人', 'Visitors', 'visitors.name', { width: 20 }),
      text('地点', 'Place', 'place', { width: 20 }),
      text('履职情况', 'Work as a member', 'dutyPerformance', { width: 40 }),
      text('意见诉求', 'What they ask for', 'demands', { width: 40 }),
      text('收集信息', 'Submissions', 'submissions.number', { width: 20 }),
      text('记录人', 'Recorded by', 'recordedBy.displayName', { width: 14 }),
    ],
    query: (context, { filter, sort }) => visitsQuery(context.actor, filter ?? null, sort ?? null),
  });
}
