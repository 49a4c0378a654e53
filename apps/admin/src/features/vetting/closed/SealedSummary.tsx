import { Box, Chip, Typography } from '@mui/material';
import { AttendeeRole, type VettingOutcome } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { Facts, Section } from '../../../platform/Section';
import type { SealedSession } from './closed.documents';
import { durationOf, presenceOf, resultsOf } from './summary';

interface SummaryProps {
  session: SealedSession;
  chosen: VettingOutcome | undefined;
  onChoose: (outcome: VettingOutcome | undefined) => void;
}

/** What came of the meeting, in numbers; a number picks its items. */
export function SealedSummary({ session, chosen, onChoose }: SummaryProps) {
  const translate = useTranslate();
  const duration = durationOf(session);
  return (
    <Section title={translate('vetting.sealedRoom.summary')}>
      <Facts
        facts={[
          [
            translate('vetting.sealedRoom.items'),
            translate('vetting.sealedRoom.count', { count: session.items.length }),
          ],
          [translate('vetting.presence'), translate('vetting.sealedRoom.presentOf', presenceOf(session))],
          [translate('resources.vettingSessions.fields.quorum'), session.quorum],
          [translate('vetting.sealedRoom.from'), formatDateTime(session.openedAt)],
          [translate('vetting.sealedRoom.until'), formatDateTime(session.closedAt)],
          [translate('vetting.sealedRoom.duration'), duration && translate('vetting.sealedRoom.hours', duration)],
        ]}
      />
      <Box
        role="group"
        aria-label={translate('vetting.sealedRoom.byOutcome')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}
      >
        {resultsOf(session.items).map(({ outcome, count }) => (
          <Chip
            key={outcome}
            clickable
            aria-pressed={chosen === outcome}
            color={chosen === outcome ? 'primary' : 'default'}
            variant={chosen === outcome ? 'filled' : 'outlined'}
            onClick={() => onChoose(chosen === outcome ? undefined : outcome)}
            label={`${translate(`VettingOutcome.${outcome}`)} ${count}`}
            sx={{ fontSize: '1rem', fontWeight: 600 }}
          />
        ))}
      </Box>
    </Section>
  );
}

/** Who was invited, and who was there. */
export function SealedPresence({ session }: { session: SealedSession }) {
  const translate = useTranslate();
  return (
    <Section title={translate('vetting.presence')}>
      {(Object.keys(AttendeeRole) as AttendeeRole[]).map((role) => {
        const people = session.attendees.filter((one) => one.role === role);
        const absent = people.filter((one) => !one.checkedInAt && !one.checkedOutAt);
        const names = (some: typeof people) => some.map(({ person }) => person.name).join('、');
        const here = people.filter((one) => !absent.includes(one));
        return (
          people.length > 0 && (
            <Box key={role} sx={{ mb: 1 }}>
              <Typography variant="body2" component="h3" color="text.secondary">
                {translate(`AttendeeRole.${role}`)} {here.length} / {people.length}
              </Typography>
              {here.length > 0 && <Typography>{names(here)}</Typography>}
              {absent.length > 0 && (
                <Typography color="text.secondary">
                  {translate('vetting.sealedRoom.absent', { names: names(absent) })}
                </Typography>
              )}
            </Box>
          )
        );
      })}
    </Section>
  );
}
