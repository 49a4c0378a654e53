import { Alert, Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { ObjectTo, type Cycle } from '../check/check.documents';
import { isRunning } from '../check/CheckPeriod';
import { ObjectionAnswer } from '../check/Objections';
import type { Dossier } from './dossier.documents';

/** While the check runs one may object to one's own assessment; what was objected stays, with its answer (A3). */
export function OwnObjections({ dossier, cycle, own }: { dossier: Dossier; cycle: Cycle; own: boolean }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { objections } = dossier;
  const open = own && isRunning(cycle);
  return (
    <>
      {open && (
        <Alert
          severity="info"
          className="no-print"
          sx={{ mb: 2, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
          action={
            <Button color="inherit" variant="outlined" size="small" onClick={() => setAsking(true)}>
              {translate('assessment.dossier.object')}
            </Button>
          }
        >
          {translate('assessment.dossier.checkRuns', { until: cycle.checkUntil ?? '' })}
        </Alert>
      )}
      {objections.length > 0 && (
        <Section title={translate('assessment.dossier.objections')}>
          {objections.map(({ id, text, at, answer, answeredAt }) => (
            <Box key={id} sx={{ mb: 1.5 }}>
              <Typography variant="body2" color="text.secondary">
                {formatDateTime(at)}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
              <ObjectionAnswer answer={answer} answeredAt={answeredAt} />
            </Box>
          ))}
        </Section>
      )}
      {asking && (
        <ActionDialog
          title={translate('assessment.dossier.object')}
          intro={translate('assessment.dossier.objectIntro')}
          confirm="assessment.dossier.send"
          done="assessment.dossier.objected"
          fields={[{ name: 'text', label: 'assessment.dossier.objection', kind: 'paragraph', required: true }]}
          onClose={() => setAsking(false)}
          onConfirm={async ({ text = '' }) => {
            await request(ObjectTo, { year: cycle.year, text });
            await queryClient.invalidateQueries({ queryKey: ['assessment'] });
          }}
        />
      )}
    </>
  );
}
