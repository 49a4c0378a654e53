import { Finding } from '@sanlian/domain';

/** Every finding, and null for what nobody has looked at. */
export const FINDINGS = [...(Object.keys(Finding) as Finding[]), null];
export const keyOf = (finding: Finding | null): string => finding ?? 'NONE';

export interface CountsOf {
  key: string;
  name: string;
  /** By `keyOf` of the finding. */
  counts: Record<string, number>;
  total: number;
}

/** Counts as rows, one for each thing that is counted by; those with the most matters first. */
export function countsBy<Row extends { finding: Finding | null; count: number }>(
  rows: readonly Row[],
  named: (row: Row) => { key: string; name: string },
): CountsOf[] {
  const found = new Map<string, CountsOf>();
  for (const row of rows) {
    const { key, name } = named(row);
    const known = found.get(key) ?? { key, name, counts: {}, total: 0 };
    const finding = keyOf(row.finding);
    known.counts[finding] = (known.counts[finding] ?? 0) + row.count;
    known.total += row.count;
    found.set(key, known);
  }
  return [...found.values()].sort((one, other) => other.total - one.total || one.name.localeCompare(other.name, 'zh'));
}
