import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../platform/dates';
import { FileLinks } from '../../platform/FilesInput';
import { Section } from '../../platform/Section';
import type { Task } from './supervision.documents';

const entry = { borderTop: 1, borderColor: 'divider', py: 1.5, '&:first-of-type': { borderTop: 0, pt: 0 } };

/** What the departments did, and the result. */
export function ProgressEntries({ task }: { task: Task }) {
  const translate = useTranslate();
  if (task.progress.length === 0 && !task.result && !task.outcome) return null;
  return (
    <Section title={translate('supervision.progress')}>
      {task.progress.map((one) => (
        <Box key={one.id} sx={entry}>
          <Typography variant="body2" color="text.secondary">
            {one.organization.name} · {formatDateTime(one.at)}
          </Typography>
          {one.handlingOpinion && <Text label="supervision.handlingOpinion" text={one.handlingOpinion} />}
          <Text label="supervision.progressText" text={one.progress} />
          {one.effect && <Text label="supervision.effect" text={one.effect} />}
          <FileLinks files={one.attachments} />
        </Box>
      ))}
      {task.outcome && (
        <Box sx={entry}>
          <Typography variant="body2" color="text.secondary">
            {[task.leadOrganization?.name, formatDateTime(task.resultReportedAt)].filter(Boolean).join(' · ')}
          </Typography>
          <Text
            label="supervision.result"
            text={[translate(`TaskOutcome.${task.outcome}`), task.result].filter(Boolean).join('\n')}
          />
        </Box>
      )}
    </Section>
  );
}

function Text({ label, text }: { label: string; text: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {translate(label)}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em' }}>{text}</Typography>
    </Box>
  );
}

/** The events of joint oversight, planned and held (U2). */
export function Events({ task }: { task: Task }) {
  const translate = useTranslate();
  if (task.actions.length === 0) return null;
  return (
    <Section title={translate('supervision.events')}>
      {task.actions.map((action) => {
        const others = action.tasks.filter(({ id }) => id !== task.id);
        return (
          <Box key={action.id} sx={entry}>
            <Typography sx={{ fontWeight: 600 }}>
              {translate(`SupervisionForm.${action.form}`)}
              {action.outcome === null && ` (${translate('supervision.planned')})`}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {[formatDateTime(action.at), action.place].filter(Boolean).join(' · ')}
            </Typography>
            <Text label="supervision.participants" text={action.participants} />
            {action.outcome && <Text label="supervision.eventOutcome" text={action.outcome} />}
            {others.length > 0 && (
              <Typography variant="body2" component="div" sx={{ mt: 0.75 }}>
                {translate('supervision.coversToo')}
                {others.map(({ id, number, submission }) => (
                  <MuiLink key={id} component={Link} to={`/supervisionTasks/${id}/show`} sx={{ display: 'block' }}>
                    {number} {submission.title}
                  </MuiLink>
                ))}
              </Typography>
            )}
          </Box>
        );
      })}
    </Section>
  );
}
