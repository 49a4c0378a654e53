import {
  chineseDate,
  labelOf,
  takesPart,
  vettingPaperTitle,
  VettingCriterion,
  VettingOutcome,
  type VettingScoring,
} from '@sanlian/domain';
import { belowTitle, gap, makeDocument, note, table, title, type Column, type Part } from '../../../platform/documents';
import type { PrintedSession } from './planned-session';

const LETTERS = 'ABCDEFGH';
const outcomes = Object.keys(VettingOutcome) as VettingOutcome[];
const MARGINS = { top: 18, bottom: 17, left: 18, right: 18 };

/** Score sheets (评分表) to fill in on paper, one for each who takes part; recused items are marked (V4). */
export function makeScoreSheets(session: PrintedSession, madeAt: number): Promise<Buffer> {
  const people = session.attendees.filter(({ role }) => takesPart(role, session.enlargedTakePart));
  return makeDocument({
    title: vettingPaperTitle(session.title, '评分表'),
    madeAt,
    parts: people.map(({ person, role }) => sheet(session, person, labelOf('AttendeeRole', role, 'zh-CN'))),
  });
}

function sheet(session: PrintedSession, person: { id: string; name: string }, role: string): Part {
  const columns = columnsOf(session.scoring);
  const rows = session.items.map(({ position, submission: { number, title: name }, opinions }) => {
    const recused = opinions.some((opinion) => opinion.recused && opinion.attendee?.id === person.id);
    const blanks = Array<string>(columns.length - 4).fill(recused ? '—' : '');
    return [String(position), number, name, ...blanks, recused ? '回避' : ''];
  });
  return {
    lying: true,
    margins: MARGINS,
    startsAt: 1,
    running: `${person.name}\u3000${session.number}`,
    blocks: [
      title(vettingPaperTitle(session.title, '评分表'), { after: 0, size: 18 }),
      belowTitle(
        `姓名：${person.name}（${role}）\u3000\u3000会审编号：${session.number}\u3000\u3000${chineseDate(session.scheduledAt.getTime())}`,
        { after: 2 },
      ),
      note(howToFill(session.scoring)),
      gap(4),
      table(columns, rows, { rowHeight: 28, look: 'dense' }),
      note('签名：＿＿＿＿＿＿＿＿＿＿\u3000\u3000\u3000\u3000日期：＿＿＿＿＿＿＿＿＿＿'),
    ],
  };
}

/** V3: how much each gives. */
function columnsOf(scoring: VettingScoring): Column[] {
  const scores =
    scoring === 'NONE'
      ? []
      : [
          ...Object.keys(VettingCriterion).map((name) => ({
            header: labelOf('VettingCriterion', name, 'zh-CN'),
            share: 14,
          })),
          { header: '建议', share: 14 },
        ];
  return [
    { header: '序号', share: 12 },
    { header: '编号', share: 24 },
    { header: '题目', share: 76, align: 'left' },
    ...scores,
    { header: '意见', share: scoring === 'NONE' ? 140 : 46 },
  ];
}

function howToFill(scoring: VettingScoring): string {
  if (scoring === 'NONE') return '填写说明：本次会议不评分，请在“意见”栏写明意见。标“回避”的事项系本人反映，不填写。';
  const letters = outcomes.map((outcome, index) => `${LETTERS[index]}${labelOf('VettingOutcome', outcome, 'zh-CN')}`);
  const six = scoring === 'FULL' ? '六项均须评分' : '评分可以不填，“建议”必填';
  return `填写说明：各项按1至5分评定，5分最高，${six}；“建议”栏填写代号：${letters.join('，')}。标“回避”的事项系本人反映，不填写。`;
}
