import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { formatDate, formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Failed, Loading } from '../../../platform/states';
import { DayCount } from './DayCount';
import { WhyDue, type DeadlineStep, type Explanation } from './deadline.documents';
import { DueWords } from './DueWords';

/** Why a task is due on its date: what gave the deadline and moved it, and the count day by day. */
export default function WhyDialog({ task, onClose }: { task: { id: string; version: number }; onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data, error, refetch } = useQuery({
    queryKey: ['supervisionTasks', 'whyDue', task.id, task.version],
    queryFn: () => request(WhyDue, { id: task.id }),
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" fullScreen={phone} aria-labelledby={id}>
      <DialogTitle id={id}>{translate('supervision.why.title')}</DialogTitle>
      <DialogContent tabIndex={0}>
        {data ? (
          <Why explanation={data.supervisionTask.whyDue} />
        ) : error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose} variant="outlined" autoFocus>
          {translate('platform.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Why({ explanation }: { explanation: Explanation }) {
  const translate = useTranslate();
  return (
    <>
      <DueWords explanation={explanation} label="supervision.why.due" />
      <Typography variant="h3" component="h3" sx={{ mt: 2.5, mb: 1 }}>
        {translate('supervision.why.steps')}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {explanation.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </Box>
      <Typography variant="h3" component="h3" sx={{ mt: 2.5, mb: 1 }}>
        {translate('supervision.why.days')}
      </Typography>
      {explanation.days.length === 0 ? (
        <Typography color="text.secondary">{translate('supervision.why.noDays')}</Typography>
      ) : (
        <DayCount explanation={explanation} />
      )}
    </>
  );
}

function Step({ step }: { step: DeadlineStep }) {
  const translate = useTranslate();
  const days = step.workingDays;
  const how = [
    step.basis && translate(`supervision.why.basis.${step.basis}`),
    days !== null &&
      translate(step.kind === 'RESUMED' ? 'supervision.why.stood' : 'supervision.why.stepDays', { smart_count: days }),
    days === null && step.kind === 'EXTENDED' && translate('supervision.why.setDate'),
  ];
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {translate(`supervision.why.step.${step.kind}`)}
      </Typography>{' '}
      <Typography component="span">
        {[...how, translate('supervision.why.due', { date: formatDate(step.dueAt) })].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[
          formatDateTime(step.at),
          step.by?.displayName ?? (step.kind === 'RECOUNTED' && translate('supervision.why.bySettings')),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {step.note && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{step.note}</Typography>}
    </Box>
  );
}
