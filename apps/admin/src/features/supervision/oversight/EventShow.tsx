import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDateTime } from '../../../platform/dates';
import { FileLinks } from '../../../platform/FilesInput';
import { request } from '../../../platform/graphql';
import { Facts, Section } from '../../../platform/Section';
import { ShowPage } from '../../../platform/ShowPage';
import { TaskStatusChip } from '../parts';
import { CancelEvent, type SupervisionEvent } from './oversight.documents';
import { EventStatusChip } from './parts';

/** An event of joint oversight: what was planned, what came of it, which tasks it covers. */
export default function EventShow() {
  const translate = useTranslate();
  return (
    <ShowPage<SupervisionEvent & RaRecord>
      resource="supervisionActions"
      title={({ form, at }) => `${translate(`SupervisionForm.${form}`)} ${formatDateTime(at)}`}
    >
      {(event) => <Body event={event} />}
    </ShowPage>
  );
}

function Body({ event }: { event: SupervisionEvent }) {
  const translate = useTranslate();
  const { status, cancelNote, mayChange, outcome, promises, attachments, tasks } = event;
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
        <EventStatusChip status={status} />
        <Typography color="text.secondary" sx={{ flex: 1 }}>
          {translate('oversight.plannedBy', { by: event.by.displayName })}
        </Typography>
        {mayChange && <Acts event={event} />}
      </Stack>
      {cancelNote && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('oversight.cancelled', { note: cancelNote })}
        </Alert>
      )}
      <Section title={translate('oversight.when')}>
        <Facts
          facts={[
            [translate('resources.supervisionActions.fields.at'), formatDateTime(event.at)],
            [translate('resources.supervisionActions.fields.place'), event.place],
            [translate('oversight.leader'), event.leader?.name],
          ]}
        />
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 2 }}>
          {translate('oversight.participants')}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em' }}>{event.participants}</Typography>
      </Section>
      {outcome && <Words title="oversight.outcome" words={outcome} />}
      {promises && <Words title="oversight.promises" words={promises} />}
      {attachments.length > 0 && (
        <Section title={translate('oversight.files')}>
          <FileLinks files={attachments} />
        </Section>
      )}
      <Section title={translate('oversight.tasks')}>
        <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {tasks.map((task) => (
            <Stack component="li" direction="row" key={task.id} sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <MuiLink component={Link} to={`/supervisionTasks/${task.id}/show`} sx={{ flex: '1 1 16em' }}>
                {task.number} {task.submission.title}
              </MuiLink>
              <Typography variant="body2">{task.leadOrganization?.name}</Typography>
              <TaskStatusChip status={task.status} />
            </Stack>
          ))}
        </Stack>
      </Section>
    </>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  const translate = useTranslate();
  return (
    <Section title={translate(title)}>
      <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '44em' }}>{words}</Typography>
    </Section>
  );
}

function Acts({ event: { id, version } }: { event: SupervisionEvent }) {
  const translate = useTranslate();
  const [cancelling, setCancelling] = useState(false);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }} className="no-print">
      <Button variant="contained" component={Link} to={`/supervisionActions/${id}/record`}>
        {translate('oversight.record')}
      </Button>
      <Button variant="outlined" component={Link} to={`/supervisionActions/${id}`}>
        {translate('oversight.change')}
      </Button>
      <Button variant="outlined" color="error" onClick={() => setCancelling(true)}>
        {translate('oversight.cancel')}
      </Button>
      {cancelling && (
        <ActionDialog
          danger
          title={translate('oversight.cancel')}
          confirm="oversight.cancel"
          fields={[{ name: 'note', label: 'oversight.cancelReason', kind: 'paragraph', required: true }]}
          onClose={() => setCancelling(false)}
          onConfirm={({ note = '' }) => request(CancelEvent, { id, version, note })}
        />
      )}
    </Stack>
  );
}
