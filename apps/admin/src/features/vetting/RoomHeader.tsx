import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Button, LinearProgress, Link as MuiLink, Stack, Typography } from '@mui/material';
import { participantCount } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAct } from '../../platform/act';
import { ActionDialog } from '../../platform/ActionDialog';
import { formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import type { LiveState } from '../../platform/live';
import { useAccess } from '../../platform/viewer';
import { CheckInDeskButton } from './CheckInDesk';
import { ConnectionChip } from './ConnectionChip';
import { isSettled, SessionStatusChip } from './parts';
import { ProjectorButton } from './ProjectorButton';
import { CheckIn, CheckOut, CloseVettingSession, OpenVettingSession } from './acts.documents';
import type { Session } from './vetting.documents';

/** How the session stands, and what the viewer may do with it as a whole; `state` says whether it is followed live. */
export function RoomHeader({ session, state }: { session: Session; state?: LiveState }) {
  const translate = useTranslate();
  return (
    <>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1 }}>
        <SessionStatusChip status={session.status} />
        <Typography color="text.secondary">
          {[
            session.number,
            formatDateTime(session.scheduledAt),
            session.place,
            translate('vetting.presidedBy', { name: session.presider.name }),
            translate(`VettingScoring.${session.scoring}`),
            translate(`RevealMode.${session.revealMode}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {session.minutesUrl && (
          <MuiLink href={session.minutesUrl} target="_blank" rel="noreferrer">
            {translate('vetting.minutes')}
          </MuiLink>
        )}
        {state && (
          <Box className="no-print" sx={{ ml: 'auto' }}>
            <ConnectionChip state={state} />
          </Box>
        )}
      </Stack>
      <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        {session.status !== 'CLOSED' && <QuorumMeter session={session} />}
        <Buttons session={session} />
      </Stack>
    </>
  );
}

/** V2: how many of those who take part are here, and how many are needed. */
function QuorumMeter({ session }: { session: Session }) {
  const translate = useTranslate();
  const all = participantCount(session.attendees, session.enlargedTakePart);
  const words = translate(session.quorate ? 'vetting.quorumMet' : 'vetting.quorumMissing', {
    present: session.checkedInCount,
    quorum: session.quorum,
    all,
  });
  return (
    <Box sx={{ minWidth: 240, flex: { xs: '1 1 100%', sm: '0 1 300px' } }}>
      <Typography variant="body2" color={session.quorate ? 'success.main' : 'warning.main'} sx={{ fontWeight: 600 }}>
        {words}
      </Typography>
      <LinearProgress
        variant="determinate"
        aria-label={words}
        color={session.quorate ? 'success' : 'warning'}
        value={Math.min(100, (session.checkedInCount / session.quorum) * 100)}
        sx={{ height: 8, borderRadius: 1 }}
      />
    </Box>
  );
}

function Buttons({ session }: { session: Session }) {
  const translate = useTranslate();
  const act = useAct();
  const { viewer } = useAccess();
  const [asked, setAsked] = useState<'close'>();
  const me = session.attendees.find(({ person }) => person.id === viewer.person?.id);
  const { viewerMay } = session;
  const presides = session.viewerRole === 'PRESIDER';
  const undecided = session.items.filter((one) => !isSettled(one)).length;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.25, ml: { sm: 'auto' } }}>
      {viewerMay.checkIn && me && !me.checkedInAt && (
        <Button
          variant="contained"
          color="secondary"
          onClick={() => void act(() => request(CheckIn, { sessionId: session.id }), { done: 'vetting.checkedIn' })}
        >
          {translate('vetting.checkInSelf')}
        </Button>
      )}
      {viewerMay.checkIn && me?.checkedInAt && (
        <Button
          onClick={() => void act(() => request(CheckOut, { sessionId: session.id }), { done: 'vetting.checkedOut' })}
        >
          {translate('vetting.checkOutSelf')}
        </Button>
      )}
      {presides && session.status === 'PLANNED' && (
        <Button
          variant="contained"
          disabled={!viewerMay.open}
          onClick={() => void act(() => request(OpenVettingSession, { id: session.id }), { done: 'vetting.opened' })}
        >
          {translate('vetting.open')}
        </Button>
      )}
      <ProjectorButton sessionId={session.id} />
      {session.status !== 'CLOSED' && <CheckInDeskButton session={session} />}
      {viewerMay.plan && (
        <Button component={Link} to={`/vettingSessions/${session.id}`} startIcon={<EditIcon />} variant="outlined">
          {translate('vetting.editPlan')}
        </Button>
      )}
      {viewerMay.close && (
        <Button variant="outlined" color="error" onClick={() => setAsked('close')}>
          {translate('vetting.close')}
        </Button>
      )}
      {asked === 'close' && (
        <ActionDialog
          title={translate('vetting.close')}
          intro={translate(undecided > 0 ? 'vetting.closeAskDefers' : 'vetting.closeAsk', { count: undecided })}
          confirm="vetting.close"
          danger
          done="vetting.closed"
          onClose={() => setAsked(undefined)}
          onConfirm={() => request(CloseVettingSession, { id: session.id })}
        />
      )}
    </Stack>
  );
}
