import type { Branch, BranchKind } from './forest';

export interface Placed {
  branch: Branch;
  x: number;
  y: number;
  /** So wide (below a point) or high (beside it) it is free for a name. */
  room: number;
  /** The tree shows it closed: those below are hidden. */
  closed: boolean;
}

/** Diameters at scale 1. */
export const DIAMETERS: Record<BranchKind, number> = {
  CHAIR_MEETING: 26,
  STANDING_COMMITTEE: 18,
  MEMBER: 11,
  CONSTITUENCY: 8,
};
const GAP = 7;

const ROW = 26;
const BETWEEN_ROOTS = 18;
const COLUMN = 250;

/** From left to right by level, one row for each who has nobody below; only `open` ones show those below. */
export function layOutTree(roots: readonly Branch[], open: ReadonlySet<string>): Placed[] {
  const placed: Placed[] = [];
  let row = 0;
  const put = (branch: Branch, depth: number): number => {
    const shown = open.has(branch.id) ? branch.below : [];
    const rows = shown.map((below) => put(below, depth + 1));
    const [first, last] = [rows[0], rows.at(-1)];
    const y = first === undefined || last === undefined ? row : (first + last) / 2;
    if (rows.length === 0) row += ROW;
    placed.push({ branch, x: depth * COLUMN, y, room: ROW, closed: branch.below.length > 0 && shown.length === 0 });
    return y;
  };
  for (const root of roots) {
    put(root, 0);
    row += BETWEEN_ROOTS;
  }
  return placed;
}

/** Which branches are open at first: as many levels as there are rows to read at once. */
export function openAtFirst(roots: readonly Branch[], rows: number): Set<string> {
  const open = new Set<string>();
  let level = [...roots];
  while (level.length > 0) {
    const next = level.flatMap(({ below }) => below);
    if (next.length === 0 || next.length > rows) break;
    for (const { id, below } of level) if (below.length > 0) open.add(id);
    level = next;
  }
  return open;
}

interface Flower {
  branch: Branch;
  radius: number;
  below: { flower: Flower; x: number; y: number }[];
}

/** A branch in the middle of those below it, who stand around it in rings. */
function flowerOf(branch: Branch): Flower {
  const own = DIAMETERS[branch.kind] / 2;
  const flowers = branch.below.map(flowerOf).sort((one, other) => other.radius - one.radius);
  const below: Flower['below'] = [];
  let edge = own + GAP;
  for (let next = 0; next < flowers.length;) {
    const widest = flowers[next]?.radius ?? 0;
    const distance = edge + widest;
    const ring: { flower: Flower; angle: number }[] = [];
    let angle = 0;
    for (; next < flowers.length; next += 1) {
      const flower = flowers[next];
      if (!flower) break;
      const needed = 2 * Math.asin(Math.min(1, flower.radius / distance));
      if (ring.length > 0 && angle + needed > 2 * Math.PI + 1e-6) break;
      ring.push({ flower, angle: angle + needed / 2 });
      angle += needed;
    }
    // What is left of the circle is shared out between them.
    const spare = (2 * Math.PI - angle) / ring.length;
    ring.forEach(({ flower, angle: at }, index) => {
      const turned = at + spare * (index + 0.5) - Math.PI / 2;
      below.push({ flower, x: distance * Math.cos(turned), y: distance * Math.sin(turned) });
    });
    edge = distance + widest;
  }
  return { branch, radius: edge, below };
}

/** Flowers in rows that are no wider than this. */
function rowsWithin(flowers: readonly Flower[], width: number): Flower[][] {
  const rows: Flower[][] = [];
  let taken = Infinity;
  for (const flower of flowers) {
    const needed = 2 * flower.radius + GAP;
    if (taken + needed > width + 1) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(flower);
    taken += needed;
  }
  return rows;
}

const widthOf = (row: readonly Flower[]) => row.reduce((sum, { radius }) => sum + 2 * radius + GAP, 0);
const heightOf = (row: readonly Flower[]) => 2 * (row[0]?.radius ?? 0) + GAP;

/** The flowers of all roots in rows, as large as they can be drawn where it is `ratio` times as wide as it is high. */
export function layOutFlowers(roots: readonly Branch[], ratio: number): Placed[] {
  const flowers = roots.map(flowerOf).sort((one, other) => other.radius - one.radius);
  const choices = flowers.map((_, index) => rowsWithin(flowers, widthOf(flowers.slice(0, index + 1))));
  const sizeOf = (rows: Flower[][]) =>
    Math.max(
      Math.max(...rows.map(widthOf)) / ratio,
      rows.reduce((sum, row) => sum + heightOf(row), 0),
    );
  let best = choices[0] ?? [];
  for (const rows of choices) if (sizeOf(rows) < sizeOf(best)) best = rows;
  const placed: Placed[] = [];
  let y = 0;
  for (const row of best) {
    let x = -widthOf(row) / 2;
    for (const flower of row) {
      spread(flower, x + flower.radius, y + (row[0]?.radius ?? 0), placed);
      x += 2 * flower.radius + GAP;
    }
    y += heightOf(row);
  }
  return placed;
}

function spread({ branch, radius, below }: Flower, x: number, y: number, placed: Placed[]): void {
  placed.push({ branch, x, y, room: 2 * radius, closed: false });
  for (const { flower, x: right, y: down } of below) spread(flower, x + right, y + down, placed);
}
