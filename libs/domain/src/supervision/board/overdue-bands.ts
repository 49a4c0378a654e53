import { isWorkingDay, shanghaiDate, startOfShanghaiDay, type ExtraDays } from '../../calendar/index';

/** Working days overdue, at least and at most; the last band has no end. */
const BANDS = [
  { minDays: 1, maxDays: 5 },
  { minDays: 6, maxDays: 10 },
  { minDays: 11, maxDays: 20 },
  { minDays: 21, maxDays: null },
] as const;

export interface OverdueBandLimits {
  minDays: number;
  maxDays: number | null;
  /** Deadlines of the band, both limits included, in epoch milliseconds; null: however early. */
  dueFrom: number | null;
  dueTo: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first moment whose deadline is overdue by at most `days` working days, today's among them. */
function earliestOverdueBy(days: number, nowMs: number, extra: ExtraDays): number {
  let start = startOfShanghaiDay(shanghaiDate(nowMs));
  for (let passed = 0; ; start -= DAY_MS) {
    if (isWorkingDay(shanghaiDate(start), extra)) passed += 1;
    if (passed > days) return start;
  }
}

/**
 * What is overdue by working days: 1–5, 6–10, 11–20, over 20. A working day counts from its beginning, and what is overdue
 * since the last one belongs to the first band, so that the bands divide all that is overdue.
 */
export function overdueBands(nowMs: number, extra: ExtraDays = {}): OverdueBandLimits[] {
  let dueTo = nowMs - 1;
  return BANDS.map(({ minDays, maxDays }) => {
    const dueFrom = maxDays === null ? null : earliestOverdueBy(maxDays, nowMs, extra);
    const band = { minDays, maxDays, dueFrom, dueTo };
    dueTo = (dueFrom ?? 0) - 1;
    return band;
  });
}
