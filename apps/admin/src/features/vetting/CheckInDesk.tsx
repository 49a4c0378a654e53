import DoorIcon from '@mui/icons-material/HowToRegOutlined';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DoorList, type DoorSession } from './DoorList';
import { SessionQr } from './SessionQr';

/** Opens the desk at the door; nothing for those who check in themselves only. */
export function CheckInDeskButton({ session }: { session: DoorSession }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!session.viewerMay.checkInOthers) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<DoorIcon />} onClick={() => setOpen(true)} className="no-print">
        {translate('vetting.door.open')}
      </Button>
      {open && <CheckInDeskDialog session={session} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The desk at the door as a dialog: everyone invited, large buttons, and the code for the phones. */
export function CheckInDeskDialog({ session, onClose }: { session: DoorSession; onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <Dialog open fullWidth fullScreen={small} maxWidth="lg" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{translate('vetting.door.title', { title: session.title })}</DialogTitle>
      <DialogContent>
        <CheckInDesk session={session} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('platform.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Who is coming through the door; for the office and the presider. */
export function CheckInDesk({ session }: { session: DoorSession }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 280px' },
        alignItems: 'start',
      }}
    >
      <DoorList session={session} />
      <SessionQr sessionId={session.id} />
    </Box>
  );
}
