import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { Section } from '../../platform/Section';
import type { Receipt, Report } from './reports.documents';

/** U9: what each addressee says of the report. */
export function Receipts({ report }: { report: Report }) {
  const translate = useTranslate();
  if (report.status !== 'SENT') return null;
  return (
    <Section title={translate('reports.receipts')}>
      {report.receipts.length === 0 && (
        <Typography color="text.secondary">{translate('reports.noReceipts')}</Typography>
      )}
      {report.receipts.map((receipt) => (
        <Box key={receipt.id} sx={{ mb: 1.5 }}>
          <Typography sx={{ fontWeight: 600 }}>{receipt.organization.name}</Typography>
          <Typography variant="body2" color={receipt.receivedAt ? 'text.secondary' : 'warning.main'}>
            <Stated receipt={receipt} />
          </Typography>
          {receipt.note && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{receipt.note}</Typography>}
        </Box>
      ))}
    </Section>
  );
}

function Stated({ receipt }: { receipt: Receipt }) {
  const translate = useTranslate();
  if (!receipt.receivedAt) return translate('reports.notReceived');
  return [
    translate('reports.receivedAt', { at: formatDateTime(receipt.receivedAt) }),
    receipt.shown && translate('reports.shown'),
    receipt.instructed && translate('reports.instructed'),
  ]
    .filter(Boolean)
    .join(' · ');
}
