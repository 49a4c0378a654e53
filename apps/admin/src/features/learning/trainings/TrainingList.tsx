import { Stack, Typography } from '@mui/material';
import { DataTable, NullableBooleanInput, NumberInput, SearchInput, useTranslate } from 'react-admin';
import { ListPage } from '../../../platform/lists';
import { useAccess } from '../../../platform/viewer';
import { daysText, StandingChip, useOwnWords } from './parts';
import type { TrainingRow } from './trainings.documents';

const common = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NumberInput source="year" alwaysOn key="year" min={2000} max={2100} step={1} />,
  <NullableBooleanInput source="open" alwaysOn key="open" />,
];
const personal = [...common, <NullableBooleanInput source="mine" key="mine" />];

export default function TrainingList() {
  const { can, viewer } = useAccess();
  const own = useOwnWords();
  return (
    <ListPage<TrainingRow>
      filters={viewer.person ? personal : common}
      sort={{ field: 'startsOn', order: 'DESC' }}
      mayCreate={can('trainings:write')}
      card={(training) => <TrainingCard training={training} />}
    >
      <DataTable.Col source="title" />
      <DataTable.Col source="startsOn" render={daysText} />
      <DataTable.Col source="place" disableSort />
      <DataTable.Col source="lecturers" disableSort render={({ lecturers }: TrainingRow) => lecturers.join('、')} />
      <DataTable.Col source="standing" disableSort render={(row: TrainingRow) => <StandingChip training={row} />} />
      <DataTable.Col
        source="counts"
        disableSort
        render={({ attendedCount, invitedCount }: TrainingRow) => `${attendedCount} / ${invitedCount}`}
      />
      {viewer.person && <DataTable.Col source="mine" disableSort render={own} />}
    </ListPage>
  );
}

function TrainingCard({ training }: { training: TrainingRow }) {
  const translate = useTranslate();
  const own = useOwnWords()(training);
  const { title, place, invitedCount, attendedCount } = training;
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>{title}</Typography>
        <StandingChip training={training} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[daysText(training), place].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('learning.trainings.counts', { invited: invitedCount, attended: attendedCount })}
      </Typography>
      {own && <Typography variant="body2">{own}</Typography>}
    </Stack>
  );
}
