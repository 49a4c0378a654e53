/** Where a clue was noted (L4). */
export const ClueOccasion = {
  MEETING: 'MEETING',
  RESEARCH: 'RESEARCH',
  INSPECTION: 'INSPECTION',
  CONSULTATION: 'CONSULTATION',
  REPORT: 'REPORT',
  PLENARY_SPEECH: 'PLENARY_SPEECH',
  PROPOSAL: 'PROPOSAL',
  OTHER: 'OTHER',
} as const;
export type ClueOccasion = keyof typeof ClueOccasion;

/** CAPTURED → ASSIGNED → CONVERTED or DISMISSED (L4). */
export const ClueStatus = {
  CAPTURED: 'CAPTURED',
  ASSIGNED: 'ASSIGNED',
  CONVERTED: 'CONVERTED',
  DISMISSED: 'DISMISSED',
} as const;
export type ClueStatus = keyof typeof ClueStatus;

/** Fields the list of clues may be sorted by. */
export const ClueSortField = { CAPTURED_AT: 'CAPTURED_AT', HELD_AT: 'HELD_AT', STATUS: 'STATUS' } as const;
export type ClueSortField = keyof typeof ClueSortField;
