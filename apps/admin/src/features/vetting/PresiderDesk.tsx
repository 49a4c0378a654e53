import { Alert, Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../platform/Section';
import { Loading } from '../../platform/states';
import { Agenda } from './Agenda';
import { Asking } from './desk/Asking';
import { SessionPace } from './desk/Clocks';
import { DecisionBar } from './desk/DecisionBar';
import { Judging } from './desk/Judging';
import { useDesk, type Desk } from './desk/useDesk';
import { useDeskKeys } from './desk/useDeskKeys';
import { Documents } from './Documents';
import { ItemPanel } from './ItemPanel';
import { MyOpinion } from './MyOpinion';
import { Presence } from './Presence';
import type { Session } from './vetting.documents';
import { SignOffs } from './SignOffs';

/** A column that scrolls by itself beside a long text, where there is room for three. */
const column = {
  position: { lg: 'sticky' },
  top: { lg: 72 },
  maxHeight: { lg: 'calc(100vh - 80px)' },
  overflowY: { lg: 'auto' },
  '& section': { p: 2 },
} as const;

/** The room as it is run: by the presider, an acting presider, and the office for them. Agenda, item, and who is here. */
export function PresiderDesk({ session }: { session: Session }) {
  const translate = useTranslate();
  const desk = useDesk(session);
  const { item, shownId } = desk;
  const mine = useRef<HTMLDivElement>(null);
  const toMine = () => {
    mine.current?.scrollIntoView({ block: 'nearest' });
    mine.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  useDeskKeys(desk, toMine);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: 'minmax(0, 1fr) 320px',
          lg: 'minmax(230px, 21fr) minmax(0, 50fr) minmax(290px, 27fr)',
        },
        gridTemplateAreas: {
          xs: '"item" "room" "agenda"',
          md: '"item room" "agenda agenda"',
          lg: '"agenda item room"',
        },
      }}
    >
      <Box sx={{ ...column, gridArea: 'agenda' }} data-scrolls>
        <Agenda session={session} shownId={shownId} onChoose={desk.choose} />
      </Box>
      <Box sx={{ gridArea: 'item' }}>
        <Shown desk={desk} />
        <DecisionBar desk={desk} />
      </Box>
      <Box sx={{ ...column, gridArea: 'room' }} role="region" aria-label={translate('vetting.desk.room')} data-scrolls>
        <SessionPace session={session} />
        {item && <Judging desk={desk} item={item} onMine={toMine} />}
        {item && (
          <div ref={mine}>
            <MyOpinion key={item.id} session={session} item={item} onEdit={() => desk.choose(item.id)} />
          </div>
        )}
        <Presence session={session} />
        <SignOffs session={session} />
        <Documents session={session} />
      </Box>
      <Asking desk={desk} />
    </Box>
  );
}

/** The item on the desk, from its beginning; and where the room is, if elsewhere. */
function Shown({ desk: { item, shownId, current, follow } }: { desk: Desk }) {
  const translate = useTranslate();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (top.current && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  }, [shownId]);
  return (
    <Box ref={top} sx={{ scrollMarginTop: 72 }}>
      {current && shownId !== current.id && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={<Button onClick={follow}>{translate('vetting.backToCurrent')}</Button>}
        >
          {translate('vetting.nowAt', { position: current.position, title: current.submission.title })}
        </Alert>
      )}
      {item && <ItemPanel key={item.id} item={item} />}
      {!item && shownId && <Loading />}
      {!item && !shownId && (
        <Section title={translate('vetting.currentItem')}>
          <Typography color="text.secondary">{translate('vetting.nothingShown')}</Typography>
        </Section>
      )}
    </Box>
  );
}
