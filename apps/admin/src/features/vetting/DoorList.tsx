import PresentIcon from '@mui/icons-material/CheckCircleOutlined';
import AwayIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Button, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { participantCount, type AttendeeRole } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../platform/act';
import { formatTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { CheckIn, CheckOut } from './acts.documents';
import type { Attendee } from './vetting.documents';

/** What the desk at the door needs of a session; rooms have it. */
export interface DoorSession {
  id: string;
  title: string;
  quorum: number;
  quorate: boolean;
  checkedInCount: number;
  enlargedTakePart: boolean;
  attendees: Attendee[];
  viewerMay: { checkInOthers: boolean };
}

const views = ['all', 'absent', 'present'] as const;
type View = (typeof views)[number];

/** Everyone invited, found by name, with the count against the quorum. */
export function DoorList({ session }: { session: DoorSession }) {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [view, setView] = useState<View>('all');
  const wanted = q.trim();
  const isHere = ({ checkedInAt }: Attendee) => checkedInAt !== null;
  const counts = {
    all: session.attendees.length,
    present: session.attendees.filter(isHere).length,
    absent: session.attendees.filter((one) => !isHere(one)).length,
  };
  const shown = session.attendees.filter(
    (one) => one.person.name.includes(wanted) && (view === 'all' || isHere(one) === (view === 'present')),
  );
  return (
    <Box>
      <Typography
        role="status"
        color={session.quorate ? 'success.main' : 'warning.main'}
        sx={{ fontSize: '1.25rem', fontWeight: 700, mb: 1.5 }}
      >
        {translate(session.quorate ? 'vetting.quorumMet' : 'vetting.quorumMissing', {
          present: session.checkedInCount,
          quorum: session.quorum,
          all: participantCount(session.attendees, session.enlargedTakePart),
        })}
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ mb: 1 }}>
        <TextField
          type="search"
          label={translate('vetting.door.search')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <ToggleButtonGroup
          exclusive
          value={view}
          onChange={(_, next: View | null) => next && setView(next)}
          aria-label={translate('vetting.door.show')}
          sx={{ flex: 'none' }}
        >
          {views.map((one) => (
            <ToggleButton key={one} value={one} sx={{ px: 1.5, minHeight: 48, textTransform: 'none' }}>
              {translate(`vetting.door.view.${one}`, { count: counts[one] })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      {shown.length === 0 && (
        <Typography color="text.secondary" sx={{ py: 3 }}>
          {translate('vetting.door.nobody')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((attendee) => (
          <Person key={attendee.person.id} attendee={attendee} session={session} />
        ))}
      </Box>
    </Box>
  );
}

function Person({ attendee, session }: { attendee: Attendee; session: DoorSession }) {
  const translate = useTranslate();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const { person, role, checkedInAt, checkedOutAt } = attendee;
  const variables = { sessionId: session.id, personId: person.id };
  const toggle = () => {
    setBusy(true);
    const done = act<object>(() => (checkedInAt ? request(CheckOut, variables) : request(CheckIn, variables)));
    void done.finally(() => setBusy(false));
  };
  return (
    <Stack
      component="li"
      direction="row"
      spacing={1.5}
      sx={{ alignItems: 'center', minHeight: 72, borderBottom: 1, borderColor: 'divider' }}
    >
      {checkedInAt ? (
        <PresentIcon color="success" fontSize="large" aria-hidden />
      ) : (
        <AwayIcon color="disabled" fontSize="large" aria-hidden />
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 }}>{person.name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[translate(`AttendeeRole.${role as AttendeeRole}`), stateOf(checkedInAt, checkedOutAt)]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
      <Button
        size="large"
        variant={checkedInAt ? 'outlined' : 'contained'}
        disabled={busy}
        onClick={toggle}
        aria-label={translate(checkedInAt ? 'vetting.checkOutName' : 'vetting.checkInName', { name: person.name })}
        sx={{ minWidth: 112, minHeight: 56, fontSize: '1.125rem' }}
      >
        {translate(checkedInAt ? 'vetting.checkOut' : 'vetting.checkIn')}
      </Button>
    </Stack>
  );

  function stateOf(inAt: string | null, outAt: string | null) {
    if (inAt) return translate('vetting.door.here', { time: formatTime(inAt) });
    return outAt ? translate('vetting.door.gone', { time: formatTime(outAt) }) : translate('vetting.presenceOf.absent');
  }
}
