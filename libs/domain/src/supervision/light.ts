import type { Light, TaskStatus } from './enums';

/** The clocks of U3 and U7 in working days; an installation may set others. */
export const DEFAULT_CLOCKS = { register: 1, accept: 3, handle: 30, verify: 5, comment: 5 } as const;

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

/** An assigned task counts as accepted when its 3 working days have passed (`acceptBy`, the end of the third). */
export function effectiveTaskStatus(task: { status: TaskStatus; acceptBy: number | null }, nowMs: number): TaskStatus {
  return task.status === 'ASSIGNED' && task.acceptBy !== null && nowMs > task.acceptBy ? 'ACCEPTED' : task.status;
}
