import { chineseDate, labelOf, Refusal, type UrgeLevel } from '@sanlian/domain';
import { belowTitle, body, facts, gap, salutation, signatures, title } from '../../../../platform/documents';
import type { PrintedTask } from '../paper.task';
import { assistingOf, BUREAU, COMMITTEE, dateOf, formOf, leaderOf, leadOf, matterOf } from './parts';

const ASKED: Record<UrgeLevel, string> = {
  BLUE: '请合理安排，确保按期办结。',
  ORANGE: '请抓紧办理，采取有效措施推进，并于收到本单后3个工作日内书面反馈办理进展。',
  RED: '请单位主要负责同志亲自过问，限期办结，并于收到本单后2个工作日内书面说明原因和办理措施。',
};

/** U5: 提醒单, 催办单, 督办单. */
export function makeUrging(task: PrintedTask, which: string): Promise<Buffer> {
  const index = task.urgings.findIndex(({ id }) => id === which);
  const urging = task.urgings[index];
  if (!urging) throw new Refusal('NOT_FOUND');
  const { level, at } = urging;
  const name = labelOf('UrgeLevel', level, 'zh-CN');
  const sameLevel = task.urgings.slice(0, index + 1).filter((one) => one.level === level).length;
  const late = at.getTime() > task.dueAt.getTime() ? '，现已超过办理期限' : '';
  return formOf(`督办事项${name}`, at.getTime(), [
    title(`督办事项${name}`),
    belowTitle(`（督办编号：${task.number}\u3000第${sameLevel}次）`),
    salutation(`${leadOf(task)}：`),
    body(
      `${dateOf(task.assignedAt)}交由贵单位主办的社情民意信息${matterOf(task)}，办理期限为${dateOf(task.dueAt)}${late}。${ASKED[level]}`,
    ),
    ...(urging.note ? [body(urging.note)] : []),
    gap(14),
    facts([
      ['批示领导', leaderOf(task)],
      ['批示内容', task.instruction.text ?? ''],
      ['主办单位', leadOf(task)],
      ['协办单位', assistingOf(task)],
      ['办理期限', dateOf(task.dueAt)],
    ]),
    signatures(`${BUREAU}（盖章）`, ...(level === 'RED' ? [`${COMMITTEE}（盖章）`] : []), chineseDate(at.getTime())),
  ]);
}
