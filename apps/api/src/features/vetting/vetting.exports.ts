import type { Platform } from '../../platform';
import { amount, label, moment, text, type Listed } from '../../platform/exports';
import type { VettingSessionFilter, VettingSessionSort } from './vetting.input';
import { sessionsQuery } from './vetting.lists';

/** The sessions as a table. */
export function exportSessions({ exports }: Platform): void {
  exports.add<Listed<VettingSessionFilter, VettingSessionSort>>({
    list: 'vettingSessions',
    type: 'VettingSession',
    zh: '会审会议',
    en: 'Vetting sessions',
    columns: [
      text('编号', 'Number', 'number', { width: 10 }),
      text('名称', 'Title', 'title', { width: 40 }),
      label('状态', 'Status', 'status', 'VettingSessionStatus', { width: 10 }),
      moment('会议时间', 'Scheduled', 'scheduledAt'),
      text('地点', 'Place', 'place', { width: 24 }),
      text('主持人', 'Presider', 'presider.name', { width: 12 }),
      amount('到会人数要求', 'Quorum', 'quorum'),
      moment('开始时间', 'Opened', 'openedAt'),
      moment('结束时间', 'Closed', 'closedAt'),
      amount('会审件数', 'Items', 'itemCount'),
      amount('已决定件数', 'Decided', 'decidedCount'),
    ],
    query: (_, { filter, sort }) => sessionsQuery(filter ?? null, sort ?? null),
  });
}
