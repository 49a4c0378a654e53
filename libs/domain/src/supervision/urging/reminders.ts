import { endOfShanghaiDay, shanghaiDate } from '../../calendar/index';
import type { InstructionKind, TaskOutcome, TaskStatus, VerificationSide } from '../enums';
import { lightOf } from '../light';
import { FOLLOWED_UP } from '../moves';
import { URGEABLE } from './urging';

/** What is reminded of by itself, each once for each deadline. The first two are lights, and urge. */
export const TaskReminder = {
  YELLOW: 'YELLOW',
  RED: 'RED',
  ASSIGNMENT: 'ASSIGNMENT',
  VERIFICATION: 'VERIFICATION',
  FOLLOW_UP: 'FOLLOW_UP',
  EXTENSION: 'EXTENSION',
} as const;
export type TaskReminder = keyof typeof TaskReminder;

/** What reminders depend on; times in epoch milliseconds. `status` is the effective one. */
export interface RemindedTask {
  status: TaskStatus;
  kind: InstructionKind;
  dueAt: number;
  yellowFrom: number;
  pausedAt: number | null;
  registerDueAt: number;
  verifyDueAt: number | null;
  outcome: TaskOutcome | null;
  followUpOn: string | null;
  /** An extension was asked for, and isn't decided. */
  extensionAsked: boolean;
}

/** An extension is decided by the day of the deadline: from its beginning on the bureau is told. */
export const extensionRemindedUntil = (nowMs: number): number => endOfShanghaiDay(shanghaiDate(nowMs));

/** A day as a number, by which a reminder knows it: '2026-11-24' as 20261124. */
const numberOfDay = (date: string): number => Number(date.replaceAll('-', ''));

/**
 * The deadline that this reminder is about, where the task is due for it now; null where it isn't. Epoch milliseconds, for a
 * follow-up its day as a number (20261124). A clock that stands
 * changes no light; a yellow light that red has overtaken isn't reminded of any more.
 */
export function reminderDue(task: RemindedTask, reminder: TaskReminder, nowMs: number): number | null {
  const inHand = URGEABLE.includes(task.status) && task.pausedAt === null;
  switch (reminder) {
    case 'YELLOW':
    case 'RED':
      return inHand && lightOf(task, nowMs) === reminder ? task.dueAt : null;
    case 'ASSIGNMENT':
      return task.status === 'REGISTERED' && task.kind === 'HANDLE' && nowMs > task.registerDueAt
        ? task.registerDueAt
        : null;
    case 'VERIFICATION':
      return task.status === 'RESULT_REPORTED' && task.verifyDueAt !== null && nowMs > task.verifyDueAt
        ? task.verifyDueAt
        : null;
    case 'FOLLOW_UP':
      return isFollowedUp(task) && task.followUpOn !== null && shanghaiDate(nowMs) >= task.followUpOn
        ? numberOfDay(task.followUpOn)
        : null;
    case 'EXTENSION':
      return inHand && task.extensionAsked && task.dueAt <= extensionRemindedUntil(nowMs) ? task.dueAt : null;
  }
}

const isFollowedUp = ({ status, outcome }: RemindedTask): boolean =>
  status === 'CLOSED' && outcome !== null && FOLLOWED_UP.includes(outcome);

/** The sides that haven't spoken yet of the result that stands. */
export const silentSides = (passes: readonly VerificationSide[]): VerificationSide[] =>
  (['CPPCC', 'SUPERVISION_BUREAU'] as const).filter((side) => !passes.includes(side));
