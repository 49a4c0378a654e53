import { Box, Typography } from '@mui/material';
import type { Light, TaskStatus, UrgeLevel } from '@sanlian/domain';
import { useLocaleState, useTranslate } from 'react-admin';
import { StatusChip } from '../../platform/enums';
import type { Named } from '../people';
import { daysLeft, isOver } from './due';

type Tone = 'default' | 'info' | 'warning' | 'success' | 'primary' | 'secondary' | 'error';
const tones: Record<TaskStatus, Tone> = {
  REGISTERED: 'warning',
  ASSIGNED: 'info',
  SENT_BACK: 'warning',
  ACCEPTED: 'info',
  IN_PROGRESS: 'primary',
  RESULT_REPORTED: 'secondary',
  CLOSED: 'success',
  CANCELLED: 'default',
};
export const TaskStatusChip = ({ status }: { status: TaskStatus }) => (
  <StatusChip name="TaskStatus" value={status} tone={tones[status]} />
);

/** The colour of a light, as the theme calls it. */
export const lightColours = {
  GREEN: 'success.main',
  YELLOW: 'warning.main',
  RED: 'error.main',
  DONE: 'text.secondary',
} as const;
/** The light in colour and in words. */
export function LightMark({ light }: { light: Light }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        aria-hidden
        sx={{ width: 14, height: 14, borderRadius: '50%', bgcolor: lightColours[light], flex: 'none' }}
      />
      {translate(`Light.${light}`)}
    </Box>
  );
}

/** How far the deadline is off, in days; that the clock stands; nothing once it is over. */
export function DaysLeft({ task }: { task: { status: TaskStatus; dueAt: string | null; pausedAt: string | null } }) {
  const translate = useTranslate();
  if (isOver(task.status) || !task.dueAt) return null;
  if (task.pausedAt) return <>{translate('supervision.clockPaused')}</>;
  const days = daysLeft(task.dueAt);
  if (days > 0) return <>{translate('supervision.daysLeft', { smart_count: days })}</>;
  return (
    <Typography component="span" color={days < 0 ? 'error' : 'warning'} sx={{ font: 'inherit', fontWeight: 700 }}>
      {days < 0 ? translate('supervision.daysOverdue', { smart_count: -days }) : translate('supervision.dueToday')}
    </Typography>
  );
}

const urgeTones: Record<UrgeLevel, Tone> = { BLUE: 'info', ORANGE: 'warning', RED: 'error' };
/** The level of an urging by the name of its paper: 提醒单, 催办单, 督办单 (U5). */
export const UrgeLevelChip = ({ level }: { level: UrgeLevel }) => (
  <StatusChip name="UrgeLevel" value={level} tone={urgeTones[level]} />
);

/** Several names in one sentence, as the language joins them. */
export function useJoined() {
  const [locale] = useLocaleState();
  return (names: string[]) => new Intl.ListFormat(locale).format(names);
}

export const nameOf = ({ person, organization }: { person: Named | null; organization: Named | null }) =>
  person?.name ?? organization?.name ?? '';
