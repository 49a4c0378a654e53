import PresentIcon from '@mui/icons-material/CheckCircleOutlined';
import AwayIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { AttendeeRole } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { useAct } from '../../platform/act';
import { formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { CheckIn, CheckOut } from './acts.documents';
import type { Attendee, Session } from './vetting.documents';

const roles = Object.keys(AttendeeRole) as AttendeeRole[];

/** Who is in the room. */
export function Presence({ session }: { session: Session }) {
  const translate = useTranslate();
  return (
    <Section title={translate('vetting.presence')}>
      {roles.map((role) => {
        const people = session.attendees.filter((one) => one.role === role);
        if (people.length === 0) return null;
        return (
          <Box key={role} sx={{ mb: 1 }}>
            <Typography variant="body2" component="h3" color="text.secondary">
              {translate(`AttendeeRole.${role}`)}
              {role === 'ENLARGED' && !session.enlargedTakePart && ` · ${translate('vetting.onlyComment')}`}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {people.map((attendee) => (
                <Person key={attendee.person.id} attendee={attendee} session={session} />
              ))}
            </Box>
          </Box>
        );
      })}
    </Section>
  );
}

function Person({ attendee, session }: { attendee: Attendee; session: Session }) {
  const translate = useTranslate();
  const act = useAct();
  const { person, checkedInAt, checkedOutAt } = attendee;
  const variables = { sessionId: session.id, personId: person.id };
  const state = checkedInAt ? 'present' : checkedOutAt ? 'left' : 'absent';
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ alignItems: 'center', minHeight: 44 }}>
      {checkedInAt ? <PresentIcon color="success" aria-hidden /> : <AwayIcon color="disabled" aria-hidden />}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {person.name}{' '}
        <Typography component="span" variant="body2" color="text.secondary" title={formatDateTime(checkedInAt)}>
          {translate(`vetting.presenceOf.${state}`)}
        </Typography>
      </Box>
      {session.viewerMay.checkInOthers && (
        <Button
          size="small"
          aria-label={translate(checkedInAt ? 'vetting.checkOutName' : 'vetting.checkInName', { name: person.name })}
          onClick={() =>
            void act<object>(() => (checkedInAt ? request(CheckOut, variables) : request(CheckIn, variables)), {
              live: true,
            })
          }
        >
          {translate(checkedInAt ? 'vetting.checkOut' : 'vetting.checkIn')}
        </Button>
      )}
    </Stack>
  );
}
