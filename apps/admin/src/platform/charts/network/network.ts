/** A point of a network. Lengths are pixels as they are at scale 1. */
export interface NetworkNode {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Diameter. */
  size: number;
  symbol: 'circle' | 'square' | 'diamond' | 'triangle';
  colour: string;
  /** Only its outline is drawn. */
  hollow: boolean;
  /** Whose name comes first where there isn't room for all: 0 before 1. */
  rank: number;
  /** Where the name stands. */
  label: 'below' | 'right' | 'left';
  /** So wide it is free around the point, or so high for names beside it; a name that needs more isn't shown. */
  room: number;
}

export interface NetworkEdge {
  from: string;
  to: string;
  colour: string;
}

/** How a network lies on its place: data point `(x, y)` is drawn at `x * scale + left`, `y * scale + top`. */
export interface Placing {
  scale: number;
  left: number;
  top: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What all points take up, with their own size. */
export function boundsOf(nodes: readonly NetworkNode[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, size } of nodes) {
    box.left = Math.min(box.left, x - size / 2);
    box.right = Math.max(box.right, x + size / 2);
    box.top = Math.min(box.top, y - size / 2);
    box.bottom = Math.max(box.bottom, y + size / 2);
  }
  return nodes.length > 0 ? box : { left: 0, top: 0, right: 1, bottom: 1 };
}
