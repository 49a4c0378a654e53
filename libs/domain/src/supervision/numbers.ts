/** Supervision tasks (督办) are numbered per year of their registration: `2026-D0001`. */
export function formatTaskNumber(year: number, sequence: number): string {
  return `${year}-D${String(sequence).padStart(4, '0')}`;
}
