import type { Box, NetworkNode, Placing } from './network';

export interface Label {
  id: string;
  name: string;
  x: number;
  y: number;
  align: 'center' | 'left' | 'right';
  rank: number;
}

/** Heights of names in pixels, by rank; the last stands for all after it, the first for whoever is chosen. */
const HEIGHTS = [15, 13, 12];
/** Never more names than these at once: nobody reads them. */
const MOST = 220;
const GAP = 4;

export const heightOfRank = (rank: number): number => HEIGHTS[Math.min(Math.max(rank, 0), HEIGHTS.length - 1)] ?? 12;

/** Han characters are as wide as they are high, others about half. */
function widthOf(name: string, height: number): number {
  let halves = 0;
  for (const character of name) halves += character.charCodeAt(0) > 0x2e7f ? 2 : 1.1;
  return (halves * height) / 2;
}

function boxOf({ x, y, align }: Label, width: number, height: number): Box {
  const left = align === 'center' ? x - width / 2 : align === 'left' ? x : x - width;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Boxes by the cells that they touch, so that looking for an overlap looks at few. */
class Taken {
  private readonly cells = new Map<string, Box[]>();
  private *touched({ left, right, top, bottom }: Box) {
    for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); x += 1)
      for (let y = Math.floor(top / 32); y <= Math.floor(bottom / 32); y += 1) yield `${x}/${y}`;
  }
  overlaps(box: Box): boolean {
    for (const cell of this.touched(box))
      for (const other of this.cells.get(cell) ?? [])
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
          return true;
    return false;
  }
  take(box: Box): void {
    for (const cell of this.touched(box)) this.cells.set(cell, [...(this.cells.get(cell) ?? []), box]);
  }
}

/**
 * The names that have room: within the window, without touching each other, the more important ones first. `always` are
 * shown whatever is around them.
 */
export function labelsWithRoom(
  nodes: readonly NetworkNode[],
  { scale, left, top }: Placing,
  window: { width: number; height: number },
  always: ReadonlySet<string>,
): Label[] {
  const wanted: { label: Label; box: Box }[] = [];
  for (const node of nodes) {
    const x = node.x * scale + left;
    const y = node.y * scale + top;
    if (x < -40 || y < -20 || x > window.width + 40 || y > window.height + 20) continue;
    const chosen = always.has(node.id);
    const height = heightOfRank(chosen ? -1 : node.rank);
    const width = widthOf(node.name, height);
    const needed = node.label === 'below' ? width : height;
    if (!chosen && node.room * scale < needed) continue;
    const half = (node.size * scale) / 2;
    const label: Label = {
      id: node.id,
      name: node.name,
      x: node.label === 'right' ? x + half + GAP : node.label === 'left' ? x - half - GAP : x,
      y: node.label === 'below' ? y + half + height / 2 + 2 : y,
      align: node.label === 'right' ? 'left' : node.label === 'left' ? 'right' : 'center',
      rank: chosen ? -1 : node.rank,
    };
    wanted.push({ label, box: boxOf(label, width, height) });
  }
  wanted.sort((one, other) => one.label.rank - other.label.rank);
  const taken = new Taken();
  const shown: Label[] = [];
  for (const { label, box } of wanted) {
    if (shown.length >= MOST) break;
    if (label.rank >= 0 && taken.overlaps(box)) continue;
    taken.take(box);
    shown.push(label);
  }
  return shown;
}
