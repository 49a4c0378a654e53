import type { Role } from '../../access/index';

/** The official forms of a task. */
export const TaskPaperKind = {
  /** 转办单: with which the matter goes to its lead department. */
  TRANSFER_SLIP: 'TRANSFER_SLIP',
  /** 交办通知单 */
  ASSIGNMENT_NOTICE: 'ASSIGNMENT_NOTICE',
  /** 提醒单, 催办单, 督办单: one for each urging. */
  URGING: 'URGING',
  /** 延期申请: one for each request. */
  EXTENSION_REQUEST: 'EXTENSION_REQUEST',
  /** 退办申请 */
  SEND_BACK_REQUEST: 'SEND_BACK_REQUEST',
  /** 办理反馈单 */
  HANDLING_FEEDBACK: 'HANDLING_FEEDBACK',
  /** 办理结果报告: to the leader who gave the instruction, one for each closing (U9). */
  RESULT_REPORT: 'RESULT_REPORT',
} as const;
export type TaskPaperKind = keyof typeof TaskPaperKind;

/** What the viewer has to do with the task, beside the roles. */
export interface PaperReader {
  roles: readonly Role[];
  /** The viewer's department leads it. */
  leads: boolean;
  /** The viewer's department assists. */
  assists: boolean;
  /** It comes from a report that was sent to the viewer's organization. */
  received: boolean;
}

const BOTH_SIDES: readonly Role[] = ['SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER'];
const OF_LEAD: readonly TaskPaperKind[] = [
  'TRANSFER_SLIP',
  'ASSIGNMENT_NOTICE',
  'URGING',
  'EXTENSION_REQUEST',
  'SEND_BACK_REQUEST',
  'HANDLING_FEEDBACK',
];

/**
 * Which forms somebody may have: both sides of the oversight all of them; the lead department those that go between it and
 * them; assisting ones the notice; the offices to which the matter was reported the result report. Reporters follow their
 * matter in its timeline, and analysts read no papers.
 */
export function readablePapers({ roles, leads, assists, received }: PaperReader): TaskPaperKind[] {
  if (roles.some((role) => BOTH_SIDES.includes(role))) return Object.keys(TaskPaperKind) as TaskPaperKind[];
  const papers = new Set<TaskPaperKind>();
  if (roles.includes('DEPARTMENT') && leads) for (const kind of OF_LEAD) papers.add(kind);
  if (roles.includes('DEPARTMENT') && assists) papers.add('ASSIGNMENT_NOTICE');
  if (roles.includes('LEADERSHIP_OFFICE') && received) papers.add('RESULT_REPORT');
  return [...papers];
}
