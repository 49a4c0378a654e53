import { Box, Chip, Link as MuiLink, Paper, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { StatusChip } from '../../platform/enums';
import { request } from '../../platform/graphql';
import { SubmissionStatusChip } from '../submissions';
import { likenessWord } from './likeness';
import { RaisedBeforeOf, type RaisedBeforeEntry } from './raised-before.documents';

/**
 * Whether what an item is about was raised before, in which year, and what became of it; only what the viewer may read.
 * Where nothing is known it is one quiet line, and where it can't be asked nothing: the item is judged without it.
 */
export function RaisedBefore({ itemId }: { itemId: string }) {
  const translate = useTranslate();
  const id = useId();
  const { data, error, isPending } = useQuery({
    queryKey: ['raisedBefore', itemId],
    queryFn: () => request(RaisedBeforeOf, { itemId }),
    staleTime: 5 * 60_000,
  });
  if (error) return null;
  if (isPending) return <Skeleton variant="text" width="60%" />;
  const entries = data.raisedBefore;
  if (entries.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ my: 1.5 }}>
        {translate('vetting.before.none')}
      </Typography>
    );
  }
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: { xs: 1.5, sm: 2 }, my: 2 }}>
      <Typography id={id} variant="h3" sx={{ mb: 0.5 }}>
        {translate('vetting.before.title', { count: entries.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <Entry key={entry.submission.id} entry={entry} />
        ))}
      </Box>
    </Paper>
  );
}

function Entry({ entry: { submission, year, likeness, kind, outcome } }: { entry: RaisedBeforeEntry }) {
  const translate = useTranslate();
  const alike = translate('vetting.before.alike', {
    words: translate(`vetting.before.likeness.${likenessWord(likeness)}`),
    percent: Math.round(likeness * 100),
  });
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <MuiLink component={Link} to={`/submissions/${submission.id}/show`} sx={{ fontWeight: 600, lineHeight: 1.45 }}>
        {submission.title}
      </MuiLink>
      <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.25, rowGap: 0.5, alignItems: 'center', mt: 0.5 }}>
        <Typography component="span" variant="body2">
          {translate('vetting.before.year', { year })}
        </Typography>
        {submission.number && (
          <Typography component="span" variant="body2" color="text.secondary">
            {submission.number}
          </Typography>
        )}
        {outcome ? (
          <StatusChip name="VettingOutcome" value={outcome} />
        ) : (
          <SubmissionStatusChip status={submission.status} />
        )}
        <Chip size="small" variant="outlined" label={translate(`vetting.before.kind.${kind}`)} />
        {kind === 'SIMILAR' && (
          <Typography component="span" variant="body2" color="text.secondary">
            {alike}
          </Typography>
        )}
      </Stack>
    </Box>
  );
}
