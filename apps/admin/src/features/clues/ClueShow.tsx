import { Alert, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../platform/dates';
import { Facts, Section } from '../../platform/Section';
import { ShowPage } from '../../platform/ShowPage';
import { SubmissionStatusChip } from '../submissions';
import { ClueActions } from './ClueActions';
import type { Clue } from './clues.documents';
import { ClueStatusChip } from './parts';

/** A clue: what was heard, where, and what became of it. */
export default function ClueShow() {
  const translate = useTranslate();
  return (
    <ShowPage<Clue & RaRecord>
      resource="clues"
      title={({ occasion, heldAt }) =>
        `${translate('clues.clue')} · ${translate(`ClueOccasion.${occasion}`)} ${formatDateTime(heldAt)}`
      }
    >
      {(clue) => <Body clue={clue} />}
    </ShowPage>
  );
}

function Body({ clue }: { clue: Clue }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.clues.fields.${name}`);
  const { status, summary, occasion, heldAt, sourceTitle, speaker, visit, capturedBy, capturedAt } = clue;
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
        <ClueStatusChip status={status} />
        <ClueActions clue={clue} />
      </Stack>
      <Section title={translate('clues.clue')}>
        <Typography sx={{ whiteSpace: 'pre-wrap', wordBreak: 'break-word', maxWidth: '44em' }}>{summary}</Typography>
      </Section>
      <Section title={translate('clues.where')}>
        <Facts
          facts={[
            [field('occasion'), translate(`ClueOccasion.${occasion}`)],
            [field('heldAt'), formatDateTime(heldAt)],
            [field('sourceTitle'), sourceTitle],
            [field('speaker'), speaker?.name],
            [field('capturedBy'), capturedBy.displayName],
            [field('capturedAt'), formatDateTime(capturedAt)],
          ]}
        />
        {visit && (
          <MuiLink component={Link} to={`/visits/${visit.id}/show`} sx={{ display: 'inline-block', mt: 2 }}>
            {translate('clues.heardAtVisit', { name: visit.visited.name })}
          </MuiLink>
        )}
      </Section>
      <Became clue={clue} />
    </>
  );
}

function Became({ clue: { status, assignee, assignedAt, doneAt, note, submission } }: { clue: Clue }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.clues.fields.${name}`);
  return (
    <Section title={translate('clues.became')}>
      {status === 'CAPTURED' ? (
        <Typography color="text.secondary">{translate('clues.waits')}</Typography>
      ) : (
        <Facts
          facts={[
            [field('assignee'), assignee?.displayName],
            [field('assignedAt'), formatDateTime(assignedAt)],
            [field('doneAt'), formatDateTime(doneAt)],
          ]}
        />
      )}
      {status === 'DISMISSED' && (
        <Alert severity="info" sx={{ mt: 2, whiteSpace: 'pre-wrap' }}>
          {field('note')}：{note}
        </Alert>
      )}
      {status === 'CONVERTED' &&
        (submission ? (
          <Stack direction="row" sx={{ mt: 2, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <MuiLink component={Link} to={`/submissions/${submission.id}/show`}>
              {[submission.number, submission.title].filter(Boolean).join(' ')}
            </MuiLink>
            <SubmissionStatusChip status={submission.status} />
          </Stack>
        ) : (
          <Typography sx={{ mt: 2 }}>{translate('clues.hidden')}</Typography>
        ))}
    </Section>
  );
}
