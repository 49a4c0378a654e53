import { useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { LineChart } from '../../../platform/charts/LineChart';
import type { TopConcern } from './concerns.documents';
import { monthsOf } from './months';

/** So many lines can be told apart. */
const DRAWN = 5;
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'circle'] as const;
/** Told apart without telling red from green; a contrast of 3 and more to the ground. */
const colours = {
  light: ['#14505f', '#b45309', '#7c3aed', '#3d8bb5', '#a93a26'],
  dark: ['#84c7d6', '#f5b94e', '#c4b5fd', '#5fa8d3', '#f39a82'],
} as const;

/** The topics raised most, month by month. */
export function OverTime({ concerns }: { concerns: readonly TopConcern[] }) {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const steps = useMemo(() => monthsOf(concerns), [concerns]);
  const series = useMemo(
    () =>
      concerns.slice(0, DRAWN).map(({ topic, months }, index) => {
        const counts = new Map(months.map(({ month, count }) => [month, count]));
        return {
          name: topic,
          colour: colours[mode][index] ?? colours[mode][0],
          symbol: symbols[index] ?? 'circle',
          values: steps.map((month) => counts.get(month) ?? 0),
        };
      }),
    [concerns, steps, mode],
  );
  const topics = series.map(({ name }) => name).join('、');
  return (
    <LineChart
      summary={translate('liaison.concerns.summary', { topics, from: steps[0] ?? '', to: steps.at(-1) ?? '' })}
      steps={steps}
      series={series}
    />
  );
}
