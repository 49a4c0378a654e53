import PresentIcon from '@mui/icons-material/CheckCircleOutlined';
import AwayIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Button, Chip, Stack, Tooltip, Typography } from '@mui/material';
import { daysOf } from '@sanlian/domain';
import { useState } from 'react';
import { DataTable, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { useAct } from '../../../platform/act';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { ListPage } from '../../../platform/lists';
import { NamedInput } from '../../people';
import { InviteMore, LeaveOut } from './InviteMore';
import { formatDay, standingOf, today } from './parts';
import { RecordList } from './RecordList';
import { RecordAttendance, WithdrawAttendance, type Training, type TrainingPersonRow } from './trainings.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NullableBooleanInput source="attended" alwaysOn key="attended" />,
  <NamedInput source="sectorId" reference="sectors" key="sectorId" />,
  <NullableBooleanInput source="invited" key="invited" />,
];

/** Who is invited and who came, each day to be pressed for each person; for the office. */
export function TrainingPeople({ training }: { training: Training }) {
  const translate = useTranslate();
  const over = standingOf(training) === 'over';
  const days = (row: TrainingPersonRow) => <Days row={row} training={training} />;
  const leave = (row: TrainingPersonRow) =>
    !over && row.invited && row.attendances.length === 0 ? <LeaveOut person={row.person} training={training} /> : null;
  return (
    <ListPage<TrainingPersonRow>
      resource="trainingPeople"
      storeKey={`trainingPeople.${training.id}`}
      title={<></>}
      filter={{ id: training.id }}
      filters={filters}
      opens={false}
      extra={
        <>
          {!over && <InviteMore training={training} />}
          <RecordList training={training} />
        </>
      }
      card={(row) => (
        <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
          <Who row={row} />
          {days(row)}
          {leave(row)}
        </Stack>
      )}
    >
      <DataTable.Col
        source="person"
        disableSort
        label={translate('resources.trainingPeople.fields.person')}
        render={(row: TrainingPersonRow) => <Who row={row} />}
      />
      <DataTable.Col
        source="days"
        disableSort
        label={translate('resources.trainingPeople.fields.days')}
        render={days}
      />
      {!over && (
        <DataTable.Col source="leave" disableSort label={translate('learning.trainings.leaveOut')} render={leave} />
      )}
    </ListPage>
  );
}

function Who({ row: { person, invited } }: { row: TrainingPersonRow }) {
  const translate = useTranslate();
  return (
    <div>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
        {!invited && <Chip size="small" variant="outlined" label={translate('learning.trainings.uninvited')} />}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {person.sector?.name}
      </Typography>
    </div>
  );
}

/** One button for each day that has begun. */
function Days({ row, training }: { row: TrainingPersonRow; training: Training }) {
  const translate = useTranslate();
  const act = useAct();
  const [withdrawn, setWithdrawn] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { person, attendances } = row;
  const now = today();
  const begun = daysOf(training.startsOn, training.endsOn).filter((day) => day <= now);
  const known = new Map(attendances.map((one) => [one.day, one]));
  const shown = [...new Set([...begun, ...known.keys()])].sort();
  const variables = { trainingId: training.id, personIds: [person.id] };
  const record = (day: string) => {
    setBusy(true);
    const done = act(() => request(RecordAttendance, { ...variables, days: [day] }));
    void done.finally(() => setBusy(false));
  };
  if (shown.length === 0)
    return <Typography color="text.secondary">{translate('learning.trainings.notYet')}</Typography>;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.75 }}>
      {shown.map((day) => {
        const here = known.get(day);
        const words = here
          ? translate(`learning.trainings.how.${here.way}`, { at: formatDateTime(here.at), by: here.by.displayName })
          : translate('learning.trainings.absent');
        return (
          <Tooltip key={day} title={words}>
            <Button
              size="small"
              variant={here ? 'contained' : 'outlined'}
              disabled={busy}
              aria-pressed={Boolean(here)}
              aria-label={translate('learning.trainings.dayOf', { day: formatDay(day), name: person.name })}
              startIcon={here ? <PresentIcon /> : <AwayIcon />}
              onClick={() => (here ? setWithdrawn(day) : record(day))}
              sx={{ minHeight: 44, whiteSpace: 'nowrap' }}
            >
              {day.slice(5)}
            </Button>
          </Tooltip>
        );
      })}
      {withdrawn && (
        <ActionDialog
          title={translate('learning.trainings.withdraw')}
          intro={translate('learning.trainings.withdrawAsk', { name: person.name, day: formatDay(withdrawn) })}
          danger
          fields={[{ name: 'note', label: 'learning.note', kind: 'paragraph' }]}
          onClose={() => setWithdrawn(undefined)}
          onConfirm={({ note }) => request(WithdrawAttendance, { ...variables, days: [withdrawn], note: note ?? null })}
        />
      )}
    </Stack>
  );
}
