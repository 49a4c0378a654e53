import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { DataTable, NullableBooleanInput, NumberInput, SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { ListPage } from '../../../platform/lists';
import { Empty } from '../../../platform/states';
import { NamedInput } from '../../people';
import { AdoptionButton } from './AdoptionButton';
import { WhatBecame } from './SubmissionUpward';
import type { UpwardReport } from './upward.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <NullableBooleanInput source="adopted" alwaysOn key="adopted" />,
  <NumberInput source="year" alwaysOn key="year" min={2000} max={2100} />,
  <NamedInput source="recipientId" reference="organizations" filter={{ kind: 'UPPER_COMMITTEE' }} key="recipientId" />,
];

const whole = { whiteSpace: 'nowrap' };

/** What was reported to committees further up, and adopted there. */
export default function UpwardReportList() {
  return (
    <ListPage<UpwardReport>
      filters={filters}
      opens={false}
      sort={{ field: 'sentAt', order: 'DESC' }}
      nothing={<Empty words="upward.none" />}
      card={(report) => <UpwardCard report={report} />}
    >
      <DataTable.Col source="submission" disableSort render={(report: UpwardReport) => <Matter report={report} />} />
      <DataTable.Col source="recipient.name" label="resources.upwardReports.fields.recipient" disableSort />
      <DataTable.Col
        source="level"
        disableSort
        sx={whole}
        render={({ level }: UpwardReport) => level && <LevelName of={level} />}
      />
      <DataTable.Col source="sentAt" sx={whole} render={({ sentAt }: UpwardReport) => formatDate(sentAt)} />
      <DataTable.Col
        source="adoptedAt"
        render={({ adoptedAt, note }: UpwardReport) => (
          <>
            {formatDate(adoptedAt)}
            {note && (
              <Typography variant="body2" color="text.secondary">
                {note}
              </Typography>
            )}
          </>
        )}
      />
      <DataTable.Col
        label="reports.act"
        sx={whole}
        render={(report: UpwardReport) => <AdoptionButton report={report} />}
      />
    </ListPage>
  );
}

const LevelName = ({ of }: { of: string }) => <>{useTranslate()(`Level.${of}`)}</>;

function Matter({ report: { submission } }: { report: UpwardReport }) {
  if (!submission) return null;
  return (
    <MuiLink component={Link} to={`/submissions/${submission.id}/show`}>
      {submission.number} {submission.title}
    </MuiLink>
  );
}

function UpwardCard({ report }: { report: UpwardReport }) {
  return (
    <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
      <Matter report={report} />
      <Typography variant="body2">{report.recipient.name}</Typography>
      <WhatBecame report={report} />
      <AdoptionButton report={report} />
    </Stack>
  );
}
