import { chinesePeriod, vettingPaperTitle } from '@sanlian/domain';
import {
  belowTitle,
  body,
  field,
  gap,
  heading,
  makeDocument,
  table,
  title,
  type Block,
  type Part,
} from '../../../platform/documents';
import type { PrintedItem, PrintedSession } from './planned-session';

/** V1: the materials of a session (会审材料汇编): cover, list of items, then each submission in full on pages of its own. */
export function makeMaterials(session: PrintedSession, madeAt: number): Promise<Buffer> {
  const name = vettingPaperTitle(session.title, '材料汇编');
  const parts: Part[] = [
    { blocks: cover(session, name), numbered: false },
    { blocks: contents(session), startsAt: 1 },
    ...session.items.map((item) => ({ blocks: submission(item, session) })),
  ];
  return makeDocument({ title: name, madeAt, parts });
}

const cover = (session: PrintedSession, name: string): Block[] => [
  title(name, { before: 150, after: 24 }),
  belowTitle(`（会审编号：${session.number}）`, { after: 240 }),
  field('会议时间', chinesePeriod(session.scheduledAt.getTime(), null)),
  field('会议地点', session.place ?? '—'),
  field('主持', session.presider.name),
  field('会审件数', `${session.items.length}件`),
];

function contents({ items }: PrintedSession): Block[] {
  if (items.length === 0) return [title('会审事项'), body('会审事项尚未确定。')];
  return [
    title('会审事项'),
    table(
      [
        { header: '序号', share: 8 },
        { header: '编号', share: 16 },
        { header: '题目', share: 44, align: 'left' },
        { header: '类别', share: 16 },
        { header: '界别', share: 16 },
      ],
      items.map(({ position, submission: { number, title: name, category, sector } }) => [
        String(position),
        number,
        name,
        category,
        sector?.name ?? '—',
      ]),
    ),
  ];
}

function submission({ position, submission: given }: PrintedItem, { showReporters }: PrintedSession): Block[] {
  const texts: [string, string | null][] = [
    ['情况反映', given.situation],
    ['原因分析', given.analysis],
    ['意见建议', given.suggestion],
  ];
  const parts = texts.filter((entry): entry is [string, string] => !!entry[1]);
  return [
    belowTitle(`会审第${position}件\u3000编号：${given.number}`, { after: 8 }),
    title(given.title),
    field('类别', given.category),
    ...(given.sector ? [field('界别', given.sector.name)] : []),
    ...(showReporters ? [field('反映人', reportersOf(given))] : []),
    gap(14),
    ...parts.flatMap(([name, text], index) => [heading(`${'一二三'[index]}、${name}`), body(text)]),
    ...attachments(given),
  ];
}

const reportersOf = ({ reporters }: PrintedItem['submission']): string =>
  reporters
    .map(({ lead, person, organization }) => `${person?.name ?? organization?.name ?? ''}${lead ? '' : '（联名）'}`)
    .join('、');

const attachments = ({ attachments: files }: PrintedItem['submission']): Block[] =>
  files.length === 0
    ? []
    : [
        gap(14),
        field(
          '附件',
          files.length === 1
            ? (files[0]?.name ?? '')
            : files.map((file, index) => `${index + 1}.${file.name}`).join('\u3000'),
        ),
      ];
