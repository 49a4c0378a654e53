import { chineseDate } from '@sanlian/domain';
import {
  belowTitle,
  body,
  facts,
  gap,
  heading,
  note,
  salutation,
  signatures,
  title,
} from '../../../../platform/documents';
import type { PrintedTask } from '../paper.task';
import {
  assistingOf,
  BUREAU,
  COMMITTEE,
  dateOf,
  disclosedReporters,
  formOf,
  leaderOf,
  leadOf,
  matterOf,
} from './parts';

/** 转办单: with which the matter goes to its lead department. */
export function makeTransferSlip(task: PrintedTask, _which: string, madeAt: number): Promise<Buffer> {
  const { submission, instruction, responsibleViceChair } = task;
  const reporters = disclosedReporters(task);
  const texts: [string, string | null][] = [
    ['情况反映', submission.situation],
    ['原因分析', submission.analysis],
    ['意见建议', submission.suggestion],
  ];
  const given = texts.filter((entry): entry is [string, string] => !!entry[1]);
  return formOf('社情民意信息转办单', madeAt, [
    title('社情民意信息转办单'),
    belowTitle(`（督办编号：${task.number}）`),
    facts([
      ['题\u3000\u3000目', submission.title],
      ['信息编号', submission.number ?? ''],
      ['类\u3000\u3000别', submission.category],
      ...(reporters ? [['反\u2002映\u2002人', reporters] as const] : []),
      ['批示领导', leaderOf(task)],
      ['批示日期', dateOf(instruction.givenAt)],
      ['批示内容', instruction.text ?? ''],
      ['主办单位', leadOf(task)],
      ['协办单位', assistingOf(task)],
      ['分工副主席', responsibleViceChair?.name ?? ''],
      ['办理期限', dateOf(task.dueAt)],
    ]),
    gap(14),
    ...given.flatMap(([name, text], index) => [heading(`${'一二三'[index]}、${name}`), body(text)]),
    signatures(`${BUREAU}（盖章）`, `${COMMITTEE}（盖章）`, chineseDate(madeAt)),
  ]);
}

/** 交办通知单: what the lead department is to do, and until when. */
export function makeAssignmentNotice(task: PrintedTask, _which: string, madeAt: number): Promise<Buffer> {
  const { instruction, assistingOrganizations, finalAssignment } = task;
  const assisting = assistingOrganizations.length > 0 ? `，请${assistingOf(task)}协办` : '';
  const sendBack = finalAssignment
    ? '本次交办为最终交办，不再受理退办申请。'
    : '不属于本单位职责范围的，请在受理期限内书面说明理由申请退办，退办以一次为限。';
  return formOf('督办事项交办通知单', madeAt, [
    title('督办事项交办通知单'),
    belowTitle(`（督办编号：${task.number}）`),
    salutation(`${leadOf(task)}：`),
    body(
      `${dateOf(instruction.givenAt)}，${leaderOf(task)}对社情民意信息${matterOf(task)}作出批示。现将该事项交由贵单位主办${assisting}，请认真研究办理。`,
    ),
    heading('一、批示内容'),
    body(instruction.text ?? ''),
    heading('二、办理要求'),
    body(
      `（一）请于${dateOf(task.acceptDueAt)}前受理，逾期视为已受理。${sendBack}\n` +
        `（二）请于${dateOf(task.dueAt)}前办结并报送办理结果。确需延期的，请在期限届满前书面说明理由提出申请。\n` +
        '（三）办理中请及时填报进展；办理结果由市督查局、市政协联合核验，双方通过后办结。',
    ),
    ...(task.dueProvisional ? [note('注：办理期限所在年份的放假安排尚未公布，期限为暂定。')] : []),
    signatures(`${BUREAU}（盖章）`, chineseDate(madeAt)),
  ]);
}
