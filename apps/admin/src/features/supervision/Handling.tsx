import EventIcon from '@mui/icons-material/EventOutlined';
import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../platform/dates';
import { FileLinks } from '../../platform/FilesInput';
import { Section } from '../../platform/Section';
import { useAccess } from '../../platform/viewer';
import { EventStatusChip } from './oversight/parts';
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

/** The events of joint oversight, planned, held and cancelled (U2), and the way to plan one. */
export function Events({ task }: { task: Task }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const mayPlan = can('tasks:supervise') && task.status !== 'CANCELLED';
  if (task.actions.length === 0 && !mayPlan) return null;
  return (
    <Section
      title={translate('supervision.events')}
      aside={
        mayPlan && (
          <Button
            className="no-print"
            component={Link}
            to={`/supervisionActions/create?task=${task.id}`}
            size="small"
            startIcon={<EventIcon />}
          >
            {translate('supervision.planEvent')}
          </Button>
        )
      }
    >
      {task.actions.length === 0 && <Typography color="text.secondary">{translate('supervision.noEvents')}</Typography>}
      {task.actions.map((action) => (
        <Event key={action.id} action={action} others={action.tasks.filter(({ id }) => id !== task.id)} />
      ))}
    </Section>
  );
}

function Event({ action, others }: { action: Task['actions'][number]; others: Task['actions'][number]['tasks'] }) {
  const translate = useTranslate();
  return (
    <Box sx={entry}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25, rowGap: 0.5, alignItems: 'center' }}>
        <MuiLink component={Link} to={`/supervisionActions/${action.id}/show`} sx={{ fontWeight: 600 }}>
          {translate(`SupervisionForm.${action.form}`)}
        </MuiLink>
        <EventStatusChip status={action.status} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {[formatDateTime(action.at), action.place].filter(Boolean).join(' · ')}
      </Typography>
      <Text label="supervision.participants" text={action.participants} />
      {action.outcome && <Text label="supervision.eventOutcome" text={action.outcome} />}
      {action.promises && <Text label="supervision.promises" text={action.promises} />}
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
}
