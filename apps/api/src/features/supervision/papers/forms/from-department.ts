import { chineseDate, labelOf, Refusal, startOfShanghaiDay } from '@sanlian/domain';
import {
  belowTitle,
  body,
  facts,
  gap,
  heading,
  salutation,
  signatures,
  table,
  title,
} from '../../../../platform/documents';
import type { PrintedTask } from '../paper.task';
import { assistingOf, BUREAU, dateOf, formOf, leadOf, matterOf } from './parts';

/** U6: 延期申请, with what the bureau decided where it has. */
export function makeExtensionRequest(task: PrintedTask, which: string): Promise<Buffer> {
  const extension = task.extensions.find(({ id }) => id === which);
  if (!extension) throw new Refusal('NOT_FOUND');
  const { requestedAt, until, reason, decidedAt, granted, decisionNote } = extension;
  const decision =
    granted === null ? '' : `${granted ? '同意延期' : '不同意延期'}${decisionNote ? `：${decisionNote}` : ''}`;
  return formOf('督办事项延期办理申请', requestedAt.getTime(), [
    title('督办事项延期办理申请'),
    belowTitle(`（督办编号：${task.number}）`),
    salutation(`${BUREAU}：`),
    body(
      `我单位主办的社情民意信息${matterOf(task)}，${dateOf(task.assignedAt)}交办。因下列原因不能按期办结，申请延期至${dateOf(until)}。`,
    ),
    heading('申请理由'),
    body(reason),
    signatures(`${leadOf(task)}（盖章）`, chineseDate(requestedAt.getTime())),
    gap(28),
    facts([
      ['审定意见', decision],
      ['审定日期', dateOf(decidedAt)],
      ['审定单位', BUREAU],
    ]),
  ]);
}

/** 退办申请: `which` is the moment at which the task was sent back. */
export function makeSendBackRequest(task: PrintedTask, which: string): Promise<Buffer> {
  const at = Number(which);
  const sentBack = task.sendBacks.find((one) => one.at === at);
  if (!sentBack) throw new Refusal('NOT_FOUND');
  return formOf('督办事项退办申请', at, [
    title('督办事项退办申请'),
    belowTitle(`（督办编号：${task.number}）`),
    salutation(`${BUREAU}：`),
    body(`交由我单位主办的社情民意信息${matterOf(task)}，经研究不宜由我单位主办，现申请退办。`),
    heading('退办理由'),
    body(sentBack.note),
    signatures(`${sentBack.organization ?? '承办单位'}（盖章）`, chineseDate(at)),
    gap(28),
    facts([
      ['审定意见', ''],
      ['审定日期', ''],
      ['审定单位', BUREAU],
    ]),
  ]);
}

/** 办理反馈单: what the lead department reported. */
export function makeHandlingFeedback(task: PrintedTask, _which: string, madeAt: number): Promise<Buffer> {
  const { submission, outcome, followUpOn, result, progress } = task;
  return formOf('督办事项办理反馈单', madeAt, [
    title('督办事项办理反馈单'),
    belowTitle(`（督办编号：${task.number}）`),
    facts([
      ['题\u3000\u3000目', submission.title],
      ['信息编号', submission.number ?? ''],
      ['主办单位', leadOf(task)],
      ['协办单位', assistingOf(task)],
      ['交办日期', dateOf(task.assignedAt)],
      ['受理日期', dateOf(task.acceptedAt)],
      ['办理期限', dateOf(task.dueAt)],
      ['反馈日期', dateOf(task.resultReportedAt)],
      ['办理结果', outcome === null ? '' : labelOf('TaskOutcome', outcome, 'zh-CN')],
      ['跟踪日期', followUpOn === null ? '' : chineseDate(startOfShanghaiDay(followUpOn))],
    ]),
    gap(14),
    ...(result ? [heading('一、结果说明'), body(result)] : []),
    ...(progress.length > 0
      ? [
          heading(`${result ? '二' : '一'}、办理过程`),
          gap(6),
          table(
            [
              { header: '时间', share: 18 },
              { header: '单位', share: 20 },
              { header: '办理意见和进展', share: 40, align: 'left' },
              { header: '成效', share: 22, align: 'left' },
            ],
            progress.map((one) => [
              dateOf(one.at),
              one.organization.name,
              [one.handlingOpinion, one.progress].filter((text) => text).join('\n'),
              one.effect ?? '—',
            ]),
          ),
        ]
      : []),
    signatures(`${leadOf(task)}（盖章）`, chineseDate(madeAt)),
  ]);
}
