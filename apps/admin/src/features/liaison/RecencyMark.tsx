import { Box, Stack, Typography } from '@mui/material';
import { ContactRecency } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { recencyOf, useRecencyColours, useSince } from './recency';

/** The mark of a step of recency, as the picture draws it. */
export function RecencyDot({ step, size = 12 }: { step: ContactRecency; size?: number }) {
  const colour = useRecencyColours()[step];
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        width: size,
        height: size,
        flex: 'none',
        borderRadius: '50%',
        border: '2px solid',
        borderColor: colour,
        bgcolor: step === 'NEVER' ? 'transparent' : colour,
      }}
    />
  );
}

/** How long ago the last contact was: its mark, and in words. */
export function LastContact({ at }: { at: string | null }) {
  const since = useSince();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <RecencyDot step={recencyOf(at === null ? null : Date.parse(at))} />
      {since(at)}
    </Box>
  );
}

/** What the colours mean. */
export function RecencyLegend({ counts }: { counts?: Partial<Record<ContactRecency, number>> }) {
  const translate = useTranslate();
  return (
    <Stack
      direction="row"
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
    >
      {(Object.keys(ContactRecency) as ContactRecency[]).map((step) => (
        <Box component="li" key={step} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <RecencyDot step={step} />
          <Typography variant="body2" component="span">
            {translate(`liaison.recency.${step}`)}
            {counts && ` ${counts[step] ?? 0}`}
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}
