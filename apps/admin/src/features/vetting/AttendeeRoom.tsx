import { Box } from '@mui/material';
import { useEffect } from 'react';
import { useAccess } from '../../platform/viewer';
import { AttendeeAgenda } from './attendee/AttendeeAgenda';
import { AttendeeHeader } from './attendee/AttendeeHeader';
import { CheckInFirst } from './attendee/CheckInFirst';
import { opinionQueue } from './attendee/device-queue';
import { JumpBar, parts } from './attendee/JumpBar';
import { Reading } from './attendee/Reading';
import { Reveal } from './attendee/Reveal';
import { Elsewhere, NowAt, Recused, Waiting } from './attendee/RoomNotes';
import { useKept } from './attendee/useKept';
import { useShownItem } from './attendee/useShownItem';
import { useTextsAhead } from './attendee/useTextsAhead';
import { Documents } from './Documents';
import { MyOpinion } from './MyOpinion';
import { isSettled } from './parts';
import { useRoomItem } from './room';
import type { Session } from './vetting.documents';

/** Below the top bar, and the notice that the room is elsewhere, when the page jumps there. */
const below = { bar: 72, notice: 220 };
/** Only read aloud. */
const aloud = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' };
/** On wide screens the opinion stays beside the text, however long that is. */
const aside = {
  position: { lg: 'sticky' },
  top: { lg: 80 },
  maxHeight: { lg: 'calc(100vh - 88px)' },
  overflowY: { lg: 'auto' },
  pb: { xs: 7, lg: 0 },
};

/** The room as an attendee or guest sees it: what is read in large type, one's own opinion, what comes. */
export function AttendeeRoom({ session }: { session: Session }) {
  const { viewer } = useAccess();
  const kept = useKept(session.id);
  const { item, elsewhere, choose, follow } = useShownItem(session, (id) => kept.has(id));
  const { data: detail, state } = useRoomItem(item?.id ?? null, item);
  useTextsAhead(session, state);
  useEffect(() => {
    // Some devices never say that the network is back; the room does.
    if (state === 'live') void opinionQueue.sendAll(viewer.id);
  }, [state, viewer.id]);
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [item?.id]);
  const show = (itemId: string) => {
    choose(itemId);
    // The control that was used may go away with the item before.
    document.getElementById(parts.reading)?.focus({ preventScroll: true });
  };
  const landing = { scrollMarginTop: elsewhere ? below.notice : below.bar, outline: 'none' };
  return (
    <>
      <CheckInFirst session={session} />
      <AttendeeHeader session={session} />
      <Box role="status" sx={aloud}>
        {item && !elsewhere && session.status === 'OPEN' && <NowAt at={item} />}
      </Box>
      {elsewhere && <Elsewhere at={elsewhere} onFollow={follow} />}
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
          alignItems: 'start',
        }}
      >
        <Box id={parts.reading} tabIndex={-1} sx={landing}>
          {item ? (
            <Reading key={item.id} session={session} item={item} detail={detail} onChoose={show} />
          ) : (
            <Waiting planned={session.status === 'PLANNED'} />
          )}
        </Box>
        <Box sx={aside}>
          <Box id={parts.own} tabIndex={-1} sx={landing}>
            {detail && isSettled(detail) && <Reveal item={detail} />}
            {detail?.recused && !isSettled(detail) && <Recused />}
            {detail && <MyOpinion key={detail.id} session={session} item={detail} />}
          </Box>
          <Box id={parts.agenda} tabIndex={-1} sx={landing}>
            <AttendeeAgenda session={session} shownId={item?.id} onChoose={show} />
          </Box>
          <Documents session={session} />
        </Box>
      </Box>
      {item && <JumpBar shown={['reading', 'own', 'agenda']} />}
    </>
  );
}
