import {
  addWorkingDays,
  isWorkingDay,
  shanghaiDate,
  toWorkingDay,
  workingDaysFrom,
  yellowFrom,
  type ExtraDays,
} from '../../calendar/index';
import type { DeadlineBasis } from './enums';
import { DEFAULT_SUPERVISION_SETTINGS, extraDaysOf, type SupervisionSettings } from './settings';

type Settings = Readonly<SupervisionSettings>;

/** U6: a deadline on a day off moves to the end of the next working day; any other is kept to the millisecond. */
export function movedToWorkingDay(dueAtMs: number, extra: ExtraDays = {}): number {
  return isWorkingDay(shanghaiDate(dueAtMs), extra) ? dueAtMs : toWorkingDay(dueAtMs, extra);
}

const FARTHEST_MS = 36_525 * 24 * 60 * 60 * 1000;

/** Whether a deadline is farther away than a hundred years, which nobody sets but by mistake. */
export const isTooFar = (dueAtMs: number, nowMs: number): boolean => dueAtMs - nowMs > FARTHEST_MS;

/** What may say how long the handling takes; the first that is given counts, in this order, else the settings' days. */
export interface DeadlineWishes {
  /** At the assignment: a date, or working days from now. */
  dueAt?: number | null;
  workingDays?: number | null;
  /** The leader's date. */
  instructionDueAt?: number | null;
  /** The category's working days. */
  categoryDays?: number | null;
}

export interface Deadline {
  dueAt: number;
  /** U4: since when the light is yellow. */
  yellowFrom: number;
  /** Null where somebody set a date. */
  workingDays: number | null;
  basis: DeadlineBasis;
}

/** U3: the deadline of a task: given at the assignment > the leader's > the category's days > the settings' days. */
export function handlingDeadline(
  nowMs: number,
  wishes: DeadlineWishes = {},
  settings: Settings = DEFAULT_SUPERVISION_SETTINGS,
): Deadline {
  const extra = extraDaysOf(settings);
  const withYellow = (dueAt: number, workingDays: number | null, basis: DeadlineBasis): Deadline => ({
    dueAt,
    yellowFrom: yellowFrom(dueAt, extra),
    workingDays,
    basis,
  });
  const set = (moment: number, basis: DeadlineBasis) => withYellow(movedToWorkingDay(moment, extra), null, basis);
  const counted = (days: number, basis: DeadlineBasis) => withYellow(addWorkingDays(nowMs, days, extra), days, basis);
  if (wishes.dueAt != null) return set(wishes.dueAt, 'GIVEN');
  if (wishes.workingDays != null) return counted(wishes.workingDays, 'GIVEN');
  if (wishes.instructionDueAt != null) return set(wishes.instructionDueAt, 'INSTRUCTION');
  if (wishes.categoryDays != null) return counted(wishes.categoryDays, 'CATEGORY');
  return counted(settings.handlingDays, 'SETTINGS');
}

const clock =
  (of: (settings: Settings) => number) =>
  (nowMs: number, settings: Settings = DEFAULT_SUPERVISION_SETTINGS): number =>
    addWorkingDays(nowMs, of(settings), extraDaysOf(settings));

/** U3: until when an assigned task counts as accepted by itself. */
export const acceptDeadline = clock(({ acceptDays }) => acceptDays);

/** U3: until when a registered task is to be assigned. */
export const registerDeadline = clock(({ registerDays }) => registerDays);

/** U3: until when a reported result is to be verified. */
export const verifyDeadline = clock(({ verifyDays }) => verifyDays);

/** U7: until when the reporters are asked to comment on a reported result. */
export const commentDeadline = clock(({ commentDays }) => commentDays);

/** The working days that a clock stood: from the day when it was stopped up to the day before it went on. */
export const daysStood = (pausedAtMs: number, resumedAtMs: number, extra: ExtraDays = {}): number =>
  workingDaysFrom(pausedAtMs, resumedAtMs, extra);

/** The deadline once a clock that stood goes on: later by the working days that it stood. */
export function resumedDeadline(dueAtMs: number, pausedAtMs: number, nowMs: number, extra: ExtraDays = {}): number {
  const stood = daysStood(pausedAtMs, nowMs, extra);
  return stood === 0 ? dueAtMs : addWorkingDays(dueAtMs, stood, extra);
}

/**
 * The deadline of a task that is reopened: the old one stays unless it has passed; then the settings' handling days count
 * from the reopening. Null where it stays.
 */
export function reopenedDeadline(
  dueAtMs: number,
  nowMs: number,
  settings: Settings = DEFAULT_SUPERVISION_SETTINGS,
): Deadline | null {
  return nowMs > dueAtMs ? handlingDeadline(nowMs, {}, settings) : null;
}
