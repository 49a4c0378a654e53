import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { nameOf } from '../parts';
import { ReviewRating, type Task } from '../supervision.documents';

/** U7: the bureau looks into why a reporter is dissatisfied; the reporters' own words stand above. */
export function ReviewDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const translate = useTranslate();
  // What reporters say while this is open stays on the list.
  const [said] = useState(() => task.ratings.filter(({ satisfaction }) => satisfaction === 'DISSATISFIED'));
  const seenUntil =
    said
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? null;
  return (
    <ActionDialog
      title={translate('supervision.act.REVIEW')}
      intro={translate('supervision.review.hint')}
      confirm="supervision.act.REVIEW"
      fields={[
        { name: 'note', label: 'supervision.review.note', kind: 'paragraph', required: true },
        {
          name: 'whatFollows',
          label: 'supervision.review.whatFollows',
          kind: 'paragraph',
          helperText: 'supervision.review.whatFollowsHint',
        },
      ]}
      onClose={onClose}
      onConfirm={({ note = '', whatFollows }) =>
        request(ReviewRating, { taskId: task.id, note, whatFollows: whatFollows ?? null, seenUntil })
      }
    >
      {said.map((rating) => (
        <Typography key={rating.id} sx={{ borderLeft: 4, borderColor: 'error.main', pl: 2, mb: 1.5 }}>
          {[nameOf(rating), rating.comment].filter(Boolean).join('：')}
        </Typography>
      ))}
    </ActionDialog>
  );
}
