import PassIcon from '@mui/icons-material/CheckCircleOutlined';
import FailIcon from '@mui/icons-material/HighlightOffOutlined';
import { Box, Chip, Stack, Typography } from '@mui/material';
import { VerificationSide } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { Section } from '../../platform/Section';
import { nameOf } from './parts';
import type { Task } from './supervision.documents';

/** What both sides said of the result, side by side. */
export function Verifications({ task }: { task: Task }) {
  const translate = useTranslate();
  if (task.verifications.length === 0 && task.status !== 'RESULT_REPORTED') return null;
  return (
    <Section title={translate('supervision.verification')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {(Object.keys(VerificationSide) as VerificationSide[]).map((side) => {
          const said = task.verifications.filter((one) => one.side === side);
          const passed = said.some(({ stands }) => stands);
          return (
            <Box key={side}>
              <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
                <Typography variant="h3">{translate(`VerificationSide.${side}`)}</Typography>
                <Chip
                  size="small"
                  color={passed ? 'success' : 'default'}
                  variant={passed ? 'filled' : 'outlined'}
                  label={translate(passed ? 'supervision.passStands' : 'supervision.noPass')}
                />
              </Stack>
              {said.map((one) => (
                <Box key={one.id} sx={{ mb: 1 }}>
                  <Typography variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
                    {one.passed ? (
                      <PassIcon fontSize="small" color="success" aria-hidden />
                    ) : (
                      <FailIcon fontSize="small" color="error" aria-hidden />
                    )}
                    {translate(one.passed ? 'supervision.passed' : 'supervision.failed')}
                    {' · '}
                    {one.by.displayName} · {formatDateTime(one.at)}
                  </Typography>
                  {one.note && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{one.note}</Typography>}
                </Box>
              ))}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

/** U7: what reporters said of the result. */
export function Comments({ task }: { task: Task }) {
  const translate = useTranslate();
  if (task.comments.length === 0) return null;
  return (
    <Section title={translate('supervision.comments')}>
      {task.comments.map((comment) => (
        <Box key={comment.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {nameOf(comment)} · {formatDateTime(comment.at)}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{comment.text}</Typography>
        </Box>
      ))}
    </Section>
  );
}

const tones = { SATISFIED: 'success', MOSTLY_SATISFIED: 'info', DISSATISFIED: 'error' } as const;

/** U7: how reporters rate the handling; departments read totals only. */
export function Ratings({ task }: { task: Task }) {
  const translate = useTranslate();
  const given = task.ratingSummary.filter(({ count }) => count > 0);
  if (given.length === 0) return null;
  return (
    <Section title={translate('supervision.ratings')}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mb: task.ratings.length > 0 ? 2 : 0 }}>
        {given.map(({ satisfaction, count }) => (
          <Chip
            key={satisfaction}
            color={tones[satisfaction]}
            label={`${translate(`Satisfaction.${satisfaction}`)} × ${count}`}
          />
        ))}
      </Stack>
      {task.ratings.map((rating) => (
        <Box key={rating.id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {[nameOf(rating), translate(`Satisfaction.${rating.satisfaction}`), formatDateTime(rating.at)]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          {rating.comment && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{rating.comment}</Typography>}
        </Box>
      ))}
    </Section>
  );
}
