/** Lengths in characters, `days` and `lecturers` in numbers of them. */
export const TRAINING_LIMITS = {
  title: 100,
  place: 100,
  lecturer: 60,
  lecturers: 50,
  days: 31,
  note: 500,
} as const;
export const BRIEFING_LIMITS = { title: 100, body: 20_000 } as const;
export const COMMITTEE_RULE_LIMITS = { title: 100, number: 60, body: 50_000, note: 500 } as const;
