import AddIcon from '@mui/icons-material/AddOutlined';
import { Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { shanghaiDate } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { FilesInput } from '../../../platform/FilesInput';
import type { UploadedFile } from '../../../platform/files';
import { request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import { thisYear } from '../years';
import { useDuties } from './duties';
import { useOnce } from './once';
import { RecordDuty } from './records.documents';

interface RecordDutyProps {
  year: number;
  /** Whose it is; asked for where it isn't known. */
  person?: Named;
}

/** Records by hand what somebody did for a duty (A1). */
export function RecordDutyButton(props: RecordDutyProps) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        className="no-print"
        startIcon={<AddIcon />}
        onClick={() => setAsking(true)}
      >
        {translate('assessment.records.record')}
      </Button>
      {asking && <RecordDutyDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function RecordDutyDialog({ year, person: given, onClose }: RecordDutyProps & { onClose: () => void }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const once = useOnce();
  const [person, setPerson] = useState<Named | null>(given ?? null);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const duties = useDuties(year).filter(({ counts }) => counts === 'BY_RECORD');
  return (
    <ActionDialog
      title={translate('assessment.records.recordOf', { year })}
      {...(given ? { intro: given.name } : {})}
      confirm="assessment.records.record"
      done="assessment.records.recorded"
      fields={[
        {
          name: 'dutyKey',
          label: 'resources.dutyRecords.fields.dutyKey',
          kind: 'choice',
          required: true,
          choices: duties.map(({ key, title }) => ({ id: key, name: title })),
        },
        {
          name: 'on',
          label: 'resources.dutyRecords.fields.on',
          kind: 'date',
          required: true,
          initial: year === thisYear() ? shanghaiDate(serverNow()) : `${year}-12-31`,
        },
        { name: 'title', label: 'resources.dutyRecords.fields.title', kind: 'line', required: true },
        { name: 'count', label: 'resources.dutyRecords.fields.count', kind: 'line', initial: '1' },
      ]}
      onClose={onClose}
      onConfirm={async ({ count, ...values }) => {
        const input = {
          ...values,
          year,
          personId: person?.id ?? '',
          count: Number(count ?? 1),
          attachmentIds: files.map(({ id }) => id),
        };
        await request(RecordDuty, { input }, once(input));
        await queryClient.invalidateQueries({ queryKey: ['assessment'] });
      }}
    >
      <Stack spacing={2} sx={{ mb: 1, pt: 1 }}>
        {!given && (
          <RecordPicker<Named>
            resource="people"
            label={translate('resources.dutyRecords.fields.person')}
            value={person}
            onChange={setPerson}
            required
            autoFocus
          />
        )}
        <FilesInput label={translate('assessment.records.addFiles')} value={files} onChange={setFiles} />
      </Stack>
    </ActionDialog>
  );
}
