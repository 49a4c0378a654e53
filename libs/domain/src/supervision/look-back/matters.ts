import { endOfShanghaiDay, startOfShanghaiDay } from '../../calendar/index';
import type { TaskStatus } from '../enums';

/** The first and the last millisecond of a year in Shanghai. */
export const yearInShanghai = (year: number): { from: number; to: number } => ({
  from: startOfShanghaiDay(`${year}-01-01`),
  to: endOfShanghaiDay(`${year}-12-31`),
});

/**
 * U8: a year's look-back holds every task registered in that year or still open in it. What was cancelled is under
 * supervision no more: a submission of which nothing else is left is looked back at as a report without a task.
 */
export function isTaskOfYear(
  task: { status: TaskStatus; registeredAt: number; closedAt: number | null },
  year: number,
): boolean {
  const { from, to } = yearInShanghai(year);
  if (task.status === 'CANCELLED' || task.registeredAt > to) return false;
  return task.closedAt === null || task.closedAt >= from;
}

/** U8: and every submission that a special report sent in that year holds. */
export function isReportedInYear(sentAt: readonly number[], year: number): boolean {
  const { from, to } = yearInShanghai(year);
  return sentAt.some((at) => at >= from && at <= to);
}
