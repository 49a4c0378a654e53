import { Alert, Box, Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { Section } from '../../platform/Section';
import { nameOf } from './parts';
import type { Task } from './supervision.documents';

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

/** U7: how reporters rate the handling; departments read totals only. What the bureau found is for both sides. */
export function Ratings({ task }: { task: Task }) {
  const translate = useTranslate();
  const given = task.ratingSummary.filter(({ count }) => count > 0);
  if (given.length === 0) return null;
  return (
    <Section title={translate('supervision.ratings')}>
      {task.mayReview && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('supervision.review.toReview')}
        </Alert>
      )}
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
      {task.review && <Review review={task.review} />}
    </Section>
  );
}

function Review({ review }: { review: NonNullable<Task['review']> }) {
  const translate = useTranslate();
  return (
    <Box sx={{ borderLeft: 4, borderColor: 'primary.main', pl: 2 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('supervision.review.by', { name: review.by.displayName, at: formatDateTime(review.at) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{review.note}</Typography>
      {review.whatFollows && (
        <Typography sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>
          {translate('supervision.review.told', { words: review.whatFollows })}
        </Typography>
      )}
    </Box>
  );
}
