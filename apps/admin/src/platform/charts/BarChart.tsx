import { Box, Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import { heightOf } from './height';
import type { StackedBarsProps } from './StackedBars';

const Drawn = lazy(() => import('./StackedBars'));

/**
 * Horizontal bars, stacked by series; what draws them is loaded when it is shown. `summary` says in words what the picture
 * shows; the numbers themselves belong beside it as text.
 */
export function BarChart({ summary, ...rest }: StackedBarsProps & { summary: string }) {
  return (
    <Box
      role="img"
      aria-label={summary}
      sx={{ breakInside: 'avoid', '@media print': { '& svg text': { fill: '#000' } } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mb: 1 }}>
        {rest.series.map(({ name, colour }) => (
          <Box key={name} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
            <Box component="span" sx={{ width: 14, height: 14, borderRadius: 0.5, bgcolor: colour, flex: 'none' }} />
            {name}
          </Box>
        ))}
      </Box>
      <Suspense fallback={<Skeleton variant="rounded" height={heightOf(rest.categories.length)} />}>
        <Drawn {...rest} />
      </Suspense>
    </Box>
  );
}
