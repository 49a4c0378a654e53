import { Box } from '@mui/material';
import type { Light } from '@sanlian/domain';
import { lightColours } from '../parts';

/** Lights differ in shape as well, for those who don't tell the colours apart and for black print. */
const shapes: Record<Light, object> = {
  RED: { borderRadius: 0 },
  YELLOW: { borderRadius: 0, transform: 'rotate(45deg) scale(0.85)' },
  GREEN: { borderRadius: '50%' },
  DONE: { borderRadius: '50%' },
};

/** A light as a small mark; the words for it belong beside it. */
export function LightDot({ light, size = 10 }: { light: Light; size?: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-block',
        width: size,
        height: size,
        flex: 'none',
        bgcolor: lightColours[light],
        printColorAdjust: 'exact',
        ...shapes[light],
      }}
    />
  );
}
