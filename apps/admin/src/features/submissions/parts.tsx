import { Chip, Stack, Typography } from '@mui/material';
import type { SubmissionStatus } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../platform/enums';
import type { Reporter, SubmissionRow } from './submissions.documents';

const tones: Record<SubmissionStatus, 'default' | 'info' | 'warning' | 'success' | 'primary' | 'secondary' | 'error'> =
  {
    DRAFT: 'default',
    SUBMITTED: 'info',
    RETURNED: 'warning',
    WITHDRAWN: 'default',
    SHORTLISTED: 'info',
    RETAINED: 'default',
    DECLINED: 'default',
    MERGED: 'default',
    ADOPTED: 'primary',
    REPORTED: 'primary',
    INSTRUCTED: 'secondary',
    RESOLVED: 'success',
    CONCLUDED: 'success',
  };

export const SubmissionStatusChip = ({ status }: { status: SubmissionStatus }) => (
  <StatusChip name="SubmissionStatus" value={status} tone={tones[status]} />
);

export const nameOf = (reporter: Reporter) => reporter.person?.name ?? reporter.organization?.name;

/** The lead reporter first; names that this viewer may not see are left out. */
export const namesOf = (reporters: Reporter[]) =>
  [...reporters]
    .sort((a, b) => Number(b.lead) - Number(a.lead))
    .map(nameOf)
    .filter(Boolean)
    .join('、');

/** A title with the mark of its urgency. */
export function TitleText({ submission }: { submission: Pick<SubmissionRow, 'title' | 'urgency'> }) {
  const translate = useTranslate();
  const urgent = submission.urgency && submission.urgency !== 'ROUTINE';
  return (
    <>
      {urgent && (
        <Chip
          component="span"
          size="small"
          color="error"
          variant="outlined"
          label={translate(`Urgency.${submission.urgency}`)}
          sx={{ mr: 0.75, fontWeight: 700 }}
        />
      )}
      {submission.title}
    </>
  );
}

/** A submission in a phone's list. */
export function SubmissionCard({ submission }: { submission: SubmissionRow }) {
  const facts = [submission.number, submission.category, submission.sector?.name, namesOf(submission.reporters)];
  return (
    <Stack spacing={0.75}>
      <Typography sx={{ fontWeight: 600, lineHeight: 1.5 }}>
        <TitleText submission={submission} />
      </Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <SubmissionStatusChip status={submission.status} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
    </Stack>
  );
}
