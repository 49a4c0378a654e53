import type { TaskStatus, VerificationSide } from '../enums';
import type { RoundEnd } from './enums';

/** What one side said of the result of a round. */
export interface Verdict {
  side: VerificationSide;
  passed: boolean;
  at: number;
}

/** One reported result and what came of it. */
export interface Round {
  ended: RoundEnd | null;
  /** U3: until when both sides were to verify it; null where nothing was reported (`READ` instructions). */
  verifyDueAt: number | null;
  /** At most one of each side, in the order given. */
  verdicts: readonly Verdict[];
}

export interface Disagreement {
  /** In how many results the sides disagreed, or one kept the other waiting. */
  rounds: number;
  /** Since when it lasts. */
  since: number;
}

/** Rounds that make a disagreement last. */
const LASTING_ROUNDS = 2;

/** The sides disagree on a result when one passed and the other failed it in the same round; answers when they came to. */
export function disagreedAt({ verdicts }: Round): number | null {
  if (!verdicts.some(({ passed }) => passed)) return null;
  return verdicts.find(({ passed }) => !passed)?.at ?? null;
}

/** Since when one side has passed a result and the other let its days run out; null where that didn't happen. */
function keptWaitingSince({ verifyDueAt, verdicts }: Round, nowMs: number): number | null {
  const [first, second] = verdicts;
  if (verifyDueAt === null || !first?.passed) return null;
  const until = second?.at ?? nowMs;
  return until > verifyDueAt ? Math.max(first.at, verifyDueAt) : null;
}

/**
 * Whether the two sides disagree for long: on two or more results of one task, or one passed a result and the other let the
 * 5 working days run out. What both sides passed since settles it: only rounds after it count. Null where they don't, and
 * once the task is closed or cancelled. `rounds` in the order of the reports.
 */
export function lastingDisagreement(
  task: { status: TaskStatus; rounds: readonly Round[] },
  nowMs: number,
): Disagreement | null {
  if (task.status === 'CLOSED' || task.status === 'CANCELLED') return null;
  const settled = task.rounds.findLastIndex(({ ended }) => ended === 'CLOSED' || ended === 'REOPENED');
  const open = task.rounds.slice(settled + 1);
  const apart = open.flatMap((round) => {
    const disagreed = disagreedAt(round);
    const waiting = keptWaitingSince(round, nowMs);
    return disagreed === null && waiting === null ? [] : [{ disagreed, waiting }];
  });
  const waitingSince = apart.flatMap(({ waiting }) => waiting ?? []);
  const second = apart.filter(({ disagreed }) => disagreed !== null)[LASTING_ROUNDS - 1]?.disagreed;
  const moments = [...waitingSince, ...(second == null ? [] : [second])];
  return moments.length === 0 ? null : { rounds: apart.length, since: Math.min(...moments) };
}
