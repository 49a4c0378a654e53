import { Box, Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Item } from './vetting.documents';

/** The single opinions, with names where the session reveals them. */
export function Opinions({ item }: { item: Pick<Item, 'opinions'> }) {
  const translate = useTranslate();
  const given = item.opinions.filter(({ recused }) => !recused);
  if (given.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {given.map((opinion, index) => (
        <Box component="li" key={opinion.attendee?.id ?? index} sx={{ borderTop: 1, borderColor: 'divider', py: 1.25 }}>
          <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography sx={{ fontWeight: 600 }}>
              {opinion.attendee?.name ?? translate('vetting.opinionNumber', { number: index + 1 })}
            </Typography>
            {opinion.recommendation && (
              <Chip size="small" variant="outlined" label={translate(`VettingOutcome.${opinion.recommendation}`)} />
            )}
            {opinion.recorded && <Chip size="small" label={translate('vetting.recorded')} />}
          </Stack>
          {opinion.scores.length > 0 && (
            <Typography variant="body2" color="text.secondary">
              {opinion.scores
                .map(({ criterion, score }) => `${translate(`VettingCriterion.${criterion}`)} ${score}`)
                .join(' · ')}
            </Typography>
          )}
          {opinion.comment && <Typography sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>{opinion.comment}</Typography>}
        </Box>
      ))}
    </Box>
  );
}
