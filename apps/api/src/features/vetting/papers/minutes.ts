import {
  chineseDate,
  chineseNumeral,
  chinesePeriod,
  decisionSentence,
  discussionSentence,
  labelOf,
  vettingPaperTitle,
  type MinutedItem,
} from '@sanlian/domain';
import {
  belowTitle,
  body,
  field,
  heading,
  imprint,
  makeDocument,
  signatures,
  title,
  type Block,
} from '../../../platform/documents';
import type { ClosedItem, ClosedSession } from './closed-session';
import { namesOf, presenceOf } from './presence';

/** V8: the minutes (会审纪要): what was discussed and decided, without scores, opinions or dissent. */
export function makeMinutes(session: ClosedSession): Promise<Buffer> {
  const name = vettingPaperTitle(session.title, '纪要');
  const closedAt = session.closedAt.getTime();
  const { called, took, satIn, absent } = presenceOf(session);
  const blocks: Block[] = [
    title(name),
    belowTitle(`（会审编号：${session.number}）`),
    field('时间', chinesePeriod(session.openedAt.getTime(), closedAt)),
    field('地点', session.place ?? '—'),
    field('主持', session.presider.name),
    field('出席', namesOf(took)),
    field('列席', namesOf(satIn)),
    field('缺席', namesOf(absent)),
    body(
      `会议由${session.presider.name}主持。应出席${called}人，实到${took.length}人，达到会议规定的到会人数（${session.quorum}人）。` +
        (session.items.length === 0
          ? '会议没有需要会审的社情民意信息。'
          : `会议对${session.items.length}件社情民意信息逐条研判、联合会审，现将会审情况纪要如下。`),
    ),
    ...session.items.flatMap(itemBlocks),
    signatures('主持人（签字）：', '记录人（签字）：', chineseDate(closedAt)),
    imprint({
      to: '主席会议成员，会议出席、列席人员。',
      by: labelOf('Role', 'INFO_OFFICE', 'zh-CN'),
      on: chineseDate(closedAt),
    }),
  ];
  return makeDocument({ title: name, madeAt: closedAt, parts: [{ blocks }] });
}

/** What the words of the minutes depend on. */
export const minuted = ({ presentedAt, decision, submission }: ClosedItem): MinutedItem => ({
  presented: presentedAt !== null,
  outcome: decision?.outcome ?? null,
  declineReason: decision?.declineReason ?? null,
  channel: submission.channel,
  mergedIntoNumber: decision?.mergedInto?.number ?? null,
  hasAnalysis: submission.analysis !== null,
});

export const itemHeading = ({ position, submission: { number, title: name } }: ClosedItem): string =>
  `${chineseNumeral(position)}、《${name}》（${number}）`;

function itemBlocks(item: ClosedItem): Block[] {
  const facts = minuted(item);
  const decision = decisionSentence(facts);
  const [words, rest] = decision.startsWith(DECIDED) ? [DECIDED, decision.slice(DECIDED.length)] : ['', decision];
  return [
    heading(itemHeading(item)),
    body(discussionSentence(facts)),
    body(words ? [{ text: words, face: 'bold' }, rest] : decision),
  ];
}

const DECIDED = '会议研究决定：';
