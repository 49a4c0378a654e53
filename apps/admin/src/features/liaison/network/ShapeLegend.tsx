import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BranchKind } from './forest';

const shapes: Record<BranchKind, string> = {
  CHAIR_MEETING: 'M7 0 14 7 7 14 0 7Z',
  STANDING_COMMITTEE: 'M1 1h12v12H1Z',
  MEMBER: 'M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
  CONSTITUENCY: 'M7 2 12.5 12H1.5Z',
};

/** What the shapes of the picture mean. */
export function ShapeLegend() {
  const translate = useTranslate();
  return (
    <Stack
      direction="row"
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
    >
      {(Object.keys(shapes) as BranchKind[]).map((kind) => (
        <Box component="li" key={kind} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <svg width="14" height="14" aria-hidden fill="currentColor">
            <path d={shapes[kind]} />
          </svg>
          <Typography variant="body2" component="span">
            {translate(`liaison.kinds.${kind}`)}
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}
