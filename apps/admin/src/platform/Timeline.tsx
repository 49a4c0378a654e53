import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { formatDateTime } from './dates';
import { Empty } from './states';
import { useTimelineWords } from './timeline-words';

export interface TimelineEntry {
  id: string;
  kind: string;
  at: string;
  actor: { id: string; displayName: string } | null;
  note: string | null;
  data?: unknown;
}

interface TimelineProps {
  entries: TimelineEntry[];
  /** What an entry is called, instead of the usual words. */
  label?: (entry: TimelineEntry) => ReactNode;
}

/** A life, step by step, oldest first. */
export function Timeline({ entries, label }: TimelineProps) {
  const wordsOf = useTimelineWords();
  if (entries.length === 0) return <Empty words="platform.noTimeline" />;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {entries.map((entry, index) => {
        const last = index === entries.length - 1;
        return (
          <Box
            component="li"
            key={entry.id}
            sx={{
              position: 'relative',
              pl: 3.5,
              pb: last ? 0 : 2.5,
              '&::before': {
                content: '""',
                position: 'absolute',
                left: 5,
                top: 10,
                bottom: -10,
                width: 2,
                bgcolor: 'divider',
                display: last ? 'none' : 'block',
              },
              '&::after': {
                content: '""',
                position: 'absolute',
                left: 0,
                top: 7,
                width: 12,
                height: 12,
                borderRadius: '50%',
                boxSizing: 'border-box',
                border: '2px solid',
                borderColor: last ? 'secondary.main' : 'primary.main',
                bgcolor: last ? 'secondary.main' : 'background.paper',
              },
            }}
          >
            <Typography sx={{ fontWeight: 600 }}>{label ? label(entry) : wordsOf(entry).name}</Typography>
            {!label && wordsOf(entry).facts.length > 0 && <Typography>{wordsOf(entry).facts.join(' · ')}</Typography>}
            <Typography variant="body2" color="text.secondary">
              <time dateTime={entry.at}>{formatDateTime(entry.at)}</time>
              {entry.actor && ` · ${entry.actor.displayName}`}
            </Typography>
            {entry.note && (
              <Typography sx={{ mt: 0.5, whiteSpace: 'pre-wrap', borderLeft: 3, borderColor: 'divider', pl: 1.25 }}>
                {entry.note}
              </Typography>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
