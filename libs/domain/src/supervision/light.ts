import type { Light, TaskStatus } from './enums';

/**
 * U4: computed, never stored. `DONE` once closed or cancelled, `RED` past due, `YELLOW` from the moment of `yellowFrom`; a
 * paused clock stands at `pausedAt`.
 */
export function lightOf(
  task: { status: TaskStatus; dueAt: number | null; yellowFrom: number | null; pausedAt?: number | null },
  nowMs: number,
): Light {
  if (task.status === 'CLOSED' || task.status === 'CANCELLED') return 'DONE';
  const at = task.pausedAt ?? nowMs;
  if (task.dueAt !== null && at > task.dueAt) return 'RED';
  if (task.yellowFrom !== null && at >= task.yellowFrom) return 'YELLOW';
  return 'GREEN';
}

/** A moment that doesn't come: the last one of the year 9999. */
export const NEVER = 253402300799999;

/**
 * U4: when the light changes. Both null once it is done; `NEVER` for what a clock that stands doesn't reach. Whoever reads
 * compares them with the present, so that no light is stored, and an index finds the tasks of one.
 */
export interface LightChanges {
  turnsYellowAt: number | null;
  turnsRedAt: number | null;
}

/** When the light of a task changes, for storing beside it whenever it changes. */
export function lightChanges(task: {
  status: TaskStatus;
  dueAt: number;
  yellowFrom: number;
  pausedAt: number | null;
}): LightChanges {
  if (task.status === 'CLOSED' || task.status === 'CANCELLED') return { turnsYellowAt: null, turnsRedAt: null };
  const reached = (moment: number): number => (task.pausedAt === null || task.pausedAt >= moment ? moment : NEVER);
  return { turnsYellowAt: reached(task.yellowFrom), turnsRedAt: reached(task.dueAt + 1) };
}

/** The light by the moments at which it changes; the same as `lightOf`. */
export function lightByChanges({ turnsYellowAt, turnsRedAt }: LightChanges, nowMs: number): Light {
  if (turnsYellowAt === null || turnsRedAt === null) return 'DONE';
  if (turnsRedAt <= nowMs) return 'RED';
  return turnsYellowAt <= nowMs ? 'YELLOW' : 'GREEN';
}

/** An assigned task counts as accepted when its 3 working days have passed (`acceptBy`, the end of the third). */
export function effectiveTaskStatus(task: { status: TaskStatus; acceptBy: number | null }, nowMs: number): TaskStatus {
  return task.status === 'ASSIGNED' && task.acceptBy !== null && nowMs > task.acceptBy ? 'ACCEPTED' : task.status;
}
