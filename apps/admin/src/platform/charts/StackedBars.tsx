import { useTheme } from '@mui/material';
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { heightOf } from './height';

register([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface StackedBarsProps {
  /** Names of the bars, from top to bottom. */
  categories: string[];
  series: { name: string; colour: string; values: number[] }[];
  /** Somebody chose a part of a bar. */
  onChoose?: (category: number, series: number) => void;
}

/** Draws the bars as SVG, in the look of the page, as wide as there is room. */
export default function StackedBars({ categories, series, onChoose }: StackedBarsProps) {
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = init(element, undefined, { renderer: 'svg' });
    chart.current = drawn;
    drawn.on('click', ({ dataIndex, seriesIndex }) => {
      if (seriesIndex !== undefined) choose.current?.(dataIndex, seriesIndex);
    });
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
    chart.current?.setOption(
      {
        animation: false,
        textStyle: words,
        grid: { left: 8, right: 40, top: 8, bottom: 8, containLabel: true },
        tooltip: {
          trigger: 'axis',
          axisPointer: { type: 'shadow' },
          backgroundColor: background.paper,
          borderColor: divider,
          textStyle: words,
        },
        xAxis: {
          type: 'value',
          minInterval: 1,
          axisLabel: { ...words, color: text.secondary },
          splitLine: { lineStyle: { color: divider } },
        },
        yAxis: {
          type: 'category',
          inverse: true,
          data: categories,
          axisTick: { show: false },
          axisLine: { lineStyle: { color: divider } },
          axisLabel: { ...words, width: 140, overflow: 'truncate' },
        },
        series: series.map(({ name, colour, values }) => ({
          type: 'bar',
          stack: 'all',
          name,
          data: values,
          barMaxWidth: 20,
          itemStyle: { color: colour, borderColor: background.paper, borderWidth: 1 },
          cursor: choose.current ? 'pointer' : 'default',
        })),
      },
      { notMerge: true },
    );
    chart.current?.resize();
  }, [theme, categories, series]);

  return <div ref={place} style={{ width: '100%', height: heightOf(categories.length) }} />;
}
