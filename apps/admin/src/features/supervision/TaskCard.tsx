import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../platform/dates';
import { DaysLeft, LightMark, TaskStatusChip } from './parts';
import type { TaskRow } from './supervision.documents';

/** A task on a phone: what it is, how it stands, until when. */
export function TaskCard({ task }: { task: TaskRow }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.75}>
      <Typography sx={{ fontWeight: 600, lineHeight: 1.5 }}>{task.submission.title}</Typography>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <TaskStatusChip status={task.status} />
        <LightMark light={task.light} />
        <span>
          <DaysLeft task={task} />
        </span>
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[
          task.leadOrganization?.name,
          task.dueAt && translate('supervision.dueOn', { date: formatDate(task.dueAt) }),
          task.number,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Stack>
  );
}
