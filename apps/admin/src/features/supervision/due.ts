import type { TaskStatus } from '@sanlian/domain';
import { serverNow } from '../../platform/clock';
import { localDateOf } from '../../platform/dates';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from today to the day of the deadline, both in Shanghai: 0 on the day itself, negative once it is past. */
export function daysLeft(dueAt: string, now = new Date(serverNow())): number {
  const day = (moment: Date) => Date.parse(`${localDateOf(moment)}T00:00:00Z`);
  return Math.round((day(new Date(dueAt)) - day(now)) / DAY_MS);
}

/** Tasks whose clock has run out of meaning. */
export const isOver = (status: TaskStatus) => status === 'CLOSED' || status === 'CANCELLED';
