import { graphic } from 'echarts/core';
import type { NetworkEdge, NetworkNode } from './network';

type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'arc' | 'rect' | 'closePath'>;
type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

/** Many lines as one path: thousands of them move as easily as one. */
const Lines = graphic.extendShape({
  type: 'network-lines',
  shape: { ends: [] as readonly Ends[] },
  buildPath(pen: Pen, { ends }: { ends: readonly Ends[] }) {
    for (const [x1, y1, x2, y2] of ends) {
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
    }
  },
});

/** Many points of one look as one path. */
const Points = graphic.extendShape({
  type: 'network-points',
  shape: { points: [] as readonly NetworkNode[] },
  buildPath(pen: Pen, { points }: { points: readonly NetworkNode[] }) {
    for (const point of points) draw[point.symbol](pen, point, point.size / 2);
  },
});

const polygon = (pen: Pen, corners: readonly (readonly [number, number])[]) => {
  corners.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
};
const draw: Record<NetworkNode['symbol'], (pen: Pen, at: { x: number; y: number }, half: number) => void> = {
  circle(pen, { x, y }, half) {
    pen.moveTo(x + half, y);
    pen.arc(x, y, half, 0, 2 * Math.PI);
  },
  square(pen, { x, y }, half) {
    pen.rect(x - half, y - half, 2 * half, 2 * half);
  },
  diamond(pen, { x, y }, half) {
    polygon(pen, [
      [x, y - half],
      [x + half, y],
      [x, y + half],
      [x - half, y],
    ]);
  },
  triangle(pen, { x, y }, half) {
    polygon(pen, [
      [x, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ]);
  },
};

function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = groups.get(key);
    if (known) known.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

/** The lines below the points, in one path for each colour. */
export function linesOf(edges: readonly NetworkEdge[], byId: ReadonlyMap<string, NetworkNode>) {
  return grouped(edges, ({ colour }) => colour).map((same) => {
    const ends = same.flatMap(({ from, to }): Ends[] => {
      const [start, end] = [byId.get(from), byId.get(to)];
      return start && end ? [[start.x, start.y, end.x, end.y]] : [];
    });
    const style = { stroke: same[0]?.colour, fill: 'none', lineWidth: 1.2, opacity: 0.55, strokeNoScale: true };
    return new Lines({ shape: { ends }, style, z: 1 });
  });
}

/** The points, in one path for each look; hollow ones show the ground. */
export function pointsOf(nodes: readonly NetworkNode[], ground: string) {
  return grouped(nodes, ({ colour, hollow, size }) => `${colour} ${hollow} ${size}`).map((points) => {
    const { colour = '', hollow = false, size = 1 } = points[0] ?? {};
    const style = hollow ? { fill: ground, stroke: colour, lineWidth: Math.max(2, size / 6) } : { fill: colour };
    return new Points({ shape: { points }, style, z: 2 });
  });
}
