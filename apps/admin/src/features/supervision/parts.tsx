import { Box } from '@mui/material';
import type { Light, TaskStatus } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../platform/enums';
import type { Named } from '../people';

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

const colours = { GREEN: 'success.main', YELLOW: 'warning.main', RED: 'error.main', DONE: 'text.secondary' } as const;
/** The light in colour and in words. */
export function LightMark({ light }: { light: Light }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        aria-hidden
        sx={{ width: 14, height: 14, borderRadius: '50%', bgcolor: colours[light], flex: 'none' }}
      />
      {translate(`Light.${light}`)}
    </Box>
  );
}

export const nameOf = ({ person, organization }: { person: Named | null; organization: Named | null }) =>
  person?.name ?? organization?.name ?? '';
