import { Chip, Stack, Typography } from '@mui/material';
import { DataTable, DateInput, NullableBooleanInput, SearchInput, useListContext, useTranslate } from 'react-admin';
import { formatDate } from '../../../platform/dates';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { AppointmentActions } from './AppointmentActions';
import type { Appointment } from './appointments.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NullableBooleanInput source="current" alwaysOn key="current" />,
  <DateInput source="endsBefore" key="endsBefore" parse={(date: string) => date || undefined} />,
];

/** Terms of the informants; with `current`, their number. */
export default function AppointmentList() {
  const { can } = useAccess();
  return (
    <ListPage<Appointment>
      filters={filters}
      filterDefaultValues={{ current: true }}
      opens={false}
      sort={{ field: 'until', order: 'ASC' }}
      mayCreate={can('informants:write')}
      extra={<HowMany />}
      nothing={<Empty words="informants.none" />}
      card={(appointment) => <AppointmentCard appointment={appointment} />}
    >
      <DataTable.Col source="name" render={({ person }: Appointment) => person.name} />
      <DataTable.Col source="source" disableSort render={(appointment: Appointment) => <Belongs of={appointment} />} />
      <DataTable.Col source="from" render={({ from }: Appointment) => formatDate(from)} />
      <DataTable.Col source="until" render={(appointment: Appointment) => <Until of={appointment} />} />
      <DataTable.Col source="number" />
      <DataTable.Col
        label="informants.act"
        render={(appointment: Appointment) => <AppointmentActions appointment={appointment} />}
      />
    </ListPage>
  );
}

function HowMany() {
  const translate = useTranslate();
  const { is } = useAccess();
  const { total, filterValues } = useListContext();
  // Informants read their own terms alone.
  if (!is('INFO_OFFICE', 'ADMIN', 'CHAIR_MEMBER')) return null;
  if (total === undefined || (filterValues as { current?: boolean }).current !== true) return null;
  return (
    <Typography component="span" sx={{ fontWeight: 700, alignSelf: 'center' }}>
      {translate('informants.count', { count: total })}
    </Typography>
  );
}

function Belongs({ of: { person } }: { of: Appointment }) {
  const translate = useTranslate();
  return (
    <>
      {[
        person.informantSource && translate(`InformantSource.${person.informantSource}`),
        person.sector?.name ?? person.organization?.name,
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

function Until({ of: { until, endedOn, current } }: { of: Appointment }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      {formatDate(endedOn ?? until)}
      {endedOn && <Chip size="small" label={translate('informants.ended')} />}
      {!endedOn && !current && <Chip size="small" variant="outlined" label={translate('informants.notCurrent')} />}
    </Stack>
  );
}

function AppointmentCard({ appointment }: { appointment: Appointment }) {
  const { person, from, number } = appointment;
  return (
    <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
      <Typography sx={{ fontWeight: 700 }}>{person.name}</Typography>
      <Typography variant="body2" color="text.secondary">
        <Belongs of={appointment} />
      </Typography>
      <Typography variant="body2" component="div">
        {number} · {formatDate(from)} – <Until of={appointment} />
      </Typography>
      <AppointmentActions appointment={appointment} />
    </Stack>
  );
}
