/**
 * Competition ranks by points: whoever has as many stands at the same rank, and the ranks behind are left out
 * (1, 2, 2, 4). In the order of the given ones.
 */
export function ranksOf(points: readonly number[]): number[] {
  const places = new Map<number, number>();
  [...points]
    .sort((one, other) => other - one)
    .forEach((value, index) => {
      if (!places.has(value)) places.set(value, index + 1);
    });
  return points.map((value) => places.get(value)!);
}

/** A share of a whole that may be empty. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
