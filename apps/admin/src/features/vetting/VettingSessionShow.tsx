import { Alert, Box } from '@mui/material';
import { RecordContextProvider, Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { LiveState } from '../../platform/live';
import { Failed, Loading } from '../../platform/states';
import { useAccess } from '../../platform/viewer';
import { AttendeeRoom } from './AttendeeRoom';
import { ClosedSession } from './ClosedSession';
import { ConnectionChip } from './ConnectionChip';
import { PresiderDesk } from './PresiderDesk';
import { useRoom } from './room';
import { RoomHeader } from './RoomHeader';
import type { Session } from './vetting.documents';

/** A session, followed live, in the face that fits the viewer: desk, attendee's sheet, or what was sealed. */
export default function VettingSessionShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data: session, error, state } = useRoom(id);
  if (!session) return error ? <Failed error={error} /> : <Loading />;
  return (
    <RecordContextProvider value={session}>
      <Title title={session.title} preferenceKey={false} />
      {error && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('platform.outdated')}
        </Alert>
      )}
      <Face session={session} state={state} />
    </RecordContextProvider>
  );
}

function Face({ session, state }: { session: Session; state: LiveState }) {
  const { viewer, is } = useAccess();
  if (session.status === 'CLOSED')
    return (
      <>
        <RoomHeader session={session} />
        <ClosedSession session={session} />
      </>
    );
  const acts = session.items.some(({ actingPresider }) => actingPresider && actingPresider.id === viewer.person?.id);
  const presides = session.viewerRole === 'PRESIDER' || acts || is('INFO_OFFICE');
  if (!presides) {
    return (
      <>
        <Box className="no-print" sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
          <ConnectionChip state={state} />
        </Box>
        <AttendeeRoom session={session} />
      </>
    );
  }
  return (
    <>
      <RoomHeader session={session} state={state} />
      <PresiderDesk session={session} />
    </>
  );
}
