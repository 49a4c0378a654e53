import {
  addWorkingDays,
  isWorkingDay,
  shanghaiDate,
  toWorkingDay,
  workingDaysBetween,
  type ExtraDays,
} from '../calendar/index';
import { DEFAULT_CLOCKS } from './light';

/** U6: a deadline on a day off moves to the end of the next working day; any other is kept to the millisecond. */
export function movedToWorkingDay(dueAtMs: number, extra: ExtraDays = {}): number {
  return isWorkingDay(shanghaiDate(dueAtMs), extra) ? dueAtMs : toWorkingDay(dueAtMs, extra);
}

/** U3: the deadline of a task: the first that somebody set, else 30 working days from now. */
export function handlingDeadline(nowMs: number, ...set: readonly (number | null | undefined)[]): number {
  const given = set.find((moment) => moment != null);
  return given == null ? addWorkingDays(nowMs, DEFAULT_CLOCKS.handle) : movedToWorkingDay(given);
}

/** U3: until when an assigned task counts as accepted by itself. */
export const acceptDeadline = (nowMs: number): number => addWorkingDays(nowMs, DEFAULT_CLOCKS.accept);

/** U3: until when a registered task is to be assigned. */
export const registerDeadline = (nowMs: number): number => addWorkingDays(nowMs, DEFAULT_CLOCKS.register);

/** U3: until when a reported result is to be verified. */
export const verifyDeadline = (nowMs: number): number => addWorkingDays(nowMs, DEFAULT_CLOCKS.verify);

/** U7: until when the reporters are asked to comment on a reported result. */
export const commentDeadline = (nowMs: number): number => addWorkingDays(nowMs, DEFAULT_CLOCKS.comment);

/** The deadline once a clock that stood goes on: later by the working days that it stood. */
export function resumedDeadline(dueAtMs: number, pausedAtMs: number, nowMs: number): number {
  const stood = workingDaysBetween(pausedAtMs, nowMs);
  return stood === 0 ? dueAtMs : addWorkingDays(dueAtMs, stood);
}
