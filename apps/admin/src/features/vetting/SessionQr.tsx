import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';

const onlyHere = /^(localhost|127\.|\[?::1)/;

/** The address of a session's page, for the phones in the room; they sign in there with their own accounts. */
export function SessionQr({ sessionId, size = 240 }: { sessionId: string; size?: number }) {
  const translate = useTranslate();
  const address = `${window.location.origin}${window.location.pathname}#/vettingSessions/${sessionId}/show`;
  const { data } = useQuery({
    queryKey: ['qr', address],
    queryFn: async () => (await import('qrcode')).toDataURL(address, { margin: 2, width: size * 2 }),
    staleTime: Infinity,
  });
  return (
    <Box sx={{ textAlign: 'center' }}>
      <Box
        sx={{
          width: size,
          height: size,
          maxWidth: '100%',
          mx: 'auto',
          mb: 1,
          bgcolor: '#fff',
          borderRadius: 1,
          overflow: 'hidden',
        }}
      >
        {data && <img src={data} width={size} height={size} alt={translate('vetting.door.qr')} />}
      </Box>
      <Typography sx={{ fontWeight: 600 }}>{translate('vetting.door.scan')}</Typography>
      <Typography variant="caption" component="p" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {address}
      </Typography>
      {onlyHere.test(window.location.hostname) && (
        <Alert severity="info" sx={{ mt: 1, textAlign: 'left' }}>
          {translate('vetting.door.onlyHere')}
        </Alert>
      )}
    </Box>
  );
}
