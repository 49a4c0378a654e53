import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { useAccess } from '../../platform/viewer';
import { SupplementSubmission, type Submission } from './submissions.documents';

const closed = ['DRAFT', 'RETURNED', 'WITHDRAWN', 'DECLINED', 'MERGED'];

/** What was added later; the text itself stays as it was handed in. */
export function Supplements({ submission }: { submission: Submission }) {
  const translate = useTranslate();
  const { can, is, viewer } = useAccess();
  const [open, setOpen] = useState(false);
  const mine = submission.reporters.some(
    ({ person, organization }) =>
      (person && person.id === viewer.person?.id) || (organization && organization.id === viewer.organization?.id),
  );
  const may = can('submissions:supplement') && (mine || is('INFO_OFFICE')) && !closed.includes(submission.status);
  if (submission.supplements.length === 0 && !may) return null;
  return (
    <Section
      title={translate('submissions.supplements')}
      aside={
        may && (
          <Button className="no-print" variant="outlined" onClick={() => setOpen(true)}>
            {translate('submissions.supplement')}
          </Button>
        )
      }
    >
      {submission.supplements.map((supplement) => (
        <Box key={supplement.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {[formatDateTime(supplement.at), supplement.author?.displayName].filter(Boolean).join(' · ')}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{supplement.text}</Typography>
        </Box>
      ))}
      {open && (
        <ActionDialog
          title={translate('submissions.supplement')}
          fields={[{ name: 'text', label: 'submissions.supplementText', kind: 'paragraph', required: true }]}
          done="submissions.supplemented"
          onClose={() => setOpen(false)}
          onConfirm={({ text = '' }) => request(SupplementSubmission, { id: submission.id, input: { text } })}
        />
      )}
    </Section>
  );
}
