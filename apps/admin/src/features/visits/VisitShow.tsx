import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate, formatDateTime } from '../../platform/dates';
import { StatusChip } from '../../platform/enums';
import { Facts, Section } from '../../platform/Section';
import { ShowPage } from '../../platform/ShowPage';
import { useAccess } from '../../platform/viewer';
import { SubmissionStatusChip } from '../submissions';
import { namesOf } from './parts';
import type { Visit } from './visits.documents';

/** A visit: what was heard, and what came of it. */
export default function VisitShow() {
  const translate = useTranslate();
  return (
    <ShowPage<Visit & RaRecord>
      resource="visits"
      title={({ visited, at }) => translate('visits.titleOf', { name: visited.name, date: formatDate(at) })}
    >
      {(visit) => <Body visit={visit} />}
    </ShowPage>
  );
}

function Body({ visit }: { visit: Visit }) {
  const translate = useTranslate();
  const { campaign, visited, dutyPerformance, demands } = visit;
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
        <Typography color="text.secondary" sx={{ flex: '1 1 14em' }}>
          {translate('visits.recordedBy', { by: visit.recordedBy.displayName, at: formatDateTime(visit.recordedAt) })}
        </Typography>
        <NextSteps visit={visit} />
      </Stack>
      <Section title={translate('visits.facts')}>
        <Facts
          facts={[
            [translate('resources.visits.fields.at'), formatDateTime(visit.at)],
            [translate('resources.visits.fields.place'), visit.place],
            [
              translate('resources.visits.fields.visited'),
              [visited.name, visited.sector?.name].filter(Boolean).join(' · '),
            ],
            [translate('resources.visits.fields.visitors'), namesOf(visit.visitors)],
            [
              translate('resources.visits.fields.campaign'),
              <MuiLink key="campaign" component={Link} to={`/visitCampaigns/${campaign.id}/show`}>
                {campaign.title}
              </MuiLink>,
            ],
          ]}
        />
      </Section>
      {dutyPerformance && <Words title="resources.visits.fields.dutyPerformance" words={dutyPerformance} />}
      {demands && <Words title="resources.visits.fields.demands" words={demands} />}
      <Outcome visit={visit} />
    </>
  );
}

function NextSteps({ visit: { id, mayEdit } }: { visit: Visit }) {
  const translate = useTranslate();
  const { can } = useAccess();
  return (
    <Stack direction="row" className="no-print" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {can('submissions:draft') && (
        <Button variant="contained" component={Link} to={`/submissions/create?visitId=${id}`}>
          {translate('visits.write')}
        </Button>
      )}
      {can('clues:capture') && (
        <Button variant="outlined" component={Link} to={`/clues/create?visitId=${id}`}>
          {translate('visits.note')}
        </Button>
      )}
      {mayEdit && (
        <Button variant="outlined" component={Link} to={`/visits/${id}`}>
          {translate('visits.form.correct')}
        </Button>
      )}
    </Stack>
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

function Outcome({ visit: { submissions, clues } }: { visit: Visit }) {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('visits.outcome')}>
        {submissions.length === 0 ? (
          <Typography color="text.secondary">{translate('visits.noOutcome')}</Typography>
        ) : (
          <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {submissions.map(({ id, number, title, status }) => (
              <Stack component="li" direction="row" key={id} sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                <MuiLink component={Link} to={`/submissions/${id}/show`} sx={{ flex: '1 1 16em' }}>
                  {[number, title].filter(Boolean).join(' ')}
                </MuiLink>
                <SubmissionStatusChip status={status} />
              </Stack>
            ))}
          </Stack>
        )}
      </Section>
      {clues.length > 0 && (
        <Section title={translate('visits.outcomeClues')}>
          <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {clues.map(({ id, summary, status }) => (
              <Stack component="li" direction="row" key={id} sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                <MuiLink component={Link} to={`/clues/${id}/show`} sx={{ flex: '1 1 16em' }}>
                  {summary}
                </MuiLink>
                <StatusChip name="ClueStatus" value={status} />
              </Stack>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
