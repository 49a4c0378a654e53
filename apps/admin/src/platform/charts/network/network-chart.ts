import { GraphChart } from 'echarts/charts';
import { graphic, init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { heightOfRank, labelsWithRoom } from './labels';
import { boundsOf, type NetworkEdge, type NetworkNode, type Placing } from './network';
import { linesOf, pointsOf } from './points';

register([GraphChart, CanvasRenderer]);

export interface NetworkLook {
  paper: string;
  text: string;
  divider: string;
  accent: string;
  font: string;
}

export interface NetworkOptions {
  onChoose: (id: string) => void;
  /** Lines of what is told of a point under the pointer. */
  tell: (id: string) => string[];
}

interface NetworkView {
  /** What stands in the middle. */
  x: number;
  y: number;
  scale: number;
}

/** What a finger or the pointer misses by no more than this, it still hits. */
const REACH = { finger: 18, pointer: 4 };
const MARGIN = 36;
/** Points aren't drawn larger than this when everything fits anyway. */
const LARGEST_FIT = 1.4;
const LARGEST = 5;
/** Whoever is brought into the middle is seen at least so large. */
const CLOSE = 1;
/** Names beside points can be read from this scale on. */
const READABLE = 0.75;

/**
 * A network on a canvas, laid out beforehand: ECharts holds the view, which is dragged and zoomed; points and lines are a
 * few paths in it, and names are drawn above them, anew with every move, where there is room.
 */
export function drawNetwork(element: HTMLElement, options: NetworkOptions) {
  const chart = init(element, undefined, { renderer: 'canvas' });
  const surface = chart.getZr();
  const below = new graphic.Group({ silent: true });
  const above = new graphic.Group({ silent: true });
  surface.add(below);
  surface.add(above);
  let nodes: readonly NetworkNode[] = [];
  let edges: readonly NetworkEdge[] = [];
  let byId = new Map<string, NetworkNode>();
  let chosen: string | undefined;
  let hovered: string | undefined;
  let look: NetworkLook | undefined;
  let view: NetworkView | undefined;

  const size = () => ({ width: chart.getWidth(), height: chart.getHeight() });
  const placing = (): Placing => {
    const [left = 0, top = 0] = chart.convertToPixel({ seriesIndex: 0 }, [0, 0]) as number[];
    const [right = 1] = chart.convertToPixel({ seriesIndex: 0 }, [1000, 0]) as number[];
    return { scale: (right - left) / 1000, left, top };
  };

  function fitted(): NetworkView {
    const { left, right, top, bottom } = boundsOf(nodes);
    const { width, height } = size();
    const beside = nodes.some(({ label }) => label !== 'below');
    // Names beside the outermost points need room too.
    const [before, after] = beside ? [50, 110] : [0, 0];
    const across = (width - 2 * MARGIN - before - after) / (right - left);
    const scale = Math.min(across, (height - 2 * MARGIN) / (bottom - top), LARGEST_FIT);
    if (!beside || scale >= READABLE) {
      return { x: (left + right) / 2 + (after - before) / 2 / scale, y: (top + bottom) / 2, scale };
    }
    // More rows than fit: begin at the top, as a page does.
    const readable = Math.min(READABLE + 0.15, Math.max(across, 0.4));
    const [x, y] = [left + (width / 2 - MARGIN - before) / readable, top + (height / 2 - MARGIN) / readable];
    return { x, y, scale: readable };
  }

  function nearest(x: number, y: number, reach: number): string | undefined {
    const at = placing();
    let found: { id: string; distance: number } | undefined;
    for (const node of nodes) {
      const half = (node.size * at.scale) / 2;
      const distance = Math.hypot(node.x * at.scale + at.left - x, node.y * at.scale + at.top - y) - half;
      if (distance <= reach && (!found || distance < found.distance)) found = { id: node.id, distance };
    }
    return found?.id;
  }

  function markChosen(at: Placing, { accent }: NetworkLook) {
    const marked = chosen === undefined ? undefined : byId.get(chosen);
    if (!marked) return;
    const of = ({ x, y }: NetworkNode): [number, number] => [x * at.scale + at.left, y * at.scale + at.top];
    for (const { from, to } of edges) {
      if (from !== marked.id && to !== marked.id) continue;
      const [start, end] = [byId.get(from), byId.get(to)];
      if (!start || !end) continue;
      const [x1, y1] = of(start);
      const [x2, y2] = of(end);
      above.add(new graphic.Line({ shape: { x1, y1, x2, y2 }, style: { stroke: accent, lineWidth: 2.5 }, z: 3 }));
    }
    const [cx, cy] = of(marked);
    const r = (marked.size * at.scale) / 2 + 5;
    above.add(
      new graphic.Circle({ shape: { cx, cy, r }, style: { stroke: accent, lineWidth: 3, fill: 'none' }, z: 4 }),
    );
  }

  function tellHovered(at: Placing, { paper, text, divider, font }: NetworkLook) {
    const node = hovered === undefined ? undefined : byId.get(hovered);
    if (!node) return;
    const { width, height } = size();
    const [x, y] = [node.x * at.scale + at.left, node.y * at.scale + at.top];
    const away = (node.size * at.scale) / 2 + 10;
    above.add(
      new graphic.Text({
        z: 20,
        style: {
          text: options.tell(node.id).join('\n'),
          x: x < width / 2 ? x + away : x - away,
          y,
          align: x < width / 2 ? 'left' : 'right',
          verticalAlign: y < height / 4 ? 'top' : y > (height * 3) / 4 ? 'bottom' : 'middle',
          fill: text,
          backgroundColor: paper,
          borderColor: divider,
          borderWidth: 1,
          borderRadius: 6,
          padding: [8, 10],
          lineHeight: 20,
          font: `14px ${font}`,
        },
      }),
    );
  }

  function drawAbove() {
    above.removeAll();
    if (!look || nodes.length === 0) return;
    const at = placing();
    below.attr({ x: at.left, y: at.top, scaleX: at.scale, scaleY: at.scale });
    markChosen(at, look);
    const always = new Set(chosen === undefined ? [] : [chosen]);
    for (const { name, x, y, align, rank } of labelsWithRoom(nodes, at, size(), always)) {
      above.add(
        new graphic.Text({
          z: 12,
          style: {
            text: name,
            x,
            y,
            align,
            verticalAlign: 'middle',
            fill: look.text,
            stroke: look.paper,
            lineWidth: 3,
            font: `${rank <= 0 ? 700 : 500} ${heightOfRank(rank)}px ${look.font}`,
          },
        }),
      );
    }
    tellHovered(at, look);
  }

  function place() {
    view ??= fitted();
    const { left, right, top, bottom } = boundsOf(nodes);
    const { width, height } = size();
    const [wide, high] = [Math.max(1, right - left), Math.max(1, bottom - top)];
    const corner = (name: string, x: number, y: number) => ({ name, x, y, symbolSize: 0, silent: true });
    chart.setOption({
      animation: false,
      series: [
        {
          type: 'graph',
          layout: 'none',
          roam: true,
          roamTrigger: 'global',
          label: { show: false },
          // Two unseen corners span the view. At scale 1 a length of the layout is a pixel, and the middle of the view is
          // the middle of the picture.
          data: [corner('start', left, top), corner('end', left + wide, top + high)],
          left: (width - wide) / 2,
          top: (height - high) / 2,
          width: wide,
          height: high,
          center: [view.x, view.y],
          zoom: view.scale,
          scaleLimit: { min: Math.min(fitted().scale, 1) * 0.6, max: LARGEST },
        },
      ],
    });
    drawAbove();
  }

  function remember() {
    const { width, height } = size();
    const at = placing();
    view = { x: (width / 2 - at.left) / at.scale, y: (height / 2 - at.top) / at.scale, scale: at.scale };
  }

  function hover(id: string | undefined) {
    surface.setCursorStyle(id === undefined ? 'grab' : 'pointer');
    if (id === hovered) return;
    hovered = id;
    drawAbove();
  }

  surface.on('click', ({ offsetX, offsetY }) => {
    const found = nearest(offsetX, offsetY, REACH.finger);
    if (found !== undefined) options.onChoose(found);
  });
  surface.on('mousemove', ({ offsetX, offsetY, event }) => {
    const native = event as unknown as Partial<MouseEvent & { zrByTouch: boolean }>;
    if (native.zrByTouch || native.buttons) return;
    hover(nearest(offsetX, offsetY, REACH.pointer));
  });
  surface.on('globalout', () => hover(undefined));
  chart.on('graphRoam', () => {
    remember();
    hovered = undefined;
    drawAbove();
  });
  const observer = new ResizeObserver(() => {
    if (chart.getWidth() === element.clientWidth && chart.getHeight() === element.clientHeight) return;
    chart.resize();
    if (nodes.length > 0) place();
  });
  observer.observe(element);

  return {
    /** Draws another network; `anchor` stays where it is on the screen, `anew` shows it all. */
    show(
      network: { nodes: readonly NetworkNode[]; edges: readonly NetworkEdge[] },
      nextLook: NetworkLook,
      anew: boolean,
      anchor?: string,
    ) {
      const before = anchor === undefined ? undefined : byId.get(anchor);
      ({ nodes, edges } = network);
      byId = new Map(nodes.map((node) => [node.id, node]));
      look = nextLook;
      const after = anchor === undefined ? undefined : byId.get(anchor);
      if (anew) view = undefined;
      else if (view && before && after)
        view = { ...view, x: view.x + after.x - before.x, y: view.y + after.y - before.y };
      below.removeAll();
      for (const path of [...linesOf(edges, byId), ...pointsOf(nodes, look.paper)]) below.add(path);
      place();
    },
    /** Marks a point, and brings it into the middle where `into` says so. */
    choose(id: string | undefined, into: boolean) {
      chosen = id;
      const node = id === undefined ? undefined : byId.get(id);
      if (node && into) {
        view = { x: node.x, y: node.y, scale: Math.max(view?.scale ?? 0, CLOSE) };
        place();
      } else drawAbove();
    },
    zoom(factor: number) {
      const { width, height } = size();
      const middle = { originX: width / 2, originY: height / 2 };
      chart.dispatchAction({ type: 'graphRoam', seriesIndex: 0, zoom: factor, ...middle });
    },
    fit() {
      view = undefined;
      place();
    },
    dispose() {
      observer.disconnect();
      chart.dispose();
    },
  };
}

export type DrawnNetwork = ReturnType<typeof drawNetwork>;
