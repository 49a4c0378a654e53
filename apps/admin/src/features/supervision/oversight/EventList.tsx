import PlanIcon from '@mui/icons-material/EventOutlined';
import { Stack, Typography } from '@mui/material';
import { SupervisionActionStatus, SupervisionForm } from '@sanlian/domain';
import { BooleanInput, DataTable, DateInput, SearchInput, useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { EnumArrayInput } from '../../../platform/enums';
import { LinkButton, ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { NamedInput } from '../../people';
import type { EventRow } from './oversight.documents';
import { EventStatusChip, Matters } from './parts';

const day = { parse: (value: string) => value || undefined };
const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumArrayInput source="form" name="SupervisionForm" values={SupervisionForm} alwaysOn key="form" />,
  <EnumArrayInput
    source="status"
    name="SupervisionActionStatus"
    values={SupervisionActionStatus}
    alwaysOn
    key="status"
  />,
  <BooleanInput source="mine" key="mine" />,
  <NamedInput source="leaderId" reference="people" key="leaderId" />,
  <DateInput source="from" key="from" {...day} />,
  <DateInput source="to" key="to" {...day} />,
];

/** Events of joint oversight; with `form` and `mine` a vice-chair's list of on-site assistance (U2). */
export default function EventList() {
  const { can } = useAccess();
  return (
    <ListPage<EventRow>
      filters={filters}
      sort={{ field: 'at', order: 'DESC' }}
      nothing={<Empty words="oversight.none" />}
      extra={
        can('tasks:supervise') && (
          <LinkButton to="/supervisionActions/create" label="oversight.plan" icon={<PlanIcon />} />
        )
      }
      card={(event) => <EventCard event={event} />}
    >
      <DataTable.Col source="at" render={({ at }: EventRow) => formatDateTime(at)} />
      <DataTable.Col source="form" disableSort render={({ form }: EventRow) => <FormName form={form} />} />
      <DataTable.Col
        source="status"
        disableSort
        render={({ status }: EventRow) => <EventStatusChip status={status} />}
      />
      <DataTable.Col source="leader.name" label="resources.supervisionActions.fields.leader" disableSort />
      <DataTable.Col source="place" disableSort />
      <DataTable.Col source="tasks" disableSort render={({ tasks }: EventRow) => <Matters tasks={tasks} />} />
    </ListPage>
  );
}

function FormName({ form }: { form: SupervisionForm }) {
  return <>{useTranslate()(`SupervisionForm.${form}`)}</>;
}

function EventCard({ event: { at, form, status, leader, place, tasks } }: { event: EventRow }) {
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ fontWeight: 700 }}>
          <FormName form={form} />
        </Typography>
        <EventStatusChip status={status} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[formatDateTime(at), place, leader?.name].filter(Boolean).join(' · ')}
      </Typography>
      <Matters tasks={tasks} />
    </Stack>
  );
}
