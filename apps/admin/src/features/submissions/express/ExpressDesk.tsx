import { Alert, Box, Card, CardActionArea, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Empty, Failed, Loading } from '../../../platform/states';
import { namesOf, TitleText } from '../parts';
import type { SubmissionRow } from '../submissions.documents';
import { ExpressSubmissions } from './express.documents';
import { Since } from './Since';

const LOOK_MS = 15_000;
const others = `/submissions?filter=${encodeURIComponent('{"status":["SUBMITTED"]}')}`;

/** What mustn't wait for its turn: urgent ones and what informants sent, with the time since they came in. */
export default function ExpressDesk() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['submissions', 'express'],
    queryFn: () => request(ExpressSubmissions),
    refetchInterval: LOOK_MS,
  });
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Title title="express.desk" preferenceKey={false} />
      {error && data && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('platform.outdated')}
        </Alert>
      )}
      {!data ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {translate('express.counts', { express: data.express.total, all: data.all.total })}{' '}
            <MuiLink component={Link} to={others} underline="always">
              {translate('express.others')}
            </MuiLink>
          </Typography>
          {data.express.items.length === 0 ? (
            <Empty words="express.none" />
          ) : (
            <Stack component="ol" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {data.express.items.map((submission) => (
                <Waiting key={submission.id} submission={submission} />
              ))}
            </Stack>
          )}
        </>
      )}
    </Box>
  );
}

const edges = { EXTRA_URGENT: 'error.main', URGENT: 'warning.main', ROUTINE: 'primary.main' };

function Waiting({ submission }: { submission: SubmissionRow }) {
  const translate = useTranslate();
  const { id, number, category, sector, reporters, channel, urgency, submittedAt } = submission;
  return (
    <Card component="li" sx={{ borderLeft: 5, borderLeftColor: edges[urgency] }}>
      <CardActionArea component={Link} to={`/submissions/${id}/show`} sx={{ p: 2 }}>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'baseline' }}>
          <Typography sx={{ fontWeight: 700, flex: '1 1 280px' }}>
            <TitleText submission={submission} />
          </Typography>
          {submittedAt && <Since at={submittedAt} urgent={urgency !== 'ROUTINE'} />}
        </Stack>
        <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}>
          {channel === 'INFORMANT' && (
            <Chip size="small" color="primary" variant="outlined" label={translate('SubmissionChannel.INFORMANT')} />
          )}
          <Typography variant="body2" color="text.secondary">
            {[number, namesOf(reporters), sector?.name, category].filter(Boolean).join(' · ')}
          </Typography>
        </Stack>
      </CardActionArea>
    </Card>
  );
}
