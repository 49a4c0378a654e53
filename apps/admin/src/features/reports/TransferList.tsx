import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate, formatDateTime } from '../../platform/dates';
import { ListPage } from '../../platform/lists';
import { NamedInput } from '../people';
import { Acknowledge } from './Acknowledge';
import type { Transfer } from './reports.documents';

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
      <DataTable.Col
        label="reports.act"
        render={(transfer: Transfer) => <Acknowledge transfer={transfer} title={transfer.submission.title} />}
      />
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
      <Acknowledge transfer={transfer} title={transfer.submission.title} />
    </Stack>
  );
}
