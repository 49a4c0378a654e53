import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { useYear } from '../../../platform/years';
import { daysText, formatDay, standingOf } from './parts';
import { TrainingRecord as RecordOf } from './trainings.documents';

/** The trainings of a year in somebody's dossier; nothing where there were none, or where the viewer doesn't read them. */
export function TrainingRecord({ id: personId }: { id: string }) {
  const translate = useTranslate();
  const [year] = useYear();
  const { data } = useQuery({
    queryKey: ['trainings', 'record', personId, year],
    queryFn: async () => (await request(RecordOf, { personId, year })).trainingRecord,
  });
  if (!data || data.length === 0) return null;
  return (
    <Section title={translate('learning.trainings.record')}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(({ id, training, attendedDays }) => (
          <Box component="li" key={id}>
            <MuiLink component={Link} to={`/trainings/${training.id}/show`} sx={{ fontWeight: 600 }}>
              {training.title}
            </MuiLink>
            <Typography variant="body2" color="text.secondary">
              {[
                daysText(training),
                attendedDays.length > 0
                  ? translate('learning.trainings.dayList', { days: attendedDays.map(formatDay).join('、') })
                  : translate(`learning.trainings.${standingOf(training) === 'over' ? 'wasAbsent' : 'invitedTo'}`),
              ].join(' · ')}
            </Typography>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
