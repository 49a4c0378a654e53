/** Rows by one of their figures, the highest first; by rank, or by name where texts are compared, the lowest first. */
export function sorted<Row>(rows: readonly Row[], by: string, read: (row: Row, by: string) => number | string): Row[] {
  return [...rows].sort((one, other) => {
    const [left, right] = [read(one, by), read(other, by)];
    if (typeof left === 'string' || typeof right === 'string')
      return String(left).localeCompare(String(right), 'zh-CN');
    return by === 'rank' ? left - right : right - left;
  });
}
