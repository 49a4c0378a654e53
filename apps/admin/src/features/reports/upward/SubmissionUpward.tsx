import { Box, Stack, Typography } from '@mui/material';
import { mayGoUpward } from '@sanlian/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { useAccess } from '../../../platform/viewer';
import { AdoptionButton } from './AdoptionButton';
import { ReportUpwardButton } from './ReportUpwardButton';
import { UpwardOfSubmission, type UpwardReport } from './upward.documents';

/** On a submission's page: to whom it was reported upward, and what became of it there. */
export function SubmissionUpward({ id }: { id: string }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const { data } = useQuery({
    queryKey: ['submissions', 'upward', id],
    queryFn: () => request(UpwardOfSubmission, { id }),
  });
  if (!data) return null;
  const { status, upwardReports } = data.submission;
  const button = can('upward:report') && mayGoUpward(status) && (
    <ReportUpwardButton submissionId={id} known={upwardReports.map(({ recipient }) => recipient.id)} />
  );
  if (upwardReports.length === 0) {
    return button ? (
      <Box className="no-print" sx={{ mb: 2 }}>
        {button}
      </Box>
    ) : null;
  }
  return (
    <Section title={translate('upward.title')} aside={<Box className="no-print">{button}</Box>}>
      <Stack spacing={1.5}>
        {upwardReports.map((report) => (
          <Stack key={report.id} direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Box sx={{ flex: '1 1 240px' }}>
              <Typography sx={{ fontWeight: 600 }}>{report.recipient.name}</Typography>
              <WhatBecame report={report} />
            </Box>
            <Box className="no-print">
              <AdoptionButton report={report} />
            </Box>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

/** When it was sent and adopted, in one line. */
export function WhatBecame({ report: { level, sentAt, adoptedAt, note } }: { report: UpwardReport }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="text.secondary">
      {[
        level && translate(`Level.${level}`),
        translate('upward.sentOn', { day: formatDate(sentAt) }),
        adoptedAt ? translate('upward.adoptedOn', { day: formatDate(adoptedAt) }) : translate('upward.notAdopted'),
        note,
      ]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  );
}
