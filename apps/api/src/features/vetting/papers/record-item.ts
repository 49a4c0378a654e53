import {
  chineseMoment,
  chineseNumeral,
  decisionSentence,
  labelOf,
  VettingCriterion,
  type VettingOutcome,
} from '@sanlian/domain';
import { body, facts, gap, heading, note, table, type Block } from '../../../platform/documents';
import type { ClosedItem, OpinionOnPaper } from './closed-session';
import { minuted } from './minutes';

const criteria = Object.keys(VettingCriterion) as VettingCriterion[];
const criterion = (name: VettingCriterion) => labelOf('VettingCriterion', name, 'zh-CN');
const outcomeName = (outcome: VettingOutcome) => labelOf('VettingOutcome', outcome, 'zh-CN');

/** One item as the internal record tells it. */
export function recordedItem(item: ClosedItem): Block[] {
  const { submission } = item;
  return [
    heading(`（${chineseNumeral(item.position)}）《${submission.title}》（${submission.number}）`, 2),
    gap(4),
    facts([
      ['类别、界别', [submission.category, submission.sector?.name].filter(Boolean).join('，')],
      ['来源', labelOf('SubmissionChannel', submission.channel, 'zh-CN')],
      ['反映人', reportersOf(item)],
      ['回避', recusedOf(item)],
      ...presiding(item),
      ['展示时间', item.presentedAt ? chineseMoment(item.presentedAt.getTime()) : '未展示'],
      ['收到意见', opinionsIn(item)],
    ]),
    ...opinions(item),
    ...decision(item),
  ];
}

function reportersOf({ submission }: ClosedItem): string {
  return submission.reporters
    .map(({ lead, person, organization }) => `${person?.name ?? organization?.name ?? ''}${lead ? '' : '（联名）'}`)
    .join('、');
}

const recusedOf = ({ opinions: all }: ClosedItem): string =>
  all
    .filter(({ recused }) => recused)
    .map(({ attendee }) => attendee?.name ?? '')
    .join('、') || '无';

const presiding = ({ actingPresider }: ClosedItem): [string, string][] =>
  actingPresider ? [['代为主持', actingPresider.name]] : [];

function opinionsIn({ opinionCount, recommendations }: ClosedItem): string {
  const counts = recommendations.map(({ outcome, count }) => `${outcomeName(outcome)}${count}`).join('，');
  return `计${opinionCount}份${counts ? `，建议：${counts}` : ''}`;
}

/**
 * Opinions in the order of the sheets, which tells nothing of whose they are, names only where they are revealed; below
 * them averages and how far the scores lie apart.
 */
function opinions(item: ClosedItem): Block[] {
  const given = item.opinions.filter(({ recused }) => !recused);
  if (given.length === 0) return [];
  const named = given.some(({ attendee }) => attendee !== null);
  const name = (text: string) => (named ? [text] : []);
  const rows = given.map((opinion, index) => [
    String(index + 1),
    ...name(opinion.attendee?.name ?? ''),
    opinion.recommendation ? outcomeName(opinion.recommendation) : '—',
    ...criteria.map((each) => scoreOf(opinion, each)),
    opinion.recorded ? '代录' : '',
  ]);
  const totals = totalsOf(item).map(([label, texts]) => ['', ...name(''), label, ...texts, '']);
  return [
    table(
      [
        { header: '意见', share: 7 },
        ...(named ? [{ header: '姓名', share: 13 }] : []),
        { header: '建议', share: 17 },
        ...criteria.map((each) => ({ header: criterion(each), share: 9 })),
        { header: '备注', share: 9 },
      ],
      [...rows, ...totals],
      { look: 'dense', kept: given.length <= KEPT },
    ),
    ...given.flatMap(({ comment, attendee }, index) =>
      comment ? [note(`意见${index + 1}${attendee ? `（${attendee.name}）` : ''}：${comment}`)] : [],
    ),
  ];
}

/** So many opinions stand on one page together. */
const KEPT = 12;

function totalsOf({ averageScores, spread }: ClosedItem): [string, string[]][] {
  if (averageScores.length === 0) return [];
  const of = <T extends { criterion: VettingCriterion }>(list: readonly T[], show: (one: T) => string) =>
    criteria.map((each) => list.filter((one) => one.criterion === each).map(show)[0] ?? '');
  return [
    ['平均分', of(averageScores, ({ score }) => score.toFixed(2))],
    ['评分人数', of(averageScores, ({ count }) => String(count))],
    ['最低—最高', of(spread, ({ min, max }) => `${min}—${max}`)],
    ['标准差', of(spread, ({ deviation }) => deviation.toFixed(2))],
  ];
}

const scoreOf = ({ scores: given }: OpinionOnPaper, name: VettingCriterion): string =>
  String(given.find((one) => one.criterion === name)?.score ?? '');

function decision(item: ClosedItem): Block[] {
  const { decision: made, undone } = item;
  const lines = [decisionSentence(minuted(item))];
  if (made?.mergedInto) lines.push(`合并到：《${made.mergedInto.title}》（${made.mergedInto.number}）。`);
  if (made?.againstMajority) lines.push('该决定与多数意见的建议不一致。');
  if (made?.reason) lines.push(`理由：${made.reason}`);
  if (made) {
    const recorded = made.recorded ? `，由${made.recordedBy?.displayName ?? ''}代录` : '';
    lines.push(`决定人：${made.decider?.name ?? '—'}，${chineseMoment(made.decidedAt.getTime())}${recorded}。`);
  }
  for (const { at, outcome } of undone) lines.push(`此前曾决定“${outcomeName(outcome)}”，于${chineseMoment(at)}撤销。`);
  return [body(lines.join('\n'))];
}
