/**
 * Special reports are numbered per year from their drafting on, `2026-Z0001`: drafts are never thrown away, so that the
 * numbers have no gaps.
 */
export function formatReportNumber(year: number, sequence: number): string {
  return `${year}-Z${String(sequence).padStart(4, '0')}`;
}
