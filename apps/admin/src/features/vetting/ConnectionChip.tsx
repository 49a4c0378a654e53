import LiveIcon from '@mui/icons-material/SensorsOutlined';
import OfflineIcon from '@mui/icons-material/SensorsOffOutlined';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LiveState } from '../../platform/live';

/** Whether the page follows the room, or asks from time to time. */
export function ConnectionChip({ state }: { state: LiveState }) {
  const translate = useTranslate();
  const live = state === 'live';
  return (
    <Chip
      size="small"
      role="status"
      variant="outlined"
      color={live ? 'success' : 'warning'}
      icon={live ? <LiveIcon /> : <OfflineIcon />}
      label={translate(`vetting.connection.${state}`)}
    />
  );
}
