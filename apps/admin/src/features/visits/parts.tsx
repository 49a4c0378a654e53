import { Box, Chip, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../platform/dates';
import type { Named } from '../people';
import type { CampaignRow, MemberRow } from './visits.documents';

export const namesOf = (people: readonly Named[]): string => people.map(({ name }) => name).join('、');

/** How far a campaign is, as a bar and in words. */
export function Progress({ campaign: { visitedCount: done, memberCount: total } }: { campaign: CampaignRow }) {
  const translate = useTranslate();
  const words = translate('visits.progress', { done, total });
  return (
    <Box>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 0 : (done / total) * 100}
        aria-label={words}
        sx={{ height: 8, borderRadius: 4, mb: 0.75 }}
      />
      <Typography variant="body2">{words}</Typography>
    </Box>
  );
}

/** Whether a member was visited, and when last. */
export function VisitedChip({ member: { visits, visited } }: { member: Pick<MemberRow, 'visits' | 'visited'> }) {
  const translate = useTranslate();
  const last = visits.at(-1);
  if (!visited) return <Chip size="small" variant="outlined" color="warning" label={translate('visits.notVisited')} />;
  const label = last ? translate('visits.isVisited', { date: formatDate(last.at) }) : translate('visits.wasVisited');
  return <Chip size="small" color="success" label={label} />;
}
