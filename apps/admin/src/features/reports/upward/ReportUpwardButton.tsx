import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { localDateTimeOf, momentIn } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import { ReportUpward } from './upward.documents';

/** Records that a submission was sent to a committee further up; its status stays. */
export function ReportUpwardButton({ submissionId, known }: { submissionId: string; known: string[] }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('upward.report')}
      </Button>
      {open && <Dialog submissionId={submissionId} known={known} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ submissionId, known, onClose }: { submissionId: string; known: string[]; onClose: () => void }) {
  const translate = useTranslate();
  const [recipient, setRecipient] = useState<Named | null>(null);
  const [sentAt, setSentAt] = useState(() => localDateTimeOf(new Date(serverNow())));
  return (
    <ActionDialog
      title={translate('upward.report')}
      intro={translate('upward.reportHint')}
      confirm="upward.report"
      onClose={onClose}
      onConfirm={() =>
        recipient && sentAt
          ? request(ReportUpward, { input: { submissionId, recipientId: recipient.id, sentAt: momentIn(sentAt) } })
          : Promise.reject(new Error(translate('reports.chooseRecipient')))
      }
    >
      <RecordPicker<Named>
        resource="organizations"
        filter={{ kind: 'UPPER_COMMITTEE' }}
        without={known}
        label={translate('resources.upwardReports.fields.recipient')}
        required
        autoFocus
        value={recipient}
        onChange={setRecipient}
      />
      <TextField
        type="datetime-local"
        label={translate('resources.upwardReports.fields.sentAt')}
        required
        fullWidth
        value={sentAt}
        onChange={(event) => setSentAt(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ mt: 2 }}
      />
    </ActionDialog>
  );
}
