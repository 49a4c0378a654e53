import { chineseDate } from '../calendar/index';
import { Finding } from '../supervision/index';
import { labelOf } from './labels';

export type FindingCounts = Readonly<Record<Finding, number>>;

/** The title of a year's report: 2026年度社情民意信息“回头看”情况报告. */
export const lookBackReportTitle = (year: number): string => `${year}年度社情民意信息“回头看”情况报告`;

/** A share with one decimal: 62.5%; a dash of nothing. */
export const shareOf = (count: number, total: number): string =>
  total === 0 ? '—' : `${((count / total) * 100).toFixed(1)}%`;

export const totalOf = (counts: FindingCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * The report's summary, in the words of official papers: when and what was looked back at, and what was found. Times are
 * epoch milliseconds; `supervised` are the matters with a task.
 */
export function lookBackSummary(facts: {
  year: number;
  openedAt: number;
  closedAt: number;
  supervised: number;
  reopened: number;
  counts: FindingCounts;
}): string[] {
  const { year, openedAt, closedAt, supervised, reopened, counts } = facts;
  const total = totalOf(counts);
  const period = `${chineseDate(openedAt)}至${chineseDate(closedAt)}`;
  if (total === 0) return [`${period}，开展${year}年度“回头看”。本年度没有需要“回头看”的事项。`];
  const found = (Object.keys(Finding) as Finding[])
    .map(
      (finding) => `${labelOf('Finding', finding, 'zh-CN')}${counts[finding]}件，占${shareOf(counts[finding], total)}`,
    )
    .join('；');
  return [
    `${period}，政协会同督查局对${year}年度编入专报的社情民意信息和在办、办结的督办事项逐件开展“回头看”，共${total}件，` +
      `其中列入督办${supervised}件，编入专报、未列入督办${total - supervised}件。`,
    `经查看，${found}。${reopened > 0 ? `因未落实或者反弹重新办理${reopened}件。` : ''}`,
  ];
}
