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
const GAP = 6;
/** The names of roots stand below them, or below what is around them. */
const NAME = 10;

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
  below: { flower: Flower; x: number; y: number; room: number }[];
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
    const room = ring.length === 1 ? 2 * distance : 2 * distance * Math.sin(Math.PI / ring.length);
    ring.forEach(({ flower, angle: at }, index) => {
      const turned = at + spare * (index + 0.5) - Math.PI;
      below.push({ flower, x: distance * Math.cos(turned), y: distance * Math.sin(turned), room });
    });
    edge = distance + widest;
  }
  return { branch, radius: edge, below };
}

/** A root's flower with the box that it really takes up. */
interface Boxed {
  points: Placed[];
  left: number;
  top: number;
  width: number;
  height: number;
}

function boxOf(root: Branch): Boxed {
  const points: Placed[] = [];
  spread(flowerOf(root), { x: 0, y: 0, room: 0 }, points);
  const box = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const { branch, x, y } of points) {
    const reach = DIAMETERS[branch.kind] / 2 + GAP;
    box.left = Math.min(box.left, x - reach);
    box.right = Math.max(box.right, x + reach);
    box.top = Math.min(box.top, y - reach);
    box.bottom = Math.max(box.bottom, y + reach + NAME);
  }
  return { points, left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top };
}

/** Boxes in rows that are no wider than this. */
function rowsWithin(boxes: readonly Boxed[], width: number): Boxed[][] {
  const rows: Boxed[][] = [];
  let taken = Infinity;
  for (const box of boxes) {
    if (taken + box.width > width + 1) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(box);
    taken += box.width;
  }
  return rows;
}

const widthOf = (row: readonly Boxed[]) => row.reduce((sum, { width }) => sum + width, 0);
const heightOf = (row: readonly Boxed[]) => Math.max(...row.map(({ height }) => height));

/** The flowers of all roots in rows, as large as they can be drawn where it is `ratio` times as wide as it is high. */
export function layOutFlowers(roots: readonly Branch[], ratio: number): Placed[] {
  const boxes = roots.map(boxOf).sort((one, other) => other.height - one.height);
  const narrowest = Math.max(...boxes.map(({ width }) => width));
  const sizeOf = (rows: Boxed[][]) =>
    Math.max(
      Math.max(...rows.map(widthOf)) / ratio,
      rows.reduce((sum, row) => sum + heightOf(row), 0),
    );
  let best = rowsWithin(boxes, narrowest);
  for (let width = narrowest, all = widthOf(boxes); width < all; width *= 1.08) {
    const rows = rowsWithin(boxes, width * 1.08);
    if (sizeOf(rows) < sizeOf(best)) best = rows;
  }
  const placed: Placed[] = [];
  let y = 0;
  for (const row of best) {
    const height = heightOf(row);
    let x = -widthOf(row) / 2;
    for (const { points, left, top, width, height: own } of row) {
      const [right, down] = [x - left, y - top + (height - own) / 2];
      for (const point of points) placed.push({ ...point, x: point.x + right, y: point.y + down });
      x += width;
    }
    y += height;
  }
  return placed;
}

function spread(
  { branch, radius, below }: Flower,
  { x, y, room }: { x: number; y: number; room: number },
  placed: Placed[],
): void {
  placed.push({ branch, x, y, room: Math.max(2 * radius, room), closed: false });
  for (const next of below) spread(next.flower, { x: x + next.x, y: y + next.y, room: next.room }, placed);
}
