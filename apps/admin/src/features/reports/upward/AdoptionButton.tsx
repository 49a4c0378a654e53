import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { localDateTimeOf, momentIn } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { useAccess } from '../../../platform/viewer';
import { RecordAdoption, type UpwardReport } from './upward.documents';

/** Records that a report was adopted further up, or sets right what was recorded. */
export function AdoptionButton({ report }: { report: UpwardReport }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [open, setOpen] = useState(false);
  if (!can('upward:report')) return null;
  const { id, recipient, adoptedAt, note } = report;
  const label = adoptedAt ? 'upward.correct' : 'upward.adopt';
  return (
    <>
      <Button size="small" variant={adoptedAt ? 'text' : 'outlined'} onClick={() => setOpen(true)}>
        {translate(label)}
      </Button>
      {open && (
        <ActionDialog
          title={translate('upward.adopt')}
          intro={recipient.name}
          confirm={label}
          fields={[
            {
              name: 'adoptedAt',
              label: 'resources.upwardReports.fields.adoptedAt',
              kind: 'datetime-local',
              required: true,
              initial: localDateTimeOf(new Date(adoptedAt ?? serverNow())),
            },
            {
              name: 'note',
              label: 'resources.upwardReports.fields.note',
              kind: 'paragraph',
              helperText: 'upward.noteHint',
              ...(note ? { initial: note } : {}),
            },
          ]}
          onClose={() => setOpen(false)}
          onConfirm={(values) =>
            request(RecordAdoption, {
              id,
              adoptedAt: values['adoptedAt'] ? momentIn(values['adoptedAt']) : '',
              note: values['note'] ?? null,
            })
          }
        />
      )}
    </>
  );
}
