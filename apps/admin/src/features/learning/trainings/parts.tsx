import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { serverNow } from '../../../platform/clock';
import { formatDate, localDateOf } from '../../../platform/dates';
import type { TrainingRow } from './trainings.documents';

/** `2026-05-01`, as it is in Shanghai now. */
export const today = (): string => localDateOf(new Date(serverNow()));

/** A day of the calendar as people read it. */
export const formatDay = (day: string): string => formatDate(`${day}T12:00:00+08:00`);

type Dates = Pick<TrainingRow, 'startsOn' | 'endsOn'>;

export const daysText = ({ startsOn, endsOn }: Dates): string => `${formatDay(startsOn)} – ${formatDay(endsOn)}`;

type Standing = 'coming' | 'running' | 'over';

export function standingOf({ startsOn, endsOn }: Dates, day = today()): Standing {
  if (day < startsOn) return 'coming';
  return day > endsOn ? 'over' : 'running';
}

const tone = { coming: 'info', running: 'success', over: 'default' } as const;

/** Whether a training is to come, takes place now, or is over. */
export function StandingChip({ training }: { training: Dates }) {
  const translate = useTranslate();
  const standing = standingOf(training);
  return (
    <Chip
      size="small"
      label={translate(`learning.trainings.standing.${standing}`)}
      color={tone[standing]}
      variant={standing === 'over' ? 'outlined' : 'filled'}
      sx={{ fontWeight: 600 }}
    />
  );
}

/** What the viewer is to a training, in words; nothing for whoever isn't on its list. */
export function useOwnWords() {
  const translate = useTranslate();
  return (training: TrainingRow): string | null => {
    const { mine } = training;
    if (!mine) return null;
    if (mine.attendedDays.length > 0)
      return translate('learning.trainings.wasThere', { smart_count: mine.attendedDays.length });
    if (!mine.invited) return null;
    return translate(`learning.trainings.${standingOf(training) === 'over' ? 'wasAbsent' : 'isInvited'}`);
  };
}
