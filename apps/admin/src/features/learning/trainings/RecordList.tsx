import ListIcon from '@mui/icons-material/ChecklistOutlined';
import { Alert, Button, FormControlLabel, Checkbox, FormGroup, FormLabel, Stack, TextField } from '@mui/material';
import { daysOf } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { RecordsPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import { everybodyOf, peopleNamed } from './everybody';
import { formatDay, today } from './parts';
import { namesIn } from './trainings.bindings';
import { RecordAttendance, type Training } from './trainings.documents';

/** Records who was present from a list on paper: names as they are written, or people picked, also such as weren't invited. */
export function RecordList({ training }: { training: Training }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const begun = daysOf(training.startsOn, training.endsOn).filter((day) => day <= today());
  if (begun.length === 0) return null;
  return (
    <>
      <Button size="small" startIcon={<ListIcon />} onClick={() => setOpen(true)}>
        {translate('learning.trainings.recordList')}
      </Button>
      {open && <ListDialog training={training} begun={begun} onClose={() => setOpen(false)} />}
    </>
  );
}

function ListDialog({ training, begun, onClose }: { training: Training; begun: string[]; onClose: () => void }) {
  const translate = useTranslate();
  const [days, setDays] = useState<string[]>(begun.slice(-1));
  const [written, setWritten] = useState('');
  const [people, setPeople] = useState<Named[]>([]);
  const [unclear, setUnclear] = useState<string[]>([]);
  const toggle = (day: string) =>
    setDays(days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort());

  async function record() {
    const names = namesIn(written);
    const known = names.length > 0 ? peopleNamed(names, await everybodyOf(training.id)) : { found: [], unclear: [] };
    setUnclear(known.unclear);
    const personIds = [...new Set([...people, ...known.found].map(({ id }) => id))];
    if (known.unclear.length > 0) throw new Error(translate('learning.trainings.unclear'));
    if (personIds.length === 0 || days.length === 0) throw new Error(translate('learning.trainings.nobodyChosen'));
    await request(RecordAttendance, { trainingId: training.id, personIds, days });
  }

  return (
    <ActionDialog
      title={translate('learning.trainings.recordList')}
      intro={translate('learning.trainings.recordListHint')}
      wide
      onClose={onClose}
      onConfirm={record}
    >
      <Stack spacing={2}>
        <FormGroup row aria-label={translate('resources.trainings.fields.days')}>
          <FormLabel sx={{ width: '100%' }}>{translate('resources.trainings.fields.days')}</FormLabel>
          {begun.map((day) => (
            <FormControlLabel
              key={day}
              control={<Checkbox checked={days.includes(day)} onChange={() => toggle(day)} />}
              label={formatDay(day)}
            />
          ))}
        </FormGroup>
        <TextField
          label={translate('learning.trainings.names')}
          helperText={translate('learning.trainings.namesHint')}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
          multiline
          minRows={3}
          maxRows={10}
        />
        {unclear.length > 0 && (
          <Alert severity="warning">
            {translate('learning.trainings.unclearNames', { names: unclear.join('、') })}
          </Alert>
        )}
        <RecordsPicker<Named>
          resource="people"
          label={translate('learning.trainings.pickPeople')}
          value={people}
          onChange={setPeople}
        />
      </Stack>
    </ActionDialog>
  );
}
