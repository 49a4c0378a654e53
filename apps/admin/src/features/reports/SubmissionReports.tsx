import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { refuseTransfer, type SubmissionStatus } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { Acknowledge } from './Acknowledge';
import { ReportStatusChip } from './parts';
import { SubmissionReports as Document } from './reports.documents';
import { TransferButton } from './TransferButton';

function isTransferable(status: SubmissionStatus): boolean {
  try {
    refuseTransfer(status);
    return true;
  } catch {
    return false;
  }
}

/** On a submission's page: the reports it is in, whom it was handed on to, and a button to hand it on. */
export function SubmissionReports({ id }: { id: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['submissions', 'reports', id],
    queryFn: () => request(Document, { id }),
  });
  const { specialReports = [], transfers = [] } = data?.submission ?? {};
  const button = data && isTransferable(data.submission.status) && <TransferButton submissionId={id} />;
  if (specialReports.length === 0 && transfers.length === 0) {
    return (
      <Box className="no-print" sx={{ mb: 2, '&:empty': { display: 'none' } }}>
        {button}
      </Box>
    );
  }
  return (
    <Section title={translate('reports.ofSubmission')} aside={<Box className="no-print">{button}</Box>}>
      <Stack spacing={1}>
        {specialReports.map((report) => (
          <Stack key={report.id} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <MuiLink component={Link} to={`/specialReports/${report.id}/show`} sx={{ flex: 1 }}>
              {report.number} {report.title}
            </MuiLink>
            <ReportStatusChip status={report.status} />
          </Stack>
        ))}
        {transfers.map((transfer) => (
          <Box key={transfer.id}>
            {translate('reports.transferredTo', { name: transfer.recipient.name })}
            <Typography variant="body2" color="text.secondary">
              {[
                formatDate(transfer.sentAt),
                translate(transfer.readAt ? 'reports.isReceived' : 'reports.notReceived'),
              ].join(' · ')}
            </Typography>
            {transfer.reply && (
              <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em' }}>
                {translate('reports.replied', { reply: transfer.reply })}
              </Typography>
            )}
            <Box className="no-print" sx={{ mt: 0.5 }}>
              <Acknowledge transfer={transfer} title={data?.submission.title ?? ''} />
            </Box>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
