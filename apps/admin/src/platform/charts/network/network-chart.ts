import { GraphChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { graphic, init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { heightOfRank, labelsWithRoom } from './labels';
import { boundsOf, type NetworkEdge, type NetworkNode, type Placing } from './network';

register([GraphChart, TooltipComponent, CanvasRenderer]);

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

/** What a finger or the pointer misses by no more than this, it still hits. */
const REACH = 18;
const MARGIN = 36;
/** Points aren't drawn larger than this when everything fits anyway. */
const LARGEST_FIT = 1.4;
const LARGEST = 5;
/** Names beside points can be read from this scale on. */
const READABLE = 0.75;

/** A network on a canvas, laid out beforehand. Names are drawn above it, anew with every move, where there is room. */
export function drawNetwork(element: HTMLElement, options: NetworkOptions) {
  const chart = init(element, undefined, { renderer: 'canvas' });
  const surface = chart.getZr();
  const layer = new graphic.Group({ silent: true });
  surface.add(layer);
  let nodes: readonly NetworkNode[] = [];
  let edges: readonly NetworkEdge[] = [];
  let byId = new Map<string, NetworkNode>();
  let chosen: string | undefined;
  let look: NetworkLook | undefined;
  let view: { x: number; y: number; scale: number } | undefined;

  const size = () => ({ width: chart.getWidth(), height: chart.getHeight() });
  const placing = (): Placing => {
    const [left = 0, top = 0] = chart.convertToPixel({ seriesIndex: 0 }, [0, 0]) as number[];
    const [right = 1] = chart.convertToPixel({ seriesIndex: 0 }, [1000, 0]) as number[];
    return { scale: (right - left) / 1000, left, top };
  };

  function fitted(): { x: number; y: number; scale: number } {
    const { left, right, top, bottom } = boundsOf(nodes);
    const { width, height } = size();
    const beside = nodes.some(({ label }) => label !== 'below');
    // Names beside the outermost points need room too.
    const aside = beside ? 120 : 0;
    const across = (width - 2 * MARGIN - aside) / (right - left);
    const scale = Math.min(across, (height - 2 * MARGIN) / (bottom - top), LARGEST_FIT);
    if (!beside || scale >= READABLE) {
      return { x: (left + right) / 2 + aside / 2 / scale, y: (top + bottom) / 2, scale };
    }
    // More rows than fit: begin at the top, as a page does.
    const readable = Math.min(READABLE + 0.15, Math.max(across, 0.4));
    return { x: left + (width / 2 - MARGIN) / readable, y: top + (height / 2 - MARGIN) / readable, scale: readable };
  }

  function drawAbove() {
    layer.removeAll();
    if (!look || nodes.length === 0) return;
    const at = placing();
    const of = ({ x, y }: NetworkNode): [number, number] => [x * at.scale + at.left, y * at.scale + at.top];
    const marked = chosen === undefined ? undefined : byId.get(chosen);
    if (marked) {
      for (const { from, to } of edges) {
        if (from !== marked.id && to !== marked.id) continue;
        const [start, end] = [byId.get(from), byId.get(to)];
        if (!start || !end) continue;
        const [x1, y1] = of(start);
        const [x2, y2] = of(end);
        layer.add(
          new graphic.Line({ shape: { x1, y1, x2, y2 }, style: { stroke: look.accent, lineWidth: 2.5 }, z: 9 }),
        );
      }
      const [cx, cy] = of(marked);
      const r = (marked.size * at.scale) / 2 + 5;
      layer.add(
        new graphic.Circle({ shape: { cx, cy, r }, style: { stroke: look.accent, lineWidth: 3, fill: 'none' }, z: 11 }),
      );
    }
    const always = new Set(chosen === undefined ? [] : [chosen]);
    for (const { name, x, y, align, rank } of labelsWithRoom(nodes, at, size(), always)) {
      layer.add(
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
  }

  function place() {
    view ??= fitted();
    const { left, right, top, bottom } = boundsOf(nodes);
    const { width, height } = size();
    const [wide, high] = [Math.max(1, right - left), Math.max(1, bottom - top)];
    chart.setOption({
      series: [
        {
          // At scale 1 a length of the layout is a pixel, and the centre of the view is the middle of the picture.
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

  function series() {
    const { left, right, top, bottom } = boundsOf(nodes);
    // Two unseen corners make the box that the chart measures the box that is drawn.
    const corner = (name: string, x: number, y: number) => ({
      id: name,
      name,
      x,
      y,
      symbolSize: 0.001,
      silent: true,
      itemStyle: { opacity: 0 },
    });
    return {
      type: 'graph',
      layout: 'none',
      roam: true,
      roamTrigger: 'global',
      nodeScaleRatio: 1,
      animation: false,
      label: { show: false },
      emphasis: { label: { show: false }, scale: 1.25 },
      data: [
        ...nodes.map(({ id, x, y, size: diameter, symbol, colour, hollow }) => ({
          id,
          name: id,
          x,
          y,
          symbol,
          symbolSize: diameter,
          itemStyle: hollow
            ? { color: look?.paper ?? '#fff', borderColor: colour, borderWidth: Math.max(2, diameter / 6) }
            : { color: colour, borderWidth: 0 },
        })),
        corner('\u0000start', left, top),
        corner('\u0000end', right, bottom),
      ],
      links: edges.map(({ from, to, colour }) => ({
        source: from,
        target: to,
        lineStyle: { color: colour, opacity: 0.55, width: 1.2 },
      })),
    };
  }

  function told(id: string): HTMLElement {
    const box = document.createElement('div');
    for (const [index, line] of options.tell(id).entries()) {
      const row = document.createElement(index === 0 ? 'strong' : 'div');
      row.textContent = line;
      box.append(row);
    }
    return box;
  }

  surface.on('click', ({ offsetX, offsetY }) => {
    const at = placing();
    let nearest: { id: string; distance: number } | undefined;
    for (const { id, x, y, size: diameter } of nodes) {
      const distance =
        Math.hypot(x * at.scale + at.left - offsetX, y * at.scale + at.top - offsetY) - (diameter * at.scale) / 2;
      if (distance <= REACH && (!nearest || distance < nearest.distance)) nearest = { id, distance };
    }
    if (nearest) options.onChoose(nearest.id);
  });
  chart.on('graphRoam', () => {
    remember();
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
      next: { nodes: readonly NetworkNode[]; edges: readonly NetworkEdge[] },
      nextLook: NetworkLook,
      anew: boolean,
      anchor?: string,
    ) {
      const before = anchor === undefined ? undefined : byId.get(anchor);
      ({ nodes, edges } = next);
      byId = new Map(nodes.map((node) => [node.id, node]));
      look = nextLook;
      const after = anchor === undefined ? undefined : byId.get(anchor);
      if (anew) view = undefined;
      else if (view && before && after)
        view = { ...view, x: view.x + after.x - before.x, y: view.y + after.y - before.y };
      const words = { color: look.text, fontFamily: look.font, fontSize: 14 };
      chart.setOption(
        {
          animation: false,
          tooltip: {
            confine: true,
            backgroundColor: look.paper,
            borderColor: look.divider,
            textStyle: words,
            formatter: ({ dataType, name }: { dataType?: string; name: string }) =>
              dataType === 'node' && byId.has(name) ? told(name) : '',
          },
          series: [series()],
        },
        { notMerge: true },
      );
      place();
    },
    /** Marks a point, and brings it into the middle where `into` says so. */
    choose(id: string | undefined, into: boolean) {
      chosen = id;
      const node = id === undefined ? undefined : byId.get(id);
      if (node && into) {
        view = { x: node.x, y: node.y, scale: Math.max(view?.scale ?? 0, 1.1) };
        place();
      } else drawAbove();
    },
    zoom(factor: number) {
      const { width, height } = size();
      chart.dispatchAction({
        type: 'graphRoam',
        seriesIndex: 0,
        zoom: factor,
        originX: width / 2,
        originY: height / 2,
      });
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
