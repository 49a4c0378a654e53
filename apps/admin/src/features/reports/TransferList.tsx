import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../platform/ActionDialog';
import { formatDate, formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { ListPage } from '../../platform/lists';
import { useAccess } from '../../platform/viewer';
import { NamedInput } from '../people';
import { AcknowledgeTransfer, type Transfer } from './reports.documents';

const filters = [
  <NullableBooleanInput source="unread" alwaysOn key="unread" />,
  <NamedInput source="recipientId" reference="organizations" key="recipientId" />,
];

export default function TransferList() {
  return (
    <ListPage<Transfer>
      filters={filters}
      opens={false}
      sort={{ field: 'sentAt', order: 'DESC' }}
      card={(transfer) => <TransferCard transfer={transfer} />}
    >
      <DataTable.Col source="submission" disableSort render={(transfer: Transfer) => <Matter transfer={transfer} />} />
      <DataTable.Col source="recipient.name" label="resources.transfers.fields.recipient" disableSort />
      <DataTable.Col source="sentAt" disableSort render={({ sentAt }: Transfer) => formatDate(sentAt)} />
      <DataTable.Col source="readAt" disableSort render={(transfer: Transfer) => <Answer transfer={transfer} />} />
      <DataTable.Col label="reports.act" render={(transfer: Transfer) => <Acknowledge transfer={transfer} />} />
    </ListPage>
  );
}

function Matter({ transfer: { submission, automatic } }: { transfer: Transfer }) {
  const translate = useTranslate();
  return (
    <>
      <MuiLink component={Link} to={`/submissions/${submission.id}/show`}>
        {submission.title}
      </MuiLink>
      <Typography variant="body2" color="text.secondary">
        {[submission.number, automatic && translate('reports.automatic')].filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
}

function Answer({ transfer: { readAt, reply } }: { transfer: Transfer }) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" color={readAt ? 'text.secondary' : 'warning.main'}>
        {readAt ? translate('reports.receivedAt', { at: formatDateTime(readAt) }) : translate('reports.notReceived')}
      </Typography>
      {reply && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {translate('reports.replied', { reply })}
        </Typography>
      )}
    </>
  );
}

function TransferCard({ transfer }: { transfer: Transfer }) {
  return (
    <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
      <Matter transfer={transfer} />
      <Typography variant="body2">
        {transfer.recipient.name} · {formatDate(transfer.sentAt)}
      </Typography>
      <Answer transfer={transfer} />
      <Acknowledge transfer={transfer} />
    </Stack>
  );
}

/** The recipient's accounts sign for it, and may reply, also later. */
function Acknowledge({ transfer }: { transfer: Transfer }) {
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
          title={translate('reports.acknowledge')}
          intro={transfer.submission.title}
          confirm="SpecialReportAction.RECEIVE"
          done="reports.received"
          fields={[{ name: 'reply', label: 'reports.reply', kind: 'paragraph' }]}
          onClose={() => setOpen(false)}
          onConfirm={({ reply }) => request(AcknowledgeTransfer, { id: transfer.id, reply: reply ?? null })}
        />
      )}
    </>
  );
}
