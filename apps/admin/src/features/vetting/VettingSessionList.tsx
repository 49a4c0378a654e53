import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { VettingSessionStatus } from '@sanlian/domain';
import { CreateButton, DataTable, NumberInput, useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { EnumArrayInput } from '../../platform/enums';
import { ListPage } from '../../platform/lists';
import { Empty } from '../../platform/states';
import { useAccess } from '../../platform/viewer';
import { SessionStatusChip } from './parts';
import type { SessionRow } from './vetting.documents';

const filters = [
  <EnumArrayInput
    source="status"
    name="VettingSessionStatus"
    values={VettingSessionStatus}
    alwaysOn
    key="status"
    sx={{ minWidth: 180 }}
  />,
  <NumberInput source="year" alwaysOn key="year" min={2000} max={2100} step={1} />,
];

export default function VettingSessionList() {
  const { can } = useAccess();
  const mayPlan = can('vetting:plan');
  return (
    <ListPage<SessionRow>
      filters={filters}
      sort={{ field: 'scheduledAt', order: 'DESC' }}
      mayCreate={mayPlan}
      card={(session) => <SessionCard session={session} />}
      nothing={<NoSessions mayPlan={mayPlan} />}
    >
      <DataTable.Col source="number" />
      <DataTable.Col
        source="title"
        disableSort
        render={({ title }: SessionRow) => (
          <Typography component="span" sx={{ fontWeight: 600, fontSize: 'inherit' }}>
            {title}
          </Typography>
        )}
      />
      <DataTable.Col
        source="scheduledAt"
        render={({ scheduledAt }: SessionRow) => (
          <span style={{ whiteSpace: 'nowrap' }}>{formatDateTime(scheduledAt)}</span>
        )}
      />
      <DataTable.Col source="place" disableSort />
      <DataTable.Col
        source="presider.name"
        label="resources.vettingSessions.fields.presider"
        disableSort
        render={({ presider }: SessionRow) => <span style={{ whiteSpace: 'nowrap' }}>{presider.name}</span>}
      />
      <DataTable.Col
        source="status"
        disableSort
        render={({ status }: SessionRow) => <SessionStatusChip status={status} />}
      />
      <DataTable.Col
        source="decidedCount"
        disableSort
        render={(session: SessionRow) => <Progress session={session} />}
      />
    </ListPage>
  );
}

function NoSessions({ mayPlan }: { mayPlan: boolean }) {
  const translate = useTranslate();
  return (
    <Empty words="vetting.plan.none">
      {mayPlan && (
        <>
          <Typography color="text.secondary">{translate('vetting.plan.noneHow')}</Typography>
          <CreateButton variant="contained" />
        </>
      )}
    </Empty>
  );
}

/** How many items are decided, in figures and as a bar. */
function Progress({ session: { decidedCount, itemCount } }: { session: SessionRow }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 88 }}>
      <span style={{ fontVariantNumeric: 'tabular-nums' }}>{`${decidedCount} / ${itemCount}`}</span>
      <LinearProgress
        variant="determinate"
        aria-label={translate('vetting.decidedOf', { decided: decidedCount, total: itemCount })}
        value={itemCount === 0 ? 0 : (decidedCount / itemCount) * 100}
        sx={{ height: 5, borderRadius: 1 }}
      />
    </Box>
  );
}

function SessionCard({ session }: { session: SessionRow }) {
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>{session.title}</Typography>
        <SessionStatusChip status={session.status} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[session.number, formatDateTime(session.scheduledAt), session.place].filter(Boolean).join(' · ')}
      </Typography>
      <Progress session={session} />
    </Stack>
  );
}
