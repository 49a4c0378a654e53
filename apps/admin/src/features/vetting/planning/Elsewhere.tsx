import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { OpenAgendas } from '../agenda.documents';
import { matches } from './CandidateList';

/** What isn't offered, because another session that isn't closed holds it; found by the same text. */
export function Elsewhere({ q, sessionId }: { q: string; sessionId: string | undefined }) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ['openAgendas'], queryFn: () => request(OpenAgendas), staleTime: 30_000 });
  const held = (data?.vettingSessions.items ?? [])
    .filter(({ id }) => id !== sessionId)
    .flatMap((session) =>
      session.items
        .filter(({ status, submission }) => (status === 'WAITING' || status === 'PRESENTING') && matches(submission, q))
        .map(({ submission }) => ({ session, submission })),
    );
  if (held.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', minHeight: 44, py: 1.25 }}>
        {translate('vetting.plan.elsewhere', { count: held.length })}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 320, overflowY: 'auto' }}>
        {held.map(({ session, submission }) => (
          <Box component="li" key={submission.id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
            {[submission.number, submission.title].filter(Boolean).join(' ')}
            <Typography variant="body2" color="text.secondary">
              <MuiLink component={Link} to={`/vettingSessions/${session.id}/show`}>
                {session.title}
              </MuiLink>
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
