import { Stack, Typography } from '@mui/material';
import type { ClueStatus } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../platform/dates';
import { StatusChip } from '../../platform/enums';
import type { ClueRow } from './clues.documents';

const tones = { CAPTURED: 'warning', ASSIGNED: 'info', CONVERTED: 'success', DISMISSED: 'default' } as const;

export const ClueStatusChip = ({ status }: { status: ClueStatus }) => (
  <StatusChip name="ClueStatus" value={status} tone={tones[status]} />
);

/** The beginning of a clue, as far as two lines hold it. */
export const ClueWords = ({ summary }: Pick<ClueRow, 'summary'>) => (
  <Typography
    component="span"
    sx={{
      fontSize: 'inherit',
      fontWeight: 600,
      display: '-webkit-box',
      WebkitLineClamp: 2,
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
      wordBreak: 'break-word',
    }}
  >
    {summary}
  </Typography>
);

/** Occasion, source and speaker in one line. */
export function useClueSource() {
  const translate = useTranslate();
  return ({ occasion, sourceTitle, speaker }: Pick<ClueRow, 'occasion' | 'sourceTitle' | 'speaker'>) =>
    [translate(`ClueOccasion.${occasion}`), sourceTitle, speaker?.name].filter(Boolean).join(' · ');
}

/** A clue on a phone. */
export function ClueCard({ clue }: { clue: ClueRow }) {
  const sourceOf = useClueSource();
  return (
    <Stack spacing={0.75}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <ClueStatusChip status={clue.status} />
        <Typography variant="body2" color="text.secondary">
          {formatDate(clue.heldAt)}
        </Typography>
      </Stack>
      <ClueWords summary={clue.summary} />
      <Typography variant="body2" color="text.secondary">
        {[sourceOf(clue), clue.assignee?.displayName].filter(Boolean).join(' → ')}
      </Typography>
    </Stack>
  );
}
