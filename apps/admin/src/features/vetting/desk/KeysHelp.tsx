import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { commandKeys, keyOfOutcome, outcomes, type DeskCommand } from './keys';

/** What each key of the desk does. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const rows: [keys: readonly string[], does: string][] = [
    ...(Object.keys(commandKeys) as DeskCommand[]).map((command): [readonly string[], string] => [
      commandKeys[command],
      translate(`vetting.desk.command.${command}`),
    ]),
    ...outcomes.map((outcome): [readonly string[], string] => [
      [keyOfOutcome(outcome)],
      translate('vetting.desk.command.decide', { outcome: translate(`VettingOutcome.${outcome}`) }),
    ]),
  ];
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{translate('vetting.desk.keys')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 1.5 }}>
          {translate('vetting.desk.keysHint')}
        </Typography>
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gridTemplateColumns: 'auto 1fr',
            columnGap: 2,
            rowGap: 0.75,
            alignItems: 'baseline',
          }}
        >
          {rows.map(([keys, does]) => (
            <Box key={does} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ display: 'flex', gap: 0.5 }}>
                {keys.map((key) => (
                  <Box
                    component="kbd"
                    key={key}
                    sx={{
                      font: 'inherit',
                      fontWeight: 700,
                      border: 1,
                      borderRadius: 0.5,
                      px: 1,
                      minWidth: '2em',
                      textAlign: 'center',
                    }}
                  >
                    {key}
                  </Box>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {does}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('platform.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
