import { Alert, Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../../platform/Section';
import { ShowPage } from '../../platform/ShowPage';
import { Agenda } from './Agenda';
import { ItemPanel } from './ItemPanel';
import { MyOpinion } from './MyOpinion';
import { Presence } from './Presence';
import { Presiding } from './Presiding';
import { RoomHeader } from './RoomHeader';
import type { Session } from './vetting.documents';

/** The room of a session: whoever is in it sees what the others do within two seconds. */
export default function VettingSessionShow() {
  return (
    <ShowPage<Session & RaRecord>
      resource="vettingSessions"
      title={({ title }) => title}
      poll={(session) => (session?.status === 'OPEN' ? 2000 : session?.status === 'PLANNED' ? 5000 : false)}
    >
      {(session) => <Room session={session} />}
    </ShowPage>
  );
}

function Room({ session }: { session: Session }) {
  const translate = useTranslate();
  const [chosenId, setChosenId] = useState<string>();
  const currentId = session.status === 'OPEN' ? session.currentItem?.id : undefined;
  const shownId = chosenId ?? currentId ?? (session.status === 'OPEN' ? undefined : session.items[0]?.id);
  const item = session.items.find(({ id }) => id === shownId);
  const current = session.items.find(({ id }) => id === currentId);
  const follow = () => setChosenId(undefined);
  return (
    <>
      <RoomHeader session={session} item={item} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
          alignItems: 'start',
        }}
      >
        <Box>
          {current && item !== current && (
            <Alert
              severity="info"
              sx={{ mb: 2 }}
              action={<Button onClick={follow}>{translate('vetting.backToCurrent')}</Button>}
            >
              {translate('vetting.nowAt', { position: current.position, title: current.submission.title })}
            </Alert>
          )}
          <Presiding session={session} item={item} onPresent={follow} />
          {item ? (
            <ItemPanel key={item.id} session={session} item={item} />
          ) : (
            <Section title={translate('vetting.currentItem')}>
              <Typography color="text.secondary">{translate('vetting.nothingShown')}</Typography>
            </Section>
          )}
        </Box>
        <Box>
          {item && (
            <MyOpinion
              key={item.id}
              session={session}
              item={item}
              onEdit={() => setChosenId(item.id)}
              onSaved={() => item.id === currentId && follow()}
            />
          )}
          <Agenda session={session} shownId={item?.id} onChoose={setChosenId} />
          <Presence session={session} />
          {session.signOffs.length > 0 && (
            <Section title={translate('vetting.signOffs')}>
              {session.signOffs.map(({ id, number, title }) => (
                <MuiLink key={id} component={Link} to={`/submissions/${id}/show`} sx={{ display: 'block', py: 0.5 }}>
                  {number} {title}
                </MuiLink>
              ))}
            </Section>
          )}
        </Box>
      </Box>
    </>
  );
}
