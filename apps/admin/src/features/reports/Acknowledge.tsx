import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { useAccess } from '../../platform/viewer';
import { AcknowledgeTransfer, type Transfer } from './reports.documents';

type Acknowledgeable = Pick<Transfer, 'id' | 'recipient' | 'readAt' | 'reply'>;

/** The recipient's accounts sign for it, and may reply, also later. */
export function Acknowledge({ transfer, title }: { transfer: Acknowledgeable; title: string }) {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const [open, setOpen] = useState(false);
  if (transfer.recipient.id !== viewer.organization?.id || (transfer.readAt && transfer.reply)) return null;
  return (
    <>
      <Button size="small" variant={transfer.readAt ? 'outlined' : 'contained'} onClick={() => setOpen(true)}>
        {translate(transfer.readAt ? 'reports.reply' : 'SpecialReportAction.RECEIVE')}
      </Button>
      {open && (
        <ActionDialog
          title={translate(transfer.readAt ? 'reports.reply' : 'reports.acknowledge')}
          intro={title}
          confirm={transfer.readAt ? 'reports.sendReply' : 'SpecialReportAction.RECEIVE'}
          done={transfer.readAt ? 'reports.replySent' : 'reports.received'}
          fields={[{ name: 'reply', label: 'reports.reply', kind: 'paragraph', required: transfer.readAt !== null }]}
          onClose={() => setOpen(false)}
          onConfirm={({ reply }) => request(AcknowledgeTransfer, { id: transfer.id, reply: reply ?? null })}
        />
      )}
    </>
  );
}
