import type { DutyDraft } from './draft';

// A change of the language draws the page anew, and pages get reloaded: what was typed outlives both, in this tab alone.
const keyOf = (year: number) => `sanlian.assessment.rules.${year}`;

export function keptDraft(year: number): DutyDraft[] | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(year));
    return kept ? (JSON.parse(kept) as DutyDraft[]) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(year: number, draft: DutyDraft[] | undefined): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(year), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(year));
  } catch {
    // A browser that keeps nothing loses no more than a draft.
  }
}
