import EditIcon from '@mui/icons-material/EditOutlined';
import ScreenIcon from '@mui/icons-material/QrCode2Outlined';
import ScanIcon from '@mui/icons-material/QrCodeScannerOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { Facts, Section } from '../../../platform/Section';
import { ShowPage } from '../../../platform/ShowPage';
import { useAccess } from '../../../platform/viewer';
import { daysText, formatDay, StandingChip, standingOf, useOwnWords } from './parts';
import { TrainingPeople } from './TrainingPeople';
import type { Training } from './trainings.documents';

/** A training: when, where and by whom; for the office also who is invited and who came. */
export default function TrainingShow() {
  return (
    <ShowPage<Training & RaRecord> resource="trainings" title={({ title }) => title}>
      {(training) => <Body training={training} />}
    </ShowPage>
  );
}

function Body({ training }: { training: Training }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const office = can('trainings:write');
  const running = standingOf(training) === 'running';
  const { id, place, lecturers, invitedCount, attendedCount, presentToday } = training;
  return (
    <>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.25, alignItems: 'center', mb: 2 }}>
        <StandingChip training={training} />
        {office && (
          <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, ml: { sm: 'auto' } }}>
            <Button variant="outlined" component={Link} to={`/trainings/${id}`} startIcon={<EditIcon />}>
              {translate('learning.edit')}
            </Button>
            {running && (
              <Button
                variant="contained"
                component="a"
                href={`#/trainings/${id}/screen`}
                target="_blank"
                rel="noreferrer"
                startIcon={<ScreenIcon />}
              >
                {translate('learning.trainings.openScreen')}
              </Button>
            )}
          </Stack>
        )}
      </Stack>
      <Own training={training} running={running} />
      <Section title={translate('learning.trainings.about')}>
        <Facts
          facts={[
            [translate('resources.trainings.fields.days'), daysText(training)],
            [translate('resources.trainings.fields.place'), place],
            [translate('resources.trainings.fields.lecturers'), lecturers.join('、')],
            [translate('resources.trainings.fields.invitedCount'), String(invitedCount)],
            [translate('resources.trainings.fields.attendedCount'), String(attendedCount)],
            [translate('resources.trainings.fields.presentToday'), running && String(presentToday)],
          ]}
        />
      </Section>
      {office && (
        <Section title={translate('learning.trainings.list')}>
          <TrainingPeople training={training} />
        </Section>
      )}
    </>
  );
}

/** What the viewer is to it, and, while it takes place, the way to be present. */
function Own({ training, running }: { training: Training; running: boolean }) {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const words = useOwnWords()(training);
  const { mine } = training;
  if (!viewer.person || (!mine && !running)) return null;
  const days = mine?.attendedDays ?? [];
  return (
    <Alert
      severity={days.length > 0 ? 'success' : 'info'}
      sx={{ mb: 2 }}
      action={
        running && (
          <Button component={Link} to="/attend" startIcon={<ScanIcon />} color="inherit">
            {translate('learning.attend.enter')}
          </Button>
        )
      }
    >
      <Typography>
        {days.length > 0
          ? translate('learning.trainings.presentOn', { days: days.map(formatDay).join('、') })
          : (words ?? translate('learning.trainings.notInvited'))}
      </Typography>
    </Alert>
  );
}
