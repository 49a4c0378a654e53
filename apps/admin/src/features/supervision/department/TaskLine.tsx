import { Alert, Box, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { useAccess } from '../../../platform/viewer';
import { DaysLeft, LightMark, UrgeLevelChip } from '../parts';
import { missingOf } from '../task/missing';
import type { DepartmentTask } from './department.documents';

/** A task on the department's desk: until when, what is said of it, what to do. */
export function TaskLine({
  task,
  facts,
  children,
}: {
  task: DepartmentTask;
  facts?: (string | false | null)[];
  children?: ReactNode;
}) {
  const translate = useTranslate();
  const { viewer } = useAccess();
  const urging = task.urgings.at(-1);
  const assists = task.leadOrganization !== null && task.leadOrganization.id !== viewer.organization?.id;
  return (
    <Box
      component="li"
      sx={{ py: 1.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0.5 } }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
          alignItems: 'center',
        }}
      >
        <Box>
          <MuiLink
            component={Link}
            to={`/supervisionTasks/${task.id}/show`}
            sx={{ fontWeight: 600, display: 'inline-block', lineHeight: 1.5 }}
          >
            {task.submission.title}
          </MuiLink>
          <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', mt: 0.5 }}>
            <LightMark light={task.light} />
            <Typography component="span" variant="body2">
              <DaysLeft task={task} />
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {[task.dueAt && translate('supervision.dueOn', { date: formatDate(task.dueAt) }), task.number]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            {assists && <Chip size="small" variant="outlined" label={translate('supervision.department.assists')} />}
            {urging && <UrgeLevelChip level={urging.level} />}
          </Stack>
          {facts?.filter(Boolean).map((fact) => (
            <Typography key={fact as string} variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {fact}
            </Typography>
          ))}
        </Box>
        {children && (
          <Stack
            direction="row"
            className="no-print"
            sx={{ gap: 1, flexWrap: 'wrap', '& > *': { flex: { xs: '1 1 auto', sm: 'none' } } }}
          >
            {children}
          </Stack>
        )}
      </Box>
      <Missing task={task} />
    </Box>
  );
}

/** What the side that failed the last result says is missing. */
export function Missing({ task }: { task: DepartmentTask }) {
  const translate = useTranslate();
  return missingOf(task).map(({ id, side, note, at }) => (
    <Alert key={id} severity="error" sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>
      {translate('supervision.department.missing', {
        side: `${translate(`VerificationSide.${side}`)} ${formatDate(at)}`,
        note: note ?? translate('supervision.failed'),
      })}
    </Alert>
  ));
}
