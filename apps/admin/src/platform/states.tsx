import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import { Box, Button, CircularProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

const centre = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 1.5,
  py: 6,
  px: 2,
  textAlign: 'center',
};

/** Something is on its way. */
export function Loading() {
  const translate = useTranslate();
  return (
    <Box sx={centre} role="status">
      <CircularProgress size={32} aria-hidden />
      <Typography color="text.secondary">{translate('platform.loading')}</Typography>
    </Box>
  );
}

/** There is nothing to show; `words` is a message key, children the way out. */
export function Empty({ words = 'platform.empty', children }: { words?: string; children?: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={centre}>
      <InboxIcon sx={{ fontSize: 48, color: 'text.secondary', opacity: 0.6 }} aria-hidden />
      <Typography color="text.secondary">{translate(words)}</Typography>
      {children}
    </Box>
  );
}

/** Something failed: what, and a way to try again. */
export function Failed({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const translate = useTranslate();
  return (
    <Box sx={centre} role="alert">
      <ErrorIcon color="error" sx={{ fontSize: 48 }} aria-hidden />
      <Typography variant="h2" component="p">
        {translate('platform.failed')}
      </Typography>
      <Typography color="text.secondary">{error.message}</Typography>
      {onRetry && (
        <Button variant="outlined" onClick={onRetry}>
          {translate('platform.retry')}
        </Button>
      )}
    </Box>
  );
}
