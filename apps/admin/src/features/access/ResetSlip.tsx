import { Box, Button, Stack, Typography } from '@mui/material';
import { toDataURL } from 'qrcode';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { Section } from '../../platform/Section';
import type { Account, ResetCode } from './access.documents';

/** The one-time code on a slip to print and hand over; it can't be shown again. */
export function ResetSlip({ account, reset, onDone }: { account: Account; reset: ResetCode; onDone: () => void }) {
  const translate = useTranslate();
  const [picture, setPicture] = useState('');
  const address = `${window.location.origin}/#/reset-password?${new URLSearchParams({ username: account.username, code: reset.code })}`;
  useEffect(() => {
    toDataURL(address, { width: 220, margin: 1 }).then(setPicture, () => setPicture(''));
  }, [address]);
  return (
    <Section title={translate('access.slip.title')}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={3} sx={{ alignItems: 'center' }}>
        {picture && (
          <Box component="img" src={picture} alt={translate('access.slip.qr')} sx={{ width: 220, borderRadius: 1 }} />
        )}
        <Box>
          <Typography variant="h3" component="p">
            {account.displayName} ({account.username})
          </Typography>
          <Typography color="text.secondary" sx={{ mt: 1 }}>
            {translate('access.slip.code')}
          </Typography>
          <Typography sx={{ fontFamily: 'monospace', fontSize: '1.75rem', fontWeight: 700, letterSpacing: '0.08em' }}>
            {reset.code}
          </Typography>
          <Typography>
            {translate('access.slip.expires')} {formatDateTime(reset.expiresAt)}
          </Typography>
          <Typography sx={{ mt: 1 }}>{translate('access.slip.hint')}</Typography>
        </Box>
      </Stack>
      <Stack direction="row" spacing={1.5} sx={{ mt: 3 }} className="no-print">
        <Button variant="contained" onClick={() => window.print()}>
          {translate('platform.print')}
        </Button>
        <Button onClick={onDone}>{translate('access.slip.done')}</Button>
      </Stack>
    </Section>
  );
}
