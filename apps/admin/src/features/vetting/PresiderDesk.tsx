import { Alert, Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../../platform/Section';
import { Agenda } from './Agenda';
import { ItemPanel } from './ItemPanel';
import { MyOpinion } from './MyOpinion';
import { Presence } from './Presence';
import { Presiding } from './Presiding';
import { useRoomItem } from './room';
import type { Session } from './vetting.documents';

/** The room as it is run: by the presider, an acting presider, and the office for them. */
export function PresiderDesk({ session }: { session: Session }) {
  const translate = useTranslate();
  const [chosenId, setChosenId] = useState<string>();
  const currentId = session.status === 'OPEN' ? session.currentItem?.id : undefined;
  const shownId = chosenId ?? currentId ?? (session.status === 'OPEN' ? undefined : session.items[0]?.id);
  const { data: item } = useRoomItem(session.items.some(({ id }) => id === shownId) ? (shownId ?? null) : null);
  const current = session.items.find(({ id }) => id === currentId);
  const follow = () => setChosenId(undefined);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
        alignItems: 'start',
      }}
    >
      <Box>
        {current && shownId !== currentId && (
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
        <Agenda session={session} shownId={shownId} onChoose={setChosenId} />
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
  );
}
