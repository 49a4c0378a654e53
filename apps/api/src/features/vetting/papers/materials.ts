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
    ...session.items.map((item) => ({
      blocks: submission(item, session),
      running: `会审第${item.position}件\u3000${item.submission.number}`,
    })),
  ];
  return makeDocument({ title: name, madeAt, parts });
}

const cover = (session: PrintedSession, name: string): Block[] => [
  title(name, { before: 150, after: 24, size: 26 }),
  belowTitle(`（会审编号：${session.number}）`, { after: 250 }),
  belowTitle(chinesePeriod(session.scheduledAt.getTime(), null), { after: 0 }),
  ...(session.place ? [belowTitle(session.place, { after: 0 })] : []),
  belowTitle(`主持：${session.presider.name}\u3000\u3000会审事项：${session.items.length}件`),
];

function contents({ items }: PrintedSession): Block[] {
  if (items.length === 0) return [title('会审事项'), body('会审事项尚未确定。')];
  return [
    title('会审事项'),
    table(
      [
        { header: '序号', share: 8 },
        { header: '编号', share: 19 },
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
    title(given.title),
    field('编号', `${given.number}（会审第${position}件）`),
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
