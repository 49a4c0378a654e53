import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LiveState } from '../../../platform/line';

const colours: Record<LiveState, string> = {
  live: 'success.main',
  connecting: 'text.secondary',
  offline: 'warning.main',
};

/** Quietly: whether the page follows every change, or asks from time to time. */
export function LiveMark({ state }: { state: LiveState }) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      role="status"
      className="no-print"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: 'text.secondary',
        typography: 'caption',
        whiteSpace: 'nowrap',
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: colours[state], flex: 'none' }}
      />
      {translate(`taskBoard.live.${state}`)}
    </Box>
  );
}
