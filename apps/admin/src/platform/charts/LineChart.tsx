import { Box, Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { LinesProps } from './Lines';

const Drawn = lazy(() => import('./Lines'));
const marks = { circle: '50%', rect: 0, diamond: 0, triangle: 0 } as const;
const turned = { diamond: 'rotate(45deg)' } as const;

/**
 * Values over time, one line each; what draws them is loaded when it is shown. `summary` says in words what the picture
 * shows; the numbers themselves belong beside it as text.
 */
export function LineChart({ summary, ...rest }: LinesProps & { summary: string }) {
  return (
    <Box role="img" aria-label={summary} sx={{ breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mb: 1 }}>
        {rest.series.map(({ name, colour, symbol }) => (
          <Box key={name} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
            <Box
              component="span"
              sx={{
                width: 11,
                height: 11,
                flex: 'none',
                bgcolor: colour,
                borderRadius: marks[symbol],
                transform: symbol === 'diamond' ? turned.diamond : undefined,
                clipPath: symbol === 'triangle' ? 'polygon(50% 0, 100% 100%, 0 100%)' : undefined,
              }}
            />
            {name}
          </Box>
        ))}
      </Box>
      <Suspense fallback={<Skeleton variant="rounded" height={rest.height ?? 300} />}>
        <Drawn {...rest} />
      </Suspense>
    </Box>
  );
}
