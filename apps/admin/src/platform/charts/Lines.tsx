import { useTheme } from '@mui/material';
import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface LinesProps {
  /** What stands along the bottom: months. */
  steps: string[];
  series: { name: string; colour: string; symbol: 'circle' | 'rect' | 'triangle' | 'diamond'; values: number[] }[];
  height?: number;
}

/** Draws values over time as SVG, in the look of the page, as wide as there is room. */
export default function Lines({ steps, series, height = 300 }: LinesProps) {
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = init(element, undefined, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    const { text, divider, background } = theme.palette;
    const words = { color: text.primary, fontFamily: theme.typography.fontFamily ?? 'sans-serif', fontSize: 14 };
    const axis = { axisLine: { lineStyle: { color: divider } }, axisLabel: { ...words, color: text.secondary } };
    chart.current?.setOption(
      {
        animation: false,
        textStyle: words,
        grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
        tooltip: {
          trigger: 'axis',
          confine: true,
          backgroundColor: background.paper,
          borderColor: divider,
          textStyle: words,
        },
        xAxis: { type: 'category', data: steps, boundaryGap: false, ...axis },
        yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: divider } }, ...axis },
        series: series.map(({ name, colour, symbol, values }) => ({
          type: 'line',
          name,
          data: values,
          symbol,
          symbolSize: 8,
          showSymbol: true,
          lineStyle: { color: colour, width: 2 },
          itemStyle: { color: colour },
        })),
      },
      { notMerge: true },
    );
    chart.current?.resize();
  }, [theme, steps, series]);

  return <div ref={place} style={{ width: '100%', height }} />;
}
