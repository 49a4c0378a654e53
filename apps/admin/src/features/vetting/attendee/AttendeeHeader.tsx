import { Stack, Typography } from '@mui/material';
import { participantCount } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { isSettled, SessionStatusChip } from '../parts';
import type { Session } from '../vetting.documents';
import { CheckOutButton } from './CheckInFirst';

/** How the session stands, in a line or two. */
export function AttendeeHeader({ session }: { session: Session }) {
  const translate = useTranslate();
  const facts = [
    formatDateTime(session.scheduledAt),
    session.place,
    translate('vetting.presidedBy', { name: session.presider.name }),
    translate(`VettingScoring.${session.scoring}`),
    translate(`RevealMode.${session.revealMode}`),
  ];
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', mb: 2 }}>
      <SessionStatusChip status={session.status} />
      <Typography variant="body2" sx={{ fontWeight: 600 }} color={session.quorate ? 'success.main' : 'warning.main'}>
        {translate(session.quorate ? 'vetting.quorumMet' : 'vetting.quorumMissing', {
          present: session.checkedInCount,
          quorum: session.quorum,
          all: participantCount(session.attendees, session.enlargedTakePart),
        })}
      </Typography>
      <Typography variant="body2">
        {translate('vetting.decidedOf', {
          decided: session.items.filter(isSettled).length,
          total: session.items.length,
        })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
      <CheckOutButton session={session} />
    </Stack>
  );
}
