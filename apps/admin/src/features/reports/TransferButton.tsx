import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { RecordPicker } from '../../platform/pickers';
import { useAccess } from '../../platform/viewer';
import type { Named } from '../people';
import { TransferSubmission } from './reports.documents';

/** Hands a submission on for reference; its status stays (S2). */
export function TransferButton({ submissionId }: { submissionId: string }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [open, setOpen] = useState(false);
  const [recipient, setRecipient] = useState<Named | null>(null);
  if (!can('transfers:send')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('reports.transfer')}
      </Button>
      {open && (
        <ActionDialog
          title={translate('reports.transfer')}
          intro={translate('reports.transferHint')}
          confirm="reports.transfer"
          done="reports.transferred"
          onClose={() => setOpen(false)}
          onConfirm={() =>
            recipient
              ? request(TransferSubmission, { submissionId, recipientId: recipient.id })
              : Promise.reject(new Error(translate('reports.chooseRecipient')))
          }
        >
          <RecordPicker<Named>
            resource="organizations"
            label={translate('resources.transfers.fields.recipient')}
            required
            value={recipient}
            onChange={setRecipient}
          />
        </ActionDialog>
      )}
    </>
  );
}
