import {
  addWorkingDays,
  daysAfter,
  describeDay,
  isProvisional,
  shanghaiDate,
  type ExtraDays,
  type HolidayName,
  type LocalDate,
} from '../../calendar/index';
import { daysStood } from './clocks';
import type { CountedDayKind, DeadlineBasis, DeadlineStepKind } from './enums';
import { extraDaysOf, type SupervisionSettings } from './settings';

/** One step of what made a task's deadline what it is. */
export interface DeadlineStep {
  kind: DeadlineStepKind;
  at: number;
  /** The moment from which was counted; of `RESUMED` the moment when the clock was stopped. */
  from: number | null;
  /**
   * Counted from `from`; of `RESUMED` those that the clock stood, which come on top. Null where somebody set a date, and
   * where a reopened task keeps its deadline.
   */
  workingDays: number | null;
  dueAt: number;
  basis: DeadlineBasis | null;
}

/** A day of the count. */
export interface CountedDay {
  date: LocalDate;
  kind: CountedDayKind;
  name: HolidayName | null;
  /** The how-manieth counted working day it is; null for days off and days on which the clock stood. */
  number: number | null;
  provisional: boolean;
}

/** Whether a count begins anew with this step. */
const begins = ({ kind, from }: DeadlineStep): boolean =>
  kind === 'REGISTERED' || kind === 'ASSIGNED' || (kind === 'REOPENED' && from !== null);

/** The steps of the count that holds: the last one that began anew, and what moved its deadline since. */
export function countThatHolds(steps: readonly DeadlineStep[]): DeadlineStep[] {
  const start = steps.findLastIndex(begins);
  return start === -1 ? [] : steps.slice(start);
}

/** All working days that the steps counted together; null where somebody set a date. */
export function countedInAll(steps: readonly DeadlineStep[]): number | null {
  let sum: number | null = null;
  for (const step of countThatHolds(steps)) {
    if (begins(step) || step.kind === 'RECOUNTED') sum = step.workingDays;
    else if (step.kind === 'EXTENDED') sum = null;
    else if (step.kind === 'RESUMED' && sum !== null) sum += step.workingDays ?? 0;
  }
  return sum;
}

/** The days on which the clock stood; a clock that had run out before it was stopped counts them like any other. */
function standingDays(
  count: readonly DeadlineStep[],
  task: { dueAt: number; pausedAt: number | null },
  nowMs: number,
): Set<LocalDate> {
  const stood = count.flatMap(({ kind, from, at }, index) => {
    const before = count[index - 1];
    return kind === 'RESUMED' && from !== null && before ? [{ from, until: at, dueAt: before.dueAt }] : [];
  });
  if (task.pausedAt !== null) stood.push({ from: task.pausedAt, until: nowMs, dueAt: task.dueAt });
  return new Set(
    stood
      .filter(({ from, dueAt }) => from <= dueAt)
      .flatMap(({ from, until }) => [shanghaiDate(from), ...daysAfter(from, until)].slice(0, -1)),
  );
}

/** Ten years. */
const LONGEST_COUNT_MS = 3653 * 24 * 60 * 60 * 1000;

/**
 * Why this date: each day from the beginning of the count up to the deadline. The last counted day is the due date, and the
 * counted days and the working days on which the clock stood are together as many as the steps counted (`countedInAll`).
 * While a clock stands, its days so far are left out of the count. A date that somebody set more than ten years away isn't
 * counted: nobody reads that many days, and working them out would keep everybody else waiting.
 */
export function explainDeadline(
  task: { dueAt: number; pausedAt: number | null },
  steps: readonly DeadlineStep[],
  extra: ExtraDays,
  nowMs: number,
): CountedDay[] {
  const count = countThatHolds(steps);
  const from = count[0]?.from;
  if (from == null || task.dueAt - from > LONGEST_COUNT_MS) return [];
  const standing = standingDays(count, task, nowMs);
  let number = 0;
  return daysAfter(from, task.dueAt).map((date) => {
    const { kind, name, working, provisional } = describeDay(date, extra);
    const paused = working && standing.has(date);
    if (working && !paused) number += 1;
    return { date, kind: paused ? 'PAUSED' : kind, name, number: working && !paused ? number : null, provisional };
  });
}

/** U6: a deadline rests on a provisional calendar where its own year, or one of the days before it, has none published. */
export const restsOnProvisional = (dueAtMs: number, days: readonly CountedDay[]): boolean =>
  isProvisional(dueAtMs) || days.some(({ provisional }) => provisional);

/**
 * The deadline by other settings: the same count with their calendar, and with their handling days where the settings gave
 * them. Null where somebody set a date, which nobody but people moves.
 */
export function recountedDeadline(
  steps: readonly DeadlineStep[],
  settings: SupervisionSettings,
): { from: number; workingDays: number; dueAt: number } | null {
  const count = countThatHolds(steps);
  const [base] = count;
  if (!base || base.from === null || base.workingDays === null) return null;
  if (count.some(({ kind }) => kind === 'EXTENDED')) return null;
  const extra = extraDaysOf(settings);
  const days = base.basis === 'SETTINGS' ? settings.handlingDays : base.workingDays;
  const stood = count
    .filter(({ kind }) => kind === 'RESUMED')
    .reduce((sum, { from, at }) => sum + (from === null ? 0 : daysStood(from, at, extra)), 0);
  const workingDays = days + stood;
  return { from: base.from, workingDays, dueAt: addWorkingDays(base.from, workingDays, extra) };
}
