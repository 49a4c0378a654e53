import CheckInIcon from '@mui/icons-material/HowToRegOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAct } from '../../../platform/act';
import { request } from '../../../platform/graphql';
import { useAccess } from '../../../platform/viewer';
import { CheckIn, CheckOut } from '../acts.documents';
import type { Session } from '../vetting.documents';

/** The first thing to do in the room. */
export function CheckInFirst({ session }: { session: Session }) {
  const translate = useTranslate();
  const act = useAct();
  const { viewer } = useAccess();
  const me = session.attendees.find(({ person }) => person.id === viewer.person?.id);
  if (!session.viewerMay.checkIn || !me || me.checkedInAt) return null;
  return (
    <Button
      fullWidth
      variant="contained"
      color="secondary"
      startIcon={<CheckInIcon sx={{ fontSize: '1.75rem !important' }} />}
      onClick={() => void act(() => request(CheckIn, { sessionId: session.id }), { done: 'vetting.checkedIn' })}
      sx={{ minHeight: 72, fontSize: '1.375rem', mb: 2 }}
    >
      {translate('vetting.checkInSelf')}
    </Button>
  );
}

/** The way out, once checked in. */
export function CheckOutButton({ session }: { session: Session }) {
  const translate = useTranslate();
  const act = useAct();
  const { viewer } = useAccess();
  const me = session.attendees.find(({ person }) => person.id === viewer.person?.id);
  if (!session.viewerMay.checkIn || !me?.checkedInAt) return null;
  return (
    <Button
      onClick={() => void act(() => request(CheckOut, { sessionId: session.id }), { done: 'vetting.checkedOut' })}
    >
      {translate('vetting.checkOutSelf')}
    </Button>
  );
}
