import type { Platform } from '../../../platform';
import { amount, day, label, moment, text, yesNo, type Listed } from '../../../platform/exports';
import type { SupervisionTaskFilter, SupervisionTaskSort } from '../task.input';
import { tasksQuery } from '../task.lists';

/** Supervision tasks as a table; of instructions what the viewer may read (U11). */
export function exportTasks({ exports }: Platform): void {
  exports.add<Listed<SupervisionTaskFilter, SupervisionTaskSort>>({
    list: 'supervisionTasks',
    type: 'SupervisionTask',
    zh: '督办件',
    en: 'Supervision tasks',
    columns: [
      text('督办编号', 'Number', 'number', { width: 12 }),
      text('信息编号', 'Submission', 'submission.number', { width: 12 }),
      text('标题', 'Title', 'submission.title', { width: 48 }),
      label('类型', 'Kind', 'kind', 'InstructionKind', { width: 8 }),
      label('状态', 'Status', 'status', 'TaskStatus', { width: 10 }),
      label('灯号', 'Light', 'light', 'Light', { width: 8 }),
      text('批示领导', 'Leader', 'instruction.leaderName', { width: 12 }),
      text('职务', 'Title of the leader', 'instruction.leaderTitle', { width: 18 }),
      label('批示级别', 'Level', 'instruction.level', 'Level'),
      day('批示日期', 'Instructed', 'instruction.givenAt'),
      text('批示内容', 'Instruction', 'instruction.text', { width: 48 }),
      text('主办单位', 'Lead', 'leadOrganization.name', { width: 22 }),
      text('协办单位', 'Assisting', 'assistingOrganizations.name', { width: 28 }),
      text('分工副主席', 'Vice-chair', 'responsibleViceChair.name', { width: 12 }),
      moment('立项时间', 'Registered', 'registeredAt'),
      moment('交办时间', 'Assigned', 'assignedAt'),
      moment('受理时间', 'Accepted', 'acceptedAt'),
      day('办理期限', 'Due', 'dueAt'),
      yesNo('期限暂定', 'Provisional', 'dueProvisional'),
      moment('报结果时间', 'Result reported', 'resultReportedAt'),
      label('办理结果', 'Outcome', 'outcome', 'TaskOutcome', { width: 16 }),
      text('结果说明', 'Result', 'result', { width: 48 }),
      moment('办结时间', 'Closed', 'closedAt'),
      day('跟踪日期', 'Follow-up', 'followUpOn'),
      amount('不满意数', 'Dissatisfied', 'dissatisfied'),
    ],
    query: (_, { filter, sort }) => tasksQuery(filter ?? null, sort ?? null),
  });
}
