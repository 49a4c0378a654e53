import type { Platform } from '../../../platform';
import { label, moment, text, type Listed } from '../../../platform/exports';
import type { SupervisionActionFilter, SupervisionActionSort } from './action.input';
import { actionsQuery } from './action.lists';

/** Events of joint oversight as a table. */
export function exportActions({ exports }: Platform): void {
  exports.add<Listed<SupervisionActionFilter, SupervisionActionSort>>({
    list: 'supervisionActions',
    type: 'SupervisionAction',
    zh: '督办活动',
    en: 'Events of joint oversight',
    columns: [
      label('形式', 'Form', 'form', 'SupervisionForm', { width: 18 }),
      label('状态', 'Status', 'status', 'SupervisionActionStatus', { width: 10 }),
      moment('时间', 'Time', 'at'),
      text('地点', 'Place', 'place', { width: 20 }),
      text('带队领导', 'Leader', 'leader.name', { width: 12 }),
      text('参加人员', 'Participants', 'participants', { width: 40 }),
      text('督办件', 'Tasks', 'tasks.number', { width: 24 }),
      text('成效', 'Outcome', 'outcome', { width: 48 }),
      text('承诺事项', 'Promises', 'promises', { width: 48 }),
      text('取消原因', 'Why cancelled', 'cancelNote', { width: 24 }),
    ],
    query: (_, { filter, sort }) => actionsQuery(filter ?? null, sort ?? null),
  });
}
