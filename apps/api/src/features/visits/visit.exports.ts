import type { Platform } from '../../platform';
import { moment, text, yesNo, type Listed } from '../../platform/exports';
import type { CampaignMemberFilter, VisitFilter, VisitSort } from './visit.input';
import { membersQuery, visitsQuery } from './visit.lists';

/** Visits, and whom campaigns visit, as tables. */
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
  exports.add<{ filter?: CampaignMemberFilter | null }>({
    list: 'campaignMembers',
    type: 'CampaignMember',
    zh: '走访对象',
    en: 'Members to visit',
    columns: [
      text('走访活动', 'Campaign', 'campaign.title', { width: 28 }),
      text('走访对象', 'Member', 'person.name', { width: 12 }),
      text('界别', 'Sector', 'person.sector.name', { width: 16 }),
      text('走访人', 'Visitors', 'visitors.name', { width: 20 }),
      yesNo('已走访', 'Visited', 'visited'),
    ],
    query: (context, { filter }) => membersQuery(context.actor, filter ?? null),
  });
}
