import type { DutyCounting } from '../enums';
import { countingOf, type DutyRule } from './defaults';

/** How far somebody is with one duty of the year. */
export interface DutyProgress {
  key: string;
  title: string;
  target: number;
  done: number;
  met: boolean;
  counts: DutyCounting;
}

/** A1: how far somebody is: `adopted` submissions, and what is recorded by the duty's key. */
export function dutyProgress(
  rules: readonly DutyRule[],
  adopted: number,
  recorded: ReadonlyMap<string, number>,
): DutyProgress[] {
  return rules.map((rule) => {
    const counts = countingOf(rule, rules);
    const done = counts === 'BY_ITSELF' ? adopted : (recorded.get(rule.key) ?? 0);
    return { key: rule.key, title: rule.title, target: rule.target, done, met: done >= rule.target, counts };
  });
}

/** A1: whether the information duty is met; without one among the rules, by one adopted submission. */
export function informationDutyMet(progress: readonly DutyProgress[], adopted: number): boolean {
  const counted = progress.filter(({ counts }) => counts === 'BY_ITSELF');
  return counted.length === 0 ? adopted >= 1 : counted.every(({ met }) => met);
}

/** What is still to be done; nothing for whoever is exempt. */
export const missingDuties = (progress: readonly DutyProgress[], exempt: boolean): DutyProgress[] =>
  exempt ? [] : progress.filter(({ met }) => !met);

const LAST_QUARTER = 10;

/** Reminders of what is missing go out in the last quarter: the month that a day lies in, or null before it. */
export const remindedMonth = (day: string): string | null =>
  Number(day.slice(5, 7)) >= LAST_QUARTER ? day.slice(0, 7) : null;
