import { Box, Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { SubmissionRow } from './submissions.documents';

const colours = { GREEN: 'success.main', YELLOW: 'warning.main', RED: 'error.main', DONE: 'text.secondary' } as const;

/** The latest task of a submission with its light; the colour is said in words as well. */
export function TaskLight({ task, linked = false }: { task: SubmissionRow['latestTask']; linked?: boolean }) {
  const translate = useTranslate();
  if (!task) return null;
  const words = task.leadOrganization?.name ?? task.number;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      {task.light && (
        <Box
          component="span"
          role="img"
          aria-label={translate(`Light.${task.light}`)}
          title={translate(`Light.${task.light}`)}
          sx={{ width: 12, height: 12, borderRadius: '50%', bgcolor: colours[task.light], flex: 'none' }}
        />
      )}
      {linked ? (
        <MuiLink component={Link} to={`/supervisionTasks/${task.id}/show`}>
          {words}
        </MuiLink>
      ) : (
        words
      )}
    </Box>
  );
}
