import { VettingSessionStatus } from '@sanlian/domain';
import { Stack, Typography } from '@mui/material';
import { DataTable, NumberInput, useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { EnumArrayInput } from '../../platform/enums';
import { ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import { SessionStatusChip } from './parts';
import type { SessionRow } from './vetting.documents';

const filters = [
  <EnumArrayInput source="status" name="VettingSessionStatus" values={VettingSessionStatus} alwaysOn key="status" />,
  <NumberInput source="year" alwaysOn key="year" min={2000} max={2100} step={1} />,
];

export default function VettingSessionList() {
  const { can } = useAccess();
  return (
    <ListPage<SessionRow>
      filters={filters}
      sort={{ field: 'scheduledAt', order: 'DESC' }}
      mayCreate={can('vetting:plan')}
      card={(session) => <SessionCard session={session} />}
    >
      <DataTable.Col source="number" />
      <DataTable.Col source="title" disableSort />
      <DataTable.Col source="scheduledAt" render={({ scheduledAt }: SessionRow) => formatDateTime(scheduledAt)} />
      <DataTable.Col source="place" disableSort />
      <DataTable.Col source="presider.name" label="resources.vettingSessions.fields.presider" disableSort />
      <DataTable.Col
        source="status"
        disableSort
        render={({ status }: SessionRow) => <SessionStatusChip status={status} />}
      />
      <DataTable.Col
        source="decidedCount"
        disableSort
        render={({ decidedCount, itemCount }: SessionRow) => `${decidedCount} / ${itemCount}`}
      />
    </ListPage>
  );
}

function SessionCard({ session }: { session: SessionRow }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>{session.title}</Typography>
        <SessionStatusChip status={session.status} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[session.number, formatDateTime(session.scheduledAt), session.place].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('vetting.decidedOf', { decided: session.decidedCount, total: session.itemCount })}
      </Typography>
    </Stack>
  );
}
