import TimerIcon from '@mui/icons-material/TimerOutlined';
import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatTime } from '../../../platform/dates';
import { isSettled } from '../parts';
import type { Session } from '../vetting.documents';
import { clockOf, paceOf } from './pace';
import { useNow } from './useNow';

/** How long the item has been shown. */
export function ItemTimer({ since }: { since: string }) {
  const translate = useTranslate();
  const now = useNow(1000);
  return (
    <Box
      role="timer"
      aria-label={translate('vetting.desk.timer')}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        fontVariantNumeric: 'tabular-nums',
        fontWeight: 700,
      }}
    >
      <TimerIcon fontSize="small" aria-hidden />
      {clockOf(now - Date.parse(since))}
    </Box>
  );
}

/** How long the session has been going on, how much is done, and when it will be over at this pace. */
export function SessionPace({ session }: { session: Session }) {
  const translate = useTranslate();
  const now = useNow(1000);
  const total = session.items.length;
  const settled = session.items.filter(isSettled).length;
  const pace = session.openedAt ? paceOf(Date.parse(session.openedAt), now, settled, total) : undefined;
  const progress = translate('vetting.desk.progress', { settled, total });
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{progress}</Typography>
      <LinearProgress
        variant="determinate"
        aria-label={progress}
        value={total === 0 ? 0 : (settled / total) * 100}
        sx={{ height: 6, borderRadius: 1, my: 0.5 }}
      />
      {pace && (
        <Typography variant="body2" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {[
            translate('vetting.desk.elapsed', { time: clockOf(pace.elapsedMs) }),
            pace.perItemMs !== null && translate('vetting.desk.perItem', { time: clockOf(pace.perItemMs) }),
            pace.endsAt !== null &&
              translate('vetting.desk.endsAt', { time: formatTime(new Date(pace.endsAt).toISOString()) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
    </Box>
  );
}
