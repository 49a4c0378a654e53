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
      <Suspense fallback={<Skeleton variant="rounded" height={heightOf(rest.categories.length)} />}>
        <Drawn {...rest} />
      </Suspense>
    </Box>
  );
}
